// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"

#include "../bundle/backup.h"
#include "../network/linkattributes.h"
#include "archives.h"

#include <QDateTime>

#include <algorithm>
#include <set>

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

} // namespace

ProtectionPaths Controller::Parts::protection() const
{
    return {configuration, home.folder + u'/' + protectionFileName()};
}

Controller::Controller(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_storeKeeper(parts.store, parts.home)
    , m_fogService(fogServiceName())
    , m_library(parts.store, parts.files)
    , m_hostLibrary(parts.store, parts.protection())
    , m_deployment(parts.store, parts.files, parts.isPortFree, parts.protection())
    , m_queue(m_deployment)
    , m_observer(parts.store, parts.files, parts.log)
    , m_manager({parts.store, parts.files, m_deployment, parts.makeSender, parts.findSender, parts.protection()})
    , m_adopter(m_system)
    , m_setup({parts.store, parts.files, m_system, parts.recorder, m_fogService, parts.findSender,
          parts.makeSender, parts.isPortFree, [this] { return m_storeKeeper.status().address; },
          [this](const SenderProcess &sender) { return m_adopter.shows(sender); }})
    , m_remedies({parts.store, parts.recorder, m_setup, m_fogService, m_system, parts.files,
          [this] { return m_storeKeeper.status().address; }, parts.home.folder,
          [this](
              const ProcessEnd &process, AnswerTo<void> answer) { m_adopter.adopt(process, std::move(answer)); }})
    , m_apiTasking(
          parts.store, [this] { return m_storeKeeper.status().address.api; }, parts.home.folder)
    , m_fogDeployment({parts.store, m_deployment, m_remedies, m_apiTasking, m_manager, m_system})
    , m_waker(parts.store, parts.log)
    , m_history(parts.recorder, parts.log)
    , m_audit(parts.recorder)
    , m_archives(std::make_unique<Archives>(
          Archives::Parts {*this, parts.store, parts.recorder, parts.files, parts.home.folder}))
    , m_counters(sentBytes)
{
    m_uptime.start();
    m_tidying.setInterval(std::chrono::hours(1));
    connect(&m_tidying, &QTimer::timeout, this, &Controller::removeOldLogs);
    m_clock.setInterval(tickMs);
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Controller::tick);
    m_observer.setIdentify(m_hostLibrary.identifier());
    connect(&m_library, &Library::nodeChanged, &m_queue,
        [this](const StorageNode &node) { m_queue.setLimit(node.maxSessions); });
    connect(&m_observer, &Observer::found, this, &Controller::observe);
    connect(&m_adopter, &Adopter::found, this, &Controller::take);
    m_manager.setIdentify(m_hostLibrary.identifier());
    connect(&m_manager, &Manager::found, this, &Controller::manage);
    connect(&m_manager, &Manager::equipped, this, [this](ManagedSession *session) { start(*session); });
    connect(&m_manager.journal(), &FogJournal::failed, this,
        [this](const Error &why) { m_parts.log.note(LogSeverity::Warning, why.message.english); });
    m_observer.setRecall(
        [this](const SessionInfo &info, auto answer) { m_history.recall(info, std::move(answer)); });
    connect(&m_queue, &SessionQueue::turnCame, this, [this](MulticastSession *session, qint64 node) {
        m_parts.store.owe([id = session->plan().session.value, node, port = session->plan().portbase](
                              Store &store) { return store.startSession(id, node, port); });
        start(*session);
    });
    connect(&m_storeKeeper, &StoreKeeper::renewed, this, &Controller::storeRenewed);
    connect(&m_storeKeeper, &StoreKeeper::statusChanged, this, &Controller::noteStore);
}

Controller::~Controller() = default;

void Controller::load(AnswerTo<void> answer)
{
    m_parts.store.opened().then(this, [this, answer = std::move(answer)](const Result<void> &opened) {
        if (!opened)
            return answer(opened);
        m_storeKeeper.begin();
        m_hostLibrary.refreshNames();
        if (m_storeKeeper.isEmbedded())
            closeLeftSessions();
        m_history.load([this, answer](const Result<void> &loaded) {
            if (loaded)
                considerFog();
            removeOldLogs();
            m_tidying.start();
            answer(loaded);
        });
    });
}

