// SPDX-License-Identifier: GPL-3.0-or-later
// The passwords of a FOG server's database go through real programs, through everything that goes wrong with them,
// and are then looked for everywhere. Inside their namespaces (see CMakeLists.txt).

#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "mariadbtables.h"
#include "messagerelay.h"
#include "processes.h"
#include "secretsearch.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>
#include <QTimer>
#include <QUrl>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// The word is in no other text: what is escaped in an unknown way is found by it.
const QString word = u"Pferd4711Lattich"_s;
const QString first = u"it's@\"a\\"_s + word + u"@100%:/;=&<?#"_s;
const QString second = u"%27`"_s + word + u"'--\\\\@\"zwei"_s;
const QString wrong = u"@'"_s + word + u"\"%00\\"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isIn(const QByteArray &bytes)
{
    static const QList<SecretSearch> searches {{first, word}, {second, word}, {wrong, word}};
    return std::ranges::any_of(searches, [&bytes](const SecretSearch &search) { return search.isIn(bytes); });
}

QList<qint64> childrenOf(qint64 parent)
{
    QList<qint64> children;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(entry));
        if (stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(1).toLongLong() == parent)
            children << entry.toLongLong() << childrenOf(entry.toLongLong());
    }
    return children;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aSecretIsFoundHoweverItIsWritten_data();
    void aSecretIsFoundHoweverItIsWritten();
    void passwordsAreNowhereButInTheirFileAndTheirMessage();

private:
    bool begin();
    void endsWith(const QStringList &arguments, const QString &error = {});
    void chooses(const QString &password, const QStringList &more = {}, const QString &error = {});
    void isRefused(const QByteArray &line);
    void look(qint64 pid);
    void lookAround();
    bool setPassword(QString password);
    QString trouble();
    QString fileWith(const QString &password);

    void theFirstIsUsed();
    void whatIsWrongIsRefused();
    void theDatabaseFails();
    void aChildIsStarted();
    void theSecondReplacesIt();

    void searchFiles();
    void searchMessages();

    QTemporaryDir m_folder;
    MariaDbServer m_server;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
    std::unique_ptr<MessageRelay> m_relay;
    QTimer m_clock;
    qint64 m_ctl = 0;
    QSet<QByteArray> m_seen; ///< the programs that were looked at
    QStringList m_exposed; ///< those whose arguments or environment have a password
    QByteArray m_printed; ///< by every labcastctl
};

void TestSecrets::initTestCase()
{
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    m_lab = builtLab({.receivers = 1});
    QVERIFY(m_lab);
}

void TestSecrets::aSecretIsFoundHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = first.toUtf8();
    QTest::newRow("as it is") << plain;
    QTest::newRow("for a URL") << QByteArray("mysql://fog:" + plain.toPercentEncoding() + "@localhost/fog");
    QTest::newRow("in JSON") << QJsonDocument(QJsonObject {{u"value"_s, first}}).toJson();
    for (const int before : {0, 1, 2})
        QTest::addRow("in base64 after %d", before)
            << QByteArray(QByteArray(before, 'x') + plain + "rest").toBase64();
    QTest::newRow("in hexadecimal") << plain.toHex().toUpper();
    QTest::newRow("in UTF-16") << QByteArray(
        reinterpret_cast<const char *>(first.utf16()), first.size() * qsizetype(sizeof(char16_t)));
    QTest::newRow("in part") << word.toUtf8();
}

void TestSecrets::aSecretIsFoundHoweverItIsWritten()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(isIn(bytes));
    QVERIFY(!isIn("mysql://fog@localhost/fog"));
}

bool TestSecrets::begin()
{
    m_controller = std::make_unique<LabController>();
    m_controller->keepErrors(m_folder.filePath(u"stderr"_s));
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, 1);
    m_relay = std::make_unique<MessageRelay>(m_folder.filePath(u"relay"_s), m_controller->socketPath());
    connect(&m_clock, &QTimer::timeout, this, &TestSecrets::lookAround);
    m_clock.start(5);
    return m_relay->isListening() && m_controller->start() && m_controller->addImage({1024 * 1024})
        && m_fog->begin() && setPassword(first);
}

bool TestSecrets::setPassword(QString password)
{
    password.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return m_server.run({u"SET PASSWORD FOR fog@'%' = PASSWORD('%1')"_s.arg(password)}).isEmpty();
}

QString TestSecrets::fileWith(const QString &password)
{
    QFile file(m_folder.filePath(u"password"_s));
    return file.open(QIODevice::WriteOnly) && file.write(password.toUtf8() + '\n') > 0 ? file.fileName()
                                                                                       : QString();
}

