// SPDX-License-Identifier: GPL-3.0-or-later
// Deployments through FOG's REST API: a stand-in for FOG's web server gives the answers that were recorded of a
// FOG 1.5.8, and makes the rows that were recorded with them; the tables, the controller, the command line and the
// console are real. Inside their namespaces (see CMakeLists.txt).

#include "../fakes/standinapi.h"
#include "builtlab.h"
#include "fogserver.h"
#include "labcontroller.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/deploy/deploypage.h"
#include "ui/desk.h"
#include "ui/mainpages.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
constexpr int computers = 3;

QString errorOf(const CtlResult &result)
{
    return result.object()[u"error"_s][u"id"_s].toString();
}

/// The first list of a recorded answer.
QJsonArray recordedRows(const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(StandInApi::recordedBody(file)).object();
    for (const QJsonValue &value : object) {
        if (value.isArray())
            return value.toArray();
    }
    return {};
}

/// What FOG's API calls a column, and the column.
using Columns = QList<std::pair<QString, QString>>;

const Columns sessionColumns {{u"id"_s, u"msID"_s}, {u"name"_s, u"msName"_s}, {u"port"_s, u"msBasePort"_s},
    {u"logpath"_s, u"msLogPath"_s}, {u"imageID"_s, u"msImage"_s}, {u"clients"_s, u"msClients"_s},
    {u"sessclients"_s, u"msSessClients"_s}, {u"interface"_s, u"msInterface"_s},
    {u"starttime"_s, u"msStartDateTime"_s}, {u"percent"_s, u"msPercent"_s}, {u"stateID"_s, u"msState"_s},
    {u"isDD"_s, u"msIsDD"_s}, {u"storagegroupID"_s, u"msNFSGroupID"_s}};
const Columns taskColumns {{u"id"_s, u"taskID"_s}, {u"name"_s, u"taskName"_s}, {u"hostID"_s, u"taskHostID"_s},
    {u"stateID"_s, u"taskStateID"_s}, {u"createdTime"_s, u"taskCreateTime"_s}, {u"typeID"_s, u"taskTypeID"_s},
    {u"imageID"_s, u"taskImageID"_s}, {u"storagenodeID"_s, u"taskNFSMemberID"_s},
    {u"createdBy"_s, u"taskCreateBy"_s}, {u"isForced"_s, u"taskForce"_s}};
const Columns associationColumns {{u"id"_s, u"msaID"_s}, {u"msID"_s, u"msID"_s}, {u"taskID"_s, u"tID"_s}};

QStringList inserts(const QString &table, const Columns &columns, const QJsonArray &rows)
{
    QStringList statements;
    for (const QJsonValue &row : rows) {
        QStringList names, values;
        for (const auto &[field, column] : columns) {
            names << column;
            values << u'\'' + row[field].toString() + u'\'';
        }
        statements << u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), values.join(u", "_s));
    }
    return statements;
}

/// As `recorded` would be read from the tables.
QString expected(const Columns &columns, const QJsonArray &rows)
{
    QStringList lines;
    for (const QJsonValue &row : rows) {
        QStringList values;
        for (const auto &[field, column] : columns)
            values << row[field].toString();
        lines << values.join(u'|');
    }
    return lines.join(u','); // GROUP_CONCAT's
}

} // namespace

class TestFogApiDeployment : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anObserverDeploysThroughTheApiAndLeavesTheRowsThatFogMakes();
    void theConsoleDeploysThroughTheApiToo();
    void anotherServersApiIsRefusedAndTheOldTokensStay();
    void withoutAnApiAnObserverDeploysNothing();
    void tokensAreKeptInOneFileAlone();
    void whatFogRefusesIsSaidAndNothingIsLeft_data();
    void whatFogRefusesIsSaidAndNothingIsLeft();
    void anAnswerThatIsLostIsLookedForInTheTables();
    void whatFogMadeOtherwiseIsCancelledThroughTheApi();
    void severalComputersWithoutALabAreRefusedWhereFogSends();
    void whereLabcastSendsTheyAreAddedOneByOne();
    void cancellingIsAskedOfFogAndVerified();
    void onFog16TheApiAloneCreates();

