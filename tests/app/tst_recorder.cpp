// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_recorder.h"

#include "app/controller/controller.h"
#include "app/session/samplehistory.h"
#include "fakes/fakesender.h"
#include "recordings.h"

#include <QTemporaryDir>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// What a call with an AnswerTo is answered.
template <typename T>
class Answered
{
public:
    AnswerTo<T> take()
    {
        return [this](const Result<T> &result) { m_result = result; };
    }
    Result<T> wait()
    {
        if (!QTest::qWaitFor([this] { return m_result.has_value(); }))
            return failure("not-connected"_L1);
        return *m_result;
    }

private:
    std::optional<Result<T>> m_result;
};

/// A controller with its store and record in `folder`, as it starts after another one died.
struct Rig
{
    const QTemporaryDir &folder;
    AsyncStore store;
    Recorder recorder;
    WorkThread files {u"files"_s};
    FakeSenders senders;
    LogBook log {folder.filePath(u"log"_s)};
    Controller controller;
    std::optional<Result<void>> answer;

    explicit Rig(const QTemporaryDir &given, const QString &storeName = u"store.db"_s)
        : folder(given)
        , store([path = given.filePath(storeName)] {
            return openSqliteStore(path, {.name = {}, .root = u"/images"_s});
        })
        , recorder(given.filePath(u"record.db"_s))
        , controller({store, recorder, files, senders.factory(),
              [] { return Result<QString>(QStringLiteral("udp-sender")); }, [](quint16) { return true; }, log})
    {
        controller.load([this](const Result<void> &done) { answer = done; });
    }
};

} // namespace

void TestRecorder::aSessionIsRecordedAndReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    const SessionInfo info = sendingInfo(7);
    const DeployRequest request {.image = u"Windows"_s, .receivers = 2, .maxBitrate = Bandwidth {900'000'000}};
    {
        Recorder recorder(path);
        recorder.begin(sendingInfo(7), request);
        for (int i = 0; i < 20; ++i)
            recorder.saveEvent(joinedEvent(7, i));
        recorder.saveStarter({7}, u"anna"_s);
        recorder.saveSender({7}, u"20120424"_s);
        recorder.saveInfo(info); // again: it replaces
    } // the destructor writes what was handed in
    Recorder recorder(path);
    const auto past = recorder.past().result();
    QVERIFY(past);
    QCOMPARE(past->unfinished.size(), 1);
    QVERIFY(past->unfinished[0].info == info);
    QVERIFY(!past->unfinished[0].verdict);
    const SessionOrigin origin = past->unfinished[0].origin;
    QVERIFY(origin == (SessionOrigin {u"anna"_s, request, QStringLiteral(LABCAST_VERSION), u"20120424"_s}));
    const auto events = recorder.events({7}).result();
    QCOMPARE(events->size(), 20);
    for (int i = 0; i < 20; ++i)
        QVERIFY(events->at(i) == joinedEvent(7, i));
    QCOMPARE(recorder.session({8}).result().error().message.id, u"session-unknown"_s);
}

void TestRecorder::aVerdictEndsARecord()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    recorder.saveInfo(sendingInfo(7));
    recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
    QVERIFY(recorder.session({7}).result()->verdict == verdictOf(sendingInfo(7)));
    const auto past = recorder.past().result();
    QVERIFY(past->unfinished.isEmpty());
    QVERIFY(past->recent == QList<SessionInfo> {sendingInfo(7)});
}

void TestRecorder::aSessionThatGoesOnKeepsItsRecord()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    const auto sampled = [](int from, int count) {
        QList<SampleOf> all;
        for (const Sample &sample : samplesOf(from, count))
            all << SampleOf({7}, sample);
        return all;
    };
    {
        Recorder recorder(path);
        recorder.begin(sendingInfo(7), {});
        recorder.saveStarter({7}, u"anna"_s);
        recorder.saveEvent(joinedEvent(7, 0));
        recorder.saveSamples(sampled(0, 10));
        recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
    }
    {
        Recorder recorder(path);
        recorder.resume(sendingInfo(7));
        recorder.saveEvent(joinedEvent(7, 1));
        recorder.saveSamples(sampled(10, 5));
    }
    Recorder recorder(path);
    QCOMPARE(recorder.past().result()->unfinished.size(), 1);
    QVERIFY(recorder.history({}).result()->entries.isEmpty());
    recorder.resume(sendingInfo(7));
    recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
    QVERIFY(recorder.samples({7}).result() == samplesOf(0, 15));
    QCOMPARE(recorder.events({7}).result()->size(), 2);
    QCOMPARE(recorder.history({}).result()->entries.size(), 1);
    QCOMPARE(recorder.session({7}).result()->origin.starter, u"anna"_s);
}

