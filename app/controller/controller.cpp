// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"

#include "../network/linkattributes.h"
#include "../session/sessionjson.h"
#include "../session/sessionsentence.h"
#include "eventline.h"

#include <QDateTime>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 250;

QJsonObject ofSession(SessionId id)
{
    return {{u"session"_s, id.value}};
}

/// FOG knows no partial success: a session whose image went out is complete, the record tells to whom.
FogState fogState(SessionState outcome)
{
    const bool isSent = outcome == SessionState::Completed || outcome == SessionState::Partial;
    return isSent ? FogState::Complete : FogState::Cancelled;
}

/// A stream its controller did not see the end of has failed.
void failOpenStreams(QList<StreamInfo> &streams)
{
    for (StreamInfo &stream : streams) {
        if (stream.state == StreamState::Waiting || stream.state == StreamState::Sending)
            stream.state = StreamState::Failed;
    }
}

/// The verdict of a session whose controller died: everything after the last record is unknown.
SessionVerdict verdictOfDead(const SessionInfo &info)
{
    SessionVerdict verdict {.session = info.session,
        .outcome = SessionState::Failed,
        .reason = makeMessage("controller-died"_L1),
        .bytes = info.acknowledged,
        .streams = info.streams,
        .receivers = info.receivers};
    for (ReceiverInfo &receiver : verdict.receivers) {
        receiver.state = ReceiverState::Ended;
        if (!receiver.result)
            receiver.result = ReceiverResult::Stopped;
    }
    failOpenStreams(verdict.streams);
    const qsizetype missing = std::max(info.expected - info.receivers.size(), info.absent.size());
    for (qsizetype i = 0; i < missing; ++i)
        verdict.receivers.append(
            {.host = info.absent.value(i), .state = ReceiverState::Ended, .result = ReceiverResult::NeverJoined});
    for (const StreamInfo &stream : info.streams)
        verdict.seconds += stream.seconds;
    return verdict;
}

} // namespace

Controller::Controller(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_library(parts.store, parts.files)
    , m_hostLibrary(parts.store)
    , m_deployment(parts.store, parts.files, parts.isPortFree)
    , m_queue(m_deployment)
    , m_setup({parts.store, parts.files, parts.recorder, parts.findSender, parts.makeSender, parts.isPortFree})
    , m_counters(sentBytes)
{
    m_uptime.start();
    m_clock.setInterval(tickMs);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Controller::tick);
    connect(&m_library, &Library::nodeChanged, &m_queue,
        [this](const StorageNode &node) { m_queue.setLimit(node.maxSessions); });
    connect(&m_queue, &SessionQueue::turnCame, this, [this](MulticastSession *session, qint64 node) {
        m_parts.store.run([id = session->plan().session.value, node, port = session->plan().portbase](
                              Store &store) { return store.startSession(id, node, port); });
        start(*session);
    });
}

void Controller::load(AnswerTo<void> answer)
{
    m_parts.store.opened().then(this, [this, answer = std::move(answer)](const Result<void> &opened) {
        if (!opened)
            return answer(opened);
        m_hostLibrary.refreshNames();
        m_parts.recorder.load().then(this, [this, answer](Result<QList<RecordedSession>> recorded) {
            if (!recorded)
                return answer(tl::unexpected(recorded.error()));
            buryDead(*recorded);
            for (RecordedSession &session : *recorded)
                m_sessions[session.info.session].record = std::move(session);
            answer({});
        });
    });
}

void Controller::buryDead(QList<RecordedSession> &recorded)
{
    for (RecordedSession &session : recorded) {
        if (session.verdict)
            continue;
        session.verdict = verdictOfDead(session.info);
        session.info.state = SessionState::Failed;
        session.info.receivers = session.verdict->receivers;
        session.info.streams = session.verdict->streams;
        session.info.joined = 0;
        session.info.rate = {};
        session.info.secondsLeft.reset();
        session.info.silent.clear();
        session.info.finishedMs = QDateTime::currentMSecsSinceEpoch();
        session.info.sentence = finishedSentence(*session.verdict);
        const SessionEvent event {EventKind::Verdict, session.info.session, session.info.finishedMs,
            {{u"verdict"_s, toJson(*session.verdict)}}};
        session.events << event;
        m_parts.recorder.saveVerdict(session.info, *session.verdict);
        m_parts.recorder.saveEvent(event);
        writeDown(event);
    }
    // The embedded store is ours alone: whatever is active there now has no sender.
    m_parts.store.run([](Store &store) -> Result<void> {
        const auto rows = store.activeSessions();
        for (const SessionRow &row : rows.value_or(QList<SessionRow> {}))
            store.closeSession(row.id, FogState::Cancelled);
        return {};
    });
}