void TestSecrets::look(qint64 pid)
{
    const QString process = u"/proc/%1/"_s.arg(pid);
    const QByteArray arguments = contentOf(process + u"cmdline"_s);
    if (arguments.isEmpty())
        return;
    m_seen << contentOf(process + u"comm"_s).trimmed();
    if (isIn(arguments) || isIn(contentOf(process + u"environ"_s)))
        m_exposed << QString::fromUtf8(arguments);
}

void TestSecrets::lookAround()
{
    for (const qint64 parent : {m_ctl, m_controller->pid()}) {
        if (parent <= 0)
            continue;
        look(parent);
        for (const qint64 child : childrenOf(parent))
            look(child);
    }
}

/// Runs a labcastctl through the relay; `error` is of its answer.
void TestSecrets::endsWith(const QStringList &arguments, const QString &error)
{
    QProcess ctl;
    ctl.start(QStringLiteral(LABCASTCTL), QStringList {u"--socket"_s, m_relay->path(), u"--json"_s} + arguments);
    m_ctl = ctl.processId();
    QTRY_COMPARE_WITH_TIMEOUT(ctl.state(), QProcess::NotRunning, 30'000);
    m_ctl = 0;
    const QByteArray output = ctl.readAllStandardOutput();
    m_printed += output + ctl.readAllStandardError();
    const QString id = QJsonDocument::fromJson(output)[u"error"_s][u"id"_s].toString();
    QVERIFY2(id == error && ctl.exitCode() == (error.isEmpty() ? 0 : 1),
        qPrintable(arguments.join(u' ') + u": "_s + id));
}

void TestSecrets::chooses(const QString &password, const QStringList &more, const QString &error)
{
    endsWith(
        QStringList {u"store"_s, u"set"_s, fogAddress(m_server).text(), u"--password-file"_s, fileWith(password)}
            << more,
        error);
}

QString TestSecrets::trouble()
{
    return m_controller->ctl({u"status"_s}).object()[u"store"_s][u"trouble"_s][u"id"_s].toString();
}

void TestSecrets::passwordsAreNowhereButInTheirFileAndTheirMessage()
{
    QVERIFY(begin());
    for (const auto step : {&TestSecrets::theFirstIsUsed, &TestSecrets::whatIsWrongIsRefused,
             &TestSecrets::theDatabaseFails, &TestSecrets::aChildIsStarted, &TestSecrets::theSecondReplacesIt,
             &TestSecrets::searchFiles, &TestSecrets::searchMessages}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    const auto all = QSet<QByteArray> {"labcastd", "labcastctl", "udp-sender"};
    QVERIFY2(m_seen.contains(all), m_seen.values().join(' ').constData());
    QCOMPARE(m_exposed, QStringList());
    QVERIFY(m_printed.contains("store-lost"));
    QVERIFY(!isIn(m_printed));
}

void TestSecrets::theFirstIsUsed()
{
    chooses(first);
    endsWith({u"host"_s, u"list"_s});
    QVERIFY(m_controller->terminate());
    QVERIFY(m_controller->start());
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), QString(), 20'000);
}

/// Says a line to the controller, which answers it without what is secret in it, or closes the connection.
void TestSecrets::isRefused(const QByteArray &line)
{
    QLocalSocket socket;
    socket.connectToServer(m_controller->socketPath());
    socket.write(line + '\n');
    QByteArray answer;
    QTRY_VERIFY_WITH_TIMEOUT(
        (answer += socket.readAll()).contains("\"id\":7") || socket.state() == QLocalSocket::UnconnectedState,
        10'000);
    QVERIFY2(!isIn(answer), answer.constData());
    QVERIFY2(!answer.contains("\"result\""), answer.constData());
}

void TestSecrets::whatIsWrongIsRefused()
{
    const QString address = fogAddress(m_server).text();
    chooses(wrong, {}, u"store-login-failed"_s);
    chooses(first);
    endsWith({u"store"_s, u"set"_s, u"mysql://fog@127.0.0.1:9/fog"_s, u"--password-file"_s, fileWith(first)},
        u"store-lost"_s);
    const auto request = [](const QString &method, const QJsonObject &params) {
        return QJsonDocument(
            {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 7}, {u"method"_s, method}, {u"params"_s, params}})
            .toJson(QJsonDocument::Compact);
    };
    const QString percent = QString::fromLatin1(QUrl::toPercentEncoding(first));
    for (const QString &with : {u"mysql://fog:%1@db/fog"_s, u"mysql:/fog:%1@db/fog"_s, u"fog:%1@db"_s}) {
        for (const QString &password : {first, second, percent}) {
            isRefused(request(u"store.set"_s, {{u"store"_s, with.arg(password)}, {u"mode"_s, u"observer"_s}}));
            isRefused(request(u"secret.set"_s, {{u"name"_s, with.arg(password)}, {u"value"_s, password}}));
        }
    }
    isRefused(request(u"secret.set"_s, {{u"name"_s, u"ftp"_s}, {u"value"_s, first}}));
    isRefused(request(u"secret.set"_s, {{u"name"_s, address}, {u"value"_s, first.repeated(50)}}));
    isRefused(request(u"secret.get"_s, {{u"name"_s, address}, {u"value"_s, first}}));
    isRefused("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"secret.set\",\"params\":{\"value\":\"" + first.toUtf8());
    isRefused(first.toUtf8());
}

void TestSecrets::theDatabaseFails()
{
    chooses(first);
    m_server.kill();
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), u"store-lost"_s, 20'000);
    endsWith({u"host"_s, u"list"_s}, u"store-lost"_s);
    QVERIFY(m_server.start());
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), QString(), 40'000);
    QVERIFY(m_fog->sql({u"REVOKE SELECT, INSERT, UPDATE, DELETE ON fog.hosts FROM fog@'%'"_s}));
    endsWith({u"host"_s, u"list"_s}, u"store-not-allowed"_s);
    QVERIFY(m_fog->sql({u"GRANT SELECT, INSERT, UPDATE, DELETE ON fog.hosts TO fog@'%'"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(trouble(), QString(), 40'000);
}

void TestSecrets::aChildIsStarted()
{
    QVERIFY(m_fog->sql({u"UPDATE multicastSessions SET msState = 5"_s})); // FOG's own
    chooses(first, {u"--mode"_s, u"manager"_s});
    endsWith({u"deploy"_s, u"--image"_s, u"win10lab"_s, u"--receivers"_s, u"1"_s, u"--yes-overwrite"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_seen.contains("udp-sender"), 10'000);
    const qint64 session
        = m_controller->ctl({u"session"_s, u"list"_s}).json.array().last()[u"session"_s].toInteger();
    endsWith({u"session"_s, u"cancel"_s, QString::number(session)});
}

void TestSecrets::theSecondReplacesIt()
{
    QVERIFY(setPassword(second));
    chooses(second);
    const SecretSearch old(first, first);
    QVERIFY(!old.isIn(contentOf(m_controller->dataFolder() + u"/secrets.json"_s)));
    for (const QString &words : {u"status"_s, u"store show"_s, u"session list"_s, u"history"_s, u"log list"_s,
             u"log controller"_s, u"image list"_s, u"node show"_s})
        endsWith(words.split(u' '));
}

void TestSecrets::searchFiles()
{
    QVERIFY(m_controller->terminate()); // what is kept until the end is written now
    QStringList searched, with;
    QDirIterator files(m_controller->dataFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QByteArray content = contentOf(files.next());
        if (!content.isEmpty())
            searched << files.fileName();
        if (isIn(content) || isIn(files.filePath().toUtf8()))
            with << files.fileName();
    }
    for (const QString &name : {u"record.sqlite"_s, u"store.sqlite"_s, u"store.json"_s, u"controller.log"_s})
        QVERIFY2(searched.contains(name), qPrintable(searched.join(u' ')));
    QCOMPARE(with, QStringList {u"secrets.json"_s});
    using enum QFileDevice::Permission;
    const auto permissions = QFile::permissions(m_controller->dataFolder() + u"/secrets.json"_s);
    QCOMPARE(permissions & ~(ReadUser | WriteUser), ReadOwner | WriteOwner);
    const QByteArray said = contentOf(m_folder.filePath(u"stderr"_s));
    QVERIFY2(said.contains("answering at"), said.constData());
    QVERIFY2(!isIn(said), said.constData());
}

void TestSecrets::searchMessages()
{
    int secrets = 0, others = 0;
    for (const QByteArray &message : m_relay->messages()) {
        const bool isSecret = QJsonDocument::fromJson(message)[u"method"_s] == "secret.set"_L1;
        ++(isSecret ? secrets : others);
        QVERIFY2(isIn(message) == isSecret, message.constData());
    }
    QVERIFY(secrets >= 6);
    QVERIFY(others > 3 * secrets);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
