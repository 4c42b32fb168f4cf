// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/nodeclient.h"

#include <QObject>
#include <QSet>

namespace labcast {

class BandwidthChart;

/// Gives a chart what a controller tells, live and from its memory.
class ChartFeed : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    ChartFeed(ControllerClient &client, BandwidthChart &chart, QObject *parent = nullptr);

    /// Asks for what was before, unless it is there.
    void fetch(SessionId session);

private:
    void reset(const QList<SessionInfo> &sessions);
    void update(const SessionInfo &session);
    void fetchPast(SessionId session);
    void fetchLinks();
    void takeLinks(const QList<NetworkInterface> &links);

    ControllerClient &m_client;
    NodeClient m_node;
    BandwidthChart &m_chart;
    QSet<QString> m_interfaces; ///< that sessions use
};

} // namespace labcast
