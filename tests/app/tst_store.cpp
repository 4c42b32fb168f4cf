// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_store.h"

#include <QDateTime>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString idOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.id;
}

Image windows()
{
    return {.name = u"Windows 11"_s, .path = u"win11"_s, .serverSize = 9'007'199'254'740'993};
}

const QString mac1 = u"00:1a:2b:3c:4d:01"_s;
const QString mac2 = u"00:1a:2b:3c:4d:02"_s;

Host pc(const QString &name, const QStringList &macs)
{
    return {.id = {}, .name = name, .macs = macs, .address = {}, .description = u"by the door"_s, .image = {}};
}

/// As FOG's client has reported it.
QString taskRow(int id, qint64 host, int state, const QString &percent)
{
    return u"INSERT INTO tasks (taskID, taskName, taskCheckIn, taskHostID, taskImageID, taskStateID, taskIsDebug,"
           " taskCreateBy, taskForce, taskScheduledStartTime, taskTypeID, taskPCT, taskBPM, taskTimeElapsed,"
           " taskTimeRemaining, taskDataCopied, taskPercentText, taskDataTotal, taskNFSGroupID, taskNFSMemberID,"
           " taskNFSFailures, taskLastMemberID, taskWOL, taskPassreset, taskShutdown) VALUES (%1, 'Room 7',"
           " '2026-11-22 14:25:00', %2, 1, %3, 0, 'fog', '0', '0000-00-00 00:00:00', 8, 0, '5.23GB/min', '', '', "
           "'',"
           " '%4', '', 1, 1, '', 0, '', '', '')"_s.arg(id)
               .arg(host)
               .arg(state)
               .arg(percent);
}

} // namespace

void TestStore::initTestCase_data()
{
    QTest::addColumn<QString>("backend");
    for (const QString &backend : m_backends)
        QTest::newRow(qPrintable(backend)) << backend;
}

void TestStore::init()
{
    QFETCH_GLOBAL(QString, backend);
    m_tables = m_makeTables(backend);
    QVERIFY(m_tables);
    auto store = m_tables->open();
    QVERIFY2(store, qPrintable(store ? QString() : store.error().cause + store.error().message.english));
    m_store = std::move(*store);
}

void TestStore::cleanup()
{
    m_store.reset();
    m_tables.reset();
}

void TestStore::aNewStoreHasItsNodeAndFogsSettings()
{
    const auto node = m_store->masterNode();
    QVERIFY(node);
    QVERIFY(*node
        == (StorageNode {.id = 1,
            .name = u"DefaultMember"_s,
            .isMaster = true,
            .isEnabled = true,
            .groupId = 1,
            .root = u"/images"_s,
            .address = u"10.0.0.1"_s,
            .interface = u"eth0"_s}));
    QCOMPARE(m_store->setting(u"FOG_UDPCAST_STARTINGPORT"_s).value_or(QString()), u"63100"_s);
    QCOMPARE(m_store->setting(u"FOG_MULTICAST_MAX_SESSIONS"_s).value_or(QString()), u"64"_s);
    QCOMPARE(m_store->images().value_or(QList<Image> {windows()}).size(), 0);
    QCOMPARE(m_store->activeSessions().value_or(QList<SessionRow> {{}}).size(), 0);
}

void TestStore::whatWasStoredIsThereAfterReopening()
{
    const auto added = m_store->addImage(windows(), 1);
    QVERIFY(added);
    m_store.reset();
    auto again = m_tables->open();
    QVERIFY(again);
    m_store = std::move(*again);
    QVERIFY(*m_store->image(u"Windows 11"_s) == *added);
}

void TestStore::aNodeIsChangedAndReadBack_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<qint64>("stored");
    QTest::newRow("unlimited") << qint64(0) << qint64(0);
    QTest::newRow("Mbit") << qint64(900'000'000) << qint64(900'000'000);
    QTest::newRow("kbit, rounded down") << qint64(1'999) << qint64(1'000);
    QTest::newRow("less than a kbit is still a limit") << qint64(500) << qint64(1'000);
}

