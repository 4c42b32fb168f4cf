// SPDX-License-Identifier: GPL-3.0-or-later
#include "sshtransport.h"

#include "sshfailure.h"
#include "sshwords.h"

#include <QFileInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceSeconds = 40; ///< longer than ssh itself waits for the connection
constexpr qsizetype mostShellText = 64 * 1024;
constexpr qsizetype mostErrors = 64 * 1024;

/// What does not depend on the server. A dead line is noticed within 30 s; nobody's other sessions may depend on
/// this process; -v names the keys that were offered.
QStringList fixedArguments()
{
    QStringList arguments {u"-v"_s, u"-T"_s, u"-a"_s, u"-x"_s};
    for (const QString &option : {u"ConnectTimeout=15"_s, u"ServerAliveInterval=10"_s, u"ServerAliveCountMax=2"_s,
             u"ControlMaster=no"_s, u"ClearAllForwardings=yes"_s, u"RemoteCommand=none"_s})
        arguments << u"-o"_s << option;
    return arguments;
}

} // namespace

SshTransport::SshTransport(const ServerAddress &server, SshAsking asking, QObject *parent)
    : QIODevice(parent)
    , m_server(server)
    , m_asking(asking)
    , m_process(nullptr, asking == SshAsking::Never ? ProcessGroup::Own : ProcessGroup::Ours)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceSeconds * 1000);
    connect(
        &m_patience, &QTimer::timeout, this, [this] { end(sshSilent(m_server, patienceSeconds, m_shellText)); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SshTransport::takeOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &SshTransport::takeErrors);
    connect(&m_process, &QProcess::bytesWritten, this, &QIODevice::bytesWritten);
    connect(&m_process, &QProcess::finished, this, &SshTransport::endWithExit);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(sshMissing(m_process.errorString()));
    });
}

QStringList SshTransport::arguments() const
{
    QStringList arguments = fixedArguments();
    if (m_asking == SshAsking::Never)
        arguments << u"-o"_s << u"BatchMode=yes"_s;
    if (const QString file = qEnvironmentVariable("LABCAST_SSH_CONFIG"); !file.isEmpty())
        arguments << u"-F"_s << QFileInfo(file).absoluteFilePath();
    if (m_server.port > 0)
        arguments << u"-p"_s << QString::number(m_server.port);
    if (!m_server.user.isEmpty())
        arguments << u"-l"_s << m_server.user;
    return arguments << u"--"_s << m_server.host << u"labcastd"_s << u"attach"_s;
}

void SshTransport::start()
{
    if (m_asking == SshAsking::Never)
        m_patience.start();
    m_process.start(u"ssh"_s, arguments());
}

void SshTransport::takeOutput()
{
    while (m_phase == Phase::Starting && m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        if (line != attachGreeting) {
            m_shellText += line;
            continue;
        }
        m_patience.stop();
        m_phase = Phase::Attached;
        open(ReadWrite | Unbuffered);
        emit attached();
    }
    if (m_phase == Phase::Starting && m_shellText.size() + m_process.bytesAvailable() > mostShellText)
        end(sshSilent(m_server, 0, m_shellText + m_process.readAll()));
    else if (m_phase == Phase::Attached && m_process.bytesAvailable() > 0)
        emit readyRead();
}

void SshTransport::takeErrors()
{
    m_errors += m_process.readAllStandardError();
    m_errors = m_errors.right(mostErrors);
}

void SshTransport::endWithExit(int exitCode)
{
    takeErrors();
    // Killed by a signal it has no code of its own; that is a lost line, too.
    const bool isExit = m_process.exitStatus() == QProcess::NormalExit;
    end(sshFailure(m_server, {isExit ? exitCode : 255, m_errors, m_shellText, m_phase == Phase::Attached}));
}

void SshTransport::end(const Error &reason)
{
    if (m_phase == Phase::Ended)
        return;
    const bool wasAttached = std::exchange(m_phase, Phase::Ended) == Phase::Attached;
    m_endReason = reason;
    m_patience.stop();
    m_process.kill();
    if (wasAttached)
        emit readChannelFinished();
    else
        emit failed(reason);
}

qint64 SshTransport::bytesAvailable() const
{
    return isOpen() ? m_process.bytesAvailable() + QIODevice::bytesAvailable() : 0;
}

qint64 SshTransport::readData(char *data, qint64 size)
{
    return m_process.read(data, size);
}

void SshTransport::close()
{
    if (!isOpen())
        return;
    m_phase = Phase::Ended;
    QIODevice::close();
    m_process.closeWriteChannel();
}

} // namespace labcast
