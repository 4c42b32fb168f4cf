// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_chosenhosts.h"

#include "app/session/sessionjson.h"
#include "app/session/sessionsentence.h"
#include "fakes/fakesender.h"
#include "sentences.h"

#include <QJsonArray>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const QString pc1 = u"10.0.0.1"_s;
const QString pc2 = u"10.0.0.2"_s;
const QString stranger = u"10.0.0.99"_s;

HostIdentity identityOf(const QString &name)
{
    return {u"02:00:00:00:00:01"_s, name};
}

/// A session for PC-1, PC-2 and PC-10, and the kernel's table as the test fills it.
struct Rig
{
    FakeSenders senders;
    QHash<QString, HostIdentity> known;
    MulticastSession session;

    explicit Rig(const QStringList &hosts = {u"PC-1"_s, u"PC-2"_s, u"PC-10"_s})
        : session(plan(hosts), senders.factory())
    {
        session.start();
    }

    SessionPlan plan(const QStringList &hosts)
    {
        SessionPlan plan {.session = {7},
            .name = u"Room"_s,
            .request = {.image = u"Windows"_s,
                .lab = u"Room"_s,
                .hosts = hosts,
                .receivers = int(hosts.size()),
                .interface = u"eth0"_s},
            .address = u"10.0.0.254"_s,
            .portbase = 63100};
        plan.image.streams.append({.name = u"d1p1.img"_s, .size = 1000, .files = {{u"/images/d1p1.img"_s, 1000}}});
        plan.identify = [this](const QStringList &addresses) {
            QHash<QString, HostIdentity> found;
            for (const QString &address : addresses) {
                if (known.contains(address))
                    found.insert(address, known[address]);
            }
            return found;
        };
        return plan;
    }

    void join(const QStringList &addresses)
    {
        for (int i = 0; i < addresses.size(); ++i)
            senders.last().join(addresses[i], i);
    }

    void sendAll()
    {
        session.startNow();
        senders.last().sendAll(1000);
    }

    QStringList receivers() const
    {
        QStringList labels;
        for (const ReceiverInfo &receiver : session.info().receivers)
            labels << labelOf(receiver) + (receiver.isUnexpected ? u" !"_s : QString());
        return labels;
    }

    QList<SessionEvent> warnings() const
    {
        QList<SessionEvent> found;
        for (const SessionEvent &event : session.events()) {
            if (event.kind == EventKind::Warning)
                found << event;
        }
        return found;
    }
};

} // namespace

void TestChosenHosts::whoJoinsGetsItsName()
{
    Rig rig;
    rig.known = {{pc1, identityOf(u"PC-1"_s)}};
    rig.join({pc1});
    QCOMPARE(rig.receivers(), QStringList {u"PC-1 (10.0.0.1)"_s});
    QCOMPARE(rig.session.events().last().detail[u"host"_s].toString(), u"PC-1"_s);
    QCOMPARE(rig.session.info().lab, u"Room"_s);
    QCOMPARE(sessionInfoFromJson(toJson(rig.session.info())), rig.session.info());
    QVERIFY(rig.warnings().isEmpty());
}

void TestChosenHosts::aNameThatComesLateIsStillTold()
{
    Rig rig;
    rig.join({pc1});
    QCOMPARE(rig.receivers(), QStringList {pc1});
    QVERIFY(rig.session.events().last().detail[u"host"_s].isNull());
    rig.known = {{pc1, identityOf(u"PC-1"_s)}};
    rig.session.tick();
    QCOMPARE(rig.receivers(), QStringList {u"PC-1 (10.0.0.1)"_s});
}

void TestChosenHosts::whoIsMissingIsNamedWhileWaitingAndInTheVerdict()
{
    Rig rig;
    rig.known = {{pc1, identityOf(u"pc-1"_s)}, {pc2, identityOf(u"PC-2"_s)}};
    rig.join({pc1, pc2});
    QCOMPARE(rig.session.info().absent, QStringList {u"PC-10"_s});
    const Message waiting = rig.session.info().sentence.headline;
    QCOMPARE(waiting.id, u"waiting-some-named"_s);
    QCOMPARE(waiting.english, u"2 of 3 computers have joined; missing: PC-10."_s);
    rig.sendAll();
    const SessionVerdict verdict = rig.session.verdict().value();
    QCOMPARE(verdict.outcome, SessionState::Partial);
    QCOMPARE(verdict.reason.english, u"The whole image was sent to 2 of 3 computers; never joined: PC-10."_s);
    QCOMPARE(verdict.receivers.size(), 3);
    QCOMPARE(verdict.receivers.last().host, u"PC-10"_s);
    QVERIFY(verdict.receivers.last().address.isEmpty());
    QCOMPARE(verdict.receivers.last().result, ReceiverResult::NeverJoined);
}

