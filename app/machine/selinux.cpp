// SPDX-License-Identifier: GPL-3.0-or-later
#include "selinux.h"

#include "../privilege.h"
#include "procfile.h"

#include <QFileInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDenials = 5;
constexpr qint64 mostRead = 256 * 1024;

} // namespace

SelinuxFacts readSelinux()
{
    SelinuxFacts facts {.isEnforcing = procFile(u"/sys/fs/selinux/enforce"_s).trimmed() == "1"};
    if (!facts.isEnforcing)
        return facts;
    QFile log(u"/var/log/audit/audit.log"_s);
    const ReadingAsRoot reading;
    if (!log.open(QIODevice::ReadOnly)) {
        facts.isLogHidden = true;
        return facts;
    }
    log.seek(std::max<qint64>(0, log.size() - mostRead));
    facts.denials = denialsIn(log.read(mostRead));
    return facts;
}

QStringList denialsIn(const QByteArray &log)
{
    QStringList denials;
    for (const QByteArray &line : log.split('\n')) {
        const bool isOurs = line.contains("comm=\"udp-sender\"") || line.contains("comm=\"udp-receiver\"");
        if (line.contains("avc:") && line.contains("denied") && isOurs)
            denials << QString::fromUtf8(line).simplified();
    }
    return denials.last(std::min(denials.size(), mostDenials));
}

} // namespace labcast
