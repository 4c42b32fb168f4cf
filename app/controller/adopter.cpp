// SPDX-License-Identifier: GPL-3.0-or-later
#include "adopter.h"

#include <QFileInfo>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int processLookMs = 1000;

/// A number that no session of FOG's has, and none that was adopted before.
SessionId sessionIdOf(const SenderProcess &sender)
{
    constexpr qint64 places = 1000;
    return {sender.startedMs * places + sender.pid % places};
}

/// FOG's images are folders, and their files are named after partitions.
SessionPlan planOf(const SenderProcess &sender)
{
    const QFileInfo file(sender.file);
    SessionPlan plan;
    plan.session = sessionIdOf(sender);
    plan.name = u"udp-sender %1"_s.arg(sender.pid);
    plan.request.image = sender.file.isEmpty() ? QString() : file.path().section(u'/', -1);
    plan.image.streams = {ImageStream {.name = sender.file.isEmpty() ? u"#1"_s : file.fileName()}};
    plan.portbase = quint16(sender.portbase);
    plan.createdMs = sender.startedMs;
    return plan;
}

Result<SenderProcess> findSender(const ProcessEnd &process)
{
    for (const SenderProcess &sender : senderProcesses()) {
        if (sender.pid == process.pid && sender.startTicks == process.startTicks)
            return sender;
    }
    return failure("process-gone"_L1, {{u"pid"_s, process.pid}});
}

} // namespace

Adopter::Adopter(WorkThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
    m_timer.setInterval(processLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Adopter::look);
}

void Adopter::adopt(const ProcessEnd &process, AnswerTo<void> answer)
{
    m_thread.run([process] { return findSender(process); })
        .then(this, [this, answer = std::move(answer)](const Result<SenderProcess> &sender) {
            if (sender && !shows(*sender))
                take(*sender);
            answer(sender.map([](const SenderProcess &) {}));
        });
}

void Adopter::take(const SenderProcess &sender)
{
    auto *session = new AdoptedSession(planOf(sender), sender.pid, sender.user);
    m_adopted << Adopted {session, {sender.pid, sender.startTicks}};
    emit found(session);
    session->begin();
    m_timer.start();
}

bool Adopter::shows(const SenderProcess &sender) const
{
    return std::ranges::any_of(m_adopted, [&sender](const Adopted &each) {
        return each.session && each.process == ProcessEnd {sender.pid, sender.startTicks};
    });
}

const Adopter::Adopted *Adopter::find(SessionId session) const
{
    const auto found = std::ranges::find_if(
        m_adopted, [session](const Adopted &each) { return each.session && each.session->id() == session; });
    return found == m_adopted.end() ? nullptr : &*found;
}

bool Adopter::owns(SessionId session) const
{
    return find(session);
}

void Adopter::end(SessionId session, AnswerTo<void> answer)
{
    const ProcessEnd process = find(session)->process;
    m_thread.run([process] { return endProcess(process.pid, process.startTicks); })
        .then(this, [this, process, answer = std::move(answer)](const Result<void> &ended) {
            if (ended)
                close(process, true);
            answer(ended);
        });
}

void Adopter::look()
{
    QList<ProcessEnd> processes;
    for (const Adopted &each : m_adopted)
        processes << each.process;
    const auto gone = [processes] {
        QList<ProcessEnd> ended = processes;
        ended.removeIf([](const ProcessEnd &each) { return isThere(each.pid, each.startTicks); });
        return ended;
    };
    m_thread.run(gone).then(this, [this](const QList<ProcessEnd> &ended) {
        for (const ProcessEnd &process : ended)
            close(process, false);
    });
}

void Adopter::close(const ProcessEnd &process, bool isWanted)
{
    const auto found = std::ranges::find(m_adopted, process, &Adopted::process);
    if (found == m_adopted.end())
        return;
    const QPointer<AdoptedSession> session = found->session;
    m_adopted.erase(found);
    if (m_adopted.isEmpty())
        m_timer.stop();
    if (session)
        session->close(isWanted);
}

} // namespace labcast
