// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupreadiness.h"

#include "app/check/servercheck.h"
#include "app/remote/nodeclient.h"
#include "ui/messagetext.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace labcast {

using namespace std::chrono_literals;

SetupReadiness::SetupReadiness(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_clock, &QTimer::timeout, this, &SetupReadiness::read);
    connect(&m_client, &ControllerClient::connected, this, &SetupReadiness::read);
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        m_findings.clear(); // nobody knows whether they still hold
        emit changed();
    });
    m_clock.start(1s);
    read();
}

QString SetupReadiness::whyNot(SetupStep step) const
{
    if (!m_client.isConnected())
        return tr("There is no connection to the controller; the wizard goes on when it is back.");
    switch (step) {
    case SetupStep::Interface:
    case SetupStep::MasterNode:
        return whyNotFindings(step);
    case SetupStep::Test:
        if (m_isTesting)
            return tr("The test is running.");
        return m_testResult || m_isTestSkipped ? QString() : tr("Run the test, or tick that you skip it.");
    case SetupStep::Welcome:
    case SetupStep::Summary:
        break;
    }
    return {};
}

QString SetupReadiness::whyNotFindings(SetupStep step) const
{
    if (m_findings.isEmpty())
        return tr("The controller is being asked.");
    for (const Finding &finding : findingsOf(step)) {
        if (finding.status == FindingStatus::Error)
            return messageText(finding.summary, QDateTime::currentMSecsSinceEpoch());
    }
    return {};
}

std::optional<Finding> SetupReadiness::finding(QLatin1StringView check) const
{
    const auto found = std::ranges::find(m_findings, check, &Finding::check);
    return found == m_findings.end() ? std::nullopt : std::optional(*found);
}

QList<Finding> SetupReadiness::findingsOf(SetupStep step) const
{
    QList<Finding> findings;
    for (const Finding &finding : m_findings) {
        const bool isOfInterface = finding.check == QLatin1StringView("interface");
        if (isOfInterface == (step == SetupStep::Interface))
            findings << finding;
    }
    return findings;
}

void SetupReadiness::setTestSkipped(bool isSkipped)
{
    m_isTestSkipped = isSkipped;
    emit changed();
}

void SetupReadiness::read()
{
    if (!m_client.isConnected())
        return;
    readInterfaces();
    readNode();
    readFindings();
}

void SetupReadiness::readNode()
{
    NodeClient(m_client).listNodes([self = QPointer(this)](const Result<QList<StorageNode>> &nodes) {
        if (!self || !nodes)
            return;
        if (const StorageNode *node = sendingNode(*nodes))
            self->m_node = *node;
        emit self->changed();
    });
}

void SetupReadiness::readInterfaces()
{
    NodeClient(m_client).listInterfaces([self = QPointer(this)](const Result<QList<NetworkInterface>> &found) {
        if (!self || !found)
            return;
        self->m_interfaces = *found;
        emit self->changed();
    });
}

void SetupReadiness::readFindings()
{
    NodeClient(m_client).check({}, [self = QPointer(this)](const Result<QList<Finding>> &findings) {
        if (!self)
            return;
        if (findings)
            self->m_findings = *findings;
        emit self->changed();
    });
}

void SetupReadiness::apply(const StorageNodeChange &change)
{
    NodeClient(m_client).setNode(change, [self = QPointer(this)](const Result<StorageNode> &node) {
        if (!self)
            return;
        if (!node)
            emit self->failed(node.error());
        else
            self->m_testResult.reset(); // it was about another interface
        self->read();
    });
}

void SetupReadiness::test()
{
    m_isTesting = true;
    m_testResult.reset();
    emit changed();
    NodeClient(m_client).testMulticast(
        m_node.interface, [self = QPointer(this)](const Result<MulticastTestResult> &result) {
            if (!self)
                return;
            self->m_isTesting = false;
            self->m_testResult = result;
            emit self->changed();
        });
}

} // namespace labcast
