// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogsession.h"

#include "sessionjson.h"

#include <QFileInfo>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// 0 when the plan has no such stream.
qint64 plannedSize(const ImagePlan &plan, const QString &name)
{
    const auto found = std::ranges::find(plan.streams, name, &ImageStream::name);
    return found == plan.streams.end() ? 0 : found->size;
}

SessionPlan observed(SessionPlan plan)
{
    plan.isObserved = true;
    plan.statPeriodMs = 500; // udp-sender's own; FOG gives it none
    return plan;
}

} // namespace

FogSession::FogSession(SessionPlan plan, const std::optional<SessionPast> &past, QObject *parent)
    : Session(observed(std::move(plan)), parent)
    , m_isResumed(past.has_value())
{
    if (past)
        resume(*past);
}

void FogSession::setCancellable(bool isCancellable)
{
    editPlan().canBeCancelled = isCancellable;
    emit changed();
}

void FogSession::begin()
{
    if (m_isResumed) {
        warn(makeMessage("fog-watched-again"_L1));
        expectPast();
    }
    enter(SessionState::Preparing);
}

void FogSession::read(const QByteArray &log, bool isNewLog, bool isLive)
{
    setLive(isLive);
    if (isLive)
        forgetPast(); // all that was written before has been read
    if (isNewLog && m_hasLog) {
        endCurrent();
        startOver();
        for (const QByteArray &line : m_lines.finish())
            emit said(line); // the log was cut off in the middle of it
        m_output = {};
        warn(makeMessage("fog-chain-again"_L1));
    }
    m_hasLog = true;
    for (const QByteArray &line : m_lines.feed(log, nowMs()))
        emit said(line);
    for (const ChainEvent &event : m_output.feed(log))
        take(event);
    setLive(true);
    warnOfTrouble();
    emit changed();
}

void FogSession::take(const ChainEvent &event)
{
    std::visit(Overloaded {
                   [this](const SenderBegan &) { beginNext(); },
                   [this](const SenderNamed &named) { take(named); },
                   [this](const SenderEvent &told) {
                       if (m_isStreamOpen)
                           hear(told);
                   },
               },
        event);
}

void FogSession::take(const SenderNamed &named)
{
    if (!m_isStreamOpen)
        return;
    const QString name = QFileInfo(named.file).fileName();
    // A chain that joins files tells no name; the plan's is as good as can be.
    if (named.file != "(stdin)"_L1 && name != stream().name)
        renameStream(name, plannedSize(plan().image, name));
    editPlan().request.interface = named.interface;
    editPlan().address = named.address;
}

void FogSession::beginNext()
{
    endCurrent();
    if (isLastStream())
        addStream(u"#%1"_s.arg(currentStream() + 2)); // until its sender tells
    beginStream();
    m_isStreamOpen = true;
    m_goodbyes = 0;
    setState(SessionTrigger::PlanReady);
}

void FogSession::hear(const SenderEvent &event)
{
    received(event);
    // The sender says nothing at its very end: it is over when the transfer is and everybody has said goodbye.
    if (!tally().isComplete)
        return;
    m_goodbyes += std::holds_alternative<ReceiverGone>(event);
    if (m_goodbyes >= tally().presentCount())
        endCurrent();
}

void FogSession::endCurrent()
{
    if (!std::exchange(m_isStreamOpen, false))
        return;
    if (!tally().hasStarted && !tally().lastComplaint.isEmpty()) {
        const QJsonObject args {{u"stream"_s, stream().name}, {u"cause"_s, tally().lastComplaint}};
        warn(makeMessage("fog-sender-failed"_L1, args));
    }
    endStream();
    setState(SessionTrigger::NextStream);
}

void FogSession::missLog(const QString &path, const QString &cause)
{
    const Message trouble = makeMessage("fog-log-unreadable"_L1, {{u"path"_s, path}, {u"cause"_s, cause}});
    if (m_logTrouble == trouble)
        return;
    m_logTrouble = trouble;
    warn(trouble);
}

void FogSession::warn(const Message &message)
{
    report(EventKind::Warning, {{u"message"_s, toJson(message)}});
}

void FogSession::setMembers(const FogMembers &members)
{
    if (m_members == members)
        return;
    m_members = members;
    m_progress.take(members.each);
    book().confirm(members.done);
    emit changed();
}

