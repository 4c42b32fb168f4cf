// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_leftovers.h"

#include "app/check/stalerows.h"
#include "app/controller/machinefacts.h"
#include "app/controller/quietsessions.h"
#include "leftovers.h"

using namespace labcast;
using namespace Qt::StringLiterals;

TestLeftovers::TestLeftovers(const QStringList &backends, MakeTables makeTables)
    : m_backends(backends)
    , m_makeTables(std::move(makeTables))
{
}

TestLeftovers::~TestLeftovers() = default;

void TestLeftovers::initTestCase_data()
{
    QTest::addColumn<QString>("backend");
    for (const QString &backend : m_backends)
        QTest::newRow(qPrintable(backend)) << backend;
}

void TestLeftovers::init()
{
    QFETCH_GLOBAL(QString, backend);
    m_rig.reset(new RemedyRig {.tables = m_makeTables(backend)});
    m_leftovers.reset(new Leftovers {*m_rig});
    QVERIFY(m_rig->store.check().result());
    QVERIFY(m_rig->tables->insert(u"hosts"_s, {{u"hostID"_s, u"1"_s}, {u"hostName"_s, u"pc-1"_s}}));
}

void TestLeftovers::cleanup()
{
    m_rig.reset();
}

QStringList TestLeftovers::words()
{
    auto rows = m_rig->store.run([](Store &store) { return store.multicastRows(); }).result();
    QStringList words;
    for (const JudgedRow &row : judgeRows(rows.value_or(MulticastRows()), readSenders()))
        words << u"%1 %2 %3"_s.arg(row.table, QString::number(row.id), toWord(row.use));
    return words;
}

/// Every column of the three tables that anybody could change.
QStringList TestLeftovers::dump()
{
    QStringList rows;
    for (const auto &[table, columns] :
        {std::pair {u"multicastSessions"_s,
             u"msID msName msBasePort msClients msSessClients msState msStartDateTime msCompleteDateTime"_s},
            {u"multicastSessionsAssoc"_s, u"msaID msID tID"_s},
            {u"tasks"_s, u"taskID taskName taskStateID taskHostID taskTypeID taskPercentText"_s}}) {
        const auto found = m_rig->store
                               .run([table = table, columns = columns.split(u' ')](
                                        Store &store) { return store.rows(table, columns); })
                               .result();
        for (const RowValues &row : found.value_or(QList<RowValues>()))
            rows << table + u": "_s + row.values().join(u'|');
    }
    rows.sort();
    return rows;
}

void TestLeftovers::everyRowIsToldFromWhatIsInUse()
{
    const WaitingSender sender(livePort);
    QVERIFY(m_leftovers->insertAll());
    QCOMPARE(words(),
        (QStringList {u"multicastSessions 1 running"_s, u"multicastSessions 2 sender-gone"_s,
            u"multicastSessions 3 all-over"_s, u"multicastSessions 4 empty"_s, u"multicastSessions 5 waiting"_s,
            u"multicastSessions 6 waiting"_s, u"multicastSessionsAssoc 7 no-session"_s,
            u"multicastSessionsAssoc 8 no-session"_s, u"multicastSessionsAssoc 9 no-task"_s,
            u"tasks 10 unassigned"_s, u"tasks 11 no-host"_s, u"tasks 12 no-host"_s}));
}

void TestLeftovers::cleaningUpDoesWhatFogDoesAndSparesWhatHasASender()
{
    const WaitingSender sender(livePort);
    QVERIFY(m_leftovers->insertAll());
    const Finding finding = m_rig->find(u"stale-rows"_s);
    QCOMPARE(finding.status, FindingStatus::Warning);
    QCOMPARE(finding.evidence.size(), 18); // 8 kinds, and every row
    QCOMPARE(m_rig->apply(finding), u"ok"_s);
    QCOMPARE(words(),
        (QStringList {u"multicastSessions 1 running"_s, u"multicastSessions 5 waiting"_s,
            u"multicastSessions 6 waiting"_s, u"tasks 11 no-host"_s, u"tasks 12 no-host"_s}));
    const auto row = [this](const QString &sql) { return m_rig->tables->row(sql); };
    for (const int id : {2, 3, 4}) {
        QCOMPARE(row(u"SELECT msState, msClients FROM multicastSessions WHERE msID = %1 AND msName = ''"
                     " AND msCompleteDateTime >= msStartDateTime"_s.arg(id)),
            u"5|0"_s);
    }
    QCOMPARE(row(u"SELECT taskStateID FROM tasks WHERE taskID = 2"_s), u"5"_s);
    QCOMPARE(row(u"SELECT taskStateID FROM tasks WHERE taskID = 3"_s), u"4"_s); // it was done
    QCOMPARE(row(u"SELECT taskStateID FROM tasks WHERE taskID = 1"_s), u"3"_s);
    QCOMPARE(row(u"SELECT count(*), min(msaID) FROM multicastSessionsAssoc"_s), u"1|1"_s);
    QCOMPARE(row(u"SELECT msName FROM multicastSessions WHERE msID = 1"_s), u"Lab 1"_s);
}

