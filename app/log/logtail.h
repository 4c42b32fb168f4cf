// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loginput.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace labcast {

/// Follows one file: tells when it grew, and when it was cut off, renamed away, replaced or removed. Lives on a
/// thread that may wait for a slow disk.
class LogTail : public QObject
{
    Q_OBJECT
public:
    explicit LogTail(const QString &path, QObject *parent = nullptr);

signals:
    void grew();
    /// It is another file now, or a shorter one: what was known of it is void.
    void restarted();

private:
    void check();

    const QString m_path;
    FileIdentity m_known;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; ///< for what no watcher tells: network file systems, a file that comes back
};

} // namespace labcast
