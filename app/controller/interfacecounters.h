// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/countersample.h"
#include "../session/samplehistory.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <map>

namespace labcast {

/// What the kernel counts on the interfaces that sessions send through, as rates with their history.
class InterfaceCounters
{
public:
    /// Bytes that left each interface, by name.
    using Reader = std::function<QHash<QString, qint64>()>;

    explicit InterfaceCounters(Reader read);

    /// `interfaces` by name or alternative name, each counted once; one that is not there is left out.
    /// `monotonicMs` is what the rates are measured with.
    QList<CounterSample> tick(const QStringList &interfaces, qint64 timeMs, qint64 monotonicMs);

    /// Oldest first.
    QList<Sample> samples(const QString &interface) const;

private:
    struct Counter
    {
        SampleHistory history;
        qint64 bytes = 0;
        qint64 monotonicMs = 0;
    };

    QString nameOf(const QString &interface, const QHash<QString, qint64> &sent);
    static Bandwidth rateOf(const Counter &counter, qint64 bytes, qint64 monotonicMs);

    Reader m_read;
    std::map<QString, Counter> m_counters;
    QHash<QString, QString> m_names; ///< by alternative name
};

} // namespace labcast
