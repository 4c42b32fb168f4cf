// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles and backups of a real controller, inside their namespaces (see CMakeLists.txt).

#include "../app/recordings.h"
#include "app/bundle/restoration.h"
#include "app/record/recorder.h"
#include "app/session/samplehistory.h"
#include "labcontroller.h"
#include "secretsearch.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const QString password = u"it's@\"a\\Pferd4711Lattich@100%:/;=&<?#"_s;
const QString word = u"Pferd4711Lattich"_s;
const QString token = u"Zucchini8833Token"_s;
const QString mac = u"00:1a:2b:3c:4d:01"_s;
const QString host = u"PC-ROT-17"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void append(const QString &path, const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(text);
}

QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        tree[path.sliced(folder.size() + 1)] = contentOf(path);
    }
    return tree;
}

/// What tar takes out of an archive.
QMap<QString, QByteArray> unpacked(const QString &archive)
{
    const QTemporaryDir folder;
    const int exitCode = QProcess::execute(u"tar"_s, {u"--zstd"_s, u"-xf"_s, archive, u"-C"_s, folder.path()});
    return exitCode == 0 ? treeOf(folder.path()) : QMap<QString, QByteArray>();
}

/// Lines with every kind of secret, a card and a computer in them.
QByteArray secretLines()
{
    const QString text = u"2026-11-22T14:22:02.122Z [warning] connecting to mysql://fog:"_s + password
        + u"@localhost/fog\nDATABASE_PASSWORD=\""_s + word + u"\"\nfog-api-token: "_s + token
        + u"\n-----BEGIN RSA PRIVATE KEY-----\nMIIE"_s + token + u"\n-----END RSA PRIVATE KEY-----\n"_s + host
        + u" has "_s + mac + u", "_s + host.toLower() + u".school.example has 001A.2B3C.4D01\n"_s;
    return text.toUtf8();
}

} // namespace

class TestArchives : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aBundleHasEverythingThatHelps();
    void nothingSecretIsInABundle();
    void whatIsReplacedStillMatches();
    void onAFullDiskThereIsAnErrorAndNoFile();
    void aBackupBringsBackAllThereWas();
    void aBackupIsWholeWhileTheControllerWorks();
    void whatIsNoBackupChangesNothing();

private:
    /// A past session of that computer in the record, logs with secrets in them, and a password.
    void fill();
    QString path(const QString &name) const { return m_folder.filePath(name); }
    CtlResult bundle(const QString &file, const QStringList &more = {})
    {
        return m_controller->ctl(QStringList {u"bundle"_s, u"--output"_s, path(file)} + more);
    }
    CtlResult restore(const QString &backup, const QString &folder)
    {
        return m_controller->ctl({u"restore"_s, backup, u"--data"_s, folder, u"--yes"_s});
    }
    QJsonArray told(const QStringList &arguments) { return m_controller->ctl(arguments).json.array(); }

    std::unique_ptr<LabController> m_controller;
    QTemporaryDir m_folder;
    QString m_mounted; ///< path
};

void TestArchives::init()
{
    m_controller = std::make_unique<LabController>();
}

void TestArchives::cleanup()
{
    m_controller->terminate();
    if (const QString path = std::exchange(m_mounted, {}); !path.isEmpty())
        QCOMPARE(QProcess::execute(u"umount"_s, {u"--lazy"_s, path}), 0);
    m_controller.reset();
}

void TestArchives::fill()
{
    const QString data = m_controller->dataFolder();
    QVERIFY(QDir().mkpath(data));
    {
        Recorder recorder(data + u"/record.sqlite"_s);
        SessionInfo info = sendingInfo(7);
        info.image = u"password="_s + word;
        info.receivers[0].host = host;
        info.receivers[0].mac = mac;
        recorder.begin(info, {.image = info.image, .hosts = {host}});
        recorder.saveEvent({EventKind::Error, {7}, 3,
            {{u"message"_s,
                toJson(Message {u"x"_s, {{u"token"_s, token}}, u"api_key="_s + token + u" of "_s + host})}}});
        recorder.saveSamples(ofSession(7, samplesOf(0, 40)));
        recorder.saveVerdict(info, verdictOf(info));
    }
    for (const auto *log : {"controller.log", "session-7.log", "fog-multicast.log"})
        append(data + u"/log/"_s + QString::fromLatin1(log), secretLines());
    const QJsonObject secrets {{u"mysql://fog@localhost/fog"_s, password}};
    append(data + u"/secrets.json"_s, QJsonDocument(secrets).toJson());
}

