// SPDX-License-Identifier: GPL-3.0-or-later
#include "neighbourtable.h"

#include <QFile>
#include <QStringList>

namespace labcast {

using namespace Qt::StringLiterals;

QHash<QString, QString> neighbours()
{
    QFile table(u"/proc/net/arp"_s); // follows the network namespace
    return table.open(QIODevice::ReadOnly) ? neighboursFromArp(table.readAll()) : QHash<QString, QString>();
}

QHash<QString, QString> neighboursFromArp(const QByteArray &text)
{
    QHash<QString, QString> macs;
    for (const QString &line : QString::fromLatin1(text).split(u'\n').mid(1)) {
        const QStringList fields = line.simplified().split(u' ');
        // IP address, HW type, Flags, HW address, Mask, Device
        if (fields.size() < 6 || fields[3] == "00:00:00:00:00:00"_L1)
            continue;
        constexpr int isComplete = 0x2;
        if (fields[2].toInt(nullptr, 16) & isComplete)
            macs.insert(fields[0], fields[3].toLower());
    }
    return macs;
}

} // namespace labcast
