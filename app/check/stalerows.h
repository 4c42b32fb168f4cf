// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkfacts.h"

namespace labcast {

/// What a row about multicast is good for now (fog-facts c.8).
enum class RowUse {
    Running, ///< a session with a sender
    Waiting, ///< a session that its sender will still be started for, or whose computers still write
    SenderGone, ///< a session in progress without a sender, whose computers have not said that they are done
    AllOver, ///< a session all of whose tasks have ended
    Empty, ///< a session for nobody
    NoSession, ///< an association of a session that has ended or does not exist
    NoTask, ///< an association of a task that does not exist
    Unassigned, ///< a multicast task of no session
    NoHost, ///< a task of a computer that does not exist
};

/// A row and why it counts as that.
struct JudgedRow
{
    RowUse use = RowUse::Running;
    QString table {}; ///< "multicastSessions"
    qint64 id = 0; ///< of the row
    QString name {}; ///< of the session or task; may be empty
    bool operator==(const JudgedRow &) const = default;
};

/// What is left over, and nobody will end any more.
bool isStale(RowUse use);

/// "sender-gone" and the like, for scripts.
QString toWord(RowUse use);

/// Why, in words for the admin.
Message reasonOf(const JudgedRow &row);

/// All sessions, and of associations and tasks those that are left over. What is younger than a minute is not
/// judged: FOG writes session, tasks and associations one after the other.
QList<JudgedRow> judgeRows(const MulticastRows &rows, const SendersFacts &senders);

/// What ends a stale row as FOG would have: of a session its tasks first, then itself, then its associations
/// (fog-facts c.8).
QList<RowChange> changesFor(const JudgedRow &row, const MulticastRows &rows);

/// What a list on the screen still can hold of them, each with its reason.
QList<Evidence> evidenceOf(const QList<JudgedRow> &rows);
/// How many there are of each kind.
QList<Evidence> countsOf(const QList<JudgedRow> &rows);

/// Ends these rows, or as many as can be shown at once; no row is changed twice.
Remedy endingRemedy(const QList<JudgedRow> &rows, const MulticastRows &all, const Message &act);

/// Deletes everything, as FOG's wiki advises: rows of sessions that have ended long ago as well.
Remedy clearingRemedy(const MulticastRows &rows);

/// Whether a sender of the session at that portbase runs, or will when the one before it has ended.
bool hasSender(int portbase, const SendersFacts &senders);

} // namespace labcast
