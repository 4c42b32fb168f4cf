// SPDX-License-Identifier: GPL-3.0-or-later
#include "loglexicon.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Scope = LexiconEntry::Scope;

constexpr qsizetype longestStamp = 32;

constexpr auto entries = std::to_array<LexiconEntry>({
    {"lexicon-daemon-start", Scope::Line, "Starting MulticastManager Service*", "fog-daemon"},
    {"lexicon-daemon-start", Scope::Line, "FOGMulticastManager Start*", "fog-daemon"},
    {"lexicon-daemon-start", Scope::Line, "=* FOG * MulticastManager starting =*", "fog-daemon"},
    {"lexicon-daemon-interval", Scope::Line, "Checking for new items every * seconds*", "settings"},
    {"lexicon-daemon-interval", Scope::Line, "Wait time has changed to * seconds*", "settings"},
    {"lexicon-daemon-loop", Scope::Line, "Starting service loop*", ""},
    {"lexicon-daemon-idle", Scope::Line, "No new tasks found*", "master-node"},
    {"lexicon-daemon-idle", Scope::Line, "No tasks found*", "master-node"},
    {"lexicon-daemon-interface-ready", Scope::Line, "Interface Ready with IP Address*", ""},
    {"lexicon-daemon-interface-down", Scope::Line, "Interface not ready, waiting for it to come up*",
        "node-address"},
    {"lexicon-daemon-no-database", Scope::Line, "*Waiting for mysql to be available*", "database"},
    {"lexicon-daemon-no-database", Scope::Line, "*Waiting for mariadb to be available*", "database"},
    {"lexicon-daemon-no-database", Scope::Line, "*Waiting for database to be available*", "database"},
    {"lexicon-daemon-no-sender", Scope::Line, "Unable to locate udp-sender*", "udp-sender"},
    {"lexicon-daemon-disabled", Scope::Line, "Multicast service is globally disabled*", "settings"},
    {"lexicon-daemon-not-master", Scope::Line, "This is not the master node*", "master-node"},
    {"lexicon-daemon-not-master", Scope::Line, "There is no master node*", "master-node"},
    {"lexicon-daemon-not-master", Scope::Line, "No master node*", "master-node"},
    {"lexicon-daemon-no-image-path", Scope::Line, "Unable to find image path*", "image-root"},
    {"lexicon-daemon-no-image-path", Scope::Line, "image path * missing*", "image-root"},
    {"lexicon-daemon-no-image-path", Scope::Line, "image path * does not exist*", "image-root"},
    {"lexicon-daemon-no-members", Scope::Line, "Task not created as there are no associated tasks*", "stale-rows"},
    {"lexicon-daemon-no-count", Scope::Line, "Or there was no number defined for joining session*", "stale-rows"},
    {"lexicon-daemon-other-interface", Scope::Line, "Ignoring configured interface * routes over *", "interface"},
    {"lexicon-daemon-bad-bitrate", Scope::Line, "Ignoring invalid multicast bitrate*", "settings"},
    {"lexicon-daemon-bad-image", Scope::Line, "Image * for session * is missing or invalid*", "images"},
    {"lexicon-daemon-removed", Scope::Line, "Cleaning * task* removed*", ""},
    {"lexicon-daemon-command", Scope::Line, "Command: *", ""},
    {"lexicon-daemon-forked", Scope::Line, "*forked child process (*", "fog-daemon"},
    {"lexicon-daemon-log-closed", Scope::Line, "*failed to open*", "fog-daemon"},
    {"lexicon-orphan-ended", Scope::OfSession, "*orphaned udp-sender pid: * terminating*", "orphans"},
    {"lexicon-orphan-forgotten", Scope::OfSession, "*stale sender reference cleared*", "orphans"},
    {"lexicon-session-new", Scope::OfSession, "* is new", ""},
    {"lexicon-session-new", Scope::OfSession, "* is new!", ""},
    {"lexicon-session-image", Scope::OfSession, "* image file found, file: *", ""},
    {"lexicon-session-clients", Scope::OfSession, "* client found", "ghost-tasks"},
    {"lexicon-session-clients", Scope::OfSession, "* clients found", "ghost-tasks"},
    {"lexicon-session-port", Scope::OfSession, "* sending on base port *", "ports"},
    {"lexicon-session-started", Scope::OfSession, "* has started", ""},
    {"lexicon-session-running", Scope::OfSession, "* is already running with pid*", ""},
    {"lexicon-session-sender-gone", Scope::OfSession, "* is no longer running", "stale-rows"},
    {"lexicon-session-completed", Scope::OfSession, "* has been completed", ""},
    {"lexicon-session-completed", Scope::OfSession, "* is now completed", ""},
    {"lexicon-session-killed", Scope::OfSession, "* has been killed", ""},
    {"lexicon-session-cancelled", Scope::OfSession, "* has been cancelled", ""},
    {"lexicon-session-cancelled", Scope::OfSession, "* is now cancelled", ""},
    {"lexicon-session-cancelled", Scope::OfSession, "* has been canceled", ""},
    {"lexicon-session-cancelled", Scope::OfSession, "* is now canceled", ""},
    {"lexicon-session-queued", Scope::OfSession, "* has been queued", "master-node"},
    {"lexicon-session-queued", Scope::OfSession, "* is now queued", "master-node"},
    {"lexicon-session-no-slot", Scope::OfSession, "* no open slots", "ghost-tasks"},
    {"lexicon-session-no-slot", Scope::OfSession, "* no slots available", "ghost-tasks"},
    {"lexicon-session-odd-port", Scope::OfSession, "* failed to execute, port must be even and numeric*", "ports"},
    {"lexicon-session-no-image", Scope::OfSession, "* failed to execute, image file: * found on this node*",
        "images"},
    {"lexicon-session-inactive", Scope::OfSession, "* is no longer active, stopping its sender*", ""},
    {"lexicon-session-other-node", Scope::OfSession, "* is already being sent by another node*", "master-node"},
    {"lexicon-session-sender-failed", Scope::OfSession, "* exited abnormally with code *", "udp-sender"},
    {"lexicon-client-no-slot", Scope::Line, "*No open slots, There * before me*", "ghost-tasks"},
    {"lexicon-client-in-line", Scope::Line, "*(In line for *", "fog-daemon"},
    {"lexicon-client-no-task", Scope::Line, "*No Active Task found for Host*", "ghost-tasks"},
    {"lexicon-client-busy", Scope::Line, "*Host is already a member of an active task*", "ghost-tasks"},
    {"lexicon-client-none-free", Scope::Line, "*No hosts available to task*", "ghost-tasks"},
    {"lexicon-client-go", Scope::Line, "*##@GO*", ""},
    {"lexicon-sender-version", Scope::Line, "Udp-sender *", "udp-sender"},
    {"lexicon-sender-duplex", Scope::Line, "Using full duplex mode*", ""},
    {"lexicon-sender-address", Scope::Line, "Using mcast address *", "multicast"},
    {"lexicon-sender-file", Scope::Line, "UDP sender for * at * on *", ""},
    {"lexicon-sender-file", Scope::Line, "Compressed UDP sender for * at * on *", ""},
    {"lexicon-sender-control", Scope::Line, "Broadcasting control to *", "multicast"},
    {"lexicon-sender-key", Scope::Line, "Ready. Press any key to start sending data*", ""},
    {"lexicon-sender-joined", Scope::Line, "New connection from *", ""},
    {"lexicon-sender-begins", Scope::Line, "Starting transfer: *", ""},
    {"lexicon-sender-progress", Scope::Line, "bytes=*re-xmits=*", "multicast"},
    {"lexicon-sender-timeout", Scope::Line, "Timeout notAnswered=*", "igmp"},
    {"lexicon-sender-dropped", Scope::Line, "Dropping client #* because of timeout*", "igmp"},
    {"lexicon-sender-left", Scope::Line, "Disconnecting #*", ""},
    {"lexicon-sender-complete", Scope::Line, "Transfer complete.*", ""},
    {"lexicon-sender-nobody", Scope::Line, "No participants... exiting*", "multicast"},
    {"lexicon-sender-no-file", Scope::Line, "Could not open file *: No such file or directory*", "images"},
    {"lexicon-sender-no-right", Scope::Line, "Could not open file *: Permission denied*", "image-root"},
    {"lexicon-sender-is-folder", Scope::Line, "read: Is a directory*", "images"},
    {"lexicon-sender-read-error", Scope::Line, "read: Input/output error*", "image-root"},
    {"lexicon-sender-port-busy", Scope::Line, "bind socket to *Address already in use*", "orphans"},
    {"lexicon-sender-no-address", Scope::Line, "bind socket to *Cannot assign requested address*", "interface"},
    {"lexicon-sender-no-interface", Scope::Line, "No suitable network interface found*", "interface"},
    {"lexicon-sender-interfaces", Scope::Line, "The following interfaces are available*", "interface"},
    {"lexicon-sender-blocked", Scope::Line, "Could not broadcast data packet to *Operation not permitted*",
        "firewall"},
    {"lexicon-sender-link-down", Scope::Line, "Could not broadcast data packet to *Network is *", "interface"},
    {"lexicon-sender-unexpected", Scope::Line, "Unexpected command *", ""},
    {"lexicon-sender-unexpected", Scope::Line, "Bad command *", ""},
    {"lexicon-sender-stranger", Scope::Line, "Bad message from *", "ports"},
    {"lexicon-sender-participant", Scope::Line, "Invalid participant *", "orphans"},
    {"lexicon-sender-point-to-point", Scope::Line, "pointopoint mode set, and * participants instead of 1*",
        "settings"},
    {"lexicon-sender-extra", Scope::Line, "Extra argument * ignored*", "settings"},
    {"lexicon-sender-unit", Scope::Line, "Unit * unsupported*", "settings"},
    {"lexicon-sender-bad-address", Scope::Line, "Bad address *", "settings"},
    {"lexicon-sender-option", Scope::Line, "*: unrecognized option *", "udp-sender"},
    {"lexicon-sender-async", Scope::Line, "Warning: Async mode but no forward error correction*", "settings"},
    {"lexicon-sender-async", Scope::Line, "Transmission may fail due to packet loss*", "settings"},
    {"lexicon-sender-async", Scope::Line, "Add \"--fec *", "settings"},
    {"lexicon-sender-stripes", Scope::Line, "stripes=* redund=* stripesize=*", ""},
    {"lexicon-sender-resent", Scope::Line, "RETX *", "multicast"},
    {"lexicon-sender-slice", Scope::Line, "Doubling slice size to *", ""},
    {"lexicon-sender-slice", Scope::Line, "Slice size=*", ""},
    {"lexicon-sender-rate", Scope::Line, "Inst BW=*", ""},
    {"lexicon-udpcast-signal", Scope::Line, "Signal *: Cancelled by user*", ""},
    {"lexicon-receiver-version", Scope::Line, "Udp-receiver *", ""},
    {"lexicon-receiver-file", Scope::Line, "UDP receiver for * at * on *", ""},
    {"lexicon-receiver-message", Scope::Line, "received message, cap=*", ""},
    {"lexicon-receiver-connected", Scope::Line, "Connected as #* to *", ""},
    {"lexicon-receiver-listening", Scope::Line, "Listening to multicast on *", "igmp"},
    {"lexicon-receiver-progress", Scope::Line, "bytes=*bps)*", ""},
    {"lexicon-receiver-timeout", Scope::Line, "Receiver timeout*", "igmp"},
    {"lexicon-receiver-error", Scope::Line, "Receiver error*", "multicast"},
    {"lexicon-receiver-full", Scope::Line, "Too many clients already connected*", ""},
    {"lexicon-disk-full", Scope::Line, "*No space left on device*", "image-root"},
});

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "14:28:08.654512 ", as udp-sender's --log writes it.
QStringView withoutClock(QStringView line)
{
    static constexpr QStringView shape = u"00:00:00.000000 ";
    const auto fits = [](QChar wanted, QChar c) { return wanted == u'0' ? isDigit(c) : wanted == c; };
    if (line.size() < shape.size() || !std::equal(shape.begin(), shape.end(), line.begin(), fits))
        return line;
    return line.sliced(shape.size());
}

