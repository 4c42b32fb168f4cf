// SPDX-License-Identifier: GPL-3.0-or-later
#include "waker.h"

#include "../network/wakeonlan.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int apartMs = 100;

/// Those that have any.
Result<QList<QStringList>> macsOf(Store &store, const QStringList &hosts)
{
    QList<QStringList> macs;
    for (const QString &name : hosts) {
        const auto host = store.host(name);
        if (!host && isStoreTrouble(host.error()))
            return tl::unexpected(host.error());
        if (host && !host->macs.isEmpty()) // one that is gone keeps nobody else asleep
            macs << host->macs;
    }
    return macs;
}

} // namespace

Waker::Waker(AsyncStore &store, LogBook &log, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_log(log)
    , m_timer(this)
    , m_socket(this)
{
    m_timer.setInterval(apartMs);
    connect(&m_timer, &QTimer::timeout, this, &Waker::wakeNext);
}

void Waker::wake(SessionId session, const QStringList &hosts)
{
    m_store.run([hosts](Store &store) { return macsOf(store, hosts); })
        .then(this, [this, session, count = hosts.size()](const Result<QList<QStringList>> &macs) {
            const qsizetype known = macs ? macs->size() : 0;
            m_log.note(known < count ? LogSeverity::Warning : LogSeverity::Plain,
                u"session %1: waking %2 of %3 computers"_s.arg(session.value).arg(known).arg(count));
            m_waiting += macs.value_or(QList<QStringList>());
            if (!m_timer.isActive() && !m_waiting.isEmpty()) {
                m_timer.start();
                wakeNext();
            }
        });
}

void Waker::wakeNext()
{
    const QList<QHostAddress> everybody = broadcastAddresses(networkInterfaces());
    for (const QString &mac : m_waiting.takeFirst()) {
        const QByteArray packet = magicPacket(mac);
        for (const QHostAddress &subnet : packet.isEmpty() ? QList<QHostAddress>() : everybody)
            m_socket.writeDatagram(packet, subnet, wakePort);
    }
    if (m_waiting.isEmpty())
        m_timer.stop();
}

} // namespace labcast
