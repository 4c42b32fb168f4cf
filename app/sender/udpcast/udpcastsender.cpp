// SPDX-License-Identifier: GPL-3.0-or-later
#include "udpcastsender.h"

#include "processgroup.h"
#include "udpcastarguments.h"

#include <QHostAddress>

#include <csignal>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int killAfterMs = 1000;
constexpr int portCheckMs = 50;
constexpr int portCheckTries = 30;
constexpr qint64 mostOutputASecond = 512 << 10;

} // namespace

bool isUdpPortFree(quint16 port)
{
    QUdpSocket socket;
    return socket.bind(QHostAddress::AnyIPv4, port, QUdpSocket::DontShareAddress);
}

UdpcastSender::UdpcastSender(UdpcastSettings settings, SenderOptions options, QObject *parent)
    : Sender(parent)
    , m_settings(std::move(settings))
    , m_options(std::move(options))
{
    m_killTimer.setSingleShot(true);
    m_killTimer.setInterval(killAfterMs);
    connect(&m_killTimer, &QTimer::timeout, this, &UdpcastSender::killOrGiveUp);
    m_feedTimer.setSingleShot(true);
    m_feedTimer.setInterval(killAfterMs);
    connect(&m_feedTimer, &QTimer::timeout, this, &UdpcastSender::finishWithoutFeed);
    connect(&m_process, &QProcess::readyReadStandardError, this, &UdpcastSender::read);
    connect(&m_process, &QProcess::finished, this, &UdpcastSender::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            failedToStart();
    });
}

void UdpcastSender::start()
{
    if (!holdStartPort()) {
        QMetaObject::invokeMethod(this, &UdpcastSender::finish, Qt::QueuedConnection);
        return;
    }
    openInput();
    m_process.setStandardOutputFile(QProcess::nullDevice());
    const QStringList arguments = udpcastArguments(m_options, m_settings);
    emit said(commandLine(m_settings.program, arguments));
    m_clock.start();
    m_process.start(m_settings.program, arguments);
    m_pid = m_process.processId();
}

void UdpcastSender::openInput()
{
    if (isOneFile(m_options))
        return m_process.setStandardInputFile(QProcess::nullDevice());
    m_feed = std::make_unique<StreamFeed>(m_options.header, m_options.files);
    emit said(m_feed->commandLine());
    m_feed->start(m_process);
}

bool UdpcastSender::holdStartPort()
{
    // With a start count udp-sender starts by itself; on the loopback port P is the receiver's.
    if (m_options.startCount > 0
        || m_startSocket.bind(QHostAddress(m_options.address), m_options.portbase, QUdpSocket::DontShareAddress))
        return true;
    const QJsonObject args {{u"port"_s, m_options.portbase}, {u"address"_s, m_options.address}};
    m_outcome.error = Error {makeMessage("port-taken"_L1, args), m_startSocket.errorString()};
    return false;
}

void UdpcastSender::startTransfer()
{
    // GO (udpcast-facts C.2); obeyed only from the sender's own address and port P, and lost on nobody.
    static constexpr char go[] {0x00, 0x02, 0x00, 0x00};
    if (m_startSocket.state() == QUdpSocket::BoundState)
        m_startSocket.writeDatagram(go, sizeof go, QHostAddress(m_options.address), m_options.portbase + 1);
}

void UdpcastSender::stop()
{
    if (m_isFinished || m_outcome.wasStopped)
        return;
    m_outcome.wasStopped = true;
    // SIGTERM would be ignored until the transfer is over (udpcast-facts A.3).
    signalGroup(SIGINT);
    m_killTimer.start();
}

void UdpcastSender::killOrGiveUp()
{
    if (!std::exchange(m_isKilled, true)) {
        signalGroup(SIGKILL);
        m_killTimer.start();
        return;
    }
    // Not even SIGKILL ends it: it hangs in the kernel, for example on a dead NFS server.
    m_process.disconnect(this);
    m_startSocket.close();
    m_outcome.error = Error {makeMessage("sender-still-running"_L1, {{u"pid"_s, m_pid}}), {}};
    finish();
}

