// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_remedies.h"

#include "remedyrig.h"

#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

TestRemedies::TestRemedies(const QStringList &backends, MakeTables makeTables)
    : m_backends(backends)
    , m_makeTables(std::move(makeTables))
{
}

TestRemedies::~TestRemedies() = default;

void TestRemedies::initTestCase_data()
{
    QTest::addColumn<QString>("backend");
    for (const QString &backend : m_backends)
        QTest::newRow(qPrintable(backend)) << backend;
}

void TestRemedies::init()
{
    QFETCH_GLOBAL(QString, backend);
    m_rig.reset(new RemedyRig {.tables = m_makeTables(backend)});
    QVERIFY(m_rig->store.check().result());
    // What an embedded store does without.
    for (const QString &row : {u"'FOG_MULTICAST_ADDRESS', '0'"_s, u"'FOG_MULTICAST_PORT_OVERRIDE', '0'"_s,
             u"'FOG_MULTICAST_DUPLEX', '--full-duplex'"_s, u"'FOG_MULTICAST_RENDEZVOUS', ''"_s,
             u"'MULTICASTGLOBALENABLED', '1'"_s, u"'MULTICASTSLEEPTIME', '10'"_s,
             u"'MULTICASTLOGFILENAME', 'multicast.log'"_s})
        m_rig->tables->run(
            u"INSERT INTO globalSettings (settingKey, settingValue, settingDesc, settingCategory)"
            " SELECT %1, '', '' WHERE NOT EXISTS"
            " (SELECT 1 FROM globalSettings WHERE settingKey = %2)"_s.arg(row, row.section(u',', 0, 0)));
    QCOMPARE(m_rig->find(u"settings"_s).status, FindingStatus::Ok);
    QCOMPARE(m_rig->find(u"master-node"_s).status, FindingStatus::Ok);
}

void TestRemedies::cleanup()
{
    m_rig.reset();
}

void TestRemedies::whatWasAppliedAndUndoneIsAsItWas_data()
{
    QTest::addColumn<QString>("breaking");
    QTest::addColumn<QString>("check");
    const QString insertNode
        = u"INSERT INTO nfsGroupMembers (ngmMemberName, ngmMemberDescription, ngmIsMasterNode, ngmGroupID,"
          " ngmRootPath, ngmSSLPath, ngmFTPPath, ngmSnapinPath, ngmIsEnabled, ngmHostname, ngmMaxClients, ngmUser,"
          " ngmPass, ngmKey, ngmInterface, ngmWebroot) VALUES ('second', '', '1', 1, '/images', '', '', '', '1',"
          " '10.0.0.2', 10, '', '', '', 'eth0', '')"_s;
    const QString master = u"master-node"_s;
    const QString settings = u"settings"_s;
    QTest::newRow("no master") << u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0'"_s << master;
    QTest::newRow("no master, as FOG's page stores it")
        << u"UPDATE nfsGroupMembers SET ngmIsMasterNode = ''"_s << master;
    QTest::newRow("a disabled master") << u"UPDATE nfsGroupMembers SET ngmIsEnabled = '0'"_s << master;
    QTest::newRow("two masters") << insertNode << master;
    QTest::newRow("a missing setting") << u"DELETE FROM globalSettings WHERE settingKey = 'FOG_UDPCAST_MAXWAIT'"_s
                                       << settings;
    QTest::newRow("an odd port")
        << u"UPDATE globalSettings SET settingValue = '63101' WHERE settingKey = 'FOG_UDPCAST_STARTINGPORT'"_s
        << settings;
    QTest::newRow("switched off")
        << u"UPDATE globalSettings SET settingValue = '0' WHERE settingKey = 'MULTICASTGLOBALENABLED'"_s
        << settings;
}

void TestRemedies::whatWasAppliedAndUndoneIsAsItWas()
{
    QFETCH(QString, breaking);
    QFETCH(QString, check);
    const QList<RowValues> healthy = m_rig->dump();
    QVERIFY(m_rig->tables->run(breaking));
    const QList<RowValues> broken = m_rig->dump();
    QVERIFY(broken != healthy);
    const Finding finding = m_rig->find(check);
    QCOMPARE(finding.status, FindingStatus::Error);
    QVERIFY(finding.remedy());
    QCOMPARE(m_rig->dump(), broken); // looking changes nothing
    QCOMPARE(m_rig->apply(finding), u"ok"_s);
    QVERIFY(m_rig->dump() != broken);
    QCOMPARE(m_rig->undo(check), u"error"_s);
    QCOMPARE(m_rig->dump(), broken);
    QCOMPARE(m_rig->undo(check), u"nothing-to-undo"_s);
}

