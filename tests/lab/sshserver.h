// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real sshd of the test's own on a high port, with its own keys, and the configuration for an ssh that knows
/// it. Root and every other user can run it and log into it as themselves; in a user namespace, where root may not
/// become anybody else, it is an ordinary user "server" in a namespace of its own.
class SshServer
{
public:
    /// Listens on that IPv4 address only.
    explicit SshServer(const QString &host = QStringLiteral("127.0.0.1"));
    ~SshServer();

    /// Makes the keys and starts sshd with `options`, further lines of sshd_config; false when it does not answer.
    bool start(const QStringList &options = {});
    void kill(); ///< SIGKILL, and to those who serve its connections

    QString address() const;
    /// For LABCAST_SSH_CONFIG.
    QString configPath() const { return path(QStringLiteral("ssh_config")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    int port() const { return m_port; }

    bool makeKey(const QString &name) const;
    /// What ssh_config says beside how this server is reached.
    bool writeConfig(const QStringList &lines = {}) const;
    /// Knows the server by this key, or not at all.
    bool writeKnownHosts(const QString &hostKey) const;
    /// The processes that serve connections.
    QList<qint64> children() const;

private:
    bool answers() const;
    QStringList command() const;
    QStringList commandOfAnOrdinaryUser(const QStringList &command) const;

    const QString m_host;
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};
