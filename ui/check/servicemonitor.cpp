// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicemonitor.h"

#include "app/remote/serviceclient.h"

#include <QDateTime>
#include <QPointer>

#include <utility>

namespace labcast {

using namespace std::chrono_literals;

ServiceMonitor::ServiceMonitor(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_clock.setInterval(3s);
    connect(&m_clock, &QTimer::timeout, this, &ServiceMonitor::read);
    connect(&m_client, &ControllerClient::connected, this, [this] {
        if (m_clock.isActive())
            read();
    });
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        m_facts.reset(); // nobody knows whether it still holds
        m_acting.reset();
        emit changed();
    });
}

void ServiceMonitor::setWatching(bool isWatching)
{
    if (isWatching == m_clock.isActive())
        return;
    if (!isWatching)
        return m_clock.stop();
    m_clock.start();
    read();
}

void ServiceMonitor::read()
{
    if (!m_client.isConnected())
        return;
    ServiceClient(m_client).show([self = QPointer(this)](const Result<DaemonFacts> &facts) {
        if (!self || !facts)
            return;
        self->m_facts = *facts;
        self->m_readMs = QDateTime::currentMSecsSinceEpoch();
        emit self->changed();
    });
}

void ServiceMonitor::act(ServiceAct act)
{
    if (m_acting)
        return;
    m_acting = act;
    m_error.reset();
    ServiceClient(m_client).act(act, [self = QPointer(this)](const Result<void> &done) {
        if (self)
            self->ended(done);
    });
    emit changed();
}

void ServiceMonitor::ended(const Result<void> &done)
{
    m_acting.reset();
    m_error = done ? std::nullopt : std::optional(done.error());
    emit changed();
    if (done)
        emit acted();
    read();
}

} // namespace labcast