void TestStore::aNodeIsChangedAndReadBack()
{
    QFETCH(qint64, rate);
    QFETCH(qint64, stored);
    StorageNode node = *m_store->masterNode();
    node.root = u"/srv/images"_s;
    node.address = u"10.9.9.9"_s;
    node.interface = u"eth7"_s;
    if (rate > 0)
        node.maxBitrate = Bandwidth {rate};
    QVERIFY(m_store->saveNode(node));
    if (stored > 0)
        node.maxBitrate = Bandwidth {stored};
    QVERIFY(*m_store->masterNode() == node);
}

void TestStore::onlyAnEnabledMasterIsTheNode()
{
    QVERIFY(m_tables->run(u"INSERT INTO nfsGroupMembers (ngmMemberName, ngmIsMasterNode, ngmGroupID, ngmRootPath,"
                          " ngmIsEnabled, ngmHostname) VALUES ('second', '1', 1, '/b', '1', 'b')"_s));
    QCOMPARE(m_store->masterNode()->id, 1);
    QVERIFY(m_tables->run(u"UPDATE nfsGroupMembers SET ngmIsEnabled = '0' WHERE ngmID = 1"_s));
    QCOMPARE(m_store->masterNode()->name, u"second"_s);
    QVERIFY(m_tables->run(u"UPDATE nfsGroupMembers SET ngmIsMasterNode = '0' WHERE ngmID = 2"_s));
    QCOMPARE(idOf(m_store->masterNode()), u"node-missing"_s);
}

void TestStore::aGroupHasOneMaster()
{
    QVERIFY(m_tables->run(u"INSERT INTO nfsGroupMembers (ngmMemberName, ngmIsMasterNode, ngmGroupID, ngmRootPath,"
                          " ngmIsEnabled, ngmHostname) VALUES ('second', '0', 1, '/b', '0', 'b')"_s));
    QVERIFY(m_store->makeMaster(2));
    QCOMPARE(m_store->masterNode()->name, u"second"_s);
    QCOMPARE(
        m_tables->row(u"SELECT ngmIsMasterNode, ngmIsEnabled FROM nfsGroupMembers WHERE ngmID = 1"_s), u"0|1"_s);
}

void TestStore::aSettingIsFoundWithoutRegardToCase()
{
    QCOMPARE(m_store->setting(u"fog_udpcast_maxwait"_s).value_or(QString()), u"10"_s);
    const auto none = m_store->setting(u"FOG_NO_SUCH"_s);
    QVERIFY(none && none->isEmpty());
}

void TestStore::anImageIsStoredAsFogWritesIt()
{
    const auto added = m_store->addImage(windows(), 1);
    QVERIFY(added);
    QCOMPARE(m_tables->row(u"SELECT imageName, imagePath, imageTypeID, imageFormat, imageOSID, imageEnabled,"
                           " imageServerSize, imageLastDeploy FROM images"_s),
        u"Windows 11|win11|1|5|9|1|9007199254740993|0000-00-00 00:00:00"_s);
    QCOMPARE(m_tables->row(u"SELECT igaImageID, igaStorageGroupID, igaPrimary FROM imageGroupAssoc"_s),
        u"%1|1|1"_s.arg(added->id.value));
    QVERIFY(*m_store->image(u"Windows 11"_s) == *added);
    QVERIFY(m_tables->run(u"UPDATE images SET imageEnabled = '0'"_s));
    QVERIFY(!m_store->image(u"Windows 11"_s)->enabled);
}

void TestStore::anImageNameIsUniqueWithoutRegardToCase()
{
    QVERIFY(m_store->addImage(windows(), 1));
    Image same = windows();
    same.name = u"WINDOWS 11"_s;
    const auto again = m_store->addImage(same, 1);
    QCOMPARE(idOf(again), u"image-exists"_s);
    QCOMPARE(again.error().message.args[u"name"_s].toString(), same.name);
    QCOMPARE(m_store->image(u"windows 11"_s)->name, u"Windows 11"_s);
    QCOMPARE(m_store->images()->size(), 1);
}