/// "[11-22-26 2:19:28 pm] ", as FOG's daemon begins its lines. It begins a sender's log so too, and then forgets
/// the newline.
QStringView withoutStamp(QStringView line)
{
    const qsizetype end = line.first(std::min(line.size(), longestStamp)).indexOf(u']');
    if (end < 2 || line[0] != u'[' || !isDigit(line[1]))
        return line;
    line = line.sliced(end + 1).trimmed();
    return line.startsWith("Task started"_L1) ? line.sliced(12) : line;
}

QStringView withoutBullet(QStringView line)
{
    while (!line.isEmpty() && (line[0].isSpace() || line[0] == u'|' || line[0] == u'*'))
        line = line.sliced(1);
    return line;
}

/// What follows "Task ID: 41 ", "Session ID: 41 " or, in FOG before 1.5.6, "Task (41) "; nothing for other lines.
QStringView afterSession(QStringView line)
{
    for (const auto &name : {"Task ID: "_L1, "Session ID: "_L1, "Task ("_L1}) {
        if (!line.startsWith(name))
            continue;
        qsizetype end = name.size();
        while (end < line.size() && isDigit(line[end]))
            ++end;
        return end > name.size() ? line.sliced(end) : QStringView();
    }
    return {};
}

/// What an entry of that scope compares.
QStringView subjectOf(Scope scope, QStringView line)
{
    const QStringView text = withoutBullet(withoutStamp(withoutClock(line.trimmed())));
    const QStringView ofSession = afterSession(text);
    if (scope == Scope::OfSession)
        return ofSession;
    return ofSession.isEmpty() ? text : QStringView(); // a session may be called anything
}

