// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflight.h"

#include "app/check/servercheck.h"
#include "app/remote/nodeclient.h"
#include "ui/check/findingwords.h"
#include "ui/sessionwords.h"

#include <QPointer>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 200;

/// The computers that a session will still send to.
QStringList neededBy(const SessionInfo &session)
{
    // Once it sends, nobody can join any more: who is absent is free.
    QStringList names = session.startedMs > 0 ? QStringList() : session.absent;
    for (const ReceiverInfo &receiver : session.receivers) {
        if (receiver.state != ReceiverState::Ended && !receiver.host.isEmpty())
            names << receiver.host;
    }
    return names;
}

} // namespace

Preflight::Preflight(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Preflight::askPreview);
    connectClient();
}

void Preflight::connectClient()
{
    connect(&m_client, &ControllerClient::sessionsReset, this, [this](const QList<SessionInfo> &sessions) {
        m_running.clear();
        for (const SessionInfo &session : sessions)
            takeSession(session);
        emit changed();
    });
    connect(&m_client, &ControllerClient::sessionChanged, this, [this](const SessionInfo &session) {
        const QList<BusyHosts> before = busy();
        takeSession(session);
        if (busy() != before)
            emit changed();
    });
    // Another controller may be another machine.
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        m_hasNodeFindings = false;
        m_hasPreview = false;
        ++m_round;
        emit changed();
    });
}

void Preflight::takeSession(const SessionInfo &session)
{
    if (isFinished(session.state))
        m_running.remove(session.session);
    else
        m_running.insert(session.session, session);
}

QList<BusyHosts> Preflight::busy() const
{
    QList<BusyHosts> busy;
    for (const SessionInfo &session : m_running) {
        if (const QStringList names = neededBy(session); !names.isEmpty())
            busy << BusyHosts {sessionTitle(session), names};
    }
    return busy;
}

void Preflight::check()
{
    NodeClient node(m_client);
    node.check(sendingChecks(), [self = QPointer(this)](const Result<QList<Finding>> &findings) {
        if (!self || !self->m_client.isConnected())
            return;
        self->m_hasNodeFindings = true;
        self->m_nodeFindings = findings.value_or(QList<Finding> {});
        if (!findings)
            self->m_nodeFindings = {{.check = u"node"_s, .summary = findings.error().message}};
        emit self->changed();
    });
    node.listInterfaces([self = QPointer(this)](const Result<QList<NetworkInterface>> &interfaces) {
        if (self && interfaces)
            self->showInterfaces(*interfaces);
    });
    node.showNode([self = QPointer(this)](const Result<StorageNode> &shown) {
        if (!self || !shown)
            return;
        self->m_node = *shown;
        self->showInterfaces(self->m_interfaces);
    });
    m_pause.start();
}

void Preflight::showInterfaces(const QList<NetworkInterface> &interfaces)
{
    m_interfaces = interfaces;
    const auto interface = findInterface(interfaces, m_node.interface);
    m_linkSpeed = interface ? interface->speed : std::nullopt;
    emit changed();
}

void Preflight::setDeployment(const DeployRequest &request, const DeployFacts &facts)
{
    m_facts.lab = facts.lab;
    m_facts.hosts = facts.hosts;
    m_facts.streams = facts.streams;
    if (m_request == request)
        return;
    m_request = request;
    m_facts.refusal.reset();
    m_preview = {};
    m_hasPreview = false;
    ++m_round;
    m_pause.start();
}

void Preflight::askPreview()
{
    const bool isWhole = !m_request.image.isEmpty()
        && (m_request.receivers > 0 || !m_request.hosts.isEmpty() || !m_request.lab.isEmpty());
    if (!isWhole || !m_client.isConnected())
        return;
    m_client.preview(m_request, [self = QPointer(this), round = ++m_round](const Result<DeployPreview> &preview) {
        if (!self || self->m_round != round || !self->m_client.isConnected())
            return;
        self->m_hasPreview = true;
        self->m_preview = preview.value_or(DeployPreview());
        self->m_facts.refusal = preview ? std::nullopt : std::optional(preview.error());
        emit self->changed();
    });
}

QList<Finding> Preflight::findings() const
{
    DeployFacts facts = m_facts;
    facts.busy = busy();
    facts.refusal.reset();
    QList<Finding> findings = m_nodeFindings + checkDeployment(facts) + m_preview.findings;
    // Where a check has found the cause, the refusal that follows from it tells nothing new.
    if (m_facts.refusal && worstOf(findings) != FindingStatus::Error)
        findings
            += checkDeployment({.lab = {}, .hosts = {}, .busy = {}, .streams = {}, .refusal = m_facts.refusal});
    std::ranges::stable_sort(
        findings, std::ranges::greater(), [](const Finding &finding) { return statusRank(finding.status); });
    return findings;
}

bool Preflight::hasError() const
{
    const QList<Finding> found = findings();
    return !found.isEmpty() && worstOf(found) == FindingStatus::Error;
}

void Preflight::apply(const QString &check, const Remedy &remedy)
{
    NodeClient(m_client).applyRemedy(check, remedy, [self = QPointer(this)](const Result<Finding> &finding) {
        if (!self)
            return;
        if (!finding)
            emit self->failed(finding.error());
        self->check();
    });
}

} // namespace labcast
