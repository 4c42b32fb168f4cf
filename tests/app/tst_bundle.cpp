// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a server: what is taken out of it, how it is packed, and how a backup comes back.
#include "app/bundle/archivereader.h"
#include "app/bundle/archivewriter.h"
#include "app/bundle/redaction.h"
#include "app/bundle/restoration.h"
#include "app/network/routetable.h"
#include "lab/secretsearch.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"Pferd4711Lattich"_s;

QString redactedText(const QString &text, RedactionChoice choice = {}, const QStringList &names = {})
{
    return QString::fromUtf8(Redactor(choice, names, {}).redacted(text.toUtf8()));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Every file below a folder with its content.
QMap<QString, QByteArray> treeOf(const QString &folder)
{
    QMap<QString, QByteArray> tree;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        tree[path.sliced(folder.size() + 1)] = contentOf(path);
    }
    return tree;
}

using Files = QList<std::pair<QString, QByteArray>>;

ParcelEntry entryOf(const QString &name, const QByteArray &content)
{
    return {name, content.size(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()};
}

QByteArray manifestOf(const Files &files)
{
    QList<ParcelEntry> entries;
    for (const auto &[name, content] : files)
        entries << entryOf(name, content);
    return manifestText(entries);
}

void pack(const QString &path, const Files &files, const QByteArray &manifest)
{
    ArchiveWriter writer(path);
    QVERIFY(writer.open());
    for (const auto &[name, content] : files)
        QVERIFY(writer.add(name, content));
    if (!manifest.isEmpty())
        QVERIFY(writer.add(manifestName(), manifest));
    QVERIFY(writer.finish());
}

const Files &goodFiles()
{
    static const Files files {{u"data/record.sqlite"_s, QByteArray(300'000, 'r')}, {u"data/store.json"_s, "{}"},
        {u"data/log/controller.log"_s, "a line\n"}, {u"data/log/session-1.log"_s, {}}};
    return files;
}

/// A data folder in use: what a backup replaces, and what it does not.
void fillFolder(const QString &folder)
{
    for (const auto *name : {"record.sqlite", "record.sqlite-wal", "store.sqlite", "log/controller.log",
             "log/session-9.log", "secrets.json", "images/win/d1p1.img"})
        writeFile(folder + u'/' + QString::fromLatin1(name), QByteArray("old ") + name);
}

} // namespace

class TestBundle : public QObject
{
    Q_OBJECT

private slots:
    void aSecretIsRemovedHoweverItIsWritten_data();
    void aSecretIsRemovedHoweverItIsWritten();
    void aKnownSecretIsRemovedAlsoWhereNothingTellsOfIt();
    void whatIsNoSecretStays_data();
    void whatIsNoSecretStays();
    void jsonStaysJson();
    void aCardIsTheSameWordHoweverItIsWritten();
    void aComputerIsTheSameWordWithItsDomainAndWithout();
    void withoutBeingAskedNamesAndCardsStay();
    void aDayOfLogsIsRedactedInSeconds();

    void anArchiveIsReadByTar();
    void whatIsNotFinishedLeavesNoFile();
    void aFileThatIsThereIsNotOverwritten();
    void routesAreReadAsTheKernelWritesThem();

    void aBackupComesBackAndWhatWasThereIsKept();
    void aBackupComesBackIntoAnEmptyFolder();
    void aBadBackupChangesNothing_data();
    void aBadBackupChangesNothing();
    void whileAControllerRunsNothingIsRestored();
};

void TestBundle::aSecretIsRemovedHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    const QString s = secret;
    const QString hex = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    QTest::newRow("in an address") << u"connecting to mysql://fog:"_s + s + u"@localhost/fog now"_s;
    QTest::newRow("in an address, with an @ in it") << u"mysql://fog:a@b/"_s + s + u"@localhost/fog"_s;
    QTest::newRow("an assignment") << u"DATABASE_PASSWORD="_s + s;
    QTest::newRow("of a shell, in quotes") << u"export snmysqlpass='x'; password='"_s + s + u" with blanks'"_s;
    QTest::newRow("of .fogsettings") << u"snmysqlpass='"_s + s + u"'"_s;
    QTest::newRow("of PHP") << u"define(\"DATABASE_PASSWORD\", \""_s + s + u"\");"_s;
    QTest::newRow("of PHP in JSON") << u"{\"text\": \"define(\\\"FOG_API_TOKEN\\\", \\\""_s + s + u"\\\");\"}"_s;
    QTest::newRow("a field of JSON") << u"{\"hostADPass\": \""_s + s + u"\", \"x\": 1}"_s;
    QTest::newRow("a field with a quote in it") << u"{\"password\": \"a\\\""_s + s + u"\"}"_s;
    QTest::newRow("an array of PHP") << u"['password' => '"_s + s + u"']"_s;
    QTest::newRow("a header") << u"fog-api-token: "_s + s;
    QTest::newRow("Authorization") << u"Authorization: Basic "_s + s;
    QTest::newRow("Bearer") << u"sent Bearer "_s + s;
    QTest::newRow("an option") << u"mysqldump --password="_s + s + u" fog"_s;
    QTest::newRow("an option and a word") << u"tool --api-key "_s + s + u" --verbose"_s;
    QTest::newRow("an option of mysql") << u"mysql -u fog -p"_s + s + u" fog"_s;
    QTest::newRow("SQL") << u"CREATE USER fog IDENTIFIED BY '"_s + s + u"'"_s;
    QTest::newRow("a sentence") << u"the password is "_s + s + u"."_s;
    QTest::newRow("a URL's query") << u"GET /fog/?token="_s + s + u"&x=1 HTTP/1.1"_s;
    QTest::newRow("a private key") << u"-----BEGIN OPENSSH PRIVATE KEY-----\nb3Blb\n"_s + s
            + u"\n-----END OPENSSH PRIVATE KEY-----\nrest"_s;
    QTest::newRow("a private key that is cut off") << u"-----BEGIN RSA PRIVATE KEY-----\nMIIE\n"_s + s;
    QTest::newRow("a public key") << u"ssh-ed25519 AAAAC3Nza"_s + s + u" anna@fog01"_s;
    QTest::newRow("a long word") << u"sent "_s + s + QString(30, u'x') + u"=="_s;
    QTest::newRow("a long number") << u"hash "_s + hex + u" of "_s;
    QTest::newRow("Windows") << u"key VK7JG-NPHTM-C97JM-9MPGT-3V66T activated"_s;
}

void TestBundle::aSecretIsRemovedHoweverItIsWritten()
{
    QFETCH(QString, text);
    const QString out = redactedText(text);
    QVERIFY2(!out.contains(secret) && !out.contains("9f86d081"_L1) && !out.contains("VK7JG"_L1), qPrintable(out));
    QVERIFY2(out.contains("[removed]"_L1), qPrintable(out));
}

void TestBundle::aKnownSecretIsRemovedAlsoWhereNothingTellsOfIt()
{
    const QString odd = u"it's\"a\\Lattich4711"_s;
    const SecretSearch search(odd, u"Lattich4711"_s);
    Redactor redactor({}, {}, {odd, u"abc"_s});
    for (const QByteArray &text :
        {odd.toUtf8(), odd.toUtf8().toPercentEncoding(), QJsonDocument(QJsonArray {odd}).toJson(),
            odd.toUtf8().toHex().toUpper(), QByteArray("xy" + odd.toUtf8() + "rest").toBase64()}) {
        QVERIFY(search.isIn(text));
        QVERIFY2(!search.isIn(redactor.redacted(text)), redactor.redacted(text).constData());
    }
    QCOMPARE(redactor.redacted("abc"), QByteArray("abc")); // too short to be told from other text
}

void TestBundle::whatIsNoSecretStays_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"bytes= 42 000 000 re-xmits=0000110 (  0.4%) slice=0044 -   0",
             "UDP sender for /images/Win11-Lab-2026/d1p3.img at 10.20.0.5 on ens18",
             "labcastctl store set mysql://labcast@localhost/fog --password-file /root/secret",
             "2026-11-22T14:22:02.122Z anna (process 4242): session.deploy image=Win11 lab=Lab 2: session 3",
             "/usr/sbin/udp-sender --file /images/Win11Lab2026VersionTwoOfTheSchool/d1p3.img --portbase 63100",
             "UDPCAST_STARTINGPORT = 63100", "The key to it is patience, and no password was wrong.",
             "1795348800250,42000000,912000000"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestBundle::whatIsNoSecretStays()
{
    QFETCH(QString, text);
    QCOMPARE(redactedText(text, {true, true}, {u"fog01"_s}), text);
}

void TestBundle::jsonStaysJson()
{
    const QJsonObject object {{u"password"_s, secret},
        {u"line"_s, QString(u"password="_s + secret + u"\nnext \"x\""_s)}, {u"mac"_s, u"00:1a:2b:3c:4d:01"_s},
        {u"host"_s, u"PC-1"_s}};
    Redactor redactor({true, true}, {u"PC-1"_s}, {secret});
    const auto out = QJsonDocument::fromJson(redactor.redacted(QJsonDocument(object).toJson()));
    QCOMPARE(out[u"password"_s].toString(), u"[removed]"_s);
    QCOMPARE(out[u"mac"_s].toString(), u"mac-1"_s);
    QCOMPARE(out[u"host"_s].toString(), u"host-1"_s);
    QVERIFY(out[u"line"_s].toString().endsWith("next \"x\""_L1));
}

void TestBundle::aCardIsTheSameWordHoweverItIsWritten()
{
    Redactor redactor({.macs = true}, {}, {});
    const auto out = [&redactor](const QByteArray &text) { return redactor.redacted(text); };
    QCOMPARE(out("new 00:1A:2b:3c:4d:01 and 02:00:00:00:00:07."), QByteArray("new mac-1 and mac-2."));
    QCOMPARE(out("00-1a-2b-3c-4d-01|001a.2b3c.4d01|001A2B3C4D01"), QByteArray("mac-1|mac-1|mac-1"));
    QCOMPARE(out("GET /?mac=00%3A1a%3A2B%3a3c%3A4d%3A01&x"), QByteArray("GET /?mac=mac-1&x"));
    QCOMPARE(out("from fe80::21a:2bff:fe3c:4d01 (#2)"), QByteArray("from fe80::mac-1 (#2)"));
    QCOMPARE(
        out("2026-11-22T14:22:02.122Z 123456789012 a:b"), QByteArray("2026-11-22T14:22:02.122Z 123456789012 a:b"));
}

void TestBundle::aComputerIsTheSameWordWithItsDomainAndWithout()
{
    Redactor redactor({.names = true}, {u"PC-1"_s, u"fog01.school.example"_s, u"Größe-7"_s, {}}, {});
    const auto out
        = [&redactor](const QString &text) { return QString::fromUtf8(redactor.redacted(text.toUtf8())); };
    QCOMPARE(out(u"PC-1, pc-1.school.example: fog01 FOG01.SCHOOL.EXAMPLE."_s),
        u"host-1, host-1.school.example: host-2 host-2."_s);
    QCOMPARE(out(u"PC-10 and xPC-1 and größe-7"_s), u"PC-10 and xPC-1 and host-3"_s);
}

void TestBundle::withoutBeingAskedNamesAndCardsStay()
{
    const QString text = u"PC-1 00:1a:2b:3c:4d:01"_s;
    QCOMPARE(redactedText(text, {}, {u"PC-1"_s}), text);
}

void TestBundle::aDayOfLogsIsRedactedInSeconds()
{
    QByteArray text;
    for (int i = 0; i < 20'000; ++i)
        text += "2026-11-22T14:22:02.122Z bytes= 42 000 000 re-xmits=0000110 (  0.4%) slice=0044 -   0\n";
    QStringList names;
    for (int i = 0; i < 10'000; ++i)
        names << u"PC-%1"_s.arg(i);
    Redactor redactor({true, true}, names, {secret});
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(redactor.redacted(text), text);
    QVERIFY2(clock.elapsed() < 30'000, qPrintable(QString::number(clock.elapsed())));
}

void TestBundle::anArchiveIsReadByTar()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.tar.zst"_s);
    pack(path, goodFiles(), {});
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QProcess tar;
    tar.start(u"tar"_s, {u"--zstd"_s, u"-tf"_s, path});
    QTRY_COMPARE(tar.state(), QProcess::NotRunning);
    QCOMPARE(tar.exitCode(), 0);
    QCOMPARE(tar.readAllStandardOutput(),
        QByteArray("data/record.sqlite\ndata/store.json\ndata/log/controller.log\ndata/log/session-1.log\n"));
    ArchiveReader reader(path);
    QVERIFY(reader.open());
    for (const auto &[name, content] : goodFiles()) {
        const auto entry = reader.next();
        QVERIFY(entry && *entry && (*entry)->isFile);
        QCOMPARE((*entry)->name, name);
        QByteArray read;
        for (auto piece = reader.read(); piece && !piece->isEmpty(); piece = reader.read())
            read += *piece;
        QCOMPARE(read, content);
    }
    const auto end = reader.next();
    QVERIFY(end && !*end);
}

void TestBundle::whatIsNotFinishedLeavesNoFile()
{
    const QTemporaryDir folder;
    {
        ArchiveWriter writer(folder.filePath(u"x"_s));
        QVERIFY(writer.open());
        QVERIFY(writer.begin(u"a"_s, 100'000));
        QVERIFY(writer.write(QByteArray(1000, 'x')));
        QVERIFY(QFile::exists(folder.filePath(u"x"_s)));
    }
    QVERIFY(treeOf(folder.path()).isEmpty());
    ArchiveWriter full(u"/dev/full"_s);
    QCOMPARE(full.open().error().message.id, u"file-not-written"_s);
    ArchiveWriter nowhere(u"/nonexistent/x"_s);
    QCOMPARE(nowhere.open().error().message.args[u"path"_s].toString(), u"/nonexistent/x"_s);
}

void TestBundle::aFileThatIsThereIsNotOverwritten()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"x"_s), "mine");
    {
        ArchiveWriter writer(folder.filePath(u"x"_s));
        QVERIFY(!writer.open());
    }
    QCOMPARE(contentOf(folder.filePath(u"x"_s)), QByteArray("mine"));
}

void TestBundle::routesAreReadAsTheKernelWritesThem()
{
    const QByteArray text = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
                            "ens18\t00000000\t0100140A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
                            "ens18\t0000140A\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n"
                            "ens19\t0000A8C0\t00000000\t0000\t0\t0\t0\t0000FFFF\t0\t0\t0\nnonsense\n";
    QCOMPARE(routesFromProc(text),
        (QList<Route> {{u"default"_s, u"10.20.0.1"_s, u"ens18"_s, 100}, {u"10.20.0.0/16"_s, {}, u"ens18"_s, 0}}));
    QVERIFY(routesFromProc({}).isEmpty());
}

void TestBundle::aBackupComesBackAndWhatWasThereIsKept()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    fillFolder(data);
    const auto before = treeOf(data);
    pack(folder.filePath(u"b"_s), goodFiles(), manifestOf(goodFiles()));
    Restoration restoration(data);
    const auto manifest = restoration.check(folder.filePath(u"b"_s));
    QVERIFY(manifest);
    QCOMPARE(manifest->files.size(), 4);
    QVERIFY(treeOf(data) == before);
    QVERIFY(restoration.lock());
    QVERIFY(restoration.restore(folder.filePath(u"b"_s)));
    for (const auto &[name, content] : goodFiles())
        QCOMPARE(contentOf(data + u'/' + name.sliced(5)), content);
    // What belonged to the old databases must not be beside the new ones.
    QVERIFY(!QFile::exists(data + u"/record.sqlite-wal"_s) && !QFile::exists(data + u"/store.sqlite"_s));
    QVERIFY(!QFile::exists(data + u"/log/session-9.log"_s));
    for (const auto *name : {"secrets.json", "images/win/d1p1.img"}) // no business of a backup
        QCOMPARE(contentOf(data + u'/' + QString::fromLatin1(name)), QByteArray("old ") + name);
    QVERIFY(!QFileInfo::exists(data + u"/restoring"_s));
    const auto kept = treeOf(restoration.keptFolder());
    QCOMPARE(kept.size(), 5);
    for (auto it = kept.begin(); it != kept.end(); ++it)
        QCOMPARE(*it, before[it.key()]);
}

void TestBundle::aBackupComesBackIntoAnEmptyFolder()
{
    const QTemporaryDir folder;
    pack(folder.filePath(u"b"_s), goodFiles(), manifestOf(goodFiles()));
    Restoration restoration(folder.filePath(u"new/data"_s));
    QVERIFY(restoration.lock());
    QVERIFY(restoration.restore(folder.filePath(u"b"_s)));
    QCOMPARE(restoration.keptFolder(), QString());
    QCOMPARE(contentOf(folder.filePath(u"new/data/record.sqlite"_s)).size(), 300'000);
}

void TestBundle::aBadBackupChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("error");
    const auto made = [](const Files &files, const QByteArray &manifest) {
        const QTemporaryDir folder;
        pack(folder.filePath(u"b"_s), files, manifest);
        return contentOf(folder.filePath(u"b"_s));
    };
    const auto with = [&made](const QString &name) {
        Files files = goodFiles();
        files << std::pair {name, QByteArray("evil")};
        return made(files, manifestOf(files));
    };
    const QByteArray good = made(goodFiles(), manifestOf(goodFiles()));
    QByteArray flipped = good;
    flipped[flipped.size() / 2] = char(~flipped[flipped.size() / 2]);
    Files other = goodFiles();
    other[0].second[7] = 'x';
    QByteArray newer = manifestOf(goodFiles());
    newer.replace("\"labcast\": \"" LABCAST_VERSION, "\"labcast\": \"99.1");
    QByteArray laterForm = manifestOf(goodFiles());
    laterForm.replace("\"labcastBackup\": 1", "\"labcastBackup\": 2");
    QTest::newRow("empty") << QByteArray() << u"archive-not-one"_s;
    QTest::newRow("text") << QByteArray("SQLite format 3") << u"archive-not-one"_s;
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << u"backup-not-one"_s;
    QTest::newRow("cut off at its end") << good.chopped(20) << u"archive-damaged"_s;
    QTest::newRow("a bit") << flipped << u"backup-not-one"_s;
    QTest::newRow("another content") << made(other, manifestOf(goodFiles())) << u"backup-differs"_s;
    QTest::newRow("a file less") << made(goodFiles().mid(1), manifestOf(goodFiles())) << u"backup-differs"_s;
    QTest::newRow("without a manifest") << made(goodFiles(), {}) << u"backup-not-one"_s;
    QTest::newRow("a manifest that is none") << made(goodFiles(), "[]") << u"backup-not-one"_s;
    QTest::newRow("of a newer version") << made(goodFiles(), newer) << u"backup-newer"_s;
    QTest::newRow("of a later form") << made(goodFiles(), laterForm) << u"backup-newer"_s;
    for (const auto *name : {"data/../../evil", "../evil", "/tmp/evil", "data/secrets.json", "data/log/../../evil",
             "data/log/..", "data/log/a/b", "data/images/x", "data/record.sqlite-wal", "data/"})
        QTest::newRow(name) << with(QString::fromLatin1(name)) << u"backup-path-bad"_s;
}

void TestBundle::aBadBackupChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, error);
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"a/data"_s);
    fillFolder(data);
    writeFile(folder.filePath(u"b"_s), content);
    const auto before = treeOf(folder.path());
    {
        Restoration restoration(data);
        QVERIFY(restoration.lock());
        const auto done = restoration.restore(folder.filePath(u"b"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().message.id, error);
    }
    QVERIFY(treeOf(folder.path()) == before);
    Restoration missing(data);
    QCOMPARE(missing.check(folder.filePath(u"none"_s)).error().message.id, u"archive-unreadable"_s);
    QCOMPARE(missing.check(folder.path()).error().message.id, u"archive-unreadable"_s);
}

void TestBundle::whileAControllerRunsNothingIsRestored()
{
    const QTemporaryDir folder;
    QLockFile controller(folder.filePath(u"controller.lock"_s));
    QVERIFY(controller.tryLock());
    Restoration restoration(folder.path());
    const auto locked = restoration.lock();
    QVERIFY(!locked);
    QCOMPARE(locked.error().message.id, u"restore-busy"_s);
    QCOMPARE(locked.error().message.args[u"pid"_s].toInteger(), QCoreApplication::applicationPid());
}

QTEST_GUILESS_MAIN(TestBundle)
#include "tst_bundle.moc"
