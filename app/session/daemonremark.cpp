// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonremark.h"

#include <QDateTime>
#include <QRegularExpression>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Kind = DaemonRemark::Kind;

/// A sentence tells no more of a text that somebody else wrote.
constexpr qsizetype longestValue = 250;

struct RemarkPattern
{
    Kind kind;
    const char *expression; ///< its first capture is the value
};

// A session's name stands before these, and may hold anything: only the end of the line counts.
constexpr std::array ofSession {
    RemarkPattern {Kind::Running, "(?:has started|already running with pid: ?[0-9]+)[.!]?$"},
    RemarkPattern {Kind::Over, "(?:has been|is now) (?:completed?|cancell?ed|killed)[.!]?$"},
    RemarkPattern {Kind::Over, "is no longer active, stopping its sender[.!]?$"},
    RemarkPattern {Kind::NoSlot, "(?:no open slots|no slots available|(?:has been|is now) queued)[.!]?$"},
    RemarkPattern {Kind::NoImage, "failed to execute, image file: ?(.*?) ?not found on this node[.!]?$"},
    RemarkPattern {Kind::NoImage, "image (?:file|path):? ?(\\S.*?) (?:does not exist|is missing)[.!]?$"},
    RemarkPattern {Kind::OddPort, "failed to execute, port must be even and numeric[.!]?$"},
    RemarkPattern {Kind::OtherNode, "is already being sent by another node[.!]?$"},
    RemarkPattern {Kind::SenderGone, "is no longer running[.!]?$"},
    RemarkPattern {Kind::SenderFailed, "exited abnormally with code (-?[0-9]+)\\b[^:]*$"},
    RemarkPattern {Kind::Orphan, "orphaned udp-sender pid: ?([0-9]+) terminating.*$"},
    RemarkPattern {Kind::NotStarted, "failed to (?:execute|start)\\b[,:]? ?(.*)$"},
};

constexpr std::array ofDaemon {
    RemarkPattern {Kind::Interval, "^Checking for new items every ([0-9]{1,6}) seconds"},
    RemarkPattern {Kind::Interval, "^Wait time has changed to ([0-9]{1,6}) seconds"},
    RemarkPattern {
        Kind::Alive, "^(?:No (?:new )?tasks found|Starting service loop|Interface Ready with IP Address)"},
    RemarkPattern {Kind::NoImagePath, "^(?:Unable to find image path|image path .*(?:missing|does not exist))"},
    RemarkPattern {Kind::NoMembers, "^Task not created as there are no associated tasks"},
    RemarkPattern {Kind::NotMaster, "^(?:This is not the master node|(?:There is )?no master node)"},
    RemarkPattern {Kind::Disabled, "^Multicast service is globally disabled"},
    RemarkPattern {Kind::NoSender, "^Unable to locate udp-sender"},
    RemarkPattern {Kind::NoDatabase, "Waiting for (?:mysql|mariadb|the database|database) to be available"},
    RemarkPattern {Kind::NoInterface, "^Interface not ready, waiting for it to come up:? ?(\\S*)"},
    RemarkPattern {Kind::NotOpened, "^(.*failed to open.*)$"},
    RemarkPattern {Kind::Instead, "^Labcast (?:sends|does not send) "},
    RemarkPattern {Kind::Ignored, "^(Ignoring (?:configured interface|invalid multicast).*)$"},
};

template <size_t N>
QList<QRegularExpression> compiled(const std::array<RemarkPattern, N> &patterns)
{
    QList<QRegularExpression> all;
    for (const RemarkPattern &pattern : patterns)
        all << QRegularExpression(
            QString::fromLatin1(pattern.expression), QRegularExpression::CaseInsensitiveOption);
    return all;
}

template <size_t N>
void read(const std::array<RemarkPattern, N> &patterns, const QList<QRegularExpression> &expressions,
    const QString &text, DaemonRemark &remark)
{
    for (size_t i = 0; i < N; ++i) {
        const auto match = expressions.at(qsizetype(i)).match(text);
        if (!match.hasMatch())
            continue;
        remark.kind = patterns[i].kind;
        remark.value = match.captured(1).left(longestValue);
        return;
    }
}