void Controller::deploy(const DeployRequest &request, AnswerTo<Deployed> answer)
{
    if (auto good = m_parts.findSender(); !good)
        return answer(tl::unexpected(good.error()));
    m_hostLibrary.refreshNames();
    m_deployment.prepare(request, [this, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
        if (!prepared)
            return answer(tl::unexpected(prepared.error()));
        launch(*prepared);
        answer(Deployed {prepared->plan.session, prepared->warnings});
    });
}

void Controller::preview(const DeployRequest &request, AnswerTo<QStringList> answer)
{
    const auto sender = m_parts.findSender();
    if (!sender)
        return answer(tl::unexpected(sender.error()));
    m_deployment.preview(
        request, [this, sender = *sender, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
            answer(prepared.map([&](const PreparedSession &session) {
                return QStringList(sender) + m_parts.senderArguments(senderOptions(session.plan, 0));
            }));
        });
}

void Controller::launch(PreparedSession prepared)
{
    prepared.plan.identify = [this](const QStringList &addresses) { return m_hostLibrary.identify(addresses); };
    const SessionId id = prepared.plan.session;
    Entry &entry = m_sessions[id];
    entry.live = std::make_unique<MulticastSession>(prepared.plan, m_parts.makeSender);
    MulticastSession *session = entry.live.get();
    connect(session, &MulticastSession::changed, this, [this, id] { m_changed.insert(id); });
    connect(session, &MulticastSession::happened, this, &Controller::sessionHappened);
    connect(session, &MulticastSession::said, this,
        [this, log = sessionLogId(id.value)](const QByteArray &line) { m_parts.log.append(log, line); });
    connect(session, &MulticastSession::finished, this, &Controller::sessionFinished);
    m_parts.recorder.saveInfo(session->info());
    m_queue.setSource(prepared.ports);
    if (prepared.plan.portbase > 0)
        start(*session);
    else
        m_queue.add(session);
    emit sessionChanged(session->info());
    if (m_isStopping)
        session->stop({SessionState::Failed, makeMessage("controller-stopped"_L1)});
}

void Controller::start(MulticastSession &session)
{
    if (!m_clock.isActive())
        m_clock.start();
    session.start();
}

void Controller::sessionHappened(const SessionEvent &event)
{
    m_parts.recorder.saveEvent(event);
    const Entry &entry = m_sessions.at(event.session);
    if (entry.live && !entry.live->verdict())
        m_parts.recorder.saveInfo(entry.live->info());
    writeDown(event);
    emit eventHappened(event);
}

void Controller::writeDown(const SessionEvent &event)
{
    const EventLine line = eventLine(event);
    if (line.text.isEmpty())
        return;
    m_parts.log.note(line.severity, u"session %1: "_s.arg(event.session.value) + line.text);
    if (!line.isFromSender)
        m_parts.log.note(sessionLogId(event.session.value), line.severity, line.text);
}

void Controller::sessionFinished(const SessionVerdict &verdict)
{
    Entry &entry = m_sessions.at(verdict.session);
    entry.record = {entry.live->info(), verdict, entry.live->events()};
    entry.samples = entry.live->samples();
    m_deployment.release(entry.record.info.portbase);
    m_queue.remove(verdict.session);
    entry.live.release()->deleteLater(); // its signal is still on the stack
    m_changed.remove(verdict.session);
    m_parts.recorder.saveVerdict(entry.record.info, verdict);
    m_parts.store.run([id = verdict.session.value, state = fogState(verdict.outcome)](
                          Store &store) { return store.closeSession(id, state); });
    emit sessionChanged(entry.record.info);
    for (const auto &answer : std::exchange(entry.cancels, {}))
        answer({});
    if (m_isStopping && runningCount() == 0)
        emit stopped();
}

void Controller::tick()
{
    QList<SessionSample> samples;
    for (auto &[id, entry] : m_sessions) {
        if (entry.live && entry.live->plan().portbase > 0)
            samples << entry.live->tick();
    }
    for (const SessionId id : std::exchange(m_changed, {}))
        emit sessionChanged(*session(id));
    // Once with nothing in it: nobody sends any more.
    if (samples.isEmpty())
        m_clock.stop();
    const qint64 timeMs = samples.isEmpty() ? QDateTime::currentMSecsSinceEpoch() : samples.first().sample.timeMs;
    emit sampled(timeMs, samples, tickCounters(timeMs));
}