void Controller::removeOldLogs()
{
    QSet<qint64> running;
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live)
            running.insert(id.value);
    }
    m_parts.log.removeOld(m_parts.retention, running);
}

/// The embedded store is ours alone: whatever is active there now has no sender.
void Controller::closeLeftSessions()
{
    m_parts.store.run([](Store &store) -> Result<void> {
        const auto rows = store.activeSessions();
        for (const SessionRow &row : rows.value_or(QList<SessionRow> {}))
            store.closeSession(row.id, FogState::Cancelled);
        return {};
    });
}

void Controller::adopt(std::unique_ptr<Session> adopted)
{
    const SessionId id = adopted->id();
    Session *session = adopted.get();
    m_sessions[id].live = std::move(adopted);
    connect(session, &Session::changed, this, [this, id] { m_changed.insert(id); });
    connect(session, &Session::happened, this, &Controller::sessionHappened);
    connect(session, &Session::said, this, [this, id, log = sessionLogId(id.value)](const QByteArray &line) {
        m_parts.log.append(log, line);
        m_history.heard(id, line);
    });
    connect(session, &Session::finished, this, &Controller::sessionFinished);
}

void Controller::start(MulticastSession &session)
{
    startClock();
    session.start();
}

void Controller::startClock()
{
    if (!m_clock.isActive())
        m_clock.start();
}

void Controller::sessionHappened(const SessionEvent &event)
{
    m_history.happened(event);
    const Session &session = *m_sessions.at(event.session).live;
    if (!session.verdict())
        m_history.saveInfo(session.info());
    emit eventHappened(event);
}

void Controller::sessionFinished(const SessionVerdict &verdict)
{
    const SessionId id = verdict.session;
    Entry &entry = m_sessions.at(id);
    const SessionInfo info = entry.live->info();
    const bool ownsRow = entry.live->ownsRow();
    if (ownsRow && info.portbase > 0)
        m_deployment.release(info.portbase);
    if (ownsRow)
        m_queue.remove(id);
    entry.live.release()->deleteLater(); // its signal is still on the stack
    m_changed.remove(id);
    m_history.finish(info, verdict);
    if (ownsRow) {
        m_parts.store.owe(
            [id, state = fogState(verdict.outcome)](Store &store) { return store.closeSession(id.value, state); });
    }
    emit sessionChanged(info);
    for (const auto &answer : std::exchange(entry.cancels, {}))
        answer({});
    // Later: somebody may be going through the sessions.
    QMetaObject::invokeMethod(
        this, [this, id] { m_sessions.erase(id); }, Qt::QueuedConnection);
    if (m_isStopping && runningCount() == 0)
        emit stopped();
}

void Controller::tick()
{
    m_observer.tick();
    QList<SessionSample> samples;
    for (auto &[id, entry] : m_sessions) {
        if (entry.live && !entry.live->isQueued())
            samples << entry.live->tick();
    }
    saveInfos(samples);
    for (const SessionId id : std::exchange(m_changed, {}))
        emit sessionChanged(*session(id));
    // Once with nothing in it: nobody sends any more.
    if (samples.isEmpty())
        m_clock.stop();
    const qint64 timeMs = samples.isEmpty() ? QDateTime::currentMSecsSinceEpoch() : samples.first().sample.timeMs;
    emit sampled(timeMs, samples, tickCounters(timeMs));
}

/// Of those that are not as they were written last.
void Controller::saveInfos(const QList<SessionSample> &samples)
{
    m_unsaved += m_changed;
    for (const SessionSample &each : samples) {
        if (each.sample.rate.bitsPerSecond > 0)
            m_unsaved.insert(each.session);
    }
    if (!m_history.sampled(samples))
        return;
    for (const SessionId id : std::exchange(m_unsaved, {})) {
        if (const auto entry = m_sessions.find(id); entry != m_sessions.end() && entry->second.live)
            m_history.saveInfo(entry->second.live->info());
    }
}

QList<CounterSample> Controller::tickCounters(qint64 timeMs)
{
    QStringList interfaces;
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live && !entry.live->isQueued())
            interfaces << entry.live->plan().request.interface;
    }
    if (interfaces.isEmpty())
        return {};
    return m_counters.tick(interfaces, timeMs, m_uptime.elapsed());
}

