// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_serverchecks.h"

#include "checkedserver.h"

#include <QTest>

using namespace labcast;
using namespace checkedserver;
using namespace Qt::StringLiterals;

namespace {

QString placesOf(const Remedy &remedy)
{
    QStringList places;
    for (const RowChange &row : rowsOf(remedy.steps))
        places << u"%1.%2=%3"_s.arg(row.id, row.after.firstKey(), row.after.first());
    return places.join(u' ');
}

} // namespace

void TestServerChecks::theMasterNodeIsOneOfEachGroup_data()
{
    QTest::addColumn<QList<StorageNode>>("nodes");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    using enum FindingStatus;
    QTest::newRow("one") << QList {node(1, u"a"_s, true), node(2, u"b"_s, false)} << Ok << u"check-master-ok"_s;
    QTest::newRow("none") << QList {node(1, u"a"_s, false)} << Error << u"check-master-none"_s;
    QTest::newRow("disabled") << QList {node(1, u"a"_s, true, false)} << Error << u"check-master-disabled"_s;
    QTest::newRow("two") << QList {node(1, u"a"_s, true), node(2, u"b"_s, true)} << Error
                         << u"check-master-several"_s;
    QTest::newRow("two, one of them disabled")
        << QList {node(1, u"a"_s, true), node(2, u"b"_s, true, false)} << Ok << u"check-master-ok"_s;
    QTest::newRow("a group each") << QList {node(1, u"a"_s, true), node(2, u"b"_s, true, true, 2)} << Ok
                                  << u"check-master-all-ok"_s;
    QTest::newRow("the master of another group")
        << QList {node(1, u"a"_s, true), node(2, u"b"_s, false, true, 2)} << Error << u"check-master-none"_s;
    QTest::newRow("no node") << QList<StorageNode> {} << Error << u"check-no-node"_s;
}

void TestServerChecks::theMasterNodeIsOneOfEachGroup()
{
    QFETCH(QList<StorageNode>, nodes);
    QFETCH(FindingStatus, status);
    CheckFacts facts = fogServer();
    facts.nodes.all = nodes;
    const Finding finding = checkMasterNode(facts);
    QTEST(finding.summary.id, "summary");
    QCOMPARE(finding.status, status);
    QCOMPARE(finding.remedy() != nullptr, status == FindingStatus::Error && !nodes.isEmpty());
}

void TestServerChecks::theFirstRemedyMakesThisServerTheMaster()
{
    CheckFacts facts = fogServer();
    facts.nodes.all = {node(1, u"far"_s, true), node(2, u"here"_s, true)};
    facts.nodes.all[0].address = u"10.9.9.9"_s;
    facts.nodes.rows = {{1, {{u"ngmIsMasterNode"_s, u"1"_s}}}, {2, {{u"ngmIsMasterNode"_s, u"1"_s}}}};
    const Finding finding = checkMasterNode(facts);
    QCOMPARE(finding.remedies.size(), 2);
    QCOMPARE(finding.remedy()->choice, u"here"_s);
    QCOMPARE(placesOf(*finding.remedy()), u"1.ngmIsMasterNode=0"_s);
    QCOMPARE(placesOf(*finding.remedy(u"far"_s)), u"2.ngmIsMasterNode=0"_s);
    // FOG stores an empty text where a box is not ticked.
    facts.nodes.all = {node(2, u"here"_s, false)};
    facts.nodes.rows = {{2, {{u"ngmIsMasterNode"_s, u""_s}}}};
    QCOMPARE(rowsOf(checkMasterNode(facts).remedy()->steps).first().before[u"ngmIsMasterNode"_s], u""_s);
}

void TestServerChecks::theNodesAddressIsJudgedByWhereItLeads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    using enum FindingStatus;
    QTest::newRow("its own") << u"10.0.0.5"_s << QStringList {u"10.0.0.5"_s} << Ok << u"check-address-ok"_s;
    QTest::newRow("a name of its own") << u"fog01"_s << QStringList {u"10.0.0.5"_s} << Ok << u"check-address-ok"_s;
    QTest::newRow("127.0.1.1") << u"fog01"_s << QStringList {u"127.0.1.1"_s} << Error
                               << u"check-address-loopback"_s;
    QTest::newRow("nothing") << u"fog01"_s << QStringList {} << Error << u"check-address-nowhere"_s;
    QTest::newRow("empty") << QString() << QStringList {} << Error << u"check-address-empty"_s;
    QTest::newRow("another machine") << u"fog02"_s << QStringList {u"10.0.0.6"_s} << Error
                                     << u"check-address-foreign"_s;
    QTest::newRow("two, both here") << u"fog01"_s << QStringList {u"10.0.0.5"_s, u"192.168.7.5"_s} << Warning
                                    << u"check-address-several"_s;
    QTest::newRow("two, one here") << u"fog01"_s << QStringList {u"127.0.1.1"_s, u"10.0.0.5"_s} << Warning
                                   << u"check-address-several"_s;
}