private:
    bool useApi(const QByteArray &apiToken = "YWJj");
    CtlResult api(const QString &url);
    CtlResult deploy(const QStringList &more = {u"--yes-overwrite"_s, u"3"_s})
    {
        return m_controller->ctl(
            QStringList {u"deploy"_s, u"--image"_s, u"Win10Lab"_s, u"--lab"_s, u"Lab1"_s} + more);
    }
    QString value(const QString &statement) { return m_server.value(statement, u"fog"_s); }
    QString rowsOf(const QString &table, const Columns &columns, const QString &order);
    QString dump();
    /// What FOG writes when it is asked for the recorded task.
    QByteArray makeRecordedRows();

    MariaDbServer m_server;
    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<FogServer> m_fog;
    std::unique_ptr<StandInApi> m_api;
};

void TestFogApiDeployment::initTestCase()
{
    // As FOG's installer does.
    QVERIFY(::mount("tmpfs", "/usr/local/sbin", "tmpfs", 0, nullptr) == 0
        && QFile::link(QStandardPaths::findExecutable(u"udp-sender"_s), u"/usr/local/sbin/udp-sender"_s));
    QVERIFY2(m_server.start(), "mariadb-server-core is needed");
    m_lab = builtLab({.receivers = computers});
    QVERIFY(m_lab);
}

/// The server of which the answers were recorded, watched.
void TestFogApiDeployment::init()
{
    QSettings().clear();
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({2 * mebi, 1 * mebi}));
    m_fog = std::make_unique<FogServer>(m_server, *m_lab, *m_controller, computers);
    QVERIFY(m_fog->begin());
    QStringList statements {u"DELETE FROM multicastSessionsAssoc"_s, u"DELETE FROM tasks"_s,
        u"DELETE FROM multicastSessions"_s,
        u"UPDATE images SET imageID = 1, imageName = 'Win10Lab', imagePath = 'win10lab'"_s,
        u"INSERT INTO imageGroupAssoc (igaImageID, igaStorageGroupID, igaPrimary) VALUES (1, 1, '1')"_s,
        u"INSERT INTO `groups` (groupID, groupName) VALUES (1, 'Lab1')"_s,
        u"INSERT INTO groupMembers (gmHostID, gmGroupID) VALUES (1, 1), (2, 1), (3, 1)"_s,
        u"UPDATE hosts SET hostImage = 1"_s, u"UPDATE hostMAC SET hmMAC = CONCAT('02:00:00:00:77:0', hmHostID)"_s};
    QVERIFY(m_fog->sql(statements));
    QVERIFY(
        QFile::link(m_controller->imageFolder(), QFileInfo(m_controller->imageFolder()).path() + u"/win10lab"_s));
    m_api = std::make_unique<StandInApi>();
    QVERIFY(m_api->listen());
    m_api->replayServer();
    m_api->answer(u"POST group/1/task"_s, [this] { return makeRecordedRows(); });
    QVERIFY(m_fog->choose(StoreMode::Observer));
}

void TestFogApiDeployment::cleanup()
{
    m_fog.reset();
    m_controller.reset();
    m_api.reset();
}

bool TestFogApiDeployment::useApi(const QByteArray &apiToken)
{
    for (const auto &[name, text] : {std::pair {u"api"_s, apiToken}, {u"user"_s, QByteArray("ZGVm")}}) {
        QFile file(m_fog->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text + '\n') < 0)
            return false;
    }
    return api(m_api->url()).exitCode == 0;
}

CtlResult TestFogApiDeployment::api(const QString &url)
{
    return m_controller->ctl({u"store"_s, u"api"_s, url, u"--api-token-file"_s, m_fog->filePath(u"api"_s),
        u"--user-token-file"_s, m_fog->filePath(u"user"_s)});
}

QString TestFogApiDeployment::rowsOf(const QString &table, const Columns &columns, const QString &order)
{
    QStringList names;
    for (const auto &[field, column] : columns)
        names << u"CAST(%1 AS CHAR)"_s.arg(column);
    return value(
        u"SELECT GROUP_CONCAT(CONCAT_WS('|', %1) ORDER BY %2) FROM %3"_s.arg(names.join(u", "_s), order, table));
}

QString TestFogApiDeployment::dump()
{
    return rowsOf(u"multicastSessions"_s, sessionColumns, u"msID"_s) + u'#'
        + rowsOf(u"tasks"_s, taskColumns, u"taskID"_s) + u'#'
        + rowsOf(u"multicastSessionsAssoc"_s, associationColumns, u"msaID"_s) + u'#'
        + value(u"SELECT GROUP_CONCAT(hostID, ':', hostImage) FROM hosts"_s);
}

