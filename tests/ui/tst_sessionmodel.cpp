// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chartwindow.h"
#include "ui/dashboard/figuresrow.h"
#include "ui/dashboard/sentencepanel.h"
#include "ui/dashboard/sessionmodel.h"
#include "ui/table/tableroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

SessionInfo session(qint64 id, SessionState state)
{
    SessionInfo info;
    info.session = {id};
    info.image = u"image %1"_s.arg(id);
    info.state = state;
    info.expected = 30;
    info.size = 1000;
    return info;
}

QString text(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSessionModel : public QObject
{
    Q_OBJECT

private slots:
    void anUnchangedSessionChangesNothing();
    void oneTickIsOneChange();
    void whatIsNotKnownIsADashAndAMeasuredZeroIsZero();
    void hundredPercentIsSaidOnlyWhenAllWasSent();
    void aFinishedSessionCountsWhoEverJoined();
    void theTopOfTheAxisIsRoundAndSteady();
    void whatStallsComesFirstThenWhatRunsThenTheNewest();
    void aQueuedSessionClaimsNothing();
    void theOldestOfManyFinishedSessionsAreForgotten();
    void historyAndLiveSamplesAreEachThereOnce();
    void aDayOfSamplesFitsAndKeepsItsDips();
};

void TestSessionModel::anUnchangedSessionChangesNothing()
{
    SessionModel model;
    QAbstractItemModelTester tester(&model);
    model.reset({session(1, SessionState::Waiting)});
    QSignalSpy changes(&model, &SessionModel::dataChanged);
    model.update(session(1, SessionState::Waiting));
    QCOMPARE(changes.size(), 0);
    model.update(session(1, SessionState::Sending));
    model.update(session(2, SessionState::Waiting));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.rowCount(), 2);
}

void TestSessionModel::oneTickIsOneChange()
{
    SessionModel model;
    QAbstractItemModelTester tester(&model);
    model.reset({session(1, SessionState::Sending), session(2, SessionState::Sending)});
    QSignalSpy changes(&model, &SessionModel::dataChanged);
    model.addSamples({{{2}, {1, 500, {7'000'000}}, 500, 0, 60}, {{1}, {1, 250, {0}}, 250, 0, {}},
        {{9}, {1, 0, {0}}, 0, 0, {}}});
    QCOMPARE(changes.size(), 1);
    QCOMPARE(text(model, 1, SessionModel::RateColumn), u"7.00\u00a0Mbit/s"_s);
    QCOMPARE(text(model, 1, SessionModel::TimeLeftColumn), u"1\u00a0min"_s);
    QCOMPARE(text(model, 0, SessionModel::ProgressColumn), u"25\u00a0%"_s);
}

void TestSessionModel::whatIsNotKnownIsADashAndAMeasuredZeroIsZero()
{
    SessionModel model;
    SessionInfo preparing = session(1, SessionState::Preparing);
    preparing.size = 0;
    model.reset({preparing, session(2, SessionState::Stalled)});
    for (const int column : {SessionModel::ProgressColumn, SessionModel::RateColumn, SessionModel::ResentColumn,
             SessionModel::TimeLeftColumn})
        QCOMPARE(text(model, 0, column), u"–"_s);
    QVERIFY(!model.index(0, SessionModel::ProgressColumn).data(ProgressRole).isValid());
    QCOMPARE(text(model, 1, SessionModel::RateColumn), u"0\u00a0Mbit/s"_s);
    QCOMPARE(text(model, 1, SessionModel::ProgressColumn), u"0\u00a0%"_s);
    SessionInfo written = session(2, SessionState::Sending);
    written.progress = 62; // its computers know better than the bytes
    model.reset({written});
    QCOMPARE(text(model, 0, SessionModel::ProgressColumn), u"62\u00a0%"_s);
}

void TestSessionModel::theOldestOfManyFinishedSessionsAreForgotten()
{
    SessionModel model;
    const QAbstractItemModelTester tester(&model);
    QList<SessionInfo> sessions {session(1, SessionState::Sending)};
    for (int id = 2; id <= 51; ++id)
        sessions << session(id, SessionState::Completed);
    model.reset(sessions);
    QVERIFY(!model.forgetOldest({2})); // fifty are kept
    model.update(session(52, SessionState::Failed));
    model.update(session(53, SessionState::Failed));
    QVERIFY(model.forgetOldest({2}));
    QVERIFY(model.find({1}) && model.find({2})); // one runs, the other is looked at
    QVERIFY(!model.find({3}) && !model.find({4}) && model.find({5}) && model.find({53}));
}

