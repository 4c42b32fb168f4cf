// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacecounters.h"

#include "../network/networkinterface.h"

namespace labcast {

namespace {

constexpr qint64 longestTickMs = 3000; // beyond it the mean would hide what happened

} // namespace

InterfaceCounters::InterfaceCounters(Reader read)
    : m_read(std::move(read))
{
}

QList<CounterSample> InterfaceCounters::tick(const QStringList &interfaces, qint64 timeMs, qint64 monotonicMs)
{
    const QHash<QString, qint64> sent = m_read();
    QStringList names;
    for (const QString &interface : interfaces)
        names << nameOf(interface, sent);
    names.removeDuplicates();
    QList<CounterSample> samples;
    for (const QString &name : names) {
        if (!sent.contains(name))
            continue;
        Counter &counter = m_counters[name];
        const qint64 bytes = sent.value(name);
        const Sample sample {timeMs, bytes, rateOf(counter, bytes, monotonicMs)};
        if (!counter.history.append(sample))
            continue;
        counter.bytes = bytes;
        counter.monotonicMs = monotonicMs;
        samples.append({name, sample});
    }
    return samples;
}

QList<Sample> InterfaceCounters::samples(const QString &interface) const
{
    const auto found = m_counters.find(interface);
    return found == m_counters.end() ? QList<Sample>() : found->second.history.samples();
}

QString InterfaceCounters::nameOf(const QString &interface, const QHash<QString, qint64> &sent)
{
    if (sent.contains(interface))
        return interface;
    // The kernel's table has no alternative names, and asking for them each tick is dear.
    if (!m_names.contains(interface)) {
        const auto found = findInterface(networkInterfaces(), interface);
        m_names.insert(interface, found ? found->name : QString());
    }
    return m_names.value(interface);
}

Bandwidth InterfaceCounters::rateOf(const Counter &counter, qint64 bytes, qint64 monotonicMs)
{
    const qint64 elapsed = monotonicMs - counter.monotonicMs;
    const bool isNew = counter.history.samples().isEmpty();
    if (isNew || elapsed <= 0 || elapsed > longestTickMs || bytes < counter.bytes)
        return notMeasured;
    return {(bytes - counter.bytes) * 8000 / elapsed};
}

} // namespace labcast