/// Whether `text` is the parts of `shape` in their order, with anything where the "*" are. The first place of each
/// part is taken, which is never wrong, so nothing is ever tried twice.
bool fits(QLatin1StringView shape, QStringView text)
{
    const QList<QLatin1StringView> parts = [shape] {
        QList<QLatin1StringView> all;
        for (const QLatin1StringView part : qTokenize(shape, u'*'))
            all << part;
        return all;
    }();
    const QLatin1StringView first = parts.first(), last = parts.last();
    if (parts.size() == 1)
        return text.compare(shape, Qt::CaseInsensitive) == 0;
    if (text.size() < first.size() + last.size() || !text.startsWith(first, Qt::CaseInsensitive)
        || !text.endsWith(last, Qt::CaseInsensitive))
        return false;
    text = text.sliced(first.size()).chopped(last.size());
    return std::all_of(parts.begin() + 1, parts.end() - 1, [&text](QLatin1StringView part) {
        const qsizetype at = text.indexOf(part, 0, Qt::CaseInsensitive);
        text = at < 0 ? text : text.sliced(at + part.size());
        return at >= 0;
    });
}

} // namespace

std::span<const LexiconEntry> lexiconEntries()
{
    return entries;
}

bool isWrittenAs(const LexiconEntry &entry, const QString &line)
{
    const QStringView subject = subjectOf(entry.scope, line);
    return !subject.isEmpty() && fits(QLatin1StringView(entry.shape), subject);
}

std::optional<LogMeaning> meaningOf(const QString &line)
{
    const auto found
        = std::ranges::find_if(entries, [&line](const LexiconEntry &entry) { return isWrittenAs(entry, line); });
    if (found == entries.end())
        return std::nullopt;
    const QLatin1StringView id(found->id);
    const QString why = id + "-why"_L1;
    const bool hasCauses = !messageTemplate(why).isEmpty();
    return LogMeaning {makeMessage(id), hasCauses ? makeMessage(QLatin1StringView(why.toLatin1())) : Message(),
        QLatin1StringView(found->check)};
}

} // namespace labcast
