// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// What one labcastctl said.
struct CtlResult
{
    int exitCode = -1;
    QJsonDocument json;
    QJsonObject object() const { return json.object(); }
};

/// A real labcastd of the test's own, and labcastctl to talk to it.
class LabController
{
public:
    /// An empty data folder; its image root holds whatever addImage() put there.
    LabController();
    ~LabController();

    /// Starts labcastd and returns when it answers; false when it does not.
    bool start(const QStringList &options = {});
    /// Before start(): what it says on stderr goes into this file.
    void keepErrors(const QString &path);
    void kill(); ///< SIGKILL
    bool terminate(); ///< SIGTERM; false when it does not end within 5 s

    /// Runs labcastctl --json with `arguments` to its end; the event loop runs meanwhile.
    CtlResult ctl(const QStringList &arguments, int timeoutMs = 120'000);

    /// Starts labcastctl --json without waiting for it.
    std::unique_ptr<QProcess> startCtl(const QStringList &arguments);
    static CtlResult resultOf(QProcess &process);

    /// Writes `sizes.size()` partition files d1pN.img of these sizes and adds them as image "lab".
    bool addImage(const QList<qint64> &sizes);

    QString socketPath() const { return m_folder.filePath(QStringLiteral("s")); }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString imageFolder() const { return m_folder.filePath(QStringLiteral("data/images/lab")); }
    qint64 pid() const { return m_daemon.processId(); }

    /// The process ids of udp-senders whose controller this was.
    QList<qint64> senderPids() const;

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// SHA-256 of a file; empty when it cannot be read.
QByteArray hashOf(const QString &path);