void TestServerChecks::theNodesAddressIsJudgedByWhereItLeads()
{
    QFETCH(QString, name);
    QFETCH(QStringList, addresses);
    QFETCH(FindingStatus, status);
    CheckFacts facts = fogServer();
    facts.nodes.all[0].address = name;
    facts.nodes.rows[1][u"ngmHostname"_s] = name;
    facts.nodeAddress = {addresses};
    const Finding finding = checkNodeAddress(facts);
    QTEST(finding.summary.id, "summary");
    QCOMPARE(finding.status, status);
    if (status == FindingStatus::Ok)
        QVERIFY(finding.remedies.isEmpty());
    else
        QCOMPARE(placesOf(*finding.remedy()), u"1.ngmHostname=10.0.0.5"_s);
}

void TestServerChecks::labcastSendsThroughTheNamedInterface_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    using enum FindingStatus;
    QTest::newRow("healthy") << u"ens18"_s << Ok << u"check-interface-ok"_s;
    QTest::newRow("renamed") << u"eth0"_s << Error << u"check-interface-missing"_s;
    QTest::newRow("none") << u""_s << Error << u"check-interface-empty"_s;
    QTest::newRow("loopback") << u"lo"_s << Warning << u"check-interface-loopback"_s;
}

void TestServerChecks::labcastSendsThroughTheNamedInterface()
{
    QFETCH(QString, named);
    CheckFacts facts = labcastServer();
    facts.nodes.all[0].interface = named;
    facts.nodes.rows[1][u"ngmInterface"_s] = named;
    const Finding finding = checkInterface(facts);
    QTEST(finding.summary.id, "summary");
    QTEST(finding.status, "status");
    if (finding.status != FindingStatus::Ok)
        QCOMPARE(placesOf(*finding.remedy()), u"1.ngmInterface=ens18"_s);
}

void TestServerChecks::fogSendsThroughTheInterfaceThatHasTheNodesAddress_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("address");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    using enum FindingStatus;
    QTest::newRow("healthy") << u"ens18"_s << u"10.0.0.5"_s << Ok << u"check-interface-ok"_s;
    QTest::newRow("the label does not exist")
        << u"eth0"_s << u"10.0.0.5"_s << Warning << u"check-interface-no-such-label"_s;
    QTest::newRow("the label is another's")
        << u"ens19"_s << u"10.0.0.5"_s << Warning << u"check-interface-other-label"_s;
    QTest::newRow("nobody has the address")
        << u"ens18"_s << u"10.0.0.6"_s << Error << u"check-interface-unrouted"_s;
    QTest::newRow("loopback") << u"lo"_s << u"127.0.0.1"_s << Warning << u"check-interface-loopback"_s;
}

void TestServerChecks::fogSendsThroughTheInterfaceThatHasTheNodesAddress()
{
    QFETCH(QString, named);
    QFETCH(QString, address);
    CheckFacts facts = fogServer();
    facts.nodes.all[0].interface = named;
    facts.nodeAddress = {{address}};
    for (const StoreMode mode : {StoreMode::Observer, StoreMode::Manager}) { // Labcast in its place does the same
        facts.address.mode = mode;
        const Finding finding = checkInterface(facts);
        QTEST(finding.summary.id, "summary");
        QTEST(finding.status, "status");
    }
    facts.interfaces[1].hasCarrier = false;
    if (address == "10.0.0.5"_L1)
        QCOMPARE(checkInterface(facts).summary.id, u"check-interface-no-cable"_s);
}

void TestServerChecks::theInterfacesRemedyWritesEveryPlaceThatNamesIt()
{
    CheckFacts facts = fogServer();
    facts.nodes.all[0].interface = u"eth0"_s;
    facts.nodes.rows[1][u"ngmInterface"_s] = u"eth0"_s;
    facts.settings[0].value = u"eth0"_s;
    const Finding finding = checkInterface(facts);
    QCOMPARE(finding.remedy()->choice, u"ens18"_s);
    QCOMPARE(placesOf(*finding.remedy()), u"1.ngmInterface=ens18 7.settingValue=ens18"_s);
    QCOMPARE(finding.evidence.size(), 3);
}

void TestServerChecks::anotherInterfaceCanBeChosenAndTakesTheAddressWithIt()
{
    const Finding finding = checkInterface(fogServer());
    QCOMPARE(finding.status, FindingStatus::Ok);
    const Remedy *other = finding.remedy(u"ens19"_s);
    QVERIFY(other);
    QCOMPARE(placesOf(*other), u"1.ngmInterface=ens19 1.ngmHostname=192.168.7.5 7.settingValue=ens19"_s);
    QVERIFY(!finding.remedy(u"ens18"_s));
}