void TestRemedies::nothingIsWrittenWhenTheWorldHasChanged()
{
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0'"_s));
    const Finding shown = m_rig->find(u"master-node"_s);
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmIsEnabled = '0'"_s));
    const QList<RowValues> before = m_rig->dump();
    QCOMPARE(m_rig->apply(shown), u"stale-remedy"_s);
    QCOMPARE(m_rig->dump(), before);
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmIsEnabled = '1', ngmIsMasterNode = '1'"_s));
    QCOMPARE(m_rig->apply(shown), u"no-remedy"_s);
    QCOMPARE(m_rig->undo(), u"nothing-to-undo"_s);
}

void TestRemedies::nothingIsTakenBackWhenTheWorldHasChanged()
{
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0', ngmIsEnabled = '0'"_s));
    QCOMPARE(m_rig->apply(m_rig->find(u"master-node"_s)), u"ok"_s);
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmIsEnabled = '0'"_s));
    const QList<RowValues> before = m_rig->dump();
    QCOMPARE(m_rig->undo(), u"rows-changed"_s);
    QCOMPARE(m_rig->dump(), before);
}

void TestRemedies::aRowThatWasChangedBehindTheCheckIsNotOverwritten()
{
    const RowChange change {u"nfsGroupMembers"_s, u"ngmID"_s, u"1"_s, {{u"ngmInterface"_s, u"ETH0"_s}},
        {{u"ngmInterface"_s, u"ens18"_s}}};
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmInterface = 'eth0' WHERE ngmID = 1"_s));
    const auto done = m_rig->store.run([change](Store &store) { return store.changeRows({change}); }).result();
    QVERIFY(!done); // the database takes one for the other
    QCOMPARE(done.error().message.id, u"rows-changed"_s);
    QCOMPARE(done.error().message.args[u"now"_s].toString(), u"eth0"_s);
    QCOMPARE(m_rig->tables->row(u"SELECT ngmInterface FROM nfsGroupMembers WHERE ngmID = 1"_s), u"eth0"_s);
}

void TestRemedies::whereOneRowHasChangedNoneIsWritten()
{
    const auto changeOf = [](const QString &column, const QString &before) {
        return RowChange {u"nfsGroupMembers"_s, u"ngmID"_s, u"1"_s, {{column, before}}, {{column, u"changed"_s}}};
    };
    QVERIFY(
        m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmInterface = 'a', ngmHostname = 'b' WHERE ngmID = 1"_s));
    const QList<RowValues> before = m_rig->dump();
    const QList<RowChange> changes {changeOf(u"ngmInterface"_s, u"a"_s), changeOf(u"ngmHostname"_s, u"c"_s)};
    QVERIFY(!m_rig->store.run([changes](Store &store) { return store.changeRows(changes); }).result());
    QCOMPARE(m_rig->dump(), before);
    // Nor when the database refuses the second: without transactions the first is put back.
    const QList<RowChange> refused {changeOf(u"ngmInterface"_s, u"a"_s),
        {u"nfsGroupMembers"_s, u"ngmID"_s, u"1"_s, {}, {{u"ngmNoSuchColumn"_s, u"1"_s}}}};
    QVERIFY(!m_rig->store.run([refused](Store &store) { return store.changeRows(refused); }).result());
    QCOMPARE(m_rig->dump(), before);
}

void TestRemedies::aCheckWithoutRemedyDoesNothing()
{
    QCOMPARE(m_rig->apply({.check = u"database"_s, .choice = {}, .shown = {}}), u"no-remedy"_s);
    QCOMPARE(m_rig->apply({.check = u"no-such"_s, .choice = {}, .shown = {}}), u"check-unknown"_s);
}

void TestRemedies::theLastRemedyIsTakenBackFirst()
{
    QVERIFY(m_rig->tables->run(u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0'"_s));
    QVERIFY(m_rig->tables->run(u"DELETE FROM globalSettings WHERE settingKey = 'FOG_UDPCAST_MAXWAIT'"_s));
    QCOMPARE(m_rig->apply(m_rig->find(u"master-node"_s)), u"ok"_s);
    QCOMPARE(m_rig->apply(m_rig->find(u"settings"_s)), u"ok"_s);
    QCOMPARE(m_rig->undo(), u"error"_s);
    QCOMPARE(m_rig->find(u"settings"_s).status, FindingStatus::Error);
    QCOMPARE(m_rig->find(u"master-node"_s).status, FindingStatus::Ok);
    QCOMPARE(m_rig->undo(), u"error"_s);
    QCOMPARE(m_rig->find(u"master-node"_s).status, FindingStatus::Error);
}
