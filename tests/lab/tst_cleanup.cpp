// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cleanup.h"

#include "app/check/stalerows.h"
#include "app/leftovers.h"
#include "mariadbtables.h"

#include <QDir>
#include <QSemaphore>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const QStringList tables {u"multicastSessions"_s, u"multicastSessionsAssoc"_s, u"tasks"_s};

/// What the program says; "failed: …" when it ends badly.
QString outputOf(const QString &program, const QStringList &arguments, const QString &input = {})
{
    QProcess process;
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished() && process.exitCode() == 0;
    return isDone ? QString::fromUtf8(process.readAllStandardOutput())
                  : u"failed: "_s + QString::fromUtf8(process.readAllStandardError());
}

/// The tables of FOG 1.5.10 as old servers have them: without transactions.
class MyIsamTables : public MariaDbTables
{
public:
    explicit MyIsamTables(MariaDbServer &server)
        : MariaDbTables(server, u"1.5.10"_s)
    {
        for (const QString &table : tables)
            run(u"ALTER TABLE `%1` ENGINE = MyISAM"_s.arg(table));
    }
};

/// The embedded store, and where its file is.
class SqliteFile : public SqliteTables
{
public:
    QString path() { return row(u"SELECT file FROM pragma_database_list WHERE name = 'main'"_s); }
};

} // namespace

TestCleanUp::TestCleanUp(MariaDbServer &server)
    : m_server(server)
{
}

TestCleanUp::~TestCleanUp() = default;

void TestCleanUp::initTestCase_data()
{
    QTest::addColumn<QString>("backend");
    for (const char *backend : {"SQLite", "1.5.8", "1.5.10", "1.5.10 on MyISAM", "1.6"})
        QTest::newRow(backend) << QString::fromLatin1(backend);
}

bool TestCleanUp::isSqlite() const
{
    QFETCH_GLOBAL(QString, backend);
    return backend == "SQLite"_L1;
}

void TestCleanUp::init()
{
    QFETCH_GLOBAL(QString, backend);
    std::unique_ptr<FogTables> made;
    if (isSqlite())
        made = std::make_unique<SqliteFile>();
    else if (backend.endsWith("MyISAM"_L1))
        made = std::make_unique<MyIsamTables>(m_server);
    else
        made = std::make_unique<MariaDbTables>(m_server, backend);
    m_folder.reset(new QTemporaryDir);
    m_rig.reset(new RemedyRig {.tables = std::move(made)});
    m_leftovers.reset(new Leftovers {*m_rig});
    QVERIFY(m_rig->store.check().result());
    QVERIFY(m_rig->tables->insert(u"hosts"_s, {{u"hostID"_s, u"1"_s}, {u"hostName"_s, u"pc-1"_s}}));
    QVERIFY(insertEverything());
}

void TestCleanUp::cleanup()
{
    m_rig.reset();
}

/// Also what only FOG's own sql_mode takes, and what is long over.
bool TestCleanUp::insertEverything()
{
    return m_leftovers->insertAll()
        && m_rig->tables->run(u"UPDATE tasks SET taskShutdown = '1', taskBPM = '5,23 GB''s'"_s)
        && m_rig->tables->run(u"UPDATE multicastSessions SET msLogPath = 'bär' WHERE msID = 2"_s)
        && m_rig->tables->run(u"UPDATE tasks SET taskWOL = '' WHERE taskID IN (2, 10)"_s);
}

/// Every column of the three tables, as the database's own client tells it.
QString TestCleanUp::dump(const QString &database) const
{
    QString text;
    for (const QString &table : tables) {
        const QString query = u"SELECT * FROM %1 ORDER BY 1"_s.arg(table);
        text += isSqlite()
            ? outputOf(u"sqlite3"_s, {u"-quote"_s, database, query})
            : outputOf(u"mariadb"_s,
                {u"--no-defaults"_s, u"--socket="_s + m_server.socket(), u"--user=root"_s,
                    u"--default-character-set=utf8mb4"_s, u"--batch"_s, u"--execute="_s + query, database});
    }
    return text;
}

QString TestCleanUp::dump()
{
    return dump(isSqlite() ? static_cast<SqliteFile &>(*m_rig->tables).path() : u"fog"_s);
}

bool TestCleanUp::makeNewDatabase(const QString &name) const
{
    QFETCH_GLOBAL(QString, backend);
    if (isSqlite())
        return openSqliteStore(name, seedNode()).has_value();
    return m_server.load(name, filesOf(backend.section(u' ', 0, 0)));
}

