// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../log/logbook.h"
#include "../session/sessioninfo.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

namespace labcast {

/// Wakes computers by Wake-on-LAN, one after the other: a room that comes on at once can blow a fuse.
class Waker : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Waker(AsyncStore &store, LogBook &log, QObject *parent = nullptr);

    /// The computers with these names; the journal tells how many of them have a MAC address.
    void wake(SessionId session, const QStringList &hosts);

private:
    void wakeNext();

    AsyncStore &m_store;
    LogBook &m_log;
    QList<QStringList> m_waiting; ///< MAC addresses of a computer
    QTimer m_timer;
    QUdpSocket m_socket;
};

} // namespace labcast