QList<CounterSample> Controller::tickCounters(qint64 timeMs)
{
    QStringList interfaces;
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live && entry.live->plan().portbase > 0)
            interfaces << entry.live->info().interface;
    }
    if (interfaces.isEmpty())
        return {};
    return m_counters.tick(interfaces, timeMs, m_uptime.elapsed());
}

QList<SessionId> Controller::sessions() const
{
    QList<SessionId> ids;
    for (const auto &[id, entry] : m_sessions)
        ids << id;
    return ids;
}

int Controller::runningCount() const
{
    return int(std::ranges::count_if(m_sessions, [](const auto &pair) { return pair.second.live != nullptr; }));
}

Result<const Controller::Entry *> Controller::find(SessionId id) const
{
    const auto it = m_sessions.find(id);
    if (it == m_sessions.end())
        return failure("session-unknown"_L1, ofSession(id));
    return &it->second;
}

Result<SessionInfo> Controller::session(SessionId id) const
{
    return find(id).map([](const Entry *e) { return e->live ? e->live->info() : e->record.info; });
}

Result<QList<SessionEvent>> Controller::events(SessionId id) const
{
    return find(id).map([](const Entry *e) { return e->live ? e->live->events() : e->record.events; });
}

Result<QList<Sample>> Controller::samples(SessionId id) const
{
    return find(id).map([](const Entry *e) { return e->live ? e->live->samples() : e->samples; });
}

Result<SessionVerdict> Controller::verdict(SessionId id) const
{
    return find(id).and_then([id](const Entry *e) -> Result<SessionVerdict> {
        if (e->live)
            return failure("session-not-finished"_L1, ofSession(id));
        return *e->record.verdict;
    });
}

Result<void> Controller::startNow(SessionId id)
{
    return find(id).and_then([id](const Entry *e) -> Result<void> {
        return e->live ? e->live->startNow() : failure("session-finished"_L1, ofSession(id));
    });
}

Result<QList<JoinCommand>> Controller::joinCommands(SessionId id) const
{
    return find(id).and_then([id](const Entry *e) -> Result<QList<JoinCommand>> {
        if (!e->live)
            return failure("session-finished"_L1, ofSession(id));
        return labcast::joinCommands(e->live->plan());
    });
}

void Controller::cancel(SessionId id, AnswerTo<void> answer)
{
    if (const auto found = find(id); !found)
        return answer(tl::unexpected(found.error()));
    Entry &entry = m_sessions.at(id);
    if (!entry.live)
        return answer(failure("session-finished"_L1, ofSession(id)));
    entry.cancels << std::move(answer);
    entry.live->stop({SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)});
}

/// Whether no session sends it.
Result<void> Controller::checkUnused(const QString &image) const
{
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live && entry.live->info().image.compare(image, Qt::CaseInsensitive) == 0)
            return failure("image-in-use"_L1, {{u"name"_s, image}, {u"session"_s, id.value}});
    }
    return {};
}

void Controller::removeImage(const QString &name, AnswerTo<void> answer)
{
    if (auto unused = checkUnused(name); !unused)
        return answer(unused);
    m_library.removeImage(name, std::move(answer));
}

void Controller::changeImage(const QString &name, const ImageChange &change, AnswerTo<Image> answer)
{
    if (auto unused = checkUnused(name); !unused)
        return answer(tl::unexpected(unused.error()));
    m_library.changeImage(name, change, std::move(answer));
}

void Controller::removeHosts(const QStringList &names, AnswerTo<void> answer)
{
    for (const auto &[id, entry] : m_sessions) {
        for (const QString &host : entry.live ? entry.live->hosts() : QStringList()) {
            if (names.contains(host, Qt::CaseInsensitive))
                return answer(failure("host-in-use"_L1, {{u"name"_s, host}, {u"session"_s, id.value}}));
        }
    }
    m_hostLibrary.removeHosts(names, std::move(answer));
}

void Controller::removeLab(const QString &name, AnswerTo<void> answer)
{
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live && entry.live->info().lab.compare(name, Qt::CaseInsensitive) == 0 && !name.isEmpty())
            return answer(failure("lab-in-use"_L1, {{u"name"_s, name}, {u"session"_s, id.value}}));
    }
    m_hostLibrary.removeLab(name, std::move(answer));
}

void Controller::stop()
{
    m_isStopping = true;
    m_queue.close();
    for (auto &[id, entry] : m_sessions) {
        if (entry.live)
            entry.live->stop({SessionState::Failed, makeMessage("controller-stopped"_L1)});
    }
    if (runningCount() == 0)
        QMetaObject::invokeMethod(this, &Controller::stopped, Qt::QueuedConnection);
}

} // namespace labcast
