// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../message.h"

#include <optional>

namespace labcast {

/// A line of multicast.log, the log that FOG's multicast daemon writes of itself (fog-facts e).
struct DaemonRemark
{
    enum class Kind {
        Other, ///< nothing that an admin must know, or in a language that is not known
        // Of a session.
        Running, ///< its sender has been started
        Over, ///< the daemon has done with it
        NoSlot,
        NoImage, ///< value: the path
        OddPort,
        NotStarted, ///< value: why
        OtherNode,
        SenderGone,
        SenderFailed, ///< value: its exit code
        Orphan, ///< a sender of a daemon before this one; value: its process id
        BadImage,
        // Of the daemon.
        Alive,
        Interval, ///< value: seconds between two passes
        NoImagePath,
        NoMembers,
        NotMaster,
        Disabled,
        NoSender,
        NoDatabase,
        NoInterface, ///< value: its address
        NotOpened, ///< value: what and why
        Ignored, ///< value: what is ignored
        Instead, ///< Labcast sends in its place, or no more: what was said before is not the daemon's
    };

    Kind kind = Kind::Other;
    qint64 session = 0; ///< msID; 0 when the line names none
    QString name {}; ///< of the session, where the line names it so
    QString value {};
    QString text {}; ///< the line without its time
    qint64 timeMs = 0; ///< the server's wall clock read as UTC: to compare lines of one log with each other

    bool operator==(const DaemonRemark &) const = default;
};

/// Nothing for what does not begin as a line of the daemon does, whatever its language.
std::optional<DaemonRemark> daemonRemark(const QByteArray &line);

/// What an admin should know of it; empty when that is nothing.
Message troubleOf(const DaemonRemark &remark);

} // namespace labcast