void TestArchives::aBundleHasEverythingThatHelps()
{
    fill();
    QVERIFY(m_controller->start());
    const CtlResult made = bundle(u"b1.tar.zst"_s);
    QCOMPARE(made.exitCode, 0);
    const auto files = unpacked(path(u"b1.tar.zst"_s));
    QCOMPARE(made.object()[u"contents"_s].toArray().size(), files.size());
    for (const QJsonValue &entry : made.object()[u"contents"_s].toArray())
        QCOMPARE(files[entry[u"name"_s].toString()].size(), entry[u"bytes"_s].toInteger());
    for (const auto *name : {"README.txt", "versions.txt", "settings.txt", "checks.txt", "checks.json",
             "network/interfaces.txt", "network/routes.txt", "network/neighbours.txt", "sessions/7/report.json",
             "sessions/7/report.csv", "logs/controller.log", "logs/session-7.log", "logs/fog-multicast.log"})
        QVERIFY2(files.contains(QString::fromLatin1(name)), name);
    QVERIFY(files[u"versions.txt"_s].contains("Labcast: " LABCAST_VERSION));
    QVERIFY(files[u"versions.txt"_s].contains("generation SQLite"));
    QVERIFY(files[u"network/interfaces.txt"_s].contains("lo: "));
    QVERIFY(files[u"checks.txt"_s].contains("master-node"));
    QCOMPARE(QJsonDocument::fromJson(files[u"sessions/7/report.json"_s])[u"samples"_s].toArray().size(), 40);
    QVERIFY(files[u"logs/controller.log"_s].contains("labcastd " LABCAST_VERSION " started"));
    QCOMPARE(bundle(u"b2.tar.zst"_s, {u"--session"_s, u"99"_s}).exitCode, 1);
    QVERIFY(!QFile::exists(path(u"b2.tar.zst"_s)));
    const QJsonArray acts = told({u"audit"_s});
    QCOMPARE(acts.last()[u"method"_s].toString(), u"bundle.make"_s);
    m_controller->kill();
    QVERIFY(m_controller->start());
    QVERIFY(!QFileInfo::exists(m_controller->dataFolder() + u"/parcels"_s)); // nothing stays
}

void TestArchives::nothingSecretIsInABundle()
{
    fill();
    QVERIFY(m_controller->start());
    QCOMPARE(bundle(u"b3.tar.zst"_s).exitCode, 0);
    const auto files = unpacked(path(u"b3.tar.zst"_s));
    const QList<SecretSearch> searches {{password, word}, {token, token}};
    QVERIFY(searches[0].isIn(secretLines()) && searches[1].isIn(secretLines()));
    for (auto it = files.begin(); it != files.end(); ++it) {
        for (const SecretSearch &search : searches)
            QVERIFY2(!search.isIn(*it), qPrintable(it.key()));
    }
    QVERIFY(files[u"logs/session-7.log"_s].contains(mac.toUtf8())); // nobody asked for that
}

void TestArchives::whatIsReplacedStillMatches()
{
    fill();
    QVERIFY(m_controller->start());
    QCOMPARE(m_controller->ctl({u"host"_s, u"add"_s, host, u"--mac"_s, mac}).exitCode, 0);
    QCOMPARE(bundle(u"b4.tar.zst"_s, {u"--redact"_s}).exitCode, 0);
    const auto files = unpacked(path(u"b4.tar.zst"_s));
    QVERIFY(files.size() > 10);
    QSet<QByteArray> words;
    for (auto it = files.begin(); it != files.end(); ++it) {
        const QByteArray low = it->toLower();
        for (const QByteArray &form : {mac.toUtf8(), QByteArray("001a.2b3c.4d01"), host.toLower().toUtf8()})
            QVERIFY2(!low.contains(form), qPrintable(it.key() + u": "_s + QString::fromUtf8(form)));
    }
    const QByteArray log = files[u"logs/session-7.log"_s];
    const QByteArray line = log.mid(log.indexOf("host-"));
    const QByteArray name = line.left(line.indexOf(' '));
    QVERIFY2(line.contains(QByteArray(name + ".school.example has mac-")), line.constData());
    const auto report = QJsonDocument::fromJson(files[u"sessions/7/report.json"_s]);
    QCOMPARE(report[u"session"_s][u"receivers"_s][0][u"host"_s].toString().toUtf8(), name);
    const QString card = report[u"session"_s][u"receivers"_s][0][u"mac"_s].toString();
    QVERIFY(card.startsWith("mac-"_L1) && line.contains(QByteArray(name + " has " + card.toUtf8() + ",")));
}

