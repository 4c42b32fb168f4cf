// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwatch.h"

#include "../session/sessionjson.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

SessionWatch::SessionWatch(ControllerClient &client, SessionId session, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_session(session)
{
    connect(&client, &ControllerClient::eventHappened, this, &SessionWatch::liveEvent);
    connect(&client, &ControllerClient::sampled, this,
        [this](qint64, const QList<SessionSample> &samples) { liveSamples(samples); });
    connect(&client, &ControllerClient::disconnected, this, &SessionWatch::failed);
    // The first is the answer to start(); another one means that notifications were lost on the way.
    connect(&client, &ControllerClient::sessionsReset, this, [this] {
        if (m_isReplayed)
            fetchPast();
    });
}

void SessionWatch::start()
{
    // First the live ones, then the past: what happens in between is in both and told once.
    m_client.subscribe();
    fetchPast();
}

void SessionWatch::fetchPast()
{
    m_isReplayed = false;
    m_client.fetchEvents(m_session, [this](const Result<QList<SessionEvent>> &events) {
        if (!events) {
            emit failed(events.error());
            return;
        }
        m_client.fetchSamples(m_session, [this, events = *events](const Result<QList<Sample>> &samples) {
            if (samples)
                replay(events, *samples);
            else
                emit failed(samples.error());
        });
    });
}

SessionEvent SessionWatch::sampleEvent(const Sample &sample) const
{
    return {EventKind::Sample, m_session, sample.timeMs,
        {{u"bytes"_s, sample.acknowledged}, {u"rate"_s, sample.rate.bitsPerSecond}}};
}

void SessionWatch::replay(const QList<SessionEvent> &events, const QList<Sample> &samples)
{
    QList<SessionEvent> past;
    for (const Sample &sample : samples)
        past << sampleEvent(sample);
    past += events.mid(m_passedEvents);
    for (const SessionEvent &event : std::exchange(m_held, {})) {
        if (!past.contains(event))
            past << event;
    }
    std::ranges::stable_sort(past, {}, &SessionEvent::timeMs);
    // The verdict ends the stream, also when a sample has the same millisecond.
    const auto isNoVerdict = [](const SessionEvent &event) { return event.kind != EventKind::Verdict; };
    std::stable_partition(past.begin(), past.end(), isNoVerdict); // clang 14 cannot read the range's form
    m_isReplayed = true;
    for (const SessionEvent &event : past)
        pass(event);
}

void SessionWatch::liveEvent(const SessionEvent &event)
{
    if (event.session != m_session)
        return;
    if (m_isReplayed)
        pass(event);
    else
        m_held << event;
}

void SessionWatch::liveSamples(const QList<SessionSample> &samples)
{
    for (const SessionSample &sample : samples) {
        if (sample.session == m_session)
            liveEvent(sampleEvent(sample.sample));
    }
}

void SessionWatch::pass(const SessionEvent &event)
{
    if (m_hasEnded || (event.kind == EventKind::Sample && event.timeMs <= m_lastSampleMs))
        return;
    if (event.kind == EventKind::Sample)
        m_lastSampleMs = event.timeMs;
    else
        ++m_passedEvents;
    emit happened(event);
    if (event.kind != EventKind::Verdict)
        return;
    m_hasEnded = true;
    emit ended(sessionVerdictFromJson(event.detail[u"verdict"_s].toObject()));
}

} // namespace labcast
