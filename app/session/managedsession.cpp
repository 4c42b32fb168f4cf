// SPDX-License-Identifier: GPL-3.0-or-later
#include "managedsession.h"

#include "sessionjson.h"

#include <algorithm>
#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// FOG writes the session first and its computers one after the other.
constexpr auto longestEmptiness = 30s;

} // namespace

ManagedSession::ManagedSession(SessionPlan plan, SenderFactory makeSender, QObject *parent)
    : MulticastSession(std::move(plan), std::move(makeSender), parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(std::nullopt); });
    m_emptiness.setSingleShot(true);
    m_emptiness.setInterval(longestEmptiness);
    connect(&m_emptiness, &QTimer::timeout, this, [this] {
        stop({SessionState::Cancelled, makeMessage("managed-nobody"_L1)});
    });
}

void ManagedSession::setMembers(const FogMembers &members, int sized)
{
    const int expected = members.count > 0 ? members.count : sized;
    const bool isForAnybody = members.count == 0 && sized > 0;
    editPlan().isForAnybody = isForAnybody;
    book().setForAnybody(isForAnybody);
    if (expected > 0)
        m_emptiness.stop();
    else if (!m_emptiness.isActive() && !tally().hasStarted && !m_isSent)
        m_emptiness.start();
    if (!hasStarted())
        // Where not everybody has a name, nobody can be told to be a stranger.
        expect(expected, members.names.size() == members.count ? members.names : QStringList());
    if (m_members != members) {
        m_members = members;
        m_progress.take(members.each);
        book().confirm(members.done);
        emit changed();
    }
    // What is read here was written after everything had been sent.
    if (m_isSent && m_members.busy == 0 && !verdict())
        end(std::nullopt);
}

bool ManagedSession::setTrouble(const Message &trouble)
{
    if (m_trouble == trouble)
        return false;
    m_trouble = trouble;
    if (!trouble.isEmpty())
        report(EventKind::Warning, {{u"message"_s, toJson(trouble)}});
    emit changed();
    return true;
}

void ManagedSession::equip(const SessionPlan &plan)
{
    SessionPlan &own = editPlan();
    own.request.interface = plan.request.interface;
    own.request.maxBitrate = plan.request.maxBitrate;
    own.request.rendezvous = plan.request.rendezvous;
    own.request.maxWait = plan.request.maxWait;
    own.request.nextWait = plan.request.nextWait;
    own.request.tolerateStall = plan.request.tolerateStall;
    own.image = plan.image;
    own.patience = plan.patience;
    own.address = plan.address;
    own.isLoopback = plan.isLoopback;
    setPorts(plan.portbase, plan.dataAddress);
    for (const ImageStream &stream : plan.image.streams)
        addStream(stream.name, stream.size);
}

void ManagedSession::close(std::optional<int> state)
{
    if (verdict())
        return;
    if (state == fogComplete && m_isSent)
        return end(std::nullopt);
    stop({SessionState::Cancelled, makeMessage(state ? "fog-cancelled"_L1 : "fog-removed"_L1)});
}

void ManagedSession::letGo(const Message &why)
{
    m_isLetGo = true;
    stop({SessionState::Cancelled, why});
}

Result<void> ManagedSession::stop(const SessionEnd &reason)
{
    if (m_isSent && !verdict()) {
        end(reason);
        return {};
    }
    return MulticastSession::stop(reason);
}

void ManagedSession::received(const SenderEvent &event)
{
    MulticastSession::received(event);
    if (std::holds_alternative<SenderReady>(event) && currentStream() == 0)
        emit ready();
}

void ManagedSession::sendingEnded(const std::optional<SessionEnd> &reason)
{
    m_emptiness.stop();
    if (reason)
        return end(reason);
    m_isSent = true;
    m_patience.start(plan().patience);
    emit sent();
    emit changed();
}

std::optional<int> ManagedSession::progress() const
{
    return m_isSent && !verdict() ? m_progress.percent(streams(), true) : std::nullopt;
}

Message ManagedSession::membersDetail() const
{
    return makeMessage("managed-all-sent-detail"_L1,
        {{u"done"_s, m_members.done.size()}, {u"count"_s, m_members.count}, {u"busy"_s, m_members.busy},
            {u"minutes"_s, qint64(std::chrono::duration_cast<std::chrono::minutes>(plan().patience).count())}});
}

Sentence ManagedSession::sentence(const SessionInfo &info) const
{
    if (m_isSent)
        return {Severity::Info, makeMessage("fog-all-sent"_L1), membersDetail()};
    if (!hasBegun() && !m_trouble.isEmpty())
        return {Severity::Warning, m_trouble, makeMessage("managed-trouble-detail"_L1)};
    if (!hasBegun())
        return {Severity::Info, makeMessage("managed-preparing"_L1), {}};
    if (info.expected == 0 && info.state == SessionState::Waiting)
        return {Severity::Info, makeMessage("managed-empty"_L1), makeMessage("managed-empty-detail"_L1)};
    return MulticastSession::sentence(info);
}

} // namespace labcast
