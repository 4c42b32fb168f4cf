// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicasttest.h"

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 testBytes = 64 << 20;
constexpr auto joinLimit = 8s;
constexpr auto sendLimit = 30s;

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
    const auto portbase = freePortbase();
    if (!portbase)
        return answer(tl::unexpected(portbase.error()));
    m_answer = std::move(answer);
    m_interface = interface;
    m_portbase = *portbase;
    m_tally = {};
    m_seconds = 0;
    m_error.reset();
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open() || !m_file->resize(testBytes))
        m_error = Error {makeMessage("multicast-test-failed"_L1, {{u"name"_s, interface.name}, {u"bytes"_s, 0}}),
            m_file->errorString()};
    m_receiver = std::make_unique<TestReceiver>();
    connect(m_receiver.get(), &TestReceiver::missing, this, [this] {
        m_error = Error {makeMessage("multicast-test-no-receiver"_L1), {}};
        m_sender->stop();
    });
    m_sender = m_makeSender(senderOptions());
    connect(m_sender.get(), &Sender::happened, this, &MulticastTest::happened);
    connect(m_sender.get(), &Sender::finished, this, &MulticastTest::senderFinished);
    m_limit.start(joinLimit);
    m_sender->start();
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
        .rendezvous = m_interface.isLoopback ? QString() : testRendezvous,
        .isLoopback = m_interface.isLoopback,
        .tolerateStall = 5,
        // The receiver holds port P of this machine, so nobody else can give the start signal.
        .startCount = 1,
        .startWait = int(sendLimit.count())};
}

void MulticastTest::happened(const SenderEvent &event)
{
    m_tally.apply(event);
    if (std::holds_alternative<SenderReady>(event))
        m_receiver->start(m_interface.name, m_portbase, senderOptions().rendezvous);
    if (std::holds_alternative<TransferStarted>(event)) {
        m_sentBefore = sentBytes().value(m_interface.name);
        m_transfer.start();
        m_limit.start(sendLimit);
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
    m_receiver.release()->deleteLater();
    m_file.reset();
    const auto answer = std::exchange(m_answer, {});
    answer(m_error ? Result<MulticastTestResult>(tl::unexpected(*m_error)) : result());
}

MulticastTestResult MulticastTest::result() const
{
    return {.interface = m_interface.name,
        .bytes = m_tally.progress.bytes,
        .seconds = m_seconds,
        .rate = {qint64(double(m_tally.progress.bytes) * 8 / m_seconds)},
        .retransmittedBlocks = m_tally.progress.retransmittedBlocks,
        .leftBytes = sentBytes().value(m_interface.name) - m_sentBefore};
}

Error MulticastTest::failureNow() const
{
    const QString said = m_receiver->lastOutput();
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
