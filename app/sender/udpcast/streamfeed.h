// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../childprocess.h"
#include "../../result.h"

#include <QObject>

#include <optional>

namespace labcast {

/// Joins a header and files into another process's standard input, by cat: the data never passes through us, and
/// a dead file server hangs a process that can be given up instead of a thread of ours.
class StreamFeed : public QObject
{
    Q_OBJECT
public:
    StreamFeed(QByteArray header, QStringList files, QObject *parent = nullptr);

    /// Starts to write into `reader`, which is to be started next.
    void start(QProcess &reader);

    /// Ends it now. It does nothing when it has ended.
    void stop();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// Why not everything could be read; absent while it runs and when it was stopped. Error: stream-unreadable.
    const std::optional<Error> &error() const { return m_error; }

    /// As a shell would read it, for the log.
    QByteArray commandLine() const;

signals:
    /// Once, when no process is left of it.
    void ended();

private:
    QStringList arguments() const;
    void finished(int exitCode, QProcess::ExitStatus status);

    const QByteArray m_header;
    const QStringList m_files;
    ChildProcess m_process;
    std::optional<Error> m_error;
    bool m_isStopped = false;
};

} // namespace labcast
