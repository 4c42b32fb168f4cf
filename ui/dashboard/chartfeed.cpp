// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfeed.h"

#include "bandwidthchart.h"

#include <QPointer>

namespace labcast {

namespace {

/// Of finished sessions only the newest have their chart fetched unasked.
constexpr qsizetype recentSessions = 8;

} // namespace

ChartFeed::ChartFeed(ControllerClient &client, BandwidthChart &chart, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_node(client)
    , m_chart(chart)
{
    connect(&client, &ControllerClient::sessionsReset, this, &ChartFeed::reset);
    connect(&client, &ControllerClient::sessionChanged, this, &ChartFeed::update);
    connect(&client, &ControllerClient::sampled, this,
        [this](qint64, const QList<SessionSample> &samples) { m_chart.append(samples); });
    connect(&client, &ControllerClient::countersSampled, &chart, &BandwidthChart::appendCounters);
    connect(&client, &ControllerClient::eventHappened, &chart, &BandwidthChart::addEvent);
}

void ChartFeed::fetch(SessionId session)
{
    if (!m_chart.hasSamples(session))
        fetchPast(session);
}

void ChartFeed::reset(const QList<SessionInfo> &sessions)
{
    m_chart.setSessions(sessions);
    m_interfaces.clear();
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        m_interfaces << sessions.at(i).interface;
        if (!isFinished(sessions.at(i).state) || i >= sessions.size() - recentSessions)
            fetchPast(sessions.at(i).session);
    }
    if (!sessions.isEmpty())
        fetchLinks();
}

void ChartFeed::update(const SessionInfo &session)
{
    m_chart.setSession(session);
    if (m_interfaces.contains(session.interface))
        return;
    m_interfaces << session.interface;
    fetchLinks();
}

void ChartFeed::fetchPast(SessionId session)
{
    m_client.fetchSamples(session, [self = QPointer(this), session](const Result<QList<Sample>> &samples) {
        if (self && samples)
            self->m_chart.setHistory(session, *samples);
    });
    m_client.fetchEvents(session, [self = QPointer(this), session](const Result<QList<SessionEvent>> &events) {
        if (self && events)
            self->m_chart.setEvents(session, *events);
    });
}

void ChartFeed::fetchLinks()
{
    m_node.listInterfaces([self = QPointer(this)](const Result<QList<NetworkInterface>> &links) {
        if (self && links)
            self->takeLinks(*links);
    });
}

void ChartFeed::takeLinks(const QList<NetworkInterface> &links)
{
    QHash<QString, Bandwidth> capacities;
    for (const NetworkInterface &link : links) {
        bool isUsed = false;
        for (const QString &name : QStringList(link.name) + link.otherNames) {
            isUsed = isUsed || m_interfaces.contains(name);
            if (link.speed)
                capacities.insert(name, *link.speed);
        }
        if (!isUsed)
            continue;
        m_client.fetchCounter(
            link.name, [self = QPointer(this), name = link.name](const Result<QList<Sample>> &samples) {
                if (self && samples && !samples->isEmpty())
                    self->m_chart.setCounterHistory(name, *samples);
            });
    }
    m_chart.setCapacities(capacities);
}

} // namespace labcast
