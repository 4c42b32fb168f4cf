// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class QSocketNotifier;

namespace labcast {

/// What was heard of IGMP queriers.
struct IgmpFacts
{
    /// A membership query: a switch or router asks who listens to which group.
    struct Query
    {
        qint64 timeMs = 0; ///< UTC
        QString from; ///< IPv4
        bool operator==(const Query &) const = default;
    };

    qint64 sinceMs = 0; ///< UTC: listened from then on; 0: not at all
    QString trouble {}; ///< why not
    QHash<int, Query> last {}; ///< by the index of the interface it came through
};

/// Listens to IGMP membership queries on every interface, from now on. Needs CAP_NET_RAW.
class IgmpWatch : public QObject
{
    Q_OBJECT
public:
    explicit IgmpWatch(QObject *parent = nullptr);
    ~IgmpWatch() override;

    const IgmpFacts &facts() const { return m_facts; }

private:
    void open();
    void read();

    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
    IgmpFacts m_facts;
};

} // namespace labcast