bool TestCleanUp::loadInto(const QString &name, const QString &file) const
{
    const QString said = isSqlite()
        ? outputOf(u"sqlite3"_s, {u"-bail"_s, name}, file)
        : outputOf(
            u"mariadb"_s, {u"--no-defaults"_s, u"--socket="_s + m_server.socket(), u"--user=root"_s, name}, file);
    if (!said.isEmpty())
        qWarning("%s", qPrintable(said));
    return said.isEmpty();
}

QString TestCleanUp::apply(RemedyRig &rig, const QString &choice, qint64 confirmed)
{
    const Finding finding = rig.find(u"stale-rows"_s);
    const Remedy *remedy = finding.remedy(choice);
    return remedy ? rig.apply({u"stale-rows"_s, choice, remedy->steps, confirmed}) : u"nothing offered"_s;
}

QString TestCleanUp::apply(const QString &choice, qint64 confirmed)
{
    return apply(*m_rig, choice, confirmed);
}

QStringList TestCleanUp::backups() const
{
    return QDir(m_rig->folder.path()).entryList({u"clean-up-*.sql"_s}, QDir::Files, QDir::Name);
}

void TestCleanUp::whatIsEndedComesBackRowByRow_data()
{
    QTest::addColumn<QString>("check");
    QTest::newRow("leftovers") << u"stale-rows"_s;
    QTest::newRow("ghost tasks") << u"ghost-tasks"_s;
}

