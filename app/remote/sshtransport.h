// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../childprocess.h"
#include "serveraddress.h"

#include <QIODevice>
#include <QTimer>

namespace labcast {

/// Whether ssh may ask a person for a passphrase, or about a host key.
enum class SshAsking {
    Never, ///< a window has no terminal, and asking again at every attempt would only annoy: keys are in the agent
    OnTerminal,
};

/// A stream to the controller of another computer: `ssh HOST labcastd attach`. An open device as soon as it is
/// attached.
class SshTransport : public QIODevice
{
    Q_OBJECT
public:
    SshTransport(const ServerAddress &server, SshAsking asking, QObject *parent = nullptr);

    /// Starts ssh; one of `attached` and `failed` follows.
    void start();

    /// Why it has ended.
    const Error &endReason() const { return m_endReason; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override { return m_process.bytesToWrite(); }
    void close() override;

signals:
    void attached();
    /// sshfailure.h has them all.
    void failed(const labcast::Error &reason);

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override { return m_process.write(data, size); }

private:
    QStringList arguments() const;
    void takeOutput();
    void takeErrors();
    void end(const Error &reason);
    void endWithExit(int exitCode);

    const ServerAddress m_server;
    const SshAsking m_asking;
    ChildProcess m_process;
    QTimer m_patience;
    QByteArray m_shellText; ///< what came before the greeting
    QByteArray m_errors;
    Error m_endReason;
    enum class Phase { Starting, Attached, Ended } m_phase = Phase::Starting;
};

} // namespace labcast