void TestStore::imagesComeInTheOrderOfTheirNames()
{
    for (const char *name : {"windows", "Debian", "arch", "Windows 7"}) {
        Image image = windows();
        image.name = QString::fromLatin1(name);
        QVERIFY(m_store->addImage(image, 1));
    }
    QStringList names;
    const auto images = m_store->images();
    QVERIFY(images);
    for (const Image &image : *images)
        names << image.name;
    QCOMPARE(names, QStringList({u"arch"_s, u"Debian"_s, u"windows"_s, u"Windows 7"_s}));
}

void TestStore::aRemovedImageLeavesNothingBehind()
{
    QVERIFY(m_store->addImage(windows(), 1));
    QVERIFY(m_store->removeImage(u"WINDOWS 11"_s));
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM images"_s), u"0"_s);
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM imageGroupAssoc"_s), u"0"_s);
    QCOMPARE(idOf(m_store->removeImage(u"Windows 11"_s)), u"image-unknown"_s);
    QCOMPARE(idOf(m_store->image(u"Windows 11"_s)), u"image-unknown"_s);
    QVERIFY(m_store->addImage(windows(), 1)); // its name is free again
}

void TestStore::textIsNeverPartOfAStatement()
{
    Image image = windows();
    image.name = u"x'); DROP TABLE images; --"_s;
    image.path = u"\" OR 1=1 ? %1 :a"_s;
    QVERIFY(m_store->addImage(image, 1));
    QCOMPARE(m_store->image(image.name)->path, image.path);
    QCOMPARE(idOf(m_store->image(u"' OR '1'='1"_s)), u"image-unknown"_s);
    QVERIFY(m_store->removeImage(image.name));
}

void TestStore::aHostIsStoredAsFogWritesIt()
{
    const auto added = m_store->addHost(pc(u"PC-1"_s, {mac1, mac2}));
    QVERIFY2(added, qPrintable(added ? QString() : added.error().cause));
    QCOMPARE(m_tables->row(
                 u"SELECT hostName, hostDesc, hostImage, hostLastDeploy, hostPending, hostEnforce FROM hosts"_s),
        u"PC-1|by the door|0|0000-00-00 00:00:00|0|1"_s);
    QCOMPARE(m_tables->row(u"SELECT hmMAC, hmPrimary, hmPending FROM hostMAC ORDER BY hmID"_s), mac1 + u"|1|0"_s);
    QVERIFY(*m_store->host(u"pc-1"_s) == *added);
    Host changed = *added;
    changed.macs = {mac2};
    QVERIFY(m_store->changeHost(changed));
    QCOMPARE(m_tables->row(u"SELECT hmMAC, hmPrimary FROM hostMAC"_s), mac2 + u"|1"_s);
    QVERIFY(m_store->removeHosts({u"PC-1"_s}));
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM hostMAC"_s), u"0"_s);
}

void TestStore::anEmptyEnumReadsAsZero()
{
    QVERIFY(m_store->addImage(windows(), 1));
    QVERIFY(m_tables->run(u"UPDATE images SET imageEnabled = ''"_s)); // as FOG's API leaves it
    QVERIFY(!m_store->image(u"Windows 11"_s)->enabled);
}

void TestStore::aLabChangesItsComputers()
{
    for (const QString &name : {u"PC-1"_s, u"PC-2"_s, u"PC-3"_s})
        QVERIFY(m_store->addHost(pc(name, {u"00:1a:2b:3c:4d:0"_s + name.back()})));
    auto lab
        = m_store->addLab({.id = {}, .name = u"Room 7"_s, .description = {}, .hosts = {u"PC-1"_s, u"PC-2"_s}});
    QVERIFY2(lab, qPrintable(lab ? QString() : lab.error().cause));
    lab->hosts = {u"pc-2"_s, u"PC-3"_s};
    QCOMPARE(m_store->changeLab(*lab)->hosts, QStringList({u"PC-2"_s, u"PC-3"_s}));
    QVERIFY(m_store->removeLab(u"room 7"_s));
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM groupMembers"_s), u"0"_s);
}