void TestCleanUp::whatIsEndedComesBackRowByRow()
{
    QFETCH(QString, check);
    const WaitingSender sender(livePort);
    const QString before = dump();
    QVERIFY(before.contains(u"Lab 1"_s) && !before.contains("failed: "_L1));
    QCOMPARE(m_rig->apply(m_rig->find(check)), u"ok"_s);
    const QString after = dump();
    QVERIFY(after != before);
    QCOMPARE(m_rig->tables->row(u"SELECT msName, msState FROM multicastSessions WHERE msID = 1"_s), u"Lab 1|3"_s);
    QCOMPARE(backups().size(), 1);
    const QFileInfo file(m_rig->folder.filePath(backups().first()));
    QCOMPARE(int(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser)),
        int(QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(m_rig->undo(check), u"warning"_s);
    QCOMPARE(dump(), before);
    QCOMPARE(m_rig->undo(check), u"nothing-to-undo"_s);
}

void TestCleanUp::theBackupMakesTheSameRowsInANewDatabase()
{
    QVERIFY(m_rig->tables->run(u"DELETE FROM tasks WHERE taskTypeID <> 8"_s)); // they are not emptied
    const QString before = dump();
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
    QVERIFY(!dump().contains(u"Lab 1"_s));
    const QString file = m_rig->folder.filePath(backups().value(0));
    const QString fresh = isSqlite() ? m_folder->filePath(u"fresh.db"_s) : u"fresh"_s;
    QVERIFY(makeNewDatabase(fresh));
    QVERIFY(loadInto(fresh, file));
    QCOMPARE(dump(fresh), before);
    QVERIFY(loadInto(fresh, file)); // also over rows that are there
    QCOMPARE(dump(fresh), before);
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(dump(), before);
}

void TestCleanUp::whatIsUnusualInATextComesBack()
{
    const QString bytes = u"5c275c5c27273b0a2d2d2000096022c3a4253f7f"_s; // \'\\'';, a line, NUL, a tab, `"ä%?
    QVERIFY(m_rig->tables->run(u"UPDATE multicastSessions SET msName = CAST(X'%1' AS CHAR)"_s.arg(bytes)));
    const auto name = [this] {
        return m_rig->tables->row(u"SELECT hex(msName) FROM multicastSessions WHERE msID = 2"_s).toLower();
    };
    QCOMPARE(name(), bytes);
    const QString before = dump();
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
    QCOMPARE(name(), u"nothing"_s);
    QVERIFY(loadInto(isSqlite() ? static_cast<SqliteFile &>(*m_rig->tables).path() : u"fog"_s,
        m_rig->folder.filePath(backups().value(0))));
    QCOMPARE(name(), bytes);
    QCOMPARE(dump(), before);
    QVERIFY(m_rig->tables->run(u"DELETE FROM multicastSessions"_s));
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(name(), bytes);
    QCOMPARE(dump(), before);
}

void TestCleanUp::nothingIsDoneWithoutABackup()
{
    const QString before = dump();
    const QString folder = m_rig->folder.path();
    // A disk of its own, which one page fills; the record is open already, and elsewhere.
    QCOMPARE(m_rig->undo(), u"nothing-to-undo"_s);
    QCOMPARE(::mount("none", qPrintable(folder), "tmpfs", 0, "size=4k"), 0);
    QFile filler(m_rig->folder.filePath(u"filler"_s));
    QVERIFY(filler.open(QIODevice::WriteOnly) && filler.write(QByteArray(4096, 'x')) == 4096);
    filler.close();
    QCOMPARE(apply({}), u"backup-failed"_s);
    QCOMPARE(apply(u"everything"_s, 20), u"backup-failed"_s);
    QCOMPARE(dump(), before);
    QVERIFY(backups().isEmpty());
    filler.remove();
    QCOMPARE(::mount("none", qPrintable(folder), {}, MS_REMOUNT | MS_RDONLY, {}), 0);
    QCOMPARE(apply({}), u"backup-failed"_s);
    QCOMPARE(dump(), before);
    QCOMPARE(::umount(qPrintable(folder)), 0);
    QCOMPARE(m_rig->undo(), u"nothing-to-undo"_s);
    QCOMPARE(apply({}), u"ok"_s);
}

void TestCleanUp::everythingIsDeletedOnlyWithTheRightNumber()
{
    const QString before = dump();
    for (const qint64 number : {0, 1, 19, 21})
        QCOMPARE(apply(u"everything"_s, number), u"deletion-not-confirmed"_s);
    QCOMPARE(dump(), before);
    QVERIFY(backups().isEmpty());
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
    for (const QString &table : tables.first(2))
        QCOMPARE(m_rig->tables->row(u"SELECT COUNT(*) FROM "_s + table), u"0"_s);
    QCOMPARE(m_rig->tables->row(u"SELECT COUNT(*), MIN(taskID) FROM tasks"_s), u"2|12"_s); // of other types
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(dump(), before);
}

void TestCleanUp::nothingIsDeletedWhileASenderRuns()
{
    const QString before = dump();
    {
        const WaitingSender orphan(63198);
        QCOMPARE(apply(u"everything"_s, 20), u"senders-live"_s);
    }
    QCOMPARE(dump(), before);
    QTRY_VERIFY(backups().isEmpty());
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
}

void TestCleanUp::aSenderThatStartsAtTheLastMomentIsSeen()
{
    const QString before = dump();
    const Finding shown = m_rig->find(u"stale-rows"_s); // nobody sends session 1
    QSemaphore goOn;
    m_rig->files.run([&goOn] { goOn.acquire(); }); // the backup has to wait
    std::optional<Result<Finding>> done;
    m_rig->remedies.apply({u"stale-rows"_s, {}, shown.remedy()->steps}, [&done](const auto &f) { done = f; });
    m_rig->find(u"stale-rows"_s); // behind the remedy's own look, which has found no sender
    const WaitingSender sender(livePort);
    QTRY_VERIFY(sender.found().portbase == livePort);
    goOn.release();
    QTRY_VERIFY(done.has_value());
    QVERIFY(!*done);
    QCOMPARE(done->error().message.id, u"sender-live"_s);
    QCOMPARE(done->error().message.args[u"session"_s].toString(), u"1"_s);
    QCOMPARE(dump(), before);
    QTRY_VERIFY(backups().isEmpty());
    QCOMPARE(m_rig->undo(), u"nothing-to-undo"_s);
}

void TestCleanUp::aRowThatIsInTheWayIsToldAndNotOverwritten()
{
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
    // MariaDB gives numbers again that were the last ones when it was restarted.
    QVERIFY(m_leftovers->insertSession(7, u"0"_s, 63140, 0) && m_leftovers->insertTask(15, 8, 1, 1, 0));
    const QString now = dump();
    std::optional<Result<Finding>> done;
    m_rig->remedies.undo({}, [&done](const Result<Finding> &finding) { done = finding; });
    QTRY_VERIFY(done.has_value());
    QVERIFY(!*done);
    QCOMPARE(done->error().message.id, u"undo-overwrites"_s);
    QCOMPARE(done->error().message.args[u"rows"_s].toString(), u"multicastSessions 7, tasks 15"_s);
    QCOMPARE(dump(), now);
    QVERIFY(m_rig->tables->run(u"DELETE FROM multicastSessions"_s)
        && m_rig->tables->run(u"DELETE FROM tasks WHERE taskID = 15"_s));
    QCOMPARE(m_rig->undo(), u"warning"_s); // it can still be taken back
}

void TestCleanUp::aSessionThatHasThePortNowIsToldAndNotDisturbed()
{
    QCOMPARE(apply({}), u"ok"_s);
    QVERIFY(m_leftovers->insertSession(40, u"0"_s, 63112, 0)); // session 2 had it
    const QString now = dump();
    QCOMPARE(m_rig->undo(), u"undo-overwrites"_s);
    QCOMPARE(dump(), now);
    QVERIFY(m_rig->tables->run(u"UPDATE multicastSessions SET msState = 5 WHERE msID = 40"_s));
    QCOMPARE(m_rig->undo(), u"warning"_s);
}

void TestCleanUp::anAssociationThatWasMadeAgainIsToldAndNotDoubled()
{
    QCOMPARE(apply({}), u"ok"_s);
    QVERIFY(m_leftovers->insertAssociation(50, 2, 2));
    const QString now = dump();
    QCOMPARE(m_rig->undo(), u"undo-overwrites"_s);
    QCOMPARE(dump(), now);
}

void TestCleanUp::newSessionsElsewhereAreNoHindrance()
{
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
    QVERIFY(m_leftovers->insertSession(40, u"0"_s, 63140, 0) && m_leftovers->insertTask(40, 8, 1, 1, 0)
        && m_leftovers->insertAssociation(40, 40, 40));
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(m_rig->tables->row(u"SELECT COUNT(*), MAX(msID) FROM multicastSessions"_s), u"8|40"_s);
}

void TestCleanUp::aBackupThatWasChangedIsNotUsed()
{
    QCOMPARE(apply({}), u"ok"_s);
    const QString now = dump();
    QFile file(m_rig->folder.filePath(backups().value(0)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray text = file.readAll();
    QVERIFY(
        text.contains("'Lab 2'") && file.seek(0) && file.write(QByteArray(text).replace("Lab 2", "Lab 9")) > 0);
    file.close();
    QCOMPARE(m_rig->undo(), u"backup-damaged"_s);
    QCOMPARE(dump(), now);
}

void TestCleanUp::aBackupThatIsGoneIsTold()
{
    QCOMPARE(apply({}), u"ok"_s);
    const QString now = dump();
    const QString path = m_rig->folder.filePath(backups().value(0));
    QVERIFY(QFile::rename(path, path + u".old"_s));
    QCOMPARE(m_rig->undo(), u"backup-missing"_s);
    QCOMPARE(dump(), now);
    QVERIFY(QFile::rename(path + u".old"_s, path));
    QCOMPARE(m_rig->undo(), u"warning"_s);
}

/// As after an undoing, or a clean-up, that broke off in tables without transactions.
void TestCleanUp::theRowsThatAreStillMissingAreBroughtBack()
{
    const QString before = dump();
    QCOMPARE(apply(u"everything"_s, 20), u"ok"_s);
    QVERIFY(loadInto(isSqlite() ? static_cast<SqliteFile &>(*m_rig->tables).path() : u"fog"_s,
        m_rig->folder.filePath(backups().value(0))));
    QVERIFY(m_rig->tables->run(u"DELETE FROM multicastSessionsAssoc"_s)
        && m_rig->tables->run(u"DELETE FROM multicastSessions WHERE msID > 3"_s));
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(dump(), before);
}

void TestCleanUp::ofTwoAdministratorsTheSecondChangesNothing()
{
    if (isSqlite())
        return; // an embedded store has one controller
    struct SameTables : FogTables
    {
        RemedyRig &first;
        explicit SameTables(RemedyRig &rig)
            : first(rig)
        {
        }
        Result<std::unique_ptr<Store>> open() override { return first.tables->open(); }
        bool run(const QString &sql) override { return first.tables->run(sql); }
        QString row(const QString &sql) override { return first.tables->row(sql); }
    };
    RemedyRig second {.tables = std::make_unique<SameTables>(*m_rig)};
    QVERIFY(second.store.check().result());
    const Finding shown = second.find(u"stale-rows"_s);
    QVERIFY(shown.remedy());
    // On one controller: while the first one's is on its way.
    std::optional<Result<Finding>> first;
    m_rig->remedies.apply({u"stale-rows"_s, {}, shown.remedy()->steps}, [&first](const auto &f) { first = f; });
    QCOMPARE(m_rig->apply({u"stale-rows"_s, {}, shown.remedy()->steps}), u"busy-with-remedy"_s);
    QTRY_VERIFY(first.has_value());
    QVERIFY(first->has_value());
    const QString after = dump();
    // On another one: it has seen what is no longer there.
    QCOMPARE(second.apply({u"stale-rows"_s, {}, shown.remedy()->steps}), u"stale-remedy"_s);
    const CleanUp late = cleanUpOf(shown.remedy()->steps);
    const auto rows = second.store.run([late](Store &store) { return store.touchedRows(late); }).result();
    QVERIFY(rows);
    const auto done
        = second.store.run([late, rows = *rows](Store &store) { return store.carryOut(late, rows); }).result();
    QVERIFY(!done);
    QCOMPARE(done.error().message.id, u"rows-changed"_s);
    QCOMPARE(dump(), after);
}
