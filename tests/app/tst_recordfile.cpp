// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_recordfile.h"

#include "app/record/samplepacking.h"
#include "app/session/samplehistory.h"
#include "app/session/sessionjson.h"
#include "recordings.h"

#include <QFile>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A SQLite file as another program has it.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s))
    {
        m_database.setDatabaseName(path);
        m_database.open();
    }
    ~OtherProgram()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    bool run(const QString &sql, const QVariantList &values = {}) const
    {
        QSqlQuery query(m_database);
        query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(value);
        const bool isDone = query.exec();
        if (!isDone)
            qWarning() << query.lastError();
        return isDone;
    }

    /// The statements of a migration file.
    bool runFile(const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        for (const QString &statement : QString::fromUtf8(file.readAll()).split(u";\n"_s)) {
            if (!statement.trimmed().isEmpty() && !run(statement))
                return false;
        }
        return true;
    }

private:
    QSqlDatabase m_database;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString textOf(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void TestRecordFile::samplesArePackedWithoutLoss()
{
    QList<Sample> samples = samplesOf(0, 1000);
    samples << Sample {samples.last().timeMs + 1, 0, {-1}} // a counter that began anew, not measured
            << Sample {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min(), {0}};
    const QByteArray packed = packSamples(samples);
    QVERIFY(unpackSamples(packed) == samples);
    QVERIFY2(packed.size() < 12 * samples.size(), qPrintable(QString::number(packed.size())));
    QVERIFY(unpackSamples({}).isEmpty());
}

void TestRecordFile::packedSamplesThatAreCutOrForgedAreReadAsFarAsTheyGo()
{
    const QList<Sample> samples = samplesOf(0, 3);
    const QByteArray packed = packSamples(samples);
    for (qsizetype size = 0; size < packed.size(); ++size) {
        const QList<Sample> read = unpackSamples(packed.first(size));
        QVERIFY(read.size() < 3);
        QVERIFY(read == samples.first(read.size()));
    }
    QVERIFY(unpackSamples(QByteArray(1000, char(0xff))).isEmpty());
    unpackSamples(QByteArray(1000, char(0x7f)));
}

void TestRecordFile::aRecordOfAnOlderProgramKeepsEverything()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    SessionInfo info = sendingInfo(3);
    info.lab = u"Lab 2"_s;
    info.finishedMs = 90'000;
    SessionVerdict verdict = verdictOf(info);
    verdict.receivers[0].result = ReceiverResult::Completed;
    {
        const OtherProgram older(path);
        QVERIFY(older.runFile(u":/sql/0001_record.sql"_s));
        QVERIFY(older.runFile(u":/sql/0002_record.sql"_s));
        QVERIFY(older.run(u"PRAGMA user_version = 2"_s));
        QVERIFY(older.run(u"INSERT INTO session VALUES (?, ?, ?)"_s, {3, textOf(toJson(info)), textOf(toJson(verdict))}));
        QVERIFY(older.run(u"INSERT INTO session VALUES (?, ?, NULL)"_s, {4, textOf(toJson(sendingInfo(4)))}));
        QVERIFY(older.run(u"INSERT INTO event (session, event) VALUES (?, ?)"_s, {3, textOf(toJson(joinedEvent(3, 1)))}));
        QVERIFY(older.run(u"INSERT INTO setup VALUES ('node', 1)"_s));
    }
    Recorder recorder(path);
    const auto past = recorder.past().result();
    QVERIFY2(past, past ? "" : qPrintable(past.error().message.english));
    QVERIFY(past->recent == QList<SessionInfo> {info});
    QCOMPARE(past->unfinished.size(), 1);
    QVERIFY(past->unfinished[0].info == sendingInfo(4));
    QVERIFY(recorder.session({3}).result()->verdict == verdict);
    QVERIFY(recorder.session({3}).result()->origin == SessionOrigin());
    QVERIFY(*recorder.events({3}).result() == QList<SessionEvent> {joinedEvent(3, 1)});
    QVERIFY(recorder.samples({3}).result()->isEmpty());
    QCOMPARE(recorder.setup().result()->page, u"node"_s);
    const auto entries = recorder.history({}).result()->entries;
    QVERIFY(entries == QList<HistoryEntry> {historyEntry(info, verdict, {})});
    QCOMPARE(entries[0].completed, 1);
}

