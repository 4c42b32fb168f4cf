// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_recorder.h"

#include "app/controller/controller.h"
#include "fakes/fakesender.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

SessionInfo sendingInfo(qint64 id)
{
    SessionInfo info {.session = {id},
        .name = u"Windows"_s,
        .image = u"Windows"_s,
        .state = SessionState::Sending,
        .portbase = 63100,
        .interface = u"eth0"_s,
        .expected = 2,
        .joined = 2,
        .currentStream = 0,
        .size = 1500,
        .acknowledged = 400,
        .rate = {912'000'000},
        .createdMs = 1,
        .startedMs = 2,
        .secondsLeft = 90,
        .silent = {u"10.0.0.1"_s},
        .sentence = {Severity::Neutral, makeMessage("stopping"_L1), {}}};
    info.streams << StreamInfo {u"d1p1.img"_s, 1000, 400, 0, 2.5, StreamState::Sending}
                 << StreamInfo {.name = u"d1p2.img"_s, .size = 500};
    info.receivers << ReceiverInfo {.address = u"10.0.0.1"_s,
        .host = {},
        .number = 0,
        .state = ReceiverState::Silent}
                   << ReceiverInfo {.address = u"10.0.0.2"_s,
                          .host = {},
                          .number = 1,
                          .state = ReceiverState::Ended,
                          .result = ReceiverResult::Dropped};
    return info;
}

SessionVerdict verdictOf(const SessionInfo &info)
{
    return {.session = info.session,
        .outcome = SessionState::Partial,
        .reason = makeMessage("none-sent"_L1),
        .bytes = 1500,
        .seconds = 3.5,
        .streams = info.streams,
        .receivers = info.receivers};
}

SessionEvent joinedEvent(qint64 id, int number)
{
    return {EventKind::ReceiverJoined, {id}, 1000 + number, {{u"number"_s, number}}};
}

QList<RecordedSession> loaded(Recorder &recorder)
{
    return recorder.load().result().value_or(QList<RecordedSession> {});
}

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
    {
        Recorder recorder(path);
        recorder.saveInfo(sendingInfo(7));
        for (int i = 0; i < 20; ++i)
            recorder.saveEvent(joinedEvent(7, i));
        recorder.saveInfo(info); // again: it replaces
    } // the destructor writes what was handed in
    Recorder recorder(path);
    const auto sessions = loaded(recorder);
    QCOMPARE(sessions.size(), 1);
    QVERIFY(sessions[0].info == info);
    QVERIFY(!sessions[0].verdict);
    QCOMPARE(sessions[0].events.size(), 20);
    for (int i = 0; i < 20; ++i)
        QVERIFY(sessions[0].events[i] == joinedEvent(7, i));
}

void TestRecorder::aVerdictEndsARecord()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    recorder.saveInfo(sendingInfo(7));
    recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
    const auto sessions = loaded(recorder);
    QCOMPARE(sessions.size(), 1);
    QVERIFY(sessions[0].verdict == verdictOf(sendingInfo(7)));
}

void TestRecorder::sessionsAreReadOldestFirst()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    for (const qint64 id : {9, 10, 2})
        recorder.saveInfo(sendingInfo(id));
    recorder.saveEvent(joinedEvent(10, 1));
    QList<qint64> ids;
    for (const RecordedSession &session : loaded(recorder)) {
        ids << session.info.session.value;
        QCOMPARE(session.events.size(), session.info.session.value == 10 ? 1 : 0);
    }
    QCOMPARE(ids, QList<qint64>({2, 9, 10}));
}

void TestRecorder::aRecordOfANewerProgramIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(path);
    Recorder recorder(path);
    const auto sessions = recorder.load().result();
    QVERIFY(!sessions);
    QCOMPARE(sessions.error().message.id, u"store-newer"_s);
}

void TestRecorder::aRecordThatCannotBeOpenedIsNamed()
{
    Recorder recorder(u"/nonexistent/record.db"_s);
    const auto sessions = recorder.load().result();
    QVERIFY(!sessions);
    QCOMPARE(sessions.error().message.id, u"store-open-failed"_s);
    QCOMPARE(sessions.error().message.args[u"path"_s].toString(), u"/nonexistent/record.db"_s);
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
    }
    for (int start = 1; start <= 2; ++start) { // also the controller after the next one
        Rig rig(folder);
        QTRY_VERIFY(rig.answer && *rig.answer);
        const auto verdict = rig.controller.verdict({id});
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
        QVERIFY(info.finishedMs > 0);
        QCOMPARE(info.streams[0].state, StreamState::Failed);
        QCOMPARE(info.sentence.headline.id, u"controller-died"_s);
        QCOMPARE(rig.controller.events({id})->last().kind, EventKind::Verdict);
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
    QCOMPARE(rig.controller.verdict({1}).error().message.id, u"session-unknown"_s);
}

void TestRecorder::aControllerWhoseStoreCannotBeOpenedSaysSo()
{
    const QTemporaryDir folder;
    Rig rig(folder, u"none/store.db"_s);
    QTRY_VERIFY(rig.answer);
    QVERIFY(!*rig.answer);
    QCOMPARE(rig.answer->error().message.id, u"store-open-failed"_s);
}
