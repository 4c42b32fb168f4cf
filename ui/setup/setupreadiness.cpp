// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupreadiness.h"

#include "app/check/servercheck.h"
#include "app/remote/nodeclient.h"
#include "app/remote/storeclient.h"
#include "ui/messagetext.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SetupStep stepOf(const Finding &finding)
{
    if (finding.check == "interface"_L1)
        return SetupStep::Interface;
    return finding.check == "fog-daemon"_L1 ? SetupStep::Service : SetupStep::MasterNode;
}

} // namespace

SetupReadiness::SetupReadiness(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tester(client)
{
    connect(&m_tester, &MulticastTester::changed, this, &SetupReadiness::changed);
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
    case SetupStep::Connection:
        return whyNotStore();
    case SetupStep::Interface:
    case SetupStep::MasterNode:
    case SetupStep::Service:
        return whyNotFindings(step);
    case SetupStep::Test:
        if (m_tester.isTesting())
            return tr("The test is running.");
        return testResult() || m_isTestSkipped ? QString() : tr("Run the test, or tick that you skip it.");
    case SetupStep::Welcome:
    case SetupStep::Summary:
        break;
    }
    return {};
}

QString SetupReadiness::whyNotStore() const
{
    if (!m_store)
        return tr("The controller is being asked.");
    if (m_isChangingStore)
        return tr("The database is being tried.");
    if (m_wantedStore != m_store->address.kind)
        return tr("Press the button to work on it.");
    return messageText(m_store->trouble, QDateTime::currentMSecsSinceEpoch());
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
        if (stepOf(finding) == step)
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
    readStore();
    readInterfaces();
    readNode();
    readFindings();
}

void SetupReadiness::readStore()
{
    StoreClient(m_client).show([self = QPointer(this)](const Result<StoreStatus> &store) {
        if (!self || !store)
            return;
        self->m_store = *store;
        if (!self->m_foundStore)
            self->findStore();
        emit self->changed();
    });
}

/// Once: whoever may not ask, and whoever has no FOG, hears why.
void SetupReadiness::findStore()
{
    StoreClient(m_client).find([self = QPointer(this)](const Result<StoreAddress> &found) {
        if (!self)
            return;
        self->m_foundStore = found;
        emit self->changed();
    });
}

void SetupReadiness::setWantedStore(StoreAddress::Kind kind)
{
    if (std::exchange(m_wantedStore, kind) != kind)
        emit changed();
}

void SetupReadiness::useStore(const StoreAddress &address, const std::optional<QString> &password)
{
    m_isChangingStore = true;
    m_storeError.reset();
    StoreClient(m_client).set(address, password, [self = QPointer(this)](const Result<StoreStatus> &store) {
        if (!self)
            return;
        self->m_isChangingStore = false;
        if (store) {
            self->m_store = *store;
            self->m_findings.clear(); // they were about the other one
        } else {
            self->m_storeError = store.error();
        }
        self->read();
        emit self->changed();
    });
    emit changed();
}

void SetupReadiness::readNode()
{
    NodeClient(m_client).listNodes([self = QPointer(this)](const Result<QList<StorageNode>> &nodes) {
        if (!self || !nodes)
            return;
        if (const StorageNode *node = sendingNode(*nodes, self->m_interfaces))
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
    static const QStringList checks = sendingChecks() + QStringList {u"nas"_s, u"fog-daemon"_s};
    NodeClient(m_client).check(checks, [self = QPointer(this)](const Result<QList<Finding>> &findings) {
        if (!self)
            return;
        if (findings)
            self->m_findings = *findings;
        emit self->changed();
    });
}

void SetupReadiness::apply(const QString &check, const Remedy &remedy)
{
    NodeClient(m_client).applyRemedy(check, remedy, [self = QPointer(this), check](const Result<Finding> &finding) {
        if (!self)
            return;
        if (finding)
            self->m_remedyErrors.remove(check);
        else
            self->m_remedyErrors[check] = finding.error();
        self->m_tester.forget(); // it was about another interface
        self->read();
    });
}

std::optional<Error> SetupReadiness::remedyError(const QString &check) const
{
    const auto error = m_remedyErrors.constFind(check);
    return error == m_remedyErrors.cend() ? std::nullopt : std::optional(*error);
}

} // namespace labcast
