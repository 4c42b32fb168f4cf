// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../network/multicasttestresult.h"
#include "../network/networkinterface.h"
#include "../network/testreceiver.h"
#include "../sender/streamtally.h"
#include "../session/multicastsession.h"
#include "../session/portallocator.h"
#include "answer.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTimer>

namespace labcast {

/// Sends 64 MiB with a real udp-sender through an interface. To a real udp-receiver on the same machine it proves
/// both programs, the interface's multicast and this machine's firewall; to one that somebody starts on a second
/// machine also what is in between. It uses ports of its own, and for itself a rendezvous address, so that no waiting
/// computer can join.
class MulticastTest : public QObject
{
    Q_OBJECT
public:
    MulticastTest(SenderFactory makeSender, PortTest isPortFree, QObject *parent = nullptr);
    ~MulticastTest() override;

    /// One at a time. Errors: multicast-test-busy, multicast-test-no-receiver, multicast-test-silent,
    /// multicast-test-failed, ports-exhausted, sender-missing.
    void run(const NetworkInterface &interface, AnswerTo<MulticastTestResult> answer);

    /// Answers with how it begins, when the line can be typed on the other machine; `done` when that has received
    /// everything, or not. One at a time with run(). Errors: as run's; multicast-test-nobody, multicast-test-stopped.
    void invite(const NetworkInterface &interface, AnswerTo<MulticastTestProgress> begun,
        AnswerTo<MulticastTestResult> done);
    MulticastTestProgress progress() const;
    /// Ends the one that runs.
    void stop();

private:
    bool isInviting() const { return !m_receiver; }
    Result<void> begin(const NetworkInterface &interface);
    Result<quint16> freePortbase() const;
    SenderOptions senderOptions() const;
    void happened(const SenderEvent &event);
    void giveUp();
    void senderFinished(const SenderOutcome &outcome);
    MulticastTestResult result() const;
    Error failureNow() const;

    const SenderFactory m_makeSender;
    const PortTest m_isPortFree;
    AnswerTo<MulticastTestResult> m_answer; ///< empty while none runs
    AnswerTo<MulticastTestProgress> m_begun; ///< of an invitation that cannot be accepted yet
    NetworkInterface m_interface;
    quint16 m_portbase = 0;
    std::unique_ptr<QTemporaryFile> m_file;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<TestReceiver> m_receiver; ///< null when it is on another machine
    StreamTally m_tally;
    QElapsedTimer m_transfer;
    double m_seconds = 0;
    qint64 m_sentBefore = 0;
    std::optional<Error> m_error;
    QTimer m_limit;
};

} // namespace labcast
