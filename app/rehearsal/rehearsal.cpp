// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal.h"

#include "program.h"
#include "rehearsalfolder.h"
#include "virtuallab.h"

#include <QFileInfo>

#include <cerrno>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pollInterval {100};
constexpr std::chrono::milliseconds farewell {5'000};

QStringList insideNamespaces(const QString &program)
{
    // Killing unshare kills what it started.
    return {u"-Urnm"_s, u"--fork"_s, u"--kill-child"_s, u"--"_s, program};
}

} // namespace

Result<void> RehearsalOptions::check() const
{
    if (kill < 0 || kill > receivers) {
        return failure("rehearsal-bad-kill"_L1, {{u"number"_s, kill}, {u"receivers"_s, receivers}});
    }
    if (imageSize.bytes < 5)
        return failure("rehearsal-bad-size"_L1, {{u"number"_s, imageSize.bytes}});
    return VirtualLabOptions {receivers, lossPercent, {}, rate}.check();
}

Rehearsal::Rehearsal(QObject *parent)
    : QObject(parent)
{
    m_controller.setStandardOutputFile(QProcess::nullDevice());
    m_poll.setInterval(pollInterval);
    m_kill.setInterval(farewell);
    m_kill.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Rehearsal::poll);
    connect(&m_kill, &QTimer::timeout, &m_controller, &QProcess::kill);
    connect(&m_socket, &QLocalSocket::connected, this, &Rehearsal::takeConnection);
    connect(&m_probe, &QProcess::finished, this, &Rehearsal::takeProbeEnd);
    connect(&m_controller, &QProcess::readyReadStandardError, this, &Rehearsal::takeOutput);
    connect(&m_controller, &QProcess::finished, this, &Rehearsal::takeControllerEnd);
    connect(&m_controller, &QProcess::errorOccurred, this, &Rehearsal::takeControllerError);
}

Rehearsal::~Rehearsal()
{
    // The members end what they hold; only the folder's class is not known to those who include the header.
    m_socket.disconnect(this);
}

QString Rehearsal::socketPath() const
{
    return m_folder ? m_folder->socketPath() : QString();
}

void Rehearsal::start(const RehearsalOptions &options, const QString &labcastdPath)
{
    if (m_stage != Stage::Idle)
        return;
    m_stage = Stage::Probing;
    m_options = options;
    m_labcastdPath = labcastdPath;
    m_isOnLoopback = false;
    m_output.clear();
    if (const auto begun = prepare().and_then([this] { return probe(); }); !begun)
        QTimer::singleShot(0, this, [this, error = begun.error()] { fail(error); });
}

void Rehearsal::stop()
{
    if (m_stage == Stage::Idle || m_stage == Stage::Stopping)
        return;
    m_stage = Stage::Stopping;
    m_poll.stop();
    m_probe.kill();
    m_controller.closeWriteChannel();
    m_kill.start();
}

Result<void> Rehearsal::prepare()
{
    if (const auto checked = m_options.check(); !checked)
        return checked;
    if (!QFileInfo(m_labcastdPath).isExecutable()) {
        const QString cause = m_labcastdPath + u": "_s + qt_error_string(ENOENT);
        return failure("controller-start-failed"_L1, {{u"cause"_s, cause}});
    }
    QStringList programs {u"udp-receiver"_s};
    if (m_options.lossPercent > 0)
        programs << u"nft"_s;
    if (m_options.rate)
        programs << u"tc"_s;
    for (const QString &program : programs) {
        if (const auto found = findProgram(program); !found)
            return tl::unexpected(found.error());
    }
    return RehearsalFolder::create().map(
        [this](std::unique_ptr<RehearsalFolder> folder) { m_folder = std::move(folder); });
}

Result<void> Rehearsal::probe()
{
    const auto unshare = findProgram(u"unshare"_s);
    const auto ip = findProgram(u"ip"_s);
    if (!unshare || !ip)
        return tl::unexpected(unshare ? ip.error() : unshare.error());
    m_unsharePath = *unshare;
    // Some systems grant the namespaces but no rights inside them, so it tries one.
    m_probe.start(*unshare, insideNamespaces(*ip) + QStringList {u"link"_s, u"set"_s, u"lo"_s, u"up"_s});
    return {};
}