QByteArray TestFogApiDeployment::makeRecordedRows()
{
    m_server.run(inserts(u"multicastSessions"_s, sessionColumns, recordedRows(u"multicastsession"_s))
            + inserts(u"tasks"_s, taskColumns, recordedRows(u"task_active"_s))
            + inserts(
                u"multicastSessionsAssoc"_s, associationColumns, recordedRows(u"multicastsessionassociation"_s)),
        u"fog"_s);
    return StandInApi::recorded(u"group-1-task-create"_s);
}

void TestFogApiDeployment::anObserverDeploysThroughTheApiAndLeavesTheRowsThatFogMakes()
{
    QVERIFY(useApi());
    const CtlResult deployed = deploy();
    QVERIFY2(deployed.exitCode == 0, deployed.json.toJson().constData());
    QCOMPARE(deployed.object()[u"session"_s].toInteger(), 35);
    QCOMPARE(rowsOf(u"multicastSessions"_s, sessionColumns, u"msID"_s),
        expected(sessionColumns, recordedRows(u"multicastsession"_s)));
    QCOMPARE(rowsOf(u"tasks"_s, taskColumns, u"taskID"_s), expected(taskColumns, recordedRows(u"task_active"_s)));
    QCOMPARE(rowsOf(u"multicastSessionsAssoc"_s, associationColumns, u"msaID"_s),
        expected(associationColumns, recordedRows(u"multicastsessionassociation"_s)));
    // What FOG was asked for (fog-facts g).
    const QJsonObject body = QJsonDocument::fromJson(m_api->requests().last().body).object();
    QCOMPARE(m_api->requests().last().line, u"POST group/1/task"_s);
    QCOMPARE(body[u"taskTypeID"_s].toInt(), 8);
    QCOMPARE(body[u"taskName"_s].toString(), u"Multi-Cast Task"_s);
    QVERIFY(m_controller->senderPids().isEmpty()); // FOG's daemon sends it
}