void TestRecorder::aNumberThatIsGivenAgainLeavesTheSessionBeforeWhole()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    recorder.begin(sendingInfo(7), {});
    recorder.saveEvent(joinedEvent(7, 1));
    recorder.saveSamples(ofSession(7, samplesOf(0, 10)));
    recorder.saveStarter({7}, u"anna"_s);
    recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
    recorder.setup().result();
    recorder.begin(sendingInfo(7), {});
    recorder.saveSamples(ofSession(7, samplesOf(100, 5)));
    QVERIFY(recorder.events({7}).result()->isEmpty());
    QVERIFY(*recorder.samples({7}).result() == samplesOf(100, 5));
    QVERIFY(!recorder.session({7}).result()->verdict);
    QCOMPARE(recorder.session({7}).result()->origin.starter, QString());
    QCOMPARE(recorder.history({}).result()->entries.size(), 1);
    QCOMPARE(recorder.history({}).result()->entries.first().session, SessionId {-1});
    QCOMPARE(recorder.events({-1}).result()->first().session, SessionId {-1});
    QVERIFY(*recorder.samples({-1}).result() == samplesOf(0, 10));
    QCOMPARE(recorder.session({-1}).result()->info.session, SessionId {-1});
    QCOMPARE(recorder.session({-1}).result()->verdict->session, SessionId {-1});
    QCOMPARE(recorder.session({-1}).result()->origin.starter, u"anna"_s);
}

void TestRecorder::theChartIsWholeAfterARestart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    {
        Recorder recorder(path);
        recorder.begin(sendingInfo(7), {});
        recorder.begin(sendingInfo(8), {});
        for (int batch = 0; batch < 10; ++batch) {
            recorder.saveSamples(
                ofSession(7, samplesOf(12 * batch, 12)) + ofSession(8, samplesOf(500 + 12 * batch, 12)));
            recorder.setup().result(); // each is written for itself
        }
        recorder.saveVerdict(sendingInfo(8), verdictOf(sendingInfo(8)));
    }
    Recorder recorder(path);
    QVERIFY(*recorder.samples({7}).result() == samplesOf(0, 120));
    QVERIFY(*recorder.samples({8}).result() == samplesOf(500, 120));
}

void TestRecorder::aDayOfSamplesIsAsShortAsTheChartKeepsIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    SampleHistory kept;
    {
        Recorder recorder(path);
        recorder.begin(sendingInfo(7), {});
        for (int batch = 0; batch < 1000; ++batch) {
            const QList<Sample> samples = samplesOf(20 * batch, 20);
            for (const Sample &sample : samples)
                kept.append(sample);
            recorder.saveSamples(ofSession(7, samples));
            if (batch % 7 == 0)
                recorder.setup().result();
        }
    }
    Recorder recorder(path);
    QVERIFY(*recorder.samples({7}).result() == kept.samples());
    QVERIFY(QFileInfo(path).size() < 200'000);
}

void TestRecorder::theHistoryComesInPagesNewestFirst()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    for (int id = 1; id <= 25; ++id) {
        SessionInfo info = sendingInfo(id);
        info.image = id % 5 == 0 ? u"Größe"_s : u"Windows"_s;
        recorder.saveVerdict(info, verdictOf(info));
    }
    recorder.saveInfo(sendingInfo(26)); // it runs
    QList<qint64> ids;
    HistoryQuery query {.limit = 10, .text = {}, .image = {}};
    for (int page = 0; page < 3; ++page) {
        const auto found = recorder.history(query).result();
        for (const HistoryEntry &entry : found->entries)
            ids << entry.session.value;
        QCOMPARE(found->next.has_value(), page < 2);
        query.from = found->next.value_or(0);
    }
    QCOMPARE(ids.size(), 25);
    QVERIFY(std::ranges::is_sorted(ids, std::greater()));
    QCOMPARE(recorder.history({.text = u"GRÖSS"_s, .image = {}}).result()->entries.size(), 0);
    QCOMPARE(recorder.history({.text = u"GRÖ"_s, .image = {}}).result()->entries.size(), 5);
    QCOMPARE(recorder.history({.text = {}, .image = u"größe"_s}).result()->entries.size(), 5);
    QCOMPARE(recorder.history({.text = {}, .image = u"Gr"_s}).result()->entries.size(), 0);
}

