// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/appendedbytes.h"
#include "../log/logbook.h"
#include "../session/daemonbook.h"

#include <QObject>

#include <memory>

namespace labcast {

/// Follows multicast.log, the log that FOG's daemon writes of itself and deletes when it starts: keeps its lines
/// among our own logs and knows what they mean. Lives on the main thread.
class DaemonLog : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    DaemonLog(WorkThread &files, LogBook &log, QObject *parent = nullptr);

    /// What is followed from now on; empty: nothing.
    void follow(const QString &path);

    /// Takes what was written since the last time.
    void read();

    DaemonBook &book() { return m_book; }
    const DaemonBook &book() const { return m_book; }

signals:
    /// A line about a session.
    void said(const labcast::DaemonRemark &remark);
    /// Of a piece of the log all has been said.
    void taken();

private:
    /// A line that has not been kept yet.
    struct Line
    {
        QByteArray text;
        LogSeverity severity = LogSeverity::Plain;
    };

    void take(const AppendedBytes::Piece &piece);
    void takeLine(const QByteArray &line);
    bool isNew(const DaemonRemark &trouble) const;
    void note(const DaemonRemark &trouble);
    void findKept();
    void keep();

    WorkThread &m_files;
    LogBook &m_log;
    std::shared_ptr<AppendedBytes> m_bytes; ///< read on the file thread
    bool m_isReading = false;
    QByteArray m_rest; ///< a line that has no end yet
    qint64 m_lastSession = 0; ///< of the line before; a command's line does not name its own
    bool m_isLive = false; ///< all that was there at first has been read
    std::optional<QString> m_kept; ///< our last line of it, from the last time we ran; nothing while not known
    QList<Line> m_lines;
    DaemonBook m_book;
};

} // namespace labcast
