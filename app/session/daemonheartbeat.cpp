// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonheartbeat.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBeatLines = 20;

/// The daemon writes it only when it has read its tables.
bool isPass(const DaemonRemark &remark)
{
    using enum DaemonRemark::Kind;
    switch (remark.kind) {
    case Alive:
        return remark.text.contains("tasks found"_L1);
    case NoImagePath:
    case NoMembers:
    case NotMaster:
    case Disabled:
        return true;
    default:
        return remark.session > 0;
    }
}

} // namespace

DaemonHeartbeat heartbeatIn(const QByteArray &logEnd)
{
    DaemonHeartbeat beat;
    qint64 last = 0, pass = 0;
    for (const QByteArray &line : logEnd.split('\n')) {
        const auto remark = daemonRemark(line);
        if (!remark)
            continue;
        beat.lines << QString::fromUtf8(line).trimmed();
        last = remark->timeMs;
        if (remark->kind == DaemonRemark::Kind::Interval)
            beat.intervalMs = remark->value.toLongLong() * 1000;
        if (remark->kind == DaemonRemark::Kind::Instead) {
            pass = 0;
            beat.trouble = {};
        } else if (isPass(*remark)) {
            pass = last;
            beat.trouble = remark->session > 0 ? Message() : troubleOf(*remark);
        } else if (const Message trouble = troubleOf(*remark); !trouble.isEmpty()) {
            beat.trouble = trouble;
        }
    }
    beat.lines = beat.lines.last(std::min(beat.lines.size(), mostBeatLines));
    beat.passBeforeMs = pass > 0 ? last - pass : -1;
    return beat;
}

} // namespace labcast