void TestStore::importedHostsAreExportedAgain()
{
    const auto csv = [](const QByteArray &text) { return readCsv(text).value(); };
    const auto records
        = csv("00:1a:2b:3c:4d:01|00:1a:2b:3c:4d:02,PC-1,by the door,10.0.0.1,0,,2024-05-06 07:08:09\r\n"
              "00:1a:2b:3c:4d:03,PC-2\r\n");
    const auto plan = m_store->planImport(records);
    QVERIFY(plan);
    QCOMPARE(plan->counts.added, 2);
    const auto done = m_store->importHosts(records, plan->counts);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().cause));
    const auto rows = m_store->exportHosts(0, 10);
    QVERIFY(rows && rows->size() == 2);
    QCOMPARE(rows->first().first(7),
        QStringList({mac1 + u'|' + mac2, u"PC-1"_s, u"by the door"_s, u"10.0.0.1"_s, u"0"_s, u"0"_s,
            u"2024-05-06 07:08:09"_s}));
    QCOMPARE(rows->last().at(7), u"0000-00-00 00:00:00"_s);
    QCOMPARE(m_store->planImport(records)->counts.same, 2);
    QCOMPARE(m_store->planImport(csv("00:1a:2b:3c:4d:03,PC-2,new"))->counts.changed, 1);
}

void TestStore::aNewSessionIsARowAsFogWritesIt()
{
    const Image image = *m_store->addImage(windows(), 1);
    const auto id = m_store->addSession({.name = u"Room 7"_s,
        .basePort = 63102,
        .image = image,
        .sessClients = 30,
        .interface = u"eth0"_s,
        .groupId = 1});
    QVERIFY(id);
    QCOMPARE(
        m_tables->row(u"SELECT msID, msName, msBasePort, msLogPath, msImage, msClients, msSessClients,"
                      " msInterface, msPercent, COALESCE(msState, 0), msCompleteDateTime, msIsDD, msNFSGroupID"
                      " FROM multicastSessions"_s),
        u"%1|Room 7|63102|win11|%2|0|30|eth0|0|0|0000-00-00 00:00:00|1|1"_s.arg(*id).arg(image.id.value));
    QVERIFY(m_tables->row(u"SELECT msStartDateTime FROM multicastSessions"_s).startsWith(u"20"_s));
}

void TestStore::aTaskingIsASessionWithATaskForEachComputer()
{
    const Image image = *m_store->addImage(windows(), 1);
    Tasking tasking {.name = u"Multi-Cast Task - Lab1"_s,
        .image = image,
        .node = {.id = 3, .groupId = 1, .interface = u"eth0"_s},
        .basePort = 63102,
        .createdBy = u"labcast"_s};
    for (const QString &name : {u"PC-1"_s, u"PC-2"_s})
        tasking.hosts << m_store->addHost({.name = name, .macs = {}})->id;
    const auto id = m_store->addTasking(tasking);
    if (m_store->kind() == "FOG 1.6"_L1) {
        QCOMPARE(idOf(id), u"tasking-needs-api"_s);
        QCOMPARE(m_tables->row(u"SELECT count(*) FROM multicastSessions"_s), u"0"_s);
        return;
    }
    QVERIFY(id);
    QCOMPARE(m_tables->row(u"SELECT msName, msBasePort, msLogPath, msImage, msClients, msSessClients, msInterface,"
                           " msState, msIsDD, msNFSGroupID FROM multicastSessions"_s),
        u"Multi-Cast Task - Lab1|63102|win11|%1|0|0|eth0|0|1|1"_s.arg(image.id.value));
    QCOMPARE(m_tables->row(u"SELECT count(*), min(taskHostID), max(taskHostID), min(taskStateID), max(taskTypeID),"
                           " max(taskNFSMemberID), max(taskNFSGroupID), max(taskImageID) FROM tasks JOIN"
                           " multicastSessionsAssoc ON tID = taskID WHERE msID = %1"_s.arg(*id)),
        u"2|%1|%2|1|8|3|0|%3"_s.arg(tasking.hosts[0].value).arg(tasking.hosts[1].value).arg(image.id.value));
    QCOMPARE(m_store->observe({})->sessions.first().members.size(), 2);
}

