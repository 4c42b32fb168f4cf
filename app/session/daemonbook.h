// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemonremark.h"

#include <QList>

#include <map>

namespace labcast {

/// What FOG's daemon has said that still holds: of each session, and of itself.
class DaemonBook
{
public:
    void take(const DaemonRemark &remark);

    /// What keeps this session from being sent, or has ended its sender.
    std::optional<DaemonRemark> ofSession(qint64 id, const QString &name) const;

    /// What the daemon says of itself or of sessions that it does not name; the latest last.
    const QList<DaemonRemark> &ofDaemon() const { return m_daemon; }

    /// The last lines of a session, and no longer here afterwards: for one that was not known when they came.
    QStringList takeLines(qint64 id);

private:
    struct Page
    {
        std::optional<DaemonRemark> trouble;
        QStringList lines;
    };

    void takeOfSession(const DaemonRemark &remark);
    void takeOfDaemon(const DaemonRemark &remark);
    void forgetOld(qint64 nowMs);

    std::map<qint64, Page> m_sessions;
    QList<DaemonRemark> m_daemon; ///< one of each kind
    std::map<QString, DaemonRemark> m_named; ///< of sessions that were named without a number
    qint64 m_intervalMs = 10'000; ///< between two passes of the daemon
};

} // namespace labcast