void TestArchives::onAFullDiskThereIsAnErrorAndNoFile()
{
    const QString data = m_controller->dataFolder();
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16m"_s, u"tmpfs"_s, data}), 0);
    m_mounted = data;
    QVERIFY(QDir().mkpath(data + u"/images"_s));
    fill();
    QVERIFY(m_controller->start());
    QFile filling(data + u"/filling"_s);
    QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(4096, 'x')) == 4096) { }
    for (const QStringList &arguments :
        {QStringList {u"bundle"_s, u"--output"_s, path(u"f"_s)}, {u"backup"_s, path(u"f"_s)}}) {
        const CtlResult failed = m_controller->ctl(arguments);
        QCOMPARE(failed.exitCode, 1);
        QVERIFY(QDir(m_folder.path()).entryList({u"f*"_s}, QDir::Files).isEmpty());
        QVERIFY(QDir(data + u"/parcels"_s).entryList(QDir::Files).isEmpty());
    }
    QVERIFY(filling.remove());
    QCOMPARE(m_controller->ctl({u"backup"_s, path(u"f"_s)}).exitCode, 0);
    // The far end may be full as well.
    QCOMPARE(m_controller->ctl({u"backup"_s, u"/nonexistent/f"_s}).exitCode, 1);
    QCOMPARE(m_controller->ctl({u"bundle"_s, u"--output"_s, u"/nonexistent/f"_s}).exitCode, 1);
}

void TestArchives::aBackupBringsBackAllThereWas()
{
    fill();
    QVERIFY(m_controller->start());
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(
            m_controller->ctl({u"host"_s, u"add"_s, u"PC-%1"_s.arg(i), u"--mac"_s, u"02:00:00:00:00:0%1"_s.arg(i)})
                .exitCode,
            0);
    QCOMPARE(m_controller->ctl({u"lab"_s, u"add"_s, u"Lab 1"_s, u"--host"_s, u"PC-1"_s, u"--host"_s, u"PC-2"_s})
                 .exitCode,
        0);
    const QString backup = path(u"all.tar.zst"_s);
    const CtlResult made = m_controller->ctl({u"backup"_s, backup});
    QCOMPARE(made.exitCode, 0);
    QVERIFY(!QFile::exists(backup + u".part"_s));
    QList<QStringList> questions {{u"host"_s, u"list"_s}, {u"lab"_s, u"list"_s}, {u"history"_s},
        {u"history"_s, u"show"_s, u"7"_s}, {u"history"_s, u"export"_s, u"7"_s, u"--format"_s, u"json"_s},
        {u"node"_s, u"show"_s}, {u"image"_s, u"list"_s}};
    QList<QJsonDocument> before;
    for (const QStringList &question : questions)
        before << m_controller->ctl(question).json;
    QVERIFY(before[0].array().size() == 3 && before[1].array().size() == 1 && before[2].array().size() == 1);
    const auto files = unpacked(backup);
    QVERIFY(!files.keys().join(u' ').contains("secret"_L1));
    const SecretSearch search(password, word);
    QVERIFY(!search.isIn(files[u"data/store.sqlite"_s]));
    QCOMPARE(restore(backup, m_controller->dataFolder()).exitCode, 1); // it runs
    QVERIFY(m_controller->terminate());
    const auto unasked = m_controller->startCtl({u"restore"_s, backup, u"--data"_s, m_controller->dataFolder()});
    unasked->closeWriteChannel(); // nobody says yes
    QTRY_COMPARE(unasked->state(), QProcess::NotRunning);
    QCOMPARE(unasked->exitCode(), 1);
    // Into an empty folder, from which another controller starts.
    LabController other;
    const CtlResult restored = restore(backup, other.dataFolder());
    QCOMPARE(restored.exitCode, 0);
    QCOMPARE(restored.object()[u"kept"_s].toString(), QString());
    QVERIFY(other.start());
    for (qsizetype i = 0; i < questions.size(); ++i) {
        if (i != 5) // its image root is another folder's
            QVERIFY2(other.ctl(questions[i]).json == before[i], qPrintable(questions[i].join(u' ')));
    }
    const QJsonArray acts = other.ctl({u"audit"_s}).json.array();
    QVERIFY(std::ranges::any_of(
        acts, [](const QJsonValue &act) { return act[u"method"_s].toString() == "lab.add"_L1; }));
    QVERIFY(contentOf(other.dataFolder() + u"/log/session-7.log"_s) == secretLines());
    // Over what is there: that is kept beside it, and its password stays.
    QVERIFY(other.terminate());
    const auto old = treeOf(other.dataFolder());
    const QString kept = restore(backup, other.dataFolder()).object()[u"kept"_s].toString();
    QVERIFY(kept.startsWith(other.dataFolder() + u"/before-restore-"_s));
    QCOMPARE(treeOf(kept)[u"record.sqlite"_s], old[u"record.sqlite"_s]);
}