void TestFogApiDeployment::theConsoleDeploysThroughTheApiToo()
{
    QVERIFY(useApi());
    Desk desk(m_controller->socketPath());
    desk.window.resize(1280, 800);
    desk.window.show();
    desk.console.connectToController();
    DeployPage &page = desk.window.pages().deployment();
    desk.window.pages().showPage(page);
    const auto field
        = [&page]<typename Widget>(Widget *, const QString &name) { return page.findChild<Widget *>(name); };
    auto *target = field(static_cast<QComboBox *>(nullptr), u"target"_s);
    QTRY_VERIFY(target->findText(u"Lab1"_s) >= 0);
    QTRY_VERIFY(field(static_cast<QComboBox *>(nullptr), u"image"_s)->count() == 1);
    target->setCurrentIndex(target->findText(u"Lab1"_s));
    QTest::keyClicks(field(static_cast<QLineEdit *>(nullptr), u"typed"_s), u"Lab1"_s);
    auto *button = field(static_cast<QPushButton *>(nullptr), u"deploy"_s);
    const bool isOn = QTest::qWaitFor([button] { return button->isEnabled(); }, 20'000); // the checks come first
    // The first of the checks says what is wrong.
    const auto *checks = page.findChild<Table *>(u"findings"_s)->model();
    QVERIFY2(isOn, qPrintable(checks->index(0, 1).data().toString()));
    button->click();
    QTRY_VERIFY(field(static_cast<SentenceFrame *>(nullptr), u"countdown"_s)->isVisible());
    QVERIFY(!m_api->wasAsked(u"POST group/1/task"_s)); // twenty seconds to think again
    QTRY_VERIFY_WITH_TIMEOUT(m_api->wasAsked(u"POST group/1/task"_s), 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(rowsOf(u"tasks"_s, taskColumns, u"taskID"_s),
        expected(taskColumns, recordedRows(u"task_active"_s)), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.window.pages().dashboard().isVisible(), 10'000); // it shows the session
}

void TestFogApiDeployment::anotherServersApiIsRefusedAndTheOldTokensStay()
{
    QVERIFY(useApi());
    m_api->answer(u"GET macaddressassociation"_s, [] {
        return StandInApi::answerOf(200,
            R"({"count": 1, "macaddressassociations": [{"id": "1", "hostID": "7", "mac": "02:00:00:00:77:01"}]})");
    });
    QFile token(m_fog->filePath(u"api"_s));
    QVERIFY(token.open(QIODevice::WriteOnly) && token.write("d3Jvbmc=\n") > 0);
    token.close();
    QCOMPARE(errorOf(api(m_api->url())), u"api-other-server"_s);
    const QString before = dump();
    QCOMPARE(errorOf(deploy()), u"api-other-server"_s); // whatever has become of it since
    QCOMPARE(m_api->requests().last().headers.value("fog-api-token"), QByteArray("YWJj"));
    QCOMPARE(dump(), before);
}

void TestFogApiDeployment::withoutAnApiAnObserverDeploysNothing()
{
    QCOMPARE(errorOf(deploy()), u"store-observer"_s);
    QVERIFY(useApi());
    QCOMPARE(m_controller->ctl({u"store"_s, u"api"_s, u"none"_s}).exitCode, 0);
    QCOMPARE(errorOf(deploy()), u"store-observer"_s);
    QFile secrets(m_controller->dataFolder() + u"/secrets.json"_s);
    QVERIFY(secrets.open(QIODevice::ReadOnly));
    QVERIFY(!secrets.readAll().contains("YWJj"));
}

void TestFogApiDeployment::tokensAreKeptInOneFileAlone()
{
    const QByteArray token = "c2VjcmV0LXRva2VuLW9mLWZvZw==";
    QVERIFY(useApi(token));
    QCOMPARE(deploy().exitCode, 0);
    QStringList holders;
    for (QDirIterator files(m_controller->dataFolder(), QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(token))
            holders << files.fileName();
    }
    QCOMPARE(holders, QStringList {u"secrets.json"_s});
}

void TestFogApiDeployment::whatFogRefusesIsSaidAndNothingIsLeft_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("a busy host") << u"err-host-busy"_s << u"api-refused"_s;
    QTest::newRow("switched off meanwhile") << u"err-api-disabled"_s << u"api-off"_s;
    QTest::newRow("a token that was changed") << u"err-no-token"_s << u"api-token-refused"_s;
    QTest::newRow("a group that is gone") << u"err-no-group"_s << u"api-not-there"_s;
}

void TestFogApiDeployment::whatFogRefusesIsSaidAndNothingIsLeft()
{
    QFETCH(QString, file);
    QFETCH(QString, error);
    QVERIFY(useApi());
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostImage = 7 WHERE hostID = 2"_s}));
    m_api->replay(u"POST group/1/task"_s, file);
    const QString before = dump();
    QCOMPARE(errorOf(deploy()), error);
    QTRY_COMPARE(dump(), before); // also the image that had been changed
}

void TestFogApiDeployment::anAnswerThatIsLostIsLookedForInTheTables()
{
    QVERIFY(useApi());
    m_api->answer(u"POST group/1/task"_s, [this] {
        makeRecordedRows();
        return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"); // and the line is cut
    });
    QCOMPARE(deploy().object()[u"session"_s].toInteger(), 35);
    // When it is not there either, nobody knows.
    QVERIFY(m_fog->sql(
        {u"DELETE FROM multicastSessionsAssoc"_s, u"DELETE FROM tasks"_s, u"DELETE FROM multicastSessions"_s}));
    m_api->answer(u"POST group/1/task"_s, [] { return QByteArray(); });
    QCOMPARE(errorOf(deploy()), u"api-unanswered"_s);
}

void TestFogApiDeployment::whatFogMadeOtherwiseIsCancelledThroughTheApi()
{
    QVERIFY(useApi());
    m_api->answer(u"POST group/1/task"_s, [this] {
        const QByteArray answer = makeRecordedRows();
        m_server.run({u"DELETE FROM multicastSessionsAssoc WHERE tID = 92"_s}, u"fog"_s);
        return answer;
    });
    m_api->answer(u"DELETE multicastsession/35/cancel"_s, [this] {
        m_server.run({u"UPDATE multicastSessions SET msState = 5, msName = ''"_s}, u"fog"_s);
        return StandInApi::recorded(u"group-1-task-create"_s);
    });
    QCOMPARE(errorOf(deploy()), u"tasking-differs"_s);
    QVERIFY(m_api->wasAsked(u"DELETE multicastsession/35/cancel"_s));
}

void TestFogApiDeployment::severalComputersWithoutALabAreRefusedWhereFogSends()
{
    QVERIFY(useApi());
    const QStringList two {u"deploy"_s, u"--image"_s, u"Win10Lab"_s, u"--host"_s, u"pc-1"_s, u"--host"_s,
        u"pc-2"_s, u"--yes-overwrite"_s, u"2"_s};
    QCOMPARE(errorOf(m_controller->ctl(two)), u"api-whole-lab"_s);
    // A lab with a computer that is left out is no whole one either.
    QVERIFY(m_fog->sql({u"UPDATE hosts SET hostPending = '1' WHERE hostID = 3"_s}));
    QCOMPARE(errorOf(deploy({u"--yes-overwrite"_s, u"2"_s})), u"api-whole-lab"_s);
}

void TestFogApiDeployment::whereLabcastSendsTheyAreAddedOneByOne()
{
    QVERIFY(m_fog->sql(
        {u"UPDATE globalSettings SET settingValue = '0' WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s}));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QVERIFY(useApi());
    for (int host = 1; host <= 2; ++host) {
        m_api->answer(u"POST host/%1/task"_s.arg(host), [this, host] {
            // fog-facts c.1 B: the first makes the session, the next joins it
            if (host == 1)
                m_server.run(
                    {u"INSERT INTO multicastSessions (msID, msName, msBasePort, msLogPath, msImage, msClients,"
                     " msStartDateTime, msState, msIsDD, msNFSGroupID) VALUES (40, 'Multi-Cast Task - pc-1',"
                     " 63100, 'win10lab', '1', -1, now(), 0, 1, 1)"_s},
                    u"fog"_s);
            m_server.run({u"INSERT INTO tasks (taskID, taskName, taskHostID, taskStateID, taskTypeID) VALUES"
                          " (%1, 'Multi-Cast Task - pc-%1', %1, 1, 8)"_s.arg(host),
                             u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (40, %1)"_s.arg(host)},
                u"fog"_s);
            QTest::qSleep(700); // longer than Labcast needs to look
            return StandInApi::recorded(u"group-1-task-create"_s);
        });
    }
    const CtlResult deployed = m_controller->ctl({u"deploy"_s, u"--image"_s, u"Win10Lab"_s, u"--host"_s, u"pc-1"_s,
        u"--host"_s, u"pc-2"_s, u"--max-bitrate"_s, u"20m"_s, u"--yes-overwrite"_s, u"2"_s});
    QVERIFY2(deployed.exitCode == 0, deployed.json.toJson().constData());
    QTRY_COMPARE_WITH_TIMEOUT(m_controller->senderPids().size(), 1, 5000);
    QFile command(u"/proc/%1/cmdline"_s.arg(m_controller->senderPids().first()));
    QVERIFY(command.open(QIODevice::ReadOnly));
    const QByteArray arguments = command.readAll().replace('\0', ' ');
    QVERIFY2(arguments.contains("--max-bitrate 20m"), arguments.constData());
    QCOMPARE(m_controller->ctl({u"session"_s, u"show"_s, u"40"_s}).object()[u"expected"_s].toInt(), 2);
}

void TestFogApiDeployment::cancellingIsAskedOfFogAndVerified()
{
    QVERIFY(useApi());
    QCOMPARE(deploy().exitCode, 0);
    const QStringList cancel {u"session"_s, u"cancel"_s, u"35"_s};
    m_api->replay(u"DELETE multicastsession/35/cancel"_s, u"group-1-task-create"_s); // said, and not done
    QCOMPARE(errorOf(m_controller->ctl(cancel)), u"api-not-cancelled"_s);
    m_api->answer(u"DELETE multicastsession/35/cancel"_s, [this] {
        m_server.run({u"UPDATE tasks SET taskStateID = 5"_s, u"DELETE FROM multicastSessionsAssoc"_s,
                         u"UPDATE multicastSessions SET msState = 5, msName = '', msClients = 0"_s},
            u"fog"_s);
        return StandInApi::recorded(u"group-1-task-create"_s);
    });
    QCOMPARE(m_controller->ctl(cancel).exitCode, 0);
    const auto state = [this] {
        return m_controller->ctl({u"session"_s, u"show"_s, u"35"_s}).object()[u"state"_s].toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"cancelled"_s, 10'000);
}

void TestFogApiDeployment::onFog16TheApiAloneCreates()
{
    QVERIFY(m_fog->sql({u"ALTER TABLE multicastSessions ADD COLUMN msMaxwait int NOT NULL DEFAULT 600"_s,
        u"UPDATE globalSettings SET settingValue = '0' WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s}));
    QVERIFY(m_fog->choose(StoreMode::Manager));
    QCOMPARE(errorOf(deploy()), u"tasking-needs-api"_s);
    QVERIFY(useApi());
    QCOMPARE(deploy().object()[u"session"_s].toInteger(), 35);
}

QTEST_MAIN(TestFogApiDeployment)
#include "tst_fog_api.moc"