void TestSessionModel::aQueuedSessionClaimsNothing()
{
    SessionModel model;
    model.reset({session(1, SessionState::Queued), session(2, SessionState::Waiting)});
    QCOMPARE(text(model, 0, SessionModel::StateColumn), u"Queued"_s);
    QCOMPARE(text(model, 0, SessionModel::JoinedColumn), u"– / 30"_s);
    QCOMPARE(text(model, 1, SessionModel::JoinedColumn), u"0 / 30"_s);
    for (const int column : {SessionModel::RateColumn, SessionModel::ResentColumn, SessionModel::TimeLeftColumn})
        QCOMPARE(text(model, 0, column), u"–"_s);
    const QVariant severity = model.index(0, SessionModel::StateColumn).data(SeverityRole);
    QCOMPARE(severity.toInt(), int(Severity::Neutral));
    QCOMPARE(model.mostUrgent()->session, SessionId {2}); // what runs comes first
    const Totals totals = totalsOf(model.sessions());
    QCOMPARE(totals.queued, 1);
    QCOMPARE(totals.running, 1);
    QCOMPARE(totals.expected, 30);
    QVERIFY(!canStart(*model.find({1})));
    QVERIFY(canCancel(*model.find({1})));
}

void TestSessionModel::hundredPercentIsSaidOnlyWhenAllWasSent()
{
    SessionModel model;
    SessionInfo nearly = session(1, SessionState::Sending);
    nearly.acknowledged = 999;
    model.reset({nearly});
    QCOMPARE(text(model, 0, SessionModel::ProgressColumn), u"99\u00a0%"_s);
}

void TestSessionModel::aFinishedSessionCountsWhoEverJoined()
{
    SessionModel model;
    SessionInfo partial = session(1, SessionState::Partial);
    partial.joined = 0;
    partial.receivers.resize(3); // one without an address: a place that nobody took
    partial.receivers[0].address = u"10.0.0.1"_s;
    partial.receivers[1].address = u"10.0.0.2"_s;
    model.reset({partial});
    QCOMPARE(text(model, 0, SessionModel::JoinedColumn), u"2 / 30"_s);
}

void TestSessionModel::theTopOfTheAxisIsRoundAndSteady()
{
    QCOMPARE(niceTop(0), 100.0);
    QCOMPARE(niceTop(912), 1000.0);
    QCOMPARE(niceTop(980), 1200.0);
    QCOMPARE(niceTop(0.2), 1.0);
    QCOMPARE(steadyTop(912, 100), 1000.0);
    QCOMPARE(steadyTop(500, 1000), 1000.0);
    QCOMPARE(steadyTop(90, 1000), 100.0);
}

void TestSessionModel::whatStallsComesFirstThenWhatRunsThenTheNewest()
{
    SessionModel model;
    SessionSortModel sorted;
    QAbstractItemModelTester tester(&sorted);
    sorted.setSourceModel(&model);
    model.reset({session(1, SessionState::Completed), session(2, SessionState::Stalled),
        session(3, SessionState::Sending), session(4, SessionState::Waiting), session(5, SessionState::Failed)});
    QList<qint64> order;
    for (int row = 0; row < sorted.rowCount(); ++row)
        order << sorted.index(row, 0).data(IdRole).toLongLong();
    QCOMPARE(order, (QList<qint64> {2, 4, 3, 5, 1}));
    QCOMPARE(model.mostUrgent()->session.value, 2);
    model.update(session(2, SessionState::Completed));
    QCOMPARE(model.mostUrgent()->session.value, 4);
    QCOMPARE(sorted.index(0, 0).data(IdRole).toLongLong(), 4);
}

void TestSessionModel::historyAndLiveSamplesAreEachThereOnce()
{
    SampleHistory history;
    history.append({300, 3, {}});
    history.append({400, 4, {}});
    history.append({400, 4, {}});
    history.merge({{100, 1, {}}, {200, 2, {}}, {300, 3, {}}});
    QList<qint64> times;
    for (const Sample &sample : history.samples())
        times << sample.timeMs;
    QCOMPARE(times, (QList<qint64> {100, 200, 300, 400}));
}

void TestSessionModel::aDayOfSamplesFitsAndKeepsItsDips()
{
    SampleHistory history;
    constexpr qint64 ticks = 24 * 3600 * 4;
    for (qint64 tick = 0; tick < ticks; ++tick)
        history.append({tick * 250, tick, {tick == ticks / 2 ? 0 : 900'000'000 + tick % 7}});
    QVERIFY(history.samples().size() <= SampleHistory::capacity);
    const auto dips = std::ranges::count_if(
        history.samples(), [](const Sample &sample) { return sample.rate.bitsPerSecond == 0; });
    QCOMPARE(dips, 1);
    QCOMPARE(history.samples().last().timeMs, (ticks - 1) * 250);
}

QTEST_MAIN(TestSessionModel)
#include "tst_sessionmodel.moc"
