// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/recorder.h"

#include <QTest>

// Sessions as a record has them.

namespace labcast {

using namespace Qt::StringLiterals;

inline SessionInfo sendingInfo(qint64 id)
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

inline SessionVerdict verdictOf(const SessionInfo &info)
{
    return {.session = info.session,
        .outcome = SessionState::Partial,
        .reason = makeMessage("none-sent"_L1),
        .bytes = 1500,
        .seconds = 3.5,
        .streams = info.streams,
        .receivers = info.receivers};
}

inline SessionEvent joinedEvent(qint64 id, int number)
{
    return {EventKind::ReceiverJoined, {id}, 1000 + number, {{u"number"_s, number}}};
}

/// One sample a quarter of a second, each of another rate.
inline QList<Sample> samplesOf(int from, int count)
{
    QList<Sample> samples;
    for (int i = from; i < from + count; ++i)
        samples << Sample {1000 + 250LL * i, 25'000'000LL * i, {800'000'000 + 1'000'003LL * (i * 37 % 101)}};
    return samples;
}

inline QList<SampleOf> ofSession(qint64 id, const QList<Sample> &samples)
{
    QList<SampleOf> all;
    for (const Sample &sample : samples)
        all << SampleOf(SessionId {id}, sample);
    return all;
}

} // namespace labcast