void TestLeftovers::whatWasCleanedUpComesBackAsItWas()
{
    const WaitingSender sender(livePort);
    QVERIFY(m_leftovers->insertAll());
    const QStringList before = dump();
    QCOMPARE(m_rig->apply(m_rig->find(u"stale-rows"_s)), u"ok"_s);
    QVERIFY(dump() != before);
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(dump(), before);
    QCOMPARE(m_rig->undo(), u"nothing-to-undo"_s);
}

void TestLeftovers::aSessionThatGotASenderMeanwhileIsNotEnded()
{
    QVERIFY(m_leftovers->insertAll());
    const Finding shown = m_rig->find(u"stale-rows"_s); // session 1 has no sender now
    const QStringList before = dump();
    const WaitingSender sender(livePort);
    QCOMPARE(m_rig->apply(shown), u"stale-remedy"_s);
    QCOMPARE(dump(), before);
}

void TestLeftovers::ghostTasksAreCancelledAndComeBack()
{
    QVERIFY(m_leftovers->insertAll());
    const QStringList before = dump();
    const Finding ghosts = m_rig->find(u"ghost-tasks"_s);
    QCOMPARE(ghosts.status, FindingStatus::Warning);
    QCOMPARE(m_rig->apply(ghosts), u"ok"_s);
    QCOMPARE(m_rig->tables->row(u"SELECT count(*) FROM tasks WHERE taskStateID = 5"_s), u"3"_s);
    QCOMPARE(m_rig->undo(), u"warning"_s);
    QCOMPARE(dump(), before);
}

void TestLeftovers::aSessionWhoseComputersStillWriteIsLeftAlone()
{
    constexpr int hours = 3600;
    QVERIFY(m_leftovers->insertSession(2, u"3"_s, 63112, 3 * hours)
        && m_leftovers->insertTask(2, 8, 3, 1, 3 * hours) && m_leftovers->insertAssociation(2, 2, 2));
    QuietSessions quiet;
    const auto look = [&](qint64 laterMs) {
        auto rows = m_rig->store.run([](Store &store) { return store.multicastRows(); }).result().value();
        rows.nowMs += laterMs;
        quiet.look(rows);
        return judgeRows(rows, {}).value(0).use;
    };
    constexpr qint64 minute = 60'000;
    QCOMPARE(look(0), RowUse::Waiting);
    QCOMPARE(look(9 * minute), RowUse::Waiting);
    QVERIFY(m_rig->tables->run(u"UPDATE tasks SET taskPercentText = '40'"_s));
    QCOMPARE(look(11 * minute), RowUse::Waiting); // it has written something
    QCOMPARE(look(20 * minute), RowUse::Waiting);
    QCOMPARE(look(22 * minute), RowUse::SenderGone);
}

void TestLeftovers::aCommandThatStillHasStreamsToSendIsASender()
{
    QVERIFY(m_leftovers->insertSession(2, u"3"_s, 63112, day));
    QCOMPARE(words(), QStringList {u"multicastSessions 2 sender-gone"_s});
    // Between two streams of FOG's chain only the shell is there.
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"sleep 60; udp-sender --ttl 32 --portbase 63112 --nokbd"_s});
    QVERIFY(shell.waitForStarted());
    QTRY_COMPARE(words(), QStringList {u"multicastSessions 2 running"_s});
    shell.kill();
    shell.waitForFinished();
}

void TestLeftovers::anOrphanIsEndedAndNoOtherProcess()
{
    WaitingSender own(livePort), orphan(63112), other(63114);
    QVERIFY(m_leftovers->insertSession(1, u"3"_s, livePort, day));
    QTRY_VERIFY(orphan.found().portbase == 63112 && other.found().portbase == 63114);
    const Finding finding = m_rig->find(u"orphans"_s);
    QCOMPARE(finding.status, FindingStatus::Warning);
    const QString pid = QString::number(orphan.process.processId());
    const Remedy *remedy = finding.remedy(pid);
    QVERIFY(remedy && finding.remedy(u"all"_s));
    QVERIFY(!finding.remedy(QString::number(own.process.processId())));
    QCOMPARE(m_rig->apply({u"orphans"_s, pid, remedy->steps}), u"warning"_s); // there is another one
    QTRY_COMPARE(orphan.process.state(), QProcess::NotRunning);
    QCOMPARE(own.process.state(), QProcess::Running);
    QCOMPARE(other.process.state(), QProcess::Running);
    QCOMPARE(m_rig->apply({u"orphans"_s, pid, remedy->steps}), u"no-remedy"_s);
    QCOMPARE(m_rig->undo(), u"nothing-to-undo"_s); // what has ended stays so
}

void TestLeftovers::aNumberThatIsAnotherProcesssByNowIsNotTouched()
{
    WaitingSender sender(63112);
    QTRY_VERIFY(sender.found().pid > 0);
    const SenderProcess found = sender.found();
    const auto ended = endProcess(found.pid, found.startTicks - 1);
    QVERIFY(!ended);
    QCOMPARE(ended.error().message.id, u"process-other"_s);
    QCOMPARE(sender.process.state(), QProcess::Running);
    QVERIFY(qAbs(found.startedMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    QVERIFY(endProcess(found.pid, found.startTicks));
    QTRY_COMPARE(sender.process.state(), QProcess::NotRunning);
    QCOMPARE(endProcess(found.pid, found.startTicks).error().message.id, u"process-gone"_s);
}