void TestRecordFile::aFileThatIsNoRecordIsRefusedAndUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const auto fileOf = [](const std::function<void(const QString &)> &make) {
        const QTemporaryDir folder;
        make(folder.filePath(u"x"_s));
        return contentOf(folder.filePath(u"x"_s));
    };
    const QByteArray good = fileOf([](const QString &path) {
        Recorder recorder(path);
        for (int id = 1; id < 50; ++id)
            recorder.saveVerdict(sendingInfo(id), verdictOf(sendingInfo(id)));
    });
    QByteArray holed = good;
    holed.replace(4096, good.size() - 8192, QByteArray(good.size() - 8192, '\x5a'));
    QTest::newRow("newer") << fileOf([](const QString &path) {
        OtherProgram(path).run(u"PRAGMA user_version = 999"_s);
    }) << u"store-newer"_s;
    QTest::newRow("another program's") << fileOf([](const QString &path) {
        OtherProgram(path).run(u"CREATE TABLE book (title TEXT)"_s);
    }) << u"store-damaged"_s;
    QTest::newRow("another program's with our version") << fileOf([](const QString &path) {
        const OtherProgram other(path);
        other.run(u"CREATE TABLE images (title TEXT)"_s);
        other.run(u"PRAGMA user_version = 2"_s);
    }) << u"store-damaged"_s;
    QTest::newRow("text") << QByteArray(8192, 'x') << u"store-damaged"_s;
    QTest::newRow("a few bytes") << QByteArray("SQLite form") << u"store-damaged"_s;
    QTest::newRow("cut off") << good.first(good.size() / 2) << u"store-damaged"_s;
    QTest::newRow("overwritten in the middle") << holed << u"store-damaged"_s;
}

void TestRecordFile::aFileThatIsNoRecordIsRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    QVERIFY(!content.isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    writeFile(path, content);
    {
        Recorder recorder(path);
        const auto past = recorder.past().result();
        QVERIFY(!past);
        QCOMPARE(past.error().message.id, error);
        QCOMPARE(past.error().message.args[u"path"_s].toString(), path);
        recorder.saveInfo(sendingInfo(1)); // nobody does that then
    }
    QVERIFY(contentOf(path) == content);
}

void TestRecordFile::aRecordThatCannotBeOpenedIsNamed()
{
    Recorder recorder(u"/nonexistent/record.db"_s);
    const auto past = recorder.past().result();
    QVERIFY(!past);
    QCOMPARE(past.error().message.id, u"store-open-failed"_s);
    QCOMPARE(past.error().message.args[u"path"_s].toString(), u"/nonexistent/record.db"_s);
}

void TestRecordFile::whatCannotBeWrittenIsWrittenLaterOnceAndInItsOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    QList<SessionEvent> events;
    {
        Recorder recorder(path);
        QList<std::optional<Error>> troubles;
        connect(&recorder, &Recorder::troubleChanged, this,
            [&](const std::optional<Error> &trouble) { troubles << trouble; });
        recorder.begin(sendingInfo(7), {});
        recorder.saveSamples(ofSession(7, samplesOf(0, 10)));
        recorder.setup().result();
        const OtherProgram other(path);
        QVERIFY(other.run(u"BEGIN IMMEDIATE"_s));
        for (int i = 0; i < 50; ++i) {
            events << joinedEvent(7, i);
            recorder.saveEvent(events.last());
        }
        recorder.saveSamples(ofSession(7, samplesOf(10, 10)));
        QTRY_COMPARE_WITH_TIMEOUT(troubles.size(), 1, 20'000);
        QCOMPARE(troubles[0]->message.id, u"record-not-written"_s);
        QVERIFY(!troubles[0]->cause.isEmpty());
        recorder.saveSamples(ofSession(7, samplesOf(20, 5000))); // more than fits: thinned meanwhile
        recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
        // What is asked meanwhile knows of it.
        QVERIFY(*recorder.events({7}).result() == events);
        QCOMPARE(recorder.history({}).result()->entries.size(), 1);
        QVERIFY(recorder.session({7}).result()->verdict);
        QVERIFY(other.run(u"ROLLBACK"_s));
        QTRY_COMPARE_WITH_TIMEOUT(troubles.size(), 2, 20'000);
        QVERIFY(!troubles[1]);
    }
    SampleHistory kept;
    for (const Sample &sample : samplesOf(0, 5020))
        kept.append(sample);
    Recorder recorder(path);
    QVERIFY(*recorder.events({7}).result() == events);
    QVERIFY(*recorder.samples({7}).result() == kept.samples());
    QVERIFY(recorder.session({7}).result()->verdict == verdictOf(sendingInfo(7)));
    QCOMPARE(recorder.history({}).result()->entries.size(), 1);
}
