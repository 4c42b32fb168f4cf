// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariant>

namespace labcast {

/// A MariaDB server of the test's own: its folder, its socket, its port on the loopback interface, its process.
class MariaDbServer
{
public:
    /// Its folder is made in `parent`: in memory where that is possible, when it is empty.
    explicit MariaDbServer(const QString &parent = {});
    ~MariaDbServer();

    /// Runs it; the first time it makes its folder. `options` as of mariadbd: "--read-only".
    bool start(const QStringList &options = {});
    /// SIGKILL: nothing is closed, nothing is written.
    void kill();
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    QString socket() const { return m_folder.filePath(QStringLiteral("mariadb.sock")); }
    int port() const { return m_port; }
    /// Of a file in its folder.
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// As root, with FOG's sql_mode. The values of the first row of the last statement, as text; dates that are
    /// zero or NULL, and what is NULL otherwise, read as FOG 1.5 has them. "failed: …" when one fails.
    QStringList run(const QStringList &statements, const QString &database = {});
    /// The same for one value.
    QString value(const QString &statement, const QString &database = {});

    /// Makes `database` anew from files of tests/data/fog-db, for example "1.5.10".
    bool load(const QString &database, const QStringList &files);

private:
    bool makeFolder();
    void setOwnFolder(QProcess &process) const;
    bool waitUntilItAnswers();

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    bool m_isMade = false;
};

} // namespace labcast
