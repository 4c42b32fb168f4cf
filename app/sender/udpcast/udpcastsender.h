// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../childprocess.h"
#include "../sender.h"
#include "senderlines.h"
#include "streamfeed.h"
#include "udpcastoutput.h"
#include "udpcastsettings.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUdpSocket>

#include <memory>

namespace labcast {

/// Sends one stream with udp-sender: the only place where that process is started, told to begin and ended.
/// Lives on the main thread, because the child dies with the thread that started it.
class UdpcastSender : public Sender
{
    Q_OBJECT
public:
    /// `settings.program` is a path (findUdpSender).
    UdpcastSender(UdpcastSettings settings, SenderOptions options, QObject *parent = nullptr);

    void start() override;
    void startTransfer() override;
    void stop() override;

private:
    void read();
    bool isFlood(qint64 bytes);
    void pass(const QByteArrayList &lines);
    void publish(const std::vector<SenderEvent> &events);
    void ended(int exitCode, QProcess::ExitStatus status);
    void failedToStart();
    void finishWhenPortIsFree(int triesLeft);
    void finish();
    bool holdStartPort();
    void openInput();
    void judgeEnd(int exitCode, QProcess::ExitStatus status);
    void finishWithoutFeed();
    void killOrGiveUp();
    void signalGroup(int signal) const;

    const UdpcastSettings m_settings;
    const SenderOptions m_options;
    ChildProcess m_process;
    std::unique_ptr<StreamFeed> m_feed; ///< null when udp-sender reads the file itself
    QTimer m_killTimer;
    QTimer m_feedTimer;
    QUdpSocket m_startSocket; ///< bound to port P: GO must come from there
    UdpcastOutput m_output;
    SenderLines m_lines;
    QElapsedTimer m_clock;
    SenderOutcome m_outcome;
    QString m_lastComplaint;
    qint64 m_pid = 0;
    qint64 m_floodSinceMs = 0;
    qint64 m_floodBytes = 0; ///< of output since then
    bool m_isFlooded = false;
    bool m_isKilled = false;
    bool m_isFinished = false;
};

/// Whether nobody holds this UDP port on any address.
bool isUdpPortFree(quint16 port);

} // namespace labcast