void UdpcastSender::signalGroup(int signal) const
{
    if (m_pid > 0)
        ::kill(-pid_t(m_pid), signal);
}

void UdpcastSender::read()
{
    const QByteArray bytes = m_process.readAllStandardError();
    if (isFlood(bytes.size()))
        return;
    pass(m_lines.feed(bytes, m_clock.elapsed()));
    publish(m_output.feed(bytes));
}

/// udp-sender prints some kB a second. What prints thousands of times that is something else, and would fill the
/// disk with its log.
bool UdpcastSender::isFlood(qint64 bytes)
{
    if (m_isFlooded)
        return true;
    if (m_clock.elapsed() - m_floodSinceMs > 1000) {
        m_floodSinceMs = m_clock.elapsed();
        m_floodBytes = 0;
    }
    m_floodBytes += bytes;
    if (m_floodBytes <= mostOutputASecond)
        return false;
    m_isFlooded = true;
    m_outcome.error = Error {makeMessage("sender-floods"_L1, {{u"program"_s, m_settings.program}}), {}};
    signalGroup(SIGKILL);
    return true;
}

void UdpcastSender::pass(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines)
        emit said(line);
}

void UdpcastSender::publish(const std::vector<SenderEvent> &events)
{
    for (const SenderEvent &event : events) {
        if (const auto *remark = std::get_if<SenderRemark>(&event); remark && remark->isComplaint)
            m_lastComplaint = remark->text;
        emit happened(event);
    }
}

void UdpcastSender::ended(int exitCode, QProcess::ExitStatus status)
{
    read();
    pass(m_lines.finish());
    publish(m_output.finish());
    m_killTimer.stop();
    m_startSocket.close();
    if (m_outcome.wasStopped)
        return finishWhenPortIsFree(portCheckTries);
    judgeEnd(exitCode, status);
    finish();
}

void UdpcastSender::judgeEnd(int exitCode, QProcess::ExitStatus status)
{
    if (m_outcome.error)
        return;
    if (m_feed && m_feed->error()) // udp-sender knows only that its input ended
        m_outcome.error = m_feed->error();
    else if (status == QProcess::CrashExit)
        m_outcome.error = Error {makeMessage("sender-crashed"_L1, {{u"signal"_s, exitCode}}), m_lastComplaint};
    else if (exitCode != 0)
        m_outcome.error = Error {makeMessage("sender-failed"_L1, {{u"text"_s, m_lastComplaint}}), m_lastComplaint};
}

void UdpcastSender::failedToStart()
{
    const QString cause = m_process.errorString();
    m_outcome.error = Error {makeMessage("sender-start-failed"_L1, {{u"cause"_s, cause}}), cause};
    m_startSocket.close();
    // start() must have returned before `finished` comes.
    QMetaObject::invokeMethod(this, &UdpcastSender::finish, Qt::QueuedConnection);
}

void UdpcastSender::finishWhenPortIsFree(int triesLeft)
{
    const bool isGroupGone = !isGroupRunning(m_pid);
    if (isGroupGone && (triesLeft == 0 || isUdpPortFree(quint16(m_options.portbase + 1))))
        return finish();
    if (triesLeft == 0) {
        m_outcome.error = Error {makeMessage("sender-still-running"_L1, {{u"pid"_s, m_pid}}), {}};
        return finish();
    }
    signalGroup(SIGKILL);
    QTimer::singleShot(portCheckMs, this, [this, triesLeft] { finishWhenPortIsFree(triesLeft - 1); });
}

void UdpcastSender::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    if (!m_feed || !m_feed->isRunning())
        return finishWithoutFeed();
    // One that hangs in the kernel, for example on a dead NFS server, is not waited for.
    connect(m_feed.get(), &StreamFeed::ended, this, &UdpcastSender::finishWithoutFeed);
    m_feedTimer.start();
    m_feed->stop();
}

void UdpcastSender::finishWithoutFeed()
{
    if (m_feed)
        m_feed->disconnect(this);
    m_feedTimer.stop();
    m_pid = 0; // the number may soon be another's
    emit finished(m_outcome);
}

} // namespace labcast