void Rehearsal::takeProbeEnd(int exitCode, QProcess::ExitStatus status)
{
    if (m_stage == Stage::Stopping) {
        conclude();
        return;
    }
    if (status != QProcess::NormalExit || exitCode != 0)
        shrinkToLoopback();
    if (m_stage == Stage::Probing)
        startController();
    else
        conclude();
}

void Rehearsal::shrinkToLoopback()
{
    m_isOnLoopback = true;
    m_options.receivers = 1;
    m_options.lossPercent = 0;
    m_options.rate.reset();
    m_options.kill = std::min(m_options.kill, 1);
    emit noticed(makeMessage("rehearsal-no-namespaces"_L1));
}

void Rehearsal::startController()
{
    m_stage = Stage::Starting;
    // A slow disk writes the sample image at 10 MB/s.
    m_deadline.setRemainingTime(
        m_options.patience + std::chrono::milliseconds(m_options.imageSize.bytes / 10'000));
    m_poll.start();
    // Its stdin stays open as long as we live: at its end the controller ends itself. The signal that
    // ChildProcess asks for is not enough, because the kernel forgets it when unshare makes a user namespace.
    if (m_isOnLoopback)
        m_controller.start(m_labcastdPath, arguments());
    else
        m_controller.start(m_unsharePath, insideNamespaces(m_labcastdPath) + arguments());
}

QStringList Rehearsal::arguments() const
{
    QStringList arguments {u"rehearse"_s};
    if (m_isOnLoopback)
        arguments << u"--loopback"_s;
    arguments << u"--socket"_s << m_folder->socketPath() << u"--data"_s << m_folder->dataPath() << u"--receivers"_s
              << QString::number(m_options.receivers) << u"--loss"_s << QString::number(m_options.lossPercent);
    if (m_options.rate)
        arguments << u"--rate"_s << QString::number(m_options.rate->bitsPerSecond);
    if (m_options.kill > 0)
        arguments << u"--kill"_s << QString::number(m_options.kill);
    return arguments << u"--size"_s << QString::number(m_options.imageSize.bytes);
}

void Rehearsal::poll()
{
    if (m_deadline.hasExpired()) {
        const QString said = lastLines(m_output);
        fail(Error {makeMessage("controller-silent"_L1, {{u"path"_s, socketPath()}}), said});
    } else if (m_socket.state() == QLocalSocket::UnconnectedState) {
        m_socket.connectToServer(socketPath());
    }
}

void Rehearsal::takeConnection()
{
    m_socket.abort();
    if (m_stage != Stage::Starting)
        return;
    m_stage = Stage::Ready;
    m_poll.stop();
    emit ready(socketPath());
}

void Rehearsal::takeOutput()
{
    m_output += m_controller.readAllStandardError();
    m_output = m_output.right(mostOutput);
}

void Rehearsal::takeControllerEnd(int exitCode, QProcess::ExitStatus status)
{
    takeOutput();
    const bool wentWell = m_stage == Stage::Ready && status == QProcess::NormalExit && exitCode == 0;
    if (m_stage != Stage::Stopping && !wentWell) {
        const QString said = lastLines(m_output);
        fail(Error {makeMessage("rehearsal-failed"_L1, {{u"cause"_s, said.section(u'\n', -1)}}), said});
    } else {
        conclude();
    }
}

void Rehearsal::takeControllerError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        fail(Error {makeMessage("controller-start-failed"_L1, {{u"cause"_s, m_controller.errorString()}}), {}});
}

void Rehearsal::fail(const Error &error)
{
    m_stage = Stage::Stopping;
    m_poll.stop();
    emit failed(error);
    // The end of the controller concludes.
    if (m_controller.state() == QProcess::NotRunning)
        conclude();
    else
        m_controller.kill();
}

void Rehearsal::conclude()
{
    m_poll.stop();
    m_kill.stop();
    m_socket.abort();
    m_folder.reset();
    m_stage = Stage::Idle;
    emit ended();
}

} // namespace labcast