void TestArchives::aBackupIsWholeWhileTheControllerWorks()
{
    fill();
    QVERIFY(m_controller->start());
    const auto adding
        = m_controller->startCtl({u"host"_s, u"add"_s, u"PC-1"_s, u"--mac"_s, u"02:00:00:00:00:01"_s});
    for (int i = 2; i < 8; ++i) {
        const auto more = m_controller->startCtl(
            {u"host"_s, u"add"_s, u"PC-%1"_s.arg(i), u"--mac"_s, u"02:00:00:00:00:0%1"_s.arg(i)});
        const QString backup = path(u"work-%1"_s.arg(i));
        QCOMPARE(m_controller->ctl({u"backup"_s, backup}).exitCode, 0);
        QVERIFY(checkBackup(backup));
        const QTemporaryDir folder;
        append(folder.filePath(u"s"_s), unpacked(backup)[u"data/store.sqlite"_s]);
        {
            QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"copy"_s);
            copy.setDatabaseName(folder.filePath(u"s"_s));
            QVERIFY(copy.open());
            QSqlQuery check(u"PRAGMA integrity_check"_s, copy);
            QVERIFY(check.next());
            QCOMPARE(check.value(0).toString(), u"ok"_s);
        }
        QSqlDatabase::removeDatabase(u"copy"_s);
        QTRY_COMPARE(more->state(), QProcess::NotRunning);
        QCOMPARE(more->exitCode(), 0);
    }
    QTRY_COMPARE(adding->state(), QProcess::NotRunning);
}

void TestArchives::whatIsNoBackupChangesNothing()
{
    fill();
    QVERIFY(m_controller->start());
    const QString backup = path(u"good"_s);
    QCOMPARE(m_controller->ctl({u"backup"_s, backup}).exitCode, 0);
    QCOMPARE(bundle(u"bundle"_s).exitCode, 0);
    QVERIFY(m_controller->terminate());
    const QString data = m_controller->dataFolder();
    const auto before = treeOf(data);
    append(path(u"cut"_s), contentOf(backup).chopped(100));
    for (const QString &bad : {path(u"none"_s), path(u"cut"_s), path(u"bundle"_s), data})
        QCOMPARE(restore(bad, data).exitCode, 1);
    QVERIFY(treeOf(data) == before);
    // A disk that is too small for it.
    const QString small = path(u"small"_s);
    QVERIFY(QDir().mkpath(small));
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=32k"_s, u"tmpfs"_s, small}), 0);
    m_mounted = small;
    append(small + u"/record.sqlite"_s, "mine");
    QCOMPARE(restore(backup, small).exitCode, 1);
    auto after = treeOf(small);
    after.remove(u"controller.lock"_s);
    QCOMPARE(after, (QMap<QString, QByteArray> {{u"record.sqlite"_s, "mine"}}));
}

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
