// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/checkfacts.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace labcast {

class ControllerClient;

/// FOG's service on the controller's machine, asked again every few seconds while somebody looks.
class ServiceMonitor : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit ServiceMonitor(ControllerClient &client, QObject *parent = nullptr);

    /// Whether somebody looks.
    void setWatching(bool isWatching);

    /// Absent until the controller has told; without a name where there is no FOG.
    const std::optional<DaemonFacts> &facts() const { return m_facts; }
    /// When that was, UTC.
    qint64 readMs() const { return m_readMs; }

    /// One at a time.
    void act(ServiceAct act);
    std::optional<ServiceAct> acting() const { return m_acting; }
    /// Why the last act failed.
    const std::optional<Error> &error() const { return m_error; }

signals:
    void changed();
    /// An act has been done: whatever checks found may no longer hold.
    void acted();

private:
    void read();
    void ended(const Result<void> &done);

    ControllerClient &m_client;
    QTimer m_clock;
    std::optional<DaemonFacts> m_facts;
    qint64 m_readMs = 0;
    std::optional<ServiceAct> m_acting;
    std::optional<Error> m_error;
};

} // namespace labcast