void TestStore::aComputerWithAnImagingTaskGetsNoSecondOne()
{
    const HostId free = m_store->addHost({.name = u"PC-1"_s, .macs = {}})->id;
    const HostId busy = m_store->addHost({.name = u"PC-2"_s, .macs = {}})->id;
    const QString task
        = u"INSERT INTO tasks (taskName, taskHostID, taskStateID, taskTypeID, taskCheckIn, taskImageID,"
          " taskIsDebug, taskCreateBy, taskForce, taskScheduledStartTime, taskPCT, taskBPM,"
          " taskTimeElapsed, taskTimeRemaining, taskDataCopied, taskPercentText, taskDataTotal,"
          " taskNFSGroupID, taskNFSMemberID, taskNFSFailures, taskLastMemberID, taskWOL, taskPassreset,"
          " taskShutdown) VALUES ('%1', %2, %3, %4, '2026-01-01 00:00:00', 0, 0, '', '0',"
          " '2026-01-01 00:00:00', 0, '', '', '', '', '', '', 0, 0, '', 0, '0', '', '')"_s;
    QVERIFY(m_tables->run(task.arg(u"Wake-Up"_s).arg(free.value).arg(1).arg(14)));
    QVERIFY(m_tables->run(task.arg(u"Deploy"_s).arg(free.value).arg(4).arg(1))); // has ended
    QVERIFY(m_tables->run(task.arg(u"Capture"_s).arg(busy.value).arg(2).arg(2)));
    const auto hosts = m_store->taskHosts({u"pc-2"_s, u"PC-1"_s});
    QVERIFY(hosts);
    QCOMPARE(hosts->at(0).name, u"PC-2"_s);
    QCOMPARE(hosts->at(0).openTask, u"Capture"_s);
    QVERIFY(hosts->at(1).canBeTasked());
    QCOMPARE(idOf(m_store->taskHosts({u"PC-3"_s})), u"host-unknown"_s);
    if (m_store->kind() == "FOG 1.6"_L1)
        return;
    const auto refused = m_store->addTasking({.name = u"x"_s, .image = windows(), .hosts = {free, busy}});
    QCOMPARE(idOf(refused), u"hosts-tasked"_s);
    QVERIFY(refused.error().message.english.contains(u"PC-2"_s));
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM multicastSessions"_s), u"0"_s);
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM tasks"_s), u"3"_s);
}

void TestStore::anImagesNodeIsTheMasterOfItsGroup()
{
    const Image image = *m_store->addImage(windows(), 1);
    QCOMPARE(m_store->masterNodeOf(image.id)->id, m_store->masterNode()->id);
    QVERIFY(m_tables->run(u"UPDATE imageGroupAssoc SET igaStorageGroupID = 7"_s));
    QCOMPARE(idOf(m_store->masterNodeOf(image.id)), u"node-missing"_s);
    QVERIFY(m_tables->run(u"DELETE FROM imageGroupAssoc"_s));
    QCOMPARE(m_store->masterNodeOf(image.id)->groupId, 1); // FOG takes the lowest group then
}

void TestStore::aStartedSessionIsInProgress()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(id && m_store->startSession(*id, 4, 63102));
    QCOMPARE(m_tables->row(u"SELECT msState, msBasePort, msName FROM multicastSessions"_s), u"3|63102|Room 7"_s);
    if (m_tables->hasSender())
        QCOMPARE(m_tables->row(u"SELECT msSenderNode FROM multicastSessions"_s), u"4"_s);
    QCOMPARE(m_store->activeSessions()->first().state, FogState::InProgress);
}

void TestStore::aClosedSessionLosesItsNameAndItsComputers()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    const auto other = m_store->addSession({.name = u"Room 8"_s, .basePort = 63104, .image = windows()});
    QVERIFY(id && other);
    QVERIFY(m_tables->run(
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (%1, 5), (%1, 6), (%2, 7)"_s.arg(*id).arg(
            *other)));
    QVERIFY(m_tables->run(u"UPDATE multicastSessions SET msClients = 2"_s));
    QVERIFY(m_store->closeSession(*id, FogState::Cancelled));
    const QString of = u" FROM multicastSessions WHERE msID = %1"_s;
    QCOMPARE(m_tables->row(u"SELECT msState, msName, msClients"_s + of.arg(*id)), u"5||0"_s);
    QVERIFY(m_tables->row(u"SELECT msCompleteDateTime"_s + of.arg(*id)).startsWith(u"20"_s));
    QCOMPARE(m_tables->row(u"SELECT COALESCE(msState, 0), msName, msClients"_s + of.arg(*other)), u"0|Room 8|2"_s);
    QCOMPARE(m_tables->row(u"SELECT count(*), min(msID) FROM multicastSessionsAssoc"_s), u"1|%1"_s.arg(*other));
}

