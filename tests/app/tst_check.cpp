// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check/servercheck.h"
#include "app/controller/factfinder.h"
#include "tst_daemonchecks.h"
#include "tst_leftovers.h"
#include "tst_machinechecks.h"
#include "tst_remedies.h"
#include "tst_serverchecks.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

const Error broken {makeMessage("connection-ended"_L1), {}};

Finding findingOf(const QList<Finding> &findings, const QString &id)
{
    const auto found = std::ranges::find(findings, id, &Finding::check);
    return found == findings.end() ? Finding {} : *found;
}

FoundFacts healthy()
{
    FoundFacts found;
    found.facts.store = u"FOG 1.5.10"_s;
    found.facts.nodes.all
        = {StorageNode {.id = 1, .name = u"node"_s, .isMaster = true, .isEnabled = true, .groupId = 1}};
    found.facts.root = {.exists = true, .isDirectory = true, .isReadable = true};
    found.facts.sender = {u"/usr/bin/udp-sender"_s, u"20120424"_s};
    found.facts.ports = {.portbase = 63100};
    return found;
}

/// What a controller asks, with a store of its own.
struct Rig
{
    QTemporaryDir folder;
    AsyncStore store;
    WorkThread files {u"files"_s};
    WorkThread system {u"system"_s};
    Service fogService {fogServiceName()};
    FactFinder finder {{store, files, system, fogService, [] { return Result<QString>(u"/usr/bin/udp-sender"_s); },
        [] { return StoreAddress {}; }, [] { return IgmpFacts {}; },
        [] { return std::optional<TestedMulticast>(); }}};
    std::optional<FoundFacts> found;
    int answers = 0;

    Rig()
        : store([this] {
            return openSqliteStore(
                folder.filePath(u"store.sqlite"_s), {.root = folder.path(), .interface = u"lo"_s});
        })
    {
    }

    void find(const QSet<Fact> &wanted)
    {
        finder.find(wanted, [this](const FoundFacts &facts) {
            found = facts;
            ++answers;
        });
    }
};

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void everyCheckHasAFindingOfItsOwnName();
    void whatCouldNotBeFoundOutIsUnknownAndSaysWhy();
    void withoutADatabaseTheDatabaseIsTheError();
    void withoutANodeNobodyJudgesItsAddress();
    void aCheckThatDoesNotExistIsNamed();
    void whoHoldsAPortIsFoundOut();
    void linesThatAreNoSocketsAreLeftOut();
    void aProgramOnThePortIsAWarningAndASenderIsNot();
    void allFactsAreFoundOut();
    void aMountThatHangsHidesItsOwnFactOnly();
};

void TestCheck::everyCheckHasAFindingOfItsOwnName()
{
    const QList<Finding> findings = run(serverChecks(), healthy());
    QCOMPARE(findings.size(), qsizetype(serverChecks().size()));
    for (qsizetype i = 0; i < findings.size(); ++i)
        QCOMPARE(findings[i].check, serverChecks()[size_t(i)].id);
}

void TestCheck::whatCouldNotBeFoundOutIsUnknownAndSaysWhy()
{
    FoundFacts found = healthy();
    found.missing[Fact::Root] = broken;
    const Finding root = findingOf(run(serverChecks(), found), u"image-root"_s);
    QCOMPARE(root.status, FindingStatus::Unknown);
    QCOMPARE(root.summary.id, u"connection-ended"_s);
}

void TestCheck::withoutADatabaseTheDatabaseIsTheError()
{
    FoundFacts found;
    for (const Fact fact : {Fact::Store, Fact::Nodes, Fact::NodeAddress, Fact::Root, Fact::Mount, Fact::Images,
             Fact::Ports, Fact::Settings, Fact::Rows})
        found.missing[fact] = broken;
    found.facts.sender = healthy().facts.sender; // asked of nobody but itself
    const QList<Finding> findings = run(serverChecks(), found);
    QCOMPARE(findings.size(), qsizetype(serverChecks().size()));
    for (const Finding &finding : findings) {
        const bool isStore = finding.check == "database"_L1;
        const bool isKnown = finding.check == "udp-sender"_L1 || finding.check == "fog-daemon"_L1;
        QCOMPARE(finding.status,
            isStore       ? FindingStatus::Error
                : isKnown ? FindingStatus::Ok
                          : FindingStatus::Unknown);
    }
    found.missing[Fact::Store] = Error {makeMessage("check-waiting"_L1), {}};
    QCOMPARE(findingOf(run(serverChecks(), found), u"database"_s).status, FindingStatus::Unknown);
}

