// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host.h"
#include "image.h"

#include <QList>

namespace labcast {

/// A computer of a session: one row of multicastSessionsAssoc with its task. Whatever is missing is 0 or empty.
struct ObservedMember
{
    qint64 taskId = 0;
    HostId host {};
    QString name {};
    int taskState = 0; ///< taskStates.tsID; 0 also when the task is gone
    int percent = 0; ///< of the partition that it receives now, 0 to 100
    QString rate {}; ///< as the computer told it, for example "5.23GB/min"
    qint64 checkedInMs = 0;

    bool operator==(const ObservedMember &) const = default;
};

/// A row of multicastSessions that somebody else writes.
struct ObservedSession
{
    qint64 id = 0; ///< msID; also the number of FOG's udpcast log
    QString name {}; ///< empty when it has ended
    int basePort = 0;
    QString imagePath {}; ///< msLogPath; whatever the row says, so it may lead anywhere
    ImageId image {};
    QString imageName {}; ///< empty when there is no such image
    int expected = 0; ///< msSessClients: 0 in sessions that were not sized
    int maxWait = 0; ///< msMaxwait in seconds; 0 also in generations that have one setting for all
    int state = 0; ///< msState, as FogState; NULL reads as 0, and plugins have further ones
    qint64 createdMs = 0;
    qint64 completedMs = 0;
    qint64 groupId = 0;
    qint64 senderPid = 0; ///< 0 also in generations that do not tell
    qint64 senderNode = 0;
    qint64 senderStartedMs = 0;
    QList<ObservedMember> members {};

    bool operator==(const ObservedSession &) const = default;
};

/// What FOG is doing now. Texts are cut to `longestObserved` characters; nothing else of them is trusted.
struct Observation
{
    QList<ObservedSession> sessions; ///< by id

    bool operator==(const Observation &) const = default;
};

constexpr int longestObserved = 250;

/// More sessions, and members of all of them, than this are not looked at.
constexpr int mostObservedSessions = 1000;
constexpr int mostObservedMembers = 50'000;

} // namespace labcast