void TestStore::aClosedSessionIsNotStartedAgain()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(m_store->closeSession(*id, FogState::Complete));
    QVERIFY(m_store->startSession(*id, 1, 63102));
    QVERIFY(m_store->closeSession(*id, FogState::Complete));
    QCOMPARE(m_tables->row(u"SELECT msState FROM multicastSessions"_s), u"4"_s);
}

void TestStore::aWaitingSessionIsClaimedByOneAlone()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(m_store->claimSession(*id, 4).value_or(false));
    QCOMPARE(m_tables->row(u"SELECT msState FROM multicastSessions"_s), u"1"_s);
    QCOMPARE(m_store->claimSession(*id, 5).value_or(true), false);
    QVERIFY(m_store->startSession(*id, 4, 63102));
    QCOMPARE(m_store->claimSession(*id, 5).value_or(true), false);
    QVERIFY(m_store->closeSession(*id, FogState::Cancelled));
    QCOMPARE(m_store->claimSession(*id, 5).value_or(true), false);
    QCOMPARE(m_store->claimSession(*id + 1, 5).value_or(true), false);
}

void TestStore::aSessionThatIsYieldedCanBeClaimedAgain()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(m_store->claimSession(*id, 4).value_or(false));
    QVERIFY(m_store->startSession(*id, 4, 63102));
    QVERIFY(m_store->yieldSession(*id));
    QVERIFY(m_store->claimSession(*id, 5).value_or(false));
    QVERIFY(m_store->closeSession(*id, FogState::Cancelled));
    QVERIFY(m_store->yieldSession(*id));
    QCOMPARE(m_tables->row(u"SELECT msState FROM multicastSessions"_s), u"5"_s);
}

void TestStore::withASessionItsOpenTasksEnd_data()
{
    QTest::addColumn<FogState>("state");
    QTest::addColumn<QString>("states");
    QTest::newRow("complete") << FogState::Complete << u"5|5|4|4|4|5|1"_s;
    QTest::newRow("cancelled") << FogState::Cancelled << u"5|5|5|5|4|5|1"_s;
}

void TestStore::withASessionItsOpenTasksEnd()
{
    QFETCH(FogState, state);
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    // In every state once; the last is another session's.
    for (int task = 0; task <= 6; ++task) {
        QVERIFY(m_tables->run(taskRow(task + 1, task + 1, task < 6 ? task : 1, {})));
        QVERIFY(m_tables->run(
            u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (%1, %2)"_s.arg(task < 6 ? *id : *id + 1)
                .arg(task + 1)));
    }
    const auto states = [this] {
        QStringList texts;
        for (int task = 1; task <= 7; ++task)
            texts << m_tables->row(u"SELECT taskStateID FROM tasks WHERE taskID = %1"_s.arg(task));
        return texts.join(u'|');
    };
    QVERIFY(m_store->endIdleTasks(*id));
    QCOMPARE(states(), u"5|5|2|3|4|5|1"_s);
    QVERIFY(m_store->closeSession(*id, state));
    QTEST(states(), "states");
}

void TestStore::activeSessionsAreThoseInStatesZeroToThree()
{
    for (quint16 state = 0; state <= 5; ++state) {
        const auto id
            = m_store->addSession({.name = u"s"_s, .basePort = quint16(63100 + 2 * state), .image = windows()});
        if (state > 0)
            QVERIFY(
                m_tables->run(u"UPDATE multicastSessions SET msState = %1 WHERE msID = %2"_s.arg(state).arg(*id)));
    }
    QStringList active;
    const auto rows = m_store->activeSessions();
    QVERIFY(rows);
    for (const SessionRow &row : *rows)
        active << u"%1 %2"_s.arg(int(row.state)).arg(row.basePort);
    QCOMPARE(active, QStringList({u"0 63100"_s, u"1 63102"_s, u"2 63104"_s, u"3 63106"_s}));
}

