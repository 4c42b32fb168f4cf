// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodenames.h"

#include <QHostAddress>
#include <QHostInfo>

namespace labcast {

namespace {

constexpr qint64 longestAgeMs = 30'000;

QStringList ipv4Of(const QList<QHostAddress> &addresses)
{
    QStringList found;
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QHostAddress::IPv4Protocol && !found.contains(address.toString()))
            found << address.toString();
    }
    return found;
}

} // namespace

QStringList NodeNames::known(const QString &name)
{
    if (!QHostAddress(name).isNull())
        return {name};
    Entry &entry = m_entries[name];
    if (!entry.isAsked && (!entry.age.isValid() || entry.age.elapsed() > longestAgeMs)) {
        entry.isAsked = true;
        find(name, [this, name](const QStringList &addresses) {
            Entry &asked = m_entries[name];
            asked.isAsked = false;
            asked.age.start();
            // A name server that does not answer for once moves no node.
            if (!addresses.isEmpty() && std::exchange(asked.addresses, addresses) != addresses)
                emit changed();
        });
    }
    return m_entries[name].addresses;
}

void NodeNames::find(const QString &name, const std::function<void(const QStringList &)> &answer)
{
    if (!QHostAddress(name).isNull())
        return answer({name});
    if (name.trimmed().isEmpty()) // it would be looked up as this machine's own
        return answer({});
    QHostInfo::lookupHost(name, this, [answer](const QHostInfo &info) { answer(ipv4Of(info.addresses())); });
}

} // namespace labcast