/// "11-22-26 3:25:22 pm"; 0 when it is no time.
qint64 wallClockMs(const QString &stamp)
{
    static const QRegularExpression shape(
        u"^([0-9]{2})-([0-9]{2})-([0-9]{2}) ([0-9]{1,2}):([0-9]{2}):([0-9]{2}) ([ap])m$"_s);
    const auto match = shape.match(stamp);
    if (!match.hasMatch())
        return 0;
    const auto number = [&match](int part) { return match.captured(part).toInt(); };
    const int hour = number(4) % 12 + (match.captured(7) == "p"_L1 ? 12 : 0);
    const QDate date(2000 + number(3), number(1), number(2));
    return QDateTime(date, QTime(hour, number(5), number(6)), Qt::UTC).toMSecsSinceEpoch();
}

void readText(DaemonRemark &remark)
{
    static const QRegularExpression task(u"^(?:Task ID: ?|Task \\(|Session ID: ?)([0-9]{1,18})\\)? +(.*)$"_s);
    static const QRegularExpression image(u"^Image [0-9]+ for session (.+) is missing or invalid"_s);
    static const QList<QRegularExpression> sessionExpressions = compiled(ofSession);
    static const QList<QRegularExpression> daemonExpressions = compiled(ofDaemon);
    if (const auto match = task.match(remark.text); match.hasMatch()) {
        remark.session = match.captured(1).toLongLong();
        return read(ofSession, sessionExpressions, match.captured(2).trimmed(), remark);
    }
    if (const auto match = image.match(remark.text); match.hasMatch()) {
        remark.kind = Kind::BadImage;
        remark.name = match.captured(1);
        return;
    }
    read(ofDaemon, daemonExpressions, remark.text, remark);
}

/// Empty for what is no trouble.
QLatin1StringView troubleId(Kind kind)
{
    using enum DaemonRemark::Kind;
    switch (kind) {
    case NoSlot:
        return "fog-no-slot"_L1;
    case NoImage:
        return "fog-no-image"_L1;
    case OddPort:
        return "fog-odd-port"_L1;
    case NotStarted:
        return "fog-not-started"_L1;
    case OtherNode:
        return "fog-other-node"_L1;
    case SenderGone:
        return "fog-sender-gone"_L1;
    case SenderFailed:
        return "fog-sender-exited"_L1;
    case Orphan:
        return "fog-orphan"_L1;
    case BadImage:
        return "fog-bad-image"_L1;
    case NoImagePath:
        return "fog-no-image-path"_L1;
    case NoMembers:
        return "fog-no-members"_L1;
    case NotMaster:
        return "fog-not-master"_L1;
    case Disabled:
        return "fog-disabled"_L1;
    case NoSender:
        return "fog-no-sender"_L1;
    case NoDatabase:
        return "fog-no-database"_L1;
    case NoInterface:
        return "fog-no-interface"_L1;
    case NotOpened:
        return "fog-not-opened"_L1;
    case Ignored:
        return "fog-ignored"_L1;
    default:
        return {};
    }
}

} // namespace

std::optional<DaemonRemark> daemonRemark(const QByteArray &line)
{
    static const QRegularExpression shape(
        u"^\\[([0-9][0-9./ -]{5,14}:[0-9:]{2,5}(?: ?[ap]m)?)\\][ |*]*(\\S.*)$"_s);
    const auto match = shape.match(QString::fromUtf8(line).trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    DaemonRemark remark {.text = match.captured(2).trimmed(), .timeMs = wallClockMs(match.captured(1))};
    readText(remark);
    return remark;
}

Message troubleOf(const DaemonRemark &remark)
{
    const QLatin1StringView id = troubleId(remark.kind);
    return id.isEmpty() ? Message() : makeMessage(id, {{u"value"_s, remark.value}});
}

} // namespace labcast