void TestStore::anObservationTellsWhatFogDoes()
{
    const Image image = *m_store->addImage(windows(), 1);
    const auto id = m_store->addSession(
        {.name = u"Room 7"_s, .basePort = 63102, .image = image, .sessClients = 30, .groupId = 1});
    QVERIFY(m_store->startSession(*id, 1, 63102));
    const qint64 host = m_store->addHost(pc(u"PC-1"_s, {mac1, mac2}))->id.value;
    QVERIFY(m_tables->run(taskRow(5, host, 3, u" 57.25"_s)));
    QVERIFY(m_tables->run(taskRow(6, 4711, 1, {}))); // FOG makes tasks for computers that are not there
    QVERIFY(m_tables->run(
        u"INSERT INTO multicastSessionsAssoc (msID, tID) VALUES (%1, 5), (%1, 6), (%1, 7), (99, 5)"_s.arg(*id)));
    const auto seen = m_store->observe({});
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().cause));
    QCOMPARE(seen->sessions.size(), 1);
    ObservedSession session = seen->sessions.first();
    QVERIFY(std::abs(session.createdMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QCOMPARE(session.senderStartedMs > 0, m_tables->hasSender());
    session.createdMs = session.senderStartedMs = 0;
    const ObservedMember pc1 {.taskId = 5,
        .host = {host},
        .name = u"PC-1"_s,
        .taskState = 3,
        .percent = 57,
        .rate = u"5.23GB/min"_s,
        .checkedInMs = QDateTime(QDate(2026, 11, 22), QTime(14, 25), m_tables->zone()).toMSecsSinceEpoch()};
    QVERIFY(session.members.value(0) == pc1);
    QVERIFY(session.members.value(1)
        == (ObservedMember {
            .taskId = 6, .host = {4711}, .taskState = 1, .rate = pc1.rate, .checkedInMs = pc1.checkedInMs}));
    QVERIFY(session.members.value(2) == ObservedMember {.taskId = 7});
    session.members.clear();
    QVERIFY(session
        == (ObservedSession {.id = *id,
            .name = u"Room 7"_s,
            .basePort = 63102,
            .imagePath = u"win11"_s,
            .image = image.id,
            .imageName = u"Windows 11"_s,
            .expected = 30,
            .state = 3,
            .groupId = 1,
            .senderNode = m_tables->hasSender() ? 1 : 0}));
}

void TestStore::anObservationTellsHowAKnownSessionEnded()
{
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(m_store->closeSession(*id, FogState::Complete));
    QCOMPARE(m_store->observe({})->sessions.size(), 0);
    const auto seen = m_store->observe({*id, 4711});
    QVERIFY(seen && seen->sessions.size() == 1);
    QCOMPARE(seen->sessions.first().state, 4);
    QVERIFY(seen->sessions.first().completedMs > 0);
}

void TestStore::anObservationTakesRowsThatMakeNoSense()
{
    const QString emoji = QString::fromUcs4(U"😀", 1).repeated(250);
    const auto id = m_store->addSession({.name = u"Room 7"_s, .basePort = 63102, .image = windows()});
    QVERIFY(m_tables->run(u"UPDATE multicastSessions SET msName = '%1', msLogPath = '../../etc', msImage = 'none',"
                          " msBasePort = -1, msSessClients = -5, msNFSGroupID = 99"_s.arg(emoji)));
    const auto seen = m_store->observe({-1, 0});
    QVERIFY(seen && seen->sessions.size() == 1);
    const ObservedSession &session = seen->sessions.first();
    QVERIFY(session.name.size() <= 2 * longestObserved);
    QCOMPARE(session.imagePath, u"../../etc"_s);
    QCOMPARE(session.imageName, QString());
    QCOMPARE(session.image.value, 0);
    QCOMPARE(session.basePort, -1);
    QCOMPARE(m_tables->row(u"SELECT count(*) FROM multicastSessions WHERE msID = %1"_s.arg(*id)), u"1"_s);
}
