// SPDX-License-Identifier: GPL-3.0-or-later
#include "multicasttester.h"

#include "app/check/servercheck.h"
#include "app/remote/nodeclient.h"

#include <QPointer>

#include <utility>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MulticastTester::MulticastTester(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_clock.setInterval(500ms);
    connect(&m_clock, &QTimer::timeout, this, &MulticastTester::look);
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        m_isTesting = false;
        m_clock.stop();
        m_progress = {};
        emit changed();
    });
}

void MulticastTester::test()
{
    m_isTesting = true;
    m_result.reset();
    emit changed();
    NodeClient(m_client).testMulticast({}, [self = QPointer(this)](const Result<MulticastTestResult> &result) {
        if (self)
            self->readResult(result ? Error {} : result.error());
    });
}

void MulticastTester::invite()
{
    m_isTesting = true;
    m_result.reset();
    emit changed();
    NodeClient(m_client).inviteToMulticast(
        [self = QPointer(this)](const Result<MulticastTestProgress> &progress) {
            if (!self)
                return;
            if (!progress)
                return self->readResult(progress.error());
            self->m_progress = *progress;
            self->m_clock.start();
            emit self->changed();
        });
}

void MulticastTester::stop()
{
    NodeClient(m_client).stopMulticast([self = QPointer(this)](const Result<void> &) {
        if (self)
            self->look();
    });
}

void MulticastTester::forget()
{
    m_result.reset();
    emit changed();
}

void MulticastTester::look()
{
    NodeClient(m_client).showMulticast([self = QPointer(this)](const Result<MulticastTestProgress> &progress) {
        if (self && progress && self->m_clock.isActive())
            self->looked(*progress);
    });
}

void MulticastTester::looked(const MulticastTestProgress &progress)
{
    const MulticastTestProgress before = std::exchange(m_progress, progress);
    if (isInviting())
        return emit changed();
    m_clock.stop();
    m_progress = {};
    // One that nobody has joined, and that was ended, has found nothing.
    if (before.receiver.isEmpty() && before.secondsLeft > 1) {
        m_isTesting = false;
        return emit changed();
    }
    readResult({});
}

void MulticastTester::readResult(const Error &error)
{
    NodeClient(m_client).check({multicastCheckId()},
        [self = QPointer(this), error](const Result<QList<Finding>> &findings) {
            if (!self)
                return;
            self->m_isTesting = false;
            // A test that somebody may not run leaves what was known before.
            self->m_result = error.message.isEmpty() && findings
                ? findings->value(0)
                : Finding {.check = multicastCheckId(), .status = FindingStatus::Error, .summary = error.message};
            emit self->changed();
        });
}

} // namespace labcast
