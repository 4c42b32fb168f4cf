// SPDX-License-Identifier: GPL-3.0-or-later
// Many sessions of one controller at once, with real udp-senders and udp-receivers. Runs inside its namespaces
// (see CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "labcontroller.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>
#include <QUdpSocket>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 64;
constexpr quint16 firstPort = 63100;

QString number(qint64 value)
{
    return QString::number(value);
}

} // namespace

class TestManySessions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void sixtyFourSessionsShareNoPortAndNoGroup();
    void portsOfOtherProgramsAreLeftAlone();
    void aSessionAboveTheLimitWaitsInTheQueueAndTellsWhy();
    void aSessionInTheQueueCanBeCancelled();
    void raisingTheLimitStartsWhoWaits();
    void aLimitThatCannotBeIsRefused();

private:
    qint64 deploy();
    QJsonObject show(qint64 session);
    QString stateOf(qint64 session) { return show(session)[u"state"_s].toString(); }
    bool setLimit(int sessions);
    bool cancel(qint64 session);

    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
};

void TestManySessions::initTestCase()
{
    m_lab = builtLab({.receivers = many});
    QVERIFY(m_lab);
}

void TestManySessions::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    QVERIFY(m_controller->addImage({256 * 1024}));
}

void TestManySessions::cleanup()
{
    m_controller.reset();
}

/// The new session's number; 0 when it was refused.
qint64 TestManySessions::deploy()
{
    const CtlResult result = m_controller->ctl({u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s});
    return result.object()[u"session"_s].toInteger();
}

QJsonObject TestManySessions::show(qint64 session)
{
    return m_controller->ctl({u"session"_s, u"show"_s, number(session)}).object();
}

bool TestManySessions::setLimit(int sessions)
{
    return m_controller->ctl({u"node"_s, u"set"_s, u"--max-sessions"_s, number(sessions)}).exitCode == 0;
}

bool TestManySessions::cancel(qint64 session)
{
    return m_controller->ctl({u"session"_s, u"cancel"_s, number(session)}).exitCode == 0;
}

void TestManySessions::sixtyFourSessionsShareNoPortAndNoGroup()
{
    QSet<int> ports;
    QSet<QString> groups;
    for (int i = 1; i <= many; ++i)
        QCOMPARE(deploy(), i);
    const QJsonArray sessions = m_controller->ctl({u"session"_s, u"list"_s}).json.array();
    QCOMPARE(sessions.size(), many);
    for (const QJsonValue &session : sessions) {
        QCOMPARE(session[u"state"_s].toString(), u"waiting"_s);
        ports << session[u"portbase"_s].toInt();
        groups << session[u"dataAddress"_s].toString();
    }
    QCOMPARE(ports.size(), many);
    QCOMPARE(groups.size(), many);
    QCOMPARE(m_controller->senderPids().size(), many);

    std::vector<std::unique_ptr<VirtualComputer>> computers;
    for (int i = 0; i < many; ++i) {
        computers.push_back(std::make_unique<VirtualComputer>(m_lab.get(), i + 1));
        computers.back()->boot(quint16(firstPort + 2 * i), 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->senderPids().isEmpty(), 60'000);
    for (int i = 1; i <= many; ++i)
        QTRY_COMPARE(stateOf(i), u"completed"_s);
}

void TestManySessions::portsOfOtherProgramsAreLeftAlone()
{
    QUdpSocket receiverPort;
    QUdpSocket senderPort;
    QVERIFY(receiverPort.bind(QHostAddress::AnyIPv4, firstPort)); // P of the first pair
    QVERIFY(senderPort.bind(QHostAddress::AnyIPv4, firstPort + 3)); // P + 1 of the second
    const qint64 first = deploy();
    const qint64 second = deploy();
    QCOMPARE(show(first)[u"portbase"_s].toInt(), firstPort + 4);
    QCOMPARE(show(second)[u"portbase"_s].toInt(), firstPort + 6);
    QVERIFY(cancel(first) && cancel(second));
}

void TestManySessions::aSessionAboveTheLimitWaitsInTheQueueAndTellsWhy()
{
    QVERIFY(setLimit(2));
    const qint64 first = deploy();
    const qint64 second = deploy();
    const qint64 third = deploy();
    const qint64 fourth = deploy();
    QCOMPARE(stateOf(second), u"waiting"_s);
    const QJsonObject queued = show(fourth);
    QCOMPARE(queued[u"state"_s].toString(), u"queued"_s);
    QCOMPARE(queued[u"portbase"_s].toInt(-1), 0);
    const QJsonValue headline = queued[u"sentence"_s][u"headline"_s];
    QCOMPARE(headline[u"id"_s].toString(), u"queued"_s);
    QCOMPARE(headline[u"args"_s][u"place"_s].toInt(), 2);
    QCOMPARE(headline[u"args"_s][u"running"_s].toInt(), 2);
    QCOMPARE(headline[u"args"_s][u"limit"_s].toInt(), 2);
    QCOMPARE(m_controller->senderPids().size(), 2);

    VirtualComputer computer(m_lab.get(), 1);
    computer.boot(firstPort, 1);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(first), u"completed"_s, 20'000);
    QTRY_COMPARE(stateOf(third), u"waiting"_s);
    QCOMPARE(show(third)[u"portbase"_s].toInt(), int(firstPort));
    QCOMPARE(show(fourth)[u"sentence"_s][u"headline"_s][u"args"_s][u"place"_s].toInt(), 1);
    VirtualComputer another(m_lab.get(), 2);
    another.boot(firstPort, 1);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(third), u"completed"_s, 20'000);
    QTRY_COMPARE(stateOf(fourth), u"waiting"_s);
}

void TestManySessions::aSessionInTheQueueCanBeCancelled()
{
    QVERIFY(setLimit(1));
    const qint64 first = deploy();
    const qint64 second = deploy();
    const qint64 third = deploy();
    QVERIFY(cancel(second));
    QCOMPARE(stateOf(second), u"cancelled"_s);
    QTRY_COMPARE(show(third)[u"sentence"_s][u"headline"_s][u"args"_s][u"place"_s].toInt(), 1);
    QVERIFY(cancel(first));
    QTRY_COMPARE(stateOf(third), u"waiting"_s);
    QCOMPARE(m_controller->ctl({u"session"_s, u"start"_s, number(third)}).exitCode, 1);
}

void TestManySessions::raisingTheLimitStartsWhoWaits()
{
    QVERIFY(setLimit(1));
    deploy();
    const qint64 second = deploy();
    const qint64 third = deploy();
    QCOMPARE(stateOf(second), u"queued"_s);
    QVERIFY(setLimit(3));
    QTRY_COMPARE(stateOf(second), u"waiting"_s);
    QTRY_COMPARE(stateOf(third), u"waiting"_s);
    QVERIFY(setLimit(1)); // never ends one that runs
    QCOMPARE(stateOf(third), u"waiting"_s);
}

void TestManySessions::aLimitThatCannotBeIsRefused()
{
    for (const QString &limit : {u"0"_s, u"129"_s, u"-1"_s}) {
        const CtlResult refused = m_controller->ctl({u"node"_s, u"set"_s, u"--max-sessions"_s, limit});
        QCOMPARE(refused.object()[u"error"_s][u"id"_s].toString(), u"bad-session-limit"_s);
    }
    QCOMPARE(m_controller->ctl({u"node"_s, u"show"_s}).object()[u"maxSessions"_s].toInt(), 64);
}

QTEST_GUILESS_MAIN(TestManySessions)

#include "tst_many_sessions.moc"
