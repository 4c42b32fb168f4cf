// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowchange.h"
#include "tableclearing.h"

#include <QList>

#include <optional>

namespace labcast {

/// The rows of FOG's tables that are about multicast now, or seem to be.
struct MulticastRows
{
    /// A row of multicastSessions that has not ended: msState 0 to 3, or NULL.
    struct Session
    {
        qint64 id = 0;
        QString name {};
        int basePort = 0;
        int expected = 0; ///< msSessClients
        int state = 0; ///< as FogState; NULL reads as 0
        qint64 createdMs = 0; ///< UTC
        qint64 senderPid = 0; ///< 0 also in generations that do not tell
        qint64 quietMs = 0; ///< how long its tasks have been seen not to change; whoever reads twice fills it in
        RowValues values {}; ///< of the columns that ending it changes
    };

    /// A row of multicastSessionsAssoc.
    struct Association
    {
        qint64 id = 0;
        qint64 session = 0;
        qint64 task = 0;
        bool hasSession = false; ///< there is such a session
        bool isSessionActive = false; ///< and it has not ended
        std::optional<int> taskState {}; ///< absent: there is no such task
        QString progress {}; ///< of the task, as its computer tells it
    };

    /// A row of tasks in state 0 to 3 that is a multicast's, or whose host does not exist.
    struct Task
    {
        qint64 id = 0;
        QString name {};
        int type = 0; ///< taskTypes.ttID
        int state = 0;
        qint64 host = 0;
        bool hasHost = false;
        qint64 createdMs = 0; ///< UTC
        RowValues values {};
    };

    qint64 nowMs = 0; ///< UTC, of the reading
    QList<Session> sessions {}; ///< by id
    QList<Association> associations {}; ///< all
    QList<Task> tasks {};
    QList<TableClearing> all {}; ///< of each of the three tables, in the order in which they are emptied
};

/// FOG's number of the type Multi-Cast.
inline constexpr int multicastTaskType = 8;

} // namespace labcast
