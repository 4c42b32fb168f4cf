// SPDX-License-Identifier: GPL-3.0-or-later
#include "logtail.h"

#include <QFileInfo>

namespace labcast {

namespace {

constexpr int slowMs = 1000;

} // namespace

LogTail::LogTail(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_known(identityOf(path))
    , m_watcher(this)
    , m_timer(this)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &LogTail::check);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &LogTail::check);
    connect(&m_timer, &QTimer::timeout, this, &LogTail::check);
    m_watcher.addPath(QFileInfo(path).path());
    m_watcher.addPath(path);
    m_timer.start(slowMs);
}

void LogTail::check()
{
    const FileIdentity now = identityOf(m_path);
    // A watcher follows the file, not its name, and forgets what was removed.
    if (now.inode != 0 && (now.inode != m_known.inode || m_watcher.files().isEmpty())) {
        m_watcher.removePath(m_path);
        m_watcher.addPath(m_path);
    }
    const FileIdentity before = std::exchange(m_known, now);
    if (before.inode != 0 && (now.inode != before.inode || now.bytes < before.bytes))
        emit restarted();
    else if (now.bytes > before.bytes)
        emit grew();
}

} // namespace labcast
