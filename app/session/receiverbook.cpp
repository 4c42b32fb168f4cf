// SPDX-License-Identifier: GPL-3.0-or-later
#include "receiverbook.h"

#include <algorithm>

namespace labcast {

namespace {

ReceiverResult resultOf(StreamResult result)
{
    switch (result) {
    case StreamResult::Completed:
        return ReceiverResult::Completed;
    case StreamResult::Left:
        return ReceiverResult::Left;
    case StreamResult::Dropped:
        return ReceiverResult::Dropped;
    case StreamResult::Stopped:
        break;
    }
    return ReceiverResult::Stopped;
}

/// The worst result over the streams counts.
void worsen(ReceiverInfo &info, ReceiverResult result)
{
    info.result = info.result ? std::max(*info.result, result) : result;
}

/// Addresses in the order of their numbers: 10.0.0.9 before 10.0.0.10.
bool isBefore(const ReceiverInfo &a, const ReceiverInfo &b)
{
    const auto key = [](const QString &address) {
        QList<int> parts;
        for (const QString &part : address.split(QLatin1Char('.')))
            parts << part.toInt();
        return parts;
    };
    return key(a.address) < key(b.address);
}

} // namespace

bool ReceiverBook::join(const QString &address, int number, int index)
{
    Entry &entry = m_entries[address];
    entry.info.address = address;
    entry.info.number = number;
    const bool isLate = entry.completedStreams < index;
    entry.info.state = ReceiverState::Joined;
    if (isLate && !entry.info.result) // who was dropped and comes again stays dropped
        entry.info.result = ReceiverResult::NeverJoined;
    return isLate;
}

bool ReceiverBook::identify(const QString &address, const HostIdentity &identity)
{
    const auto it = m_entries.find(address);
    if (it == m_entries.end() || identity.mac.isEmpty())
        return false;
    ReceiverInfo &info = it->info;
    const bool wasUnexpected = info.isUnexpected;
    info.mac = identity.mac;
    info.host = identity.host;
    info.isUnexpected = !m_hosts.isEmpty() && !m_hosts.contains(identity.host, Qt::CaseInsensitive);
    return info.isUnexpected && !wasUnexpected;
}

void ReceiverBook::expect(int expected, const QStringList &hosts)
{
    m_expected = expected;
    m_hosts = hosts;
    for (auto [address, entry] : m_entries.asKeyValueRange())
        identify(address, {entry.info.mac, entry.info.host});
}

QStringList ReceiverBook::unidentified() const
{
    QStringList addresses;
    for (const Entry &entry : m_entries) {
        if (entry.info.mac.isEmpty())
            addresses << entry.info.address;
    }
    return addresses;
}

int ReceiverBook::unexpected() const
{
    return int(std::ranges::count_if(m_entries, [](const Entry &entry) { return entry.info.isUnexpected; }));
}

bool ReceiverBook::hasStrangers() const
{
    return std::ranges::any_of(m_entries, [this](const Entry &entry) {
        return isStranger(entry.info) && entry.info.state == ReceiverState::Joined && !entry.info.result;
    });
}

QStringList ReceiverBook::knownHosts() const
{
    QStringList names;
    for (const Entry &entry : m_entries) {
        if (!entry.info.host.isEmpty())
            names << entry.info.host;
    }
    return names;
}

/// The hosts nobody is known to be.
QStringList ReceiverBook::unseen() const
{
    QSet<QString> seen;
    for (const Entry &entry : m_entries)
        seen.insert(entry.info.host.toCaseFolded());
    QStringList names;
    std::ranges::copy_if(m_hosts, std::back_inserter(names),
        [&seen](const QString &name) { return !seen.contains(name.toCaseFolded()); });
    return names;
}

QStringList ReceiverBook::absent() const
{
    return unidentified().isEmpty() ? unseen() : QStringList();
}

void ReceiverBook::leaveBeforeStart(const QString &address)
{
    // It may come again; until then it is as if it had not been there, unless it has a past.
    const auto it = m_entries.find(address);
    if (it == m_entries.end())
        return;
    if (m_judgedStreams == 0)
        m_entries.erase(it);
    else
        it->info.state = ReceiverState::Ended;
}

void ReceiverBook::startReceiving()
{
    for (Entry &entry : m_entries) {
        if (entry.info.state == ReceiverState::Joined)
            entry.info.state = ReceiverState::Receiving;
    }
    if (m_judgedStreams == 0)
        m_firstStreamJoined = int(m_entries.size());
}

void ReceiverBook::lost(const QString &address, ReceiverResult result)
{
    const auto it = m_entries.find(address);
    if (it == m_entries.end())
        return;
    it->info.state = ReceiverState::Ended;
    worsen(it->info, result);
}

void ReceiverBook::judge(const StreamVerdict &verdict, int index)
{
    QSet<QString> present;
    for (const ReceiverVerdict &judged : verdict.receivers) {
        Entry &entry = m_entries[judged.address];
        present.insert(judged.address);
        entry.info.address = judged.address;
        entry.info.number = judged.number;
        entry.info.bytes += judged.bytes;
        entry.info.state = ReceiverState::Ended;
        if (judged.result == StreamResult::Completed && entry.completedStreams == index)
            ++entry.completedStreams;
        if (judged.result != StreamResult::Completed)
            worsen(entry.info, resultOf(judged.result));
    }
    // Who was there before and did not come back has left, unless something worse is known.
    for (Entry &entry : m_entries) {
        if (!present.contains(entry.info.address))
            worsen(entry.info, ReceiverResult::Left);
    }
    m_judgedStreams = index + 1;
}

void ReceiverBook::confirm(const QStringList &hosts)
{
    for (Entry &entry : m_entries) {
        if (hosts.contains(entry.info.host, Qt::CaseInsensitive))
            entry.info.disk = DiskResult::Confirmed;
    }
}

void ReceiverBook::close(bool isComplete)
{
    for (Entry &entry : m_entries) {
        entry.info.state = ReceiverState::Ended;
        const bool hasAll = isComplete && entry.completedStreams == m_judgedStreams && m_judgedStreams > 0;
        if (!entry.info.result)
            entry.info.result = hasAll ? ReceiverResult::Completed : ReceiverResult::Stopped;
    }
    if (m_judgedStreams == 0 && m_firstStreamJoined == 0)
        m_firstStreamJoined = int(m_entries.size());
}

QSet<QString> ReceiverBook::complete() const
{
    QSet<QString> addresses;
    for (const Entry &entry : m_entries) {
        if (entry.completedStreams == m_judgedStreams && !entry.info.result.has_value())
            addresses.insert(entry.info.address);
        else if (entry.info.result == ReceiverResult::Completed)
            addresses.insert(entry.info.address);
    }
    return addresses;
}

int ReceiverBook::missing() const
{
    if (m_hosts.isEmpty())
        return std::max(0, m_expected - m_firstStreamJoined);
    return int(std::max<qsizetype>(0, unseen().size() - unidentified().size()));
}

void ReceiverBook::setSilent(const QStringList &addresses)
{
    for (Entry &entry : m_entries) {
        const bool isSilent = addresses.contains(entry.info.address);
        if (isSilent)
            entry.info.state = ReceiverState::Silent;
        else if (entry.info.state == ReceiverState::Silent)
            entry.info.state = ReceiverState::Receiving;
    }
}

QList<ReceiverInfo> ReceiverBook::list(bool withMissing) const
{
    QList<ReceiverInfo> receivers;
    for (const Entry &entry : m_entries) {
        receivers.append(entry.info);
        receivers.last().isStranger = isStranger(entry.info);
    }
    std::ranges::sort(receivers, isBefore);
    if (!withMissing)
        return receivers;
    const QStringList names = absent();
    for (int i = 0, count = missing(); i < count; ++i) {
        receivers.append(ReceiverInfo {
            .host = names.value(i), .state = ReceiverState::Ended, .result = ReceiverResult::NeverJoined});
    }
    return receivers;
}

} // namespace labcast