void TestCheck::withoutANodeNobodyJudgesItsAddress()
{
    FoundFacts found = healthy();
    found.facts.nodes.all.clear();
    const QList<Finding> findings = run(serverChecks(), found);
    QCOMPARE(findingOf(findings, u"master-node"_s).status, FindingStatus::Error);
    QCOMPARE(findingOf(findings, u"node-address"_s).check, QString());
    QCOMPARE(findingOf(findings, u"ports"_s).status, FindingStatus::Ok);
}

void TestCheck::aCheckThatDoesNotExistIsNamed()
{
    const auto chosen = chooseChecks({u"ports"_s, u"no-such"_s});
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().message.id, u"check-unknown"_s);
    QCOMPARE(chosen.error().message.args[u"id"_s].toString(), u"no-such"_s);
    QCOMPARE(chooseChecks({u"ports"_s})->size(), size_t(1));
    QCOMPARE(needsOf(*chooseChecks({u"ports"_s})), QSet<Fact> {Fact::Ports});
}

void TestCheck::whoHoldsAPortIsFoundOut()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress::LocalHost, 0));
    const quint16 port = socket.localPort();
    const QList<PortHolder> holders = holdersOf({port});
    QCOMPARE(holders.size(), 1);
    QCOMPARE(holders.first().port, port);
    QCOMPARE(holders.first().pid, QCoreApplication::applicationPid());
    QVERIFY(holders.first().command.contains(u"tst_check"_s));
    socket.close();
    QVERIFY(holdersOf({port}).isEmpty());
}

void TestCheck::linesThatAreNoSocketsAreLeftOut()
{
    const QByteArray table
        = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
          "  531: 00000000:F67C 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 4711 2 0 "
          "0\n"
          "  532: 00000000:XYZ 00000000:0000 07 00000000:00000000 00:00000000 00000000     0        0 4712 2 0 0\n"
          "half a line\n";
    QCOMPARE(boundPorts(table), (QList<std::pair<quint16, quint64>> {{63100, 4711}}));
    QVERIFY(boundPorts({}).isEmpty());
}

void TestCheck::aProgramOnThePortIsAWarningAndASenderIsNot()
{
    CheckFacts facts {.ports = {.portbase = 63100, .holders = {{63101, 17, u"/usr/sbin/udp-sender --file x"_s}}}};
    QCOMPARE(checkPorts(facts).status, FindingStatus::Info);
    facts.ports.holders << PortHolder {63100, 18, u"nc -lu 63100 udp-sender"_s};
    QCOMPARE(checkPorts(facts).status, FindingStatus::Warning);
    QCOMPARE(checkPorts(facts).evidence.size(), 2);
    facts.ports.holders = {{63100, 0, {}}};
    QCOMPARE(checkPorts(facts).advice.id, u"check-ports-hidden-advice"_s);
}

void TestCheck::allFactsAreFoundOut()
{
    Rig rig;
    rig.find(needsOf(serverChecks()));
    QTRY_VERIFY(rig.found.has_value());
    QVERIFY(rig.found->missing.isEmpty());
    QCOMPARE(rig.found->facts.store, u"SQLite"_s);
    QCOMPARE(rig.found->facts.nodes.all.size(), 1);
    QVERIFY(rig.found->facts.root.isDirectory);
    QCOMPARE(rig.found->facts.ports.portbase, 63100);
    QVERIFY(!rig.found->facts.interfaces.isEmpty());
}

void TestCheck::aMountThatHangsHidesItsOwnFactOnly()
{
    Rig rig;
    QSemaphore mount;
    rig.files.run([&mount] { mount.acquire(); });
    rig.find(needsOf(serverChecks()));
    QTRY_VERIFY_WITH_TIMEOUT(rig.found.has_value(), 5000);
    const QList<Fact> hidden = rig.found->missing.keys();
    QCOMPARE(QSet<Fact>(hidden.begin(), hidden.end()), (QSet {Fact::Root, Fact::Mount, Fact::Images}));
    QCOMPARE(rig.found->missing[Fact::Root].message.id, u"check-waiting"_s);
    mount.release();
    std::optional<FoundFacts> later;
    rig.finder.find({Fact::Nodes, Fact::Root}, [&later](const FoundFacts &facts) { later = facts; });
    QTRY_VERIFY(later.has_value()); // behind the late answer, which nobody waits for any more
    QVERIFY(later->missing.isEmpty());
    QCOMPARE(rig.answers, 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestCheck check;
    TestServerChecks serverChecks;
    TestMachineChecks machineChecks;
    TestDaemonChecks daemonChecks;
    const auto sqlite = [](const QString &) { return std::make_unique<SqliteTables>(); };
    TestRemedies remedies({u"sqlite"_s}, sqlite);
    TestLeftovers leftovers({u"sqlite"_s}, sqlite);
    int failed = 0;
    for (QObject *test :
        std::initializer_list<QObject *> {&check, &serverChecks, &machineChecks, &daemonChecks, &remedies, &leftovers})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}
#include "tst_check.moc"