void TestServerChecks::everySettingIsThereOnceAndSane_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("steps");
    QTest::newRow("as installed") << u"FOG_UDPCAST_STARTINGPORT"_s << QStringList {u"63100"_s}
                                  << u"check-settings-ok"_s << QString();
    QTest::newRow("missing") << u"FOG_UDPCAST_MAXWAIT"_s << QStringList {} << u"check-settings-missing"_s
                             << u"FOG_UDPCAST_MAXWAIT:->10"_s;
    QTest::newRow("twice") << u"MULTICASTSLEEPTIME"_s << QStringList {u"10"_s, u"99"_s}
                           << u"check-settings-doubled"_s << u"MULTICASTSLEEPTIME:99->"_s;
    QTest::newRow("an odd port") << u"FOG_UDPCAST_STARTINGPORT"_s << QStringList {u"63101"_s}
                                 << u"check-settings-odd"_s << u"FOG_UDPCAST_STARTINGPORT:63101->63100"_s;
    QTest::newRow("no number") << u"FOG_MULTICAST_MAX_SESSIONS"_s << QStringList {u"many"_s}
                               << u"check-settings-odd"_s << u"FOG_MULTICAST_MAX_SESSIONS:many->64"_s;
    QTest::newRow("a pool of ports") << u"FOG_MULTICAST_PORT_OVERRIDE"_s << QStringList {u"63100, 63102 63104"_s}
                                     << u"check-settings-ok"_s << QString();
    QTest::newRow("a pool with an odd one")
        << u"FOG_MULTICAST_PORT_OVERRIDE"_s << QStringList {u"63100,63103"_s} << u"check-settings-odd"_s
        << u"FOG_MULTICAST_PORT_OVERRIDE:63100,63103->0"_s;
    QTest::newRow("a unicast address") << u"FOG_MULTICAST_ADDRESS"_s << QStringList {u"10.0.0.9"_s}
                                       << u"check-settings-odd"_s << u"FOG_MULTICAST_ADDRESS:10.0.0.9->0"_s;
    QTest::newRow("a multicast address")
        << u"FOG_MULTICAST_ADDRESS"_s << QStringList {u"239.1.2.3"_s} << u"check-settings-ok"_s << QString();
    QTest::newRow("a duplex of its own")
        << u"FOG_MULTICAST_DUPLEX"_s << QStringList {u"full"_s} << u"check-settings-odd"_s
        << u"FOG_MULTICAST_DUPLEX:full->--full-duplex"_s;
}

void TestServerChecks::everySettingIsThereOnceAndSane()
{
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    CheckFacts facts = fogServer();
    facts.settings.clear();
    const QMap<QString, QString> installed {{u"FOG_UDPCAST_STARTINGPORT"_s, u"63100"_s},
        {u"FOG_MULTICAST_MAX_SESSIONS"_s, u"64"_s}, {u"FOG_UDPCAST_MAXWAIT"_s, u"10"_s},
        {u"FOG_MULTICAST_ADDRESS"_s, u"0"_s}, {u"FOG_MULTICAST_PORT_OVERRIDE"_s, u"0"_s},
        {u"FOG_MULTICAST_DUPLEX"_s, u"--full-duplex"_s}, {u"FOG_MULTICAST_RENDEZVOUS"_s, {}},
        {u"MULTICASTGLOBALENABLED"_s, u"1"_s}, {u"MULTICASTSLEEPTIME"_s, u"10"_s},
        {u"MULTICASTLOGFILENAME"_s, u"multicast.log"_s}};
    for (auto it = installed.begin(); it != installed.end(); ++it) {
        for (const QString &value : it.key() == key ? values : QStringList {*it})
            facts.settings << SettingRow {
                QString::number(facts.settings.size()), it.key(), value, {{u"settingValue"_s, value}}};
    }
    const Finding finding = checkSettings(facts);
    QTEST(finding.summary.id, "summary");
    QStringList steps;
    for (const RowChange &row : finding.remedy() ? rowsOf(finding.remedy()->steps) : QList<RowChange>())
        steps << u"%1:%2->%3"_s.arg(key, row.before.value(u"settingValue"_s), row.after.value(u"settingValue"_s));
    QTEST(steps.join(u' '), "steps");
    QCOMPARE(finding.status == FindingStatus::Ok, steps.isEmpty());
}

void TestServerChecks::anEmbeddedStoreNeedsNoneOfFogsSettings()
{
    QCOMPARE(checkSettings(labcastServer()).status, FindingStatus::Ok);
}

void TestServerChecks::multicastSwitchedOffIsAnErrorWhereFogSends()
{
    CheckFacts facts = labcastServer();
    facts.settings = {{u"9"_s, u"MULTICASTGLOBALENABLED"_s, u"0"_s}};
    QCOMPARE(checkSettings(facts).status, FindingStatus::Ok);
    facts.address = fogServer().address;
    for (const QString &key : multicastSettings()) {
        if (key != "MULTICASTGLOBALENABLED"_L1)
            facts.settings << SettingRow {key, key, key.contains("PORT"_L1) ? u"63100"_s : u"10"_s};
    }
    for (SettingRow &row : facts.settings) {
        if (row.key.endsWith("DUPLEX"_L1))
            row.value = u"--half-duplex"_s;
        else if (row.key.endsWith("ADDRESS"_L1) || row.key.endsWith("RENDEZVOUS"_L1))
            row.value.clear();
    }
    const Finding finding = checkSettings(facts);
    QCOMPARE(finding.summary.id, u"check-settings-off"_s);
    QCOMPARE(placesOf(*finding.remedy()), u"9.settingValue=1"_s);
}