void FogSession::setTrouble(const std::optional<DaemonRemark> &trouble)
{
    const auto messageOf = [](const auto &remark) { return remark ? troubleOf(*remark) : Message(); };
    if (messageOf(m_trouble) == messageOf(trouble))
        return;
    m_trouble = trouble;
    warnOfTrouble();
    emit changed();
}

/// What of it is still true, as far as we see it ourselves.
Message FogSession::standingTrouble() const
{
    using enum DaemonRemark::Kind;
    if (!m_trouble)
        return {};
    const bool isMissed = m_hasLog && !isAllSent();
    const bool isTrue = m_trouble->kind == SenderGone ? isMissed : m_trouble->kind == SenderFailed || !m_hasLog;
    return isTrue ? troubleOf(*m_trouble) : Message();
}

void FogSession::warnOfTrouble()
{
    const Message trouble = verdict() ? Message() : standingTrouble();
    if (!trouble.isEmpty() && trouble != m_warned)
        warn(trouble);
    m_warned = trouble;
}

void FogSession::tell(const QString &line)
{
    if (line != std::exchange(m_told, line))
        emit said("FOG: " + line.toUtf8());
}

void FogSession::close(std::optional<int> state)
{
    if (verdict())
        return;
    endCurrent();
    const bool isWhole
        = state == fogComplete && currentStream() >= 0 && isLastStream() && !book().complete().isEmpty();
    end(isWhole ? std::nullopt : std::optional(endOf(state)));
}

/// Why it ended, where the wire did not show the whole of it.
SessionEnd FogSession::endOf(std::optional<int> state) const
{
    using enum DaemonRemark::Kind;
    if (state == fogCancelled && m_trouble && (m_trouble->kind == SenderFailed || m_trouble->kind == NoMembers))
        return {SessionState::Cancelled, troubleOf(*m_trouble)};
    if (state == fogCancelled || !state)
        return {SessionState::Cancelled, makeMessage(state ? "fog-cancelled"_L1 : "fog-removed"_L1)};
    if (*state != fogComplete)
        return {SessionState::Failed, makeMessage("fog-ended"_L1, {{u"state"_s, *state}})};
    return {areAllDone() ? SessionState::Completed : SessionState::Partial,
        makeMessage("fog-completed"_L1, memberArgs())};
}

bool FogSession::areAllDone() const
{
    return m_members.count > 0 && m_members.done.size() == m_members.count;
}

bool FogSession::isAllSent() const
{
    return m_hasLog && !m_isStreamOpen && currentStream() >= 0 && isLastStream();
}

std::optional<int> FogSession::progress() const
{
    if (m_hasLog && (verdict() || !isAllSent()))
        return std::nullopt; // the bytes tell more
    return m_progress.percent(streams(), isAllSent());
}

Result<void> FogSession::startNow()
{
    return failure("session-observed"_L1, {{u"session"_s, id().value}});
}

Result<void> FogSession::stop(const SessionEnd &)
{
    if (!verdict()) {
        endCurrent();
        end(SessionEnd {SessionState::Failed, makeMessage("fog-unwatched"_L1)});
    }
    return {};
}

QJsonObject FogSession::memberArgs() const
{
    return {{u"done"_s, m_members.done.size()}, {u"count"_s, m_members.count}, {u"percent"_s, m_members.percent}};
}

Sentence FogSession::sentence(const SessionInfo &info) const
{
    const QJsonObject args {{u"joined"_s, info.joined}, {u"expected"_s, info.expected},
        {u"stream"_s, info.streams.value(info.currentStream).name}};
    if (const Message trouble = standingTrouble(); !trouble.isEmpty())
        return {Severity::Warning, trouble, {}};
    if (!m_logTrouble.isEmpty() && !m_hasLog)
        return {Severity::Warning, m_logTrouble, {}};
    if (!m_hasLog)
        return {Severity::Info, makeMessage("fog-preparing"_L1),
            makeMessage(m_members.percent > 0 ? "fog-percent"_L1 : "fog-preparing-detail"_L1, memberArgs())};
    if (isAllSent())
        return {
            Severity::Info, makeMessage("fog-all-sent"_L1), makeMessage("fog-all-sent-detail"_L1, memberArgs())};
    if (info.state == SessionState::Waiting)
        return {Severity::Info, makeMessage("fog-waiting"_L1, args), makeMessage("fog-waiting-detail"_L1, args)};
    return runningSentence(
        info, {.stalledSinceMs = stall() ? stall()->sinceMs : 0, .tolerateStall = plan().request.tolerateStall});
}

} // namespace labcast