QList<SessionId> Controller::sessions() const
{
    std::set<SessionId> ids;
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live)
            ids.insert(id);
    }
    for (const auto &[id, info] : m_history.recent())
        ids.insert(id);
    return {ids.begin(), ids.end()};
}

int Controller::runningCount() const
{
    return int(std::ranges::count_if(m_sessions, [](const auto &pair) { return pair.second.live != nullptr; }));
}

Session *Controller::running(SessionId id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.live.get();
}

Result<SessionInfo> Controller::session(SessionId id) const
{
    if (const Session *session = running(id))
        return session->info();
    const auto past = m_history.recent().find(id);
    if (past == m_history.recent().end())
        return failure("session-unknown"_L1, ofSession(id));
    return past->second;
}

void Controller::show(SessionId id, AnswerTo<SessionInfo> answer)
{
    if (auto known = session(id))
        return answer(std::move(known));
    m_history.session(id, [answer = std::move(answer)](const Result<RecordedSession> &recorded) {
        answer(recorded.map([](const RecordedSession &session) { return session.info; }));
    });
}

void Controller::events(SessionId id, AnswerTo<QList<SessionEvent>> answer)
{
    if (const Session *session = running(id))
        return answer(session->events());
    m_history.events(id, std::move(answer));
}

void Controller::samples(SessionId id, AnswerTo<QList<Sample>> answer)
{
    if (const Session *session = running(id))
        return answer(session->samples());
    m_history.samples(id, std::move(answer));
}

void Controller::verdict(SessionId id, AnswerTo<SessionVerdict> answer)
{
    if (running(id))
        return answer(failure("session-not-finished"_L1, ofSession(id)));
    m_history.session(id, [id, answer = std::move(answer)](const Result<RecordedSession> &recorded) {
        answer(recorded.and_then([id](const RecordedSession &session) -> Result<SessionVerdict> {
            if (!session.verdict)
                return failure("session-not-finished"_L1, ofSession(id));
            return *session.verdict;
        }));
    });
}

/// Why nothing can be done with a session that does not run.
void Controller::refuse(SessionId id, const AnswerTo<void> &answer)
{
    show(id, [id, answer](const Result<SessionInfo> &known) {
        answer(known.and_then(
            [id](const SessionInfo &) -> Result<void> { return failure("session-finished"_L1, ofSession(id)); }));
    });
}

void Controller::startNow(SessionId id, AnswerTo<void> answer)
{
    if (Session *session = running(id))
        return answer(session->startNow());
    refuse(id, answer);
}

void Controller::joinCommands(SessionId id, AnswerTo<QList<JoinCommand>> answer)
{
    if (const Session *session = running(id)) {
        if (session->plan().isObserved)
            return answer(failure("session-observed"_L1, ofSession(id)));
        return answer(labcast::joinCommands(session->plan()));
    }
    refuse(id,
        [answer = std::move(answer)](const Result<void> &refused) { answer(tl::unexpected(refused.error())); });
}

void Controller::cancel(SessionId id, AnswerTo<void> answer)
{
    if (!running(id))
        return refuse(id, answer);
    if (m_adopter.owns(id))
        return m_adopter.end(id, std::move(answer));
    Entry &entry = m_sessions.at(id);
    if (entry.live->plan().isObserved && m_apiTasking.isSet())
        return m_apiTasking.cancel(id.value, std::move(answer));
    if (entry.live->plan().isObserved)
        return answer(failure("session-observed"_L1, ofSession(id)));
    entry.cancels << std::move(answer);
    entry.live->stop({SessionState::Cancelled, makeMessage("cancelled-by-admin"_L1)});
}

void Controller::stop()
{
    m_isStopping = true;
    m_queue.close();
    const Message why = makeMessage("controller-stopped"_L1);
    m_manager.letGoUnreceived(why);
    considerFog();
    for (auto &[id, entry] : m_sessions) {
        if (entry.live)
            entry.live->stop({SessionState::Failed, why});
    }
    if (runningCount() == 0)
        QMetaObject::invokeMethod(this, &Controller::stopped, Qt::QueuedConnection);
}

} // namespace labcast