void TestChosenHosts::oneThatIsNotChosenIsWarnedOfAndTakesNobodysPlace()
{
    Rig rig({u"PC-1"_s, u"PC-2"_s});
    rig.known = {{pc1, identityOf(u"PC-1"_s)}, {stranger, identityOf({})}};
    rig.join({pc1, stranger});
    QCOMPARE(rig.receivers(), QStringList({u"PC-1 (10.0.0.1)"_s, u"10.0.0.99 !"_s}));
    QCOMPARE(rig.warnings().size(), 1);
    const Message said = messageFromJson(rig.warnings().first().detail[u"message"_s].toObject());
    QCOMPARE(said.id, u"receiver-unexpected"_s);
    QCOMPARE(said.args[u"receiver"_s].toString(), stranger);
    QCOMPARE(rig.senders.last().startTransfers, 0);
    const Sentence sentence = rig.session.info().sentence;
    QCOMPARE(sentence.severity, Severity::Warning);
    QCOMPARE(sentence.detail.id, u"waiting-unexpected-detail"_s);
    QCOMPARE(flawOf(sentence.detail), QString());
    rig.session.tick();
    QCOMPARE(rig.warnings().size(), 1);
    rig.sendAll();
    const SessionVerdict verdict = rig.session.verdict().value();
    QCOMPARE(verdict.outcome, SessionState::Partial);
    QCOMPARE(verdict.reason.english, u"The whole image was sent to 1 of 2 computers; never joined: PC-2."_s);
}

void TestChosenHosts::withoutMacsPlacesStayNameless()
{
    Rig rig;
    rig.join({pc1, pc2});
    QCOMPARE(rig.session.info().absent, QStringList());
    rig.sendAll();
    const SessionVerdict verdict = rig.session.verdict().value();
    QCOMPARE(verdict.reason.id, u"some-never-joined"_s);
    QCOMPARE(verdict.reason.args[u"missing"_s].toInt(), 1);
    QCOMPARE(labelOf(verdict.receivers.last()), QString());
}

void TestChosenHosts::theSilentAreCalledByTheirNames()
{
    const SessionInfo info {.session = {1},
        .name = {},
        .image = {},
        .lab = {},
        .state = SessionState::Stalled,
        .interface = {},
        .joined = 3,
        .receivers = {{.address = pc1, .host = u"PC-12"_s, .state = ReceiverState::Silent}},
        .silent = {pc1, pc2}};
    const Sentence sentence = runningSentence(info, {});
    QCOMPARE(sentence.headline.args[u"addresses"_s].toArray(), QJsonArray({u"PC-12 (10.0.0.1)"_s, pc2}));
}

void TestChosenHosts::aRequestNamesALabOrComputers_data()
{
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QString>("error");
    const QJsonArray hosts {u"PC-1"_s};
    QTest::newRow("a lab") << QJsonObject {{u"lab"_s, u"Room"_s}} << QString();
    QTest::newRow("computers") << QJsonObject {{u"hosts"_s, hosts}} << QString();
    QTest::newRow("both") << QJsonObject {{u"lab"_s, u"Room"_s}, {u"hosts"_s, hosts}} << u"deploy-lab-and-hosts"_s;
    QTest::newRow("no computers") << QJsonObject {{u"hosts"_s, QJsonArray()}} << u"bad-receivers"_s;
    QTest::newRow("a negative number") << QJsonObject {{u"lab"_s, u"Room"_s}, {u"receivers"_s, -1}}
                                       << u"bad-receivers"_s;
}

void TestChosenHosts::aRequestNamesALabOrComputers()
{
    QFETCH(QJsonObject, given);
    QFETCH(QString, error);
    given[u"image"_s] = u"Windows"_s;
    const auto request = deployRequestFromJson(given);
    QCOMPARE(request ? QString() : request.error().message.id, error);
    if (request)
        QCOMPARE(deployRequestFromJson(toJson(*request)).value(), *request);
}
