// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicasttest.h"

#include "../session/joincommand.h"

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 testBytes = 64 << 20;
constexpr auto joinLimit = 8s;
constexpr auto inviteLimit = 600s; ///< somebody walks to the other machine
constexpr auto sendLimit = 30s;
constexpr auto farLimit = 180s; ///< through 3 Mbit/s

/// Above FOG's own range.
constexpr PortPool testPorts {.first = 62'900, .count = 40};

/// Administratively scoped (RFC 2365), and nobody's default: only our own receiver listens there.
const QString testRendezvous = u"239.255.76.66"_s;

} // namespace

MulticastTest::MulticastTest(SenderFactory makeSender, PortTest isPortFree, QObject *parent)
    : QObject(parent)
    , m_makeSender(std::move(makeSender))
    , m_isPortFree(std::move(isPortFree))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &MulticastTest::giveUp);
}

MulticastTest::~MulticastTest() = default;

void MulticastTest::run(const NetworkInterface &interface, AnswerTo<MulticastTestResult> answer)
{
    if (m_answer)
        return answer(failure("multicast-test-busy"_L1));
    m_receiver = std::make_unique<TestReceiver>();
    connect(m_receiver.get(), &TestReceiver::missing, this, [this] {
        m_error = Error {makeMessage("multicast-test-no-receiver"_L1), {}};
        if (m_sender) // it may have ended by itself meanwhile
            m_sender->stop();
    });
    if (const auto begun = begin(interface); !begun)
        return answer(tl::unexpected(begun.error()));
    m_answer = std::move(answer);
    m_limit.start(joinLimit);
    m_sender->start();
}

void MulticastTest::invite(
    const NetworkInterface &interface, AnswerTo<MulticastTestProgress> begun, AnswerTo<MulticastTestResult> done)
{
    if (m_answer)
        return begun(failure("multicast-test-busy"_L1));
    m_receiver.reset();
    if (const auto ready = begin(interface); !ready)
        return begun(tl::unexpected(ready.error()));
    m_begun = std::move(begun);
    m_answer = std::move(done);
    m_limit.start(inviteLimit);
    m_sender->start();
}

Result<void> MulticastTest::begin(const NetworkInterface &interface)
{
    const auto portbase = freePortbase();
    if (!portbase)
        return tl::unexpected(portbase.error());
    m_interface = interface;
    m_portbase = *portbase;
    m_tally = {};
    m_seconds = 0;
    m_error.reset();
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open() || !m_file->resize(testBytes))
        return tl::unexpected(
            Error {makeMessage("multicast-test-failed"_L1, {{u"name"_s, interface.name}, {u"bytes"_s, 0}}),
                m_file->errorString()});
    m_sender = m_makeSender(senderOptions());
    connect(m_sender.get(), &Sender::happened, this, &MulticastTest::happened);
    connect(m_sender.get(), &Sender::finished, this, &MulticastTest::senderFinished);
    return {};
}

MulticastTestProgress MulticastTest::progress() const
{
    if (!m_answer || !isInviting())
        return {};
    using State = MulticastTestProgress::State;
    return {.state = m_tally.hasStarted ? State::Sending : State::Waiting,
        .command = joinLine(m_portbase, m_interface.address()) + u" > /dev/null"_s,
        .receiver = m_tally.participants.isEmpty() ? QString() : m_tally.participants.first().address,
        .bytes = m_tally.progress.bytes,
        .size = testBytes,
        .secondsLeft = m_tally.hasStarted ? 0 : m_limit.remainingTime() / 1000};
}

void MulticastTest::stop()
{
    if (!m_answer)
        return;
    m_error = Error {makeMessage("multicast-test-stopped"_L1), {}};
    m_sender->stop();
}

Result<quint16> MulticastTest::freePortbase() const
{
    return allocatePortbase(testPorts, {}, m_isPortFree);
}

SenderOptions MulticastTest::senderOptions() const
{
    return {.files = {m_file->fileName()},
        .interface = m_interface.name,
        .address = m_interface.address(),
        .portbase = m_portbase,
        // Another machine finds us as the lab's computers do.
        .rendezvous = m_interface.isLoopback || isInviting() ? QString() : testRendezvous,
        .isLoopback = m_interface.isLoopback,
        .tolerateStall = 5,
        // Nobody has to give a start signal.
        .startCount = 1,
        .startWait = int(sendLimit.count())};
}

void MulticastTest::happened(const SenderEvent &event)
{
    m_tally.apply(event);
    if (std::holds_alternative<SenderReady>(event) && m_begun)
        std::exchange(m_begun, {})(progress());
    else if (std::holds_alternative<SenderReady>(event) && m_receiver)
        m_receiver->start(m_interface.name, m_portbase, senderOptions().rendezvous);
    if (std::holds_alternative<TransferStarted>(event)) {
        m_sentBefore = sentBytes().value(m_interface.name);
        m_transfer.start();
        m_limit.start(isInviting() ? farLimit : sendLimit);
    }
    if (std::holds_alternative<TransferComplete>(event))
        m_seconds = double(m_transfer.nsecsElapsed()) / 1e9;
}

void MulticastTest::giveUp()
{
    m_error = failureNow();
    m_sender->stop();
}

void MulticastTest::senderFinished(const SenderOutcome &outcome)
{
    m_limit.stop();
    if (!m_error && outcome.error)
        m_error = outcome.error;
    if (!m_error && (m_tally.progress.bytes < testBytes || m_seconds <= 0))
        m_error = failureNow();
    // Both signals may still be on the stack.
    m_sender.release()->deleteLater();
    const Result<MulticastTestResult> told
        = m_error ? Result<MulticastTestResult>(tl::unexpected(*m_error)) : result();
    if (m_receiver)
        m_receiver.release()->deleteLater();
    m_file.reset();
    if (const auto begun = std::exchange(m_begun, {}); begun && !told)
        begun(tl::unexpected(told.error()));
    std::exchange(m_answer, {})(told);
}

MulticastTestResult MulticastTest::result() const
{
    return {.interface = m_interface.name,
        .receiver = isInviting() ? m_tally.participants.first().address : QString(),
        .bytes = m_tally.progress.bytes,
        .seconds = m_seconds,
        .rate = {qint64(double(m_tally.progress.bytes) * 8 / m_seconds)},
        .retransmittedBlocks = m_tally.progress.retransmittedBlocks,
        .leftBytes = sentBytes().value(m_interface.name) - m_sentBefore};
}

Error MulticastTest::failureNow() const
{
    const QString said = m_receiver ? m_receiver->lastOutput() : QString();
    if (m_tally.participants.isEmpty() && isInviting())
        return Error {makeMessage("multicast-test-nobody"_L1,
                          {{u"name"_s, m_interface.name}, {u"seconds"_s, int(inviteLimit.count())}}),
            said};
    if (m_tally.participants.isEmpty())
        return Error {makeMessage("multicast-test-silent"_L1,
                          {{u"name"_s, m_interface.name}, {u"seconds"_s, int(joinLimit.count())},
                              {u"port"_s, m_portbase}, {u"next"_s, m_portbase + 1}}),
            said};
    return Error {makeMessage("multicast-test-failed"_L1,
                      {{u"name"_s, m_interface.name}, {u"bytes"_s, m_tally.progress.bytes}}),
        said};
}

} // namespace labcast