void TestRecorder::aSessionWhoseControllerDiedHasFailed()
{
    const QTemporaryDir folder;
    qint64 id = 0;
    {
        AsyncStore store([&folder] {
            return openSqliteStore(folder.filePath(u"store.db"_s), {.name = {}, .root = u"/images"_s});
        });
        const auto added = store.run([](Store &each) {
            return each.addSession({.name = u"Windows"_s, .basePort = 63100}).and_then([&each](qint64 row) {
                return each.startSession(row, 1, 63100).map([row] { return row; });
            });
        });
        id = added.result().value_or(0);
        Recorder recorder(folder.filePath(u"record.db"_s));
        recorder.saveInfo(sendingInfo(id));
        recorder.saveEvent(joinedEvent(id, 1));
        recorder.saveSamples(ofSession(id, samplesOf(0, 30)));
    }
    for (int start = 1; start <= 2; ++start) { // also the controller after the next one
        Rig rig(folder);
        QTRY_VERIFY(rig.answer && *rig.answer);
        Answered<SessionVerdict> answered;
        rig.controller.verdict({id}, answered.take());
        const auto verdict = answered.wait();
        QVERIFY(verdict);
        QCOMPARE(verdict->outcome, SessionState::Failed);
        QCOMPARE(verdict->reason.id, u"controller-died"_s);
        QCOMPARE(verdict->receivers[0].result, ReceiverResult::Stopped);
        QCOMPARE(verdict->receivers[1].result, ReceiverResult::Dropped); // known before
        QCOMPARE(verdict->streams[0].state, StreamState::Failed);
        QCOMPARE(verdict->streams[1].state, StreamState::Next);
        const SessionInfo info = *rig.controller.session({id});
        QCOMPARE(info.state, SessionState::Failed);
        QCOMPARE(info.rate.bitsPerSecond, 0);
        QVERIFY(!info.secondsLeft);
        QCOMPARE(info.joined, 0);
        QVERIFY(info.silent.isEmpty());
        QCOMPARE(info.finishedMs, samplesOf(0, 30).last().timeMs);
        QCOMPARE(info.streams[0].state, StreamState::Failed);
        QCOMPARE(info.sentence.headline.id, u"controller-died"_s);
        Answered<QList<SessionEvent>> events;
        rig.controller.events({id}, events.take());
        QCOMPARE(events.wait()->last().kind, EventKind::Verdict);
        Answered<QList<Sample>> samples;
        rig.controller.samples({id}, samples.take());
        QVERIFY(*samples.wait() == samplesOf(0, 30)); // up to there
        QCOMPARE(rig.controller.runningCount(), 0);
        // Its port is free again.
        QVERIFY(rig.store.run([](Store &each) { return each.activeSessions(); }).result()->isEmpty());
    }
}

void TestRecorder::aControllerWithoutAPastLoadsEmpty()
{
    const QTemporaryDir folder;
    Rig rig(folder);
    QTRY_VERIFY(rig.answer && *rig.answer);
    QVERIFY(rig.controller.sessions().isEmpty());
    Answered<SessionVerdict> answered;
    rig.controller.verdict({1}, answered.take());
    QCOMPARE(answered.wait().error().message.id, u"session-unknown"_s);
}

void TestRecorder::aControllerWhoseStoreCannotBeOpenedSaysSo()
{
    const QTemporaryDir folder;
    Rig rig(folder, u"none/store.db"_s);
    QTRY_VERIFY(rig.answer);
    QVERIFY(!*rig.answer);
    QCOMPARE(rig.answer->error().message.id, u"store-open-failed"_s);
}

void TestRecorder::onlyTheLatestSessionsAreAtHand()
{
    const QTemporaryDir folder;
    constexpr int past = Recorder::mostRecent + 20;
    {
        Recorder recorder(folder.filePath(u"record.db"_s));
        for (int id = 1; id <= past; ++id)
            recorder.saveVerdict(sendingInfo(id), verdictOf(sendingInfo(id)));
    }
    Rig rig(folder);
    QTRY_VERIFY(rig.answer && *rig.answer);
    QCOMPARE(rig.controller.sessions().size(), Recorder::mostRecent);
    QCOMPARE(rig.controller.sessions().last().value, past);
    QVERIFY(!rig.controller.session({1}));
    Answered<SessionInfo> old;
    rig.controller.show({1}, old.take()); // all others are in the record
    QVERIFY(*old.wait() == sendingInfo(1));
    Answered<void> started;
    rig.controller.startNow({1}, started.take());
    QCOMPARE(started.wait().error().message.id, u"session-finished"_s);
    Answered<void> cancelled;
    rig.controller.cancel({past + 1}, cancelled.take());
    QCOMPARE(cancelled.wait().error().message.id, u"session-unknown"_s);
}
