// SPDX-License-Identifier: GPL-3.0-or-later
#include "logseverity.h"

#include <algorithm>
#include <array>
#include <vector>

namespace labcast {

namespace {

constexpr QByteArrayView missedAnswer = "Timeout notAnswered=[";
constexpr QByteArrayView dropping = "Dropping client #";
constexpr QByteArrayView disconnecting = "Disconnecting #";
constexpr QByteArrayView starting = "Starting transfer";
constexpr QByteArrayView complete = "Transfer complete.";
constexpr QByteArrayView banner = "UDP sender for ";

// What udp-sender says when it cannot go on, with the causes strerror() names.
constexpr std::array<QByteArrayView, 20> errorWords {"Dropping client", "Broken pipe", "Address already in use",
    "No participants", "Could not open file", "No suitable network interface", "Could not broadcast",
    "Cannot assign requested address", "Input/output error", "No space left on device", "Permission denied",
    "No such file or directory", "Is a directory", "No such device", "Network is down", "Network is unreachable",
    "Operation not permitted", "unrecognized option", "pointopoint mode set", "Bad address "};
constexpr std::array<QByteArrayView, 19> warningWords {missedAnswer, "Bad message from", "Bad command ",
    "Unexpected command", "Invalid participant", "Extra argument", "Transmission may fail", "Unit ", "Warning: ",
    // What FOG's daemon says when it cannot go on.
    "Unable to locate udp-sender", "Unable to find image path", "failed to execute", "exited abnormally",
    "is no longer running", "not the master node", "globally disabled", "Interface not ready",
    "Waiting for mysql to be", "failed to open"};
constexpr std::array<QByteArrayView, 7> tellingWords {
    "[error] ", "[warning] ", "bytes=", disconnecting, starting, complete, banner};

/// What stands between `left` and the next `right`.
QByteArrayView between(QByteArrayView line, QByteArrayView left, char right)
{
    const qsizetype at = line.indexOf(left);
    if (at < 0)
        return {};
    const QByteArrayView rest = line.sliced(at + left.size());
    const qsizetype end = rest.indexOf(right);
    return end < 0 ? rest : rest.first(end);
}

bool contains(QByteArrayView line, const QByteArrayView &word)
{
    return line.contains(word);
}

/// A banner holds the name of a file, and that may look like anything; so may the command line.
bool isBanner(QByteArrayView line)
{
    return line.contains(banner) || line.startsWith("$ ");
}

} // namespace

std::span<const QByteArrayView> severityWords()
{
    static const auto words = [] {
        std::vector<QByteArrayView> all(errorWords.begin(), errorWords.end());
        all.insert(all.end(), warningWords.begin(), warningWords.end());
        all.insert(all.end(), tellingWords.begin(), tellingWords.end());
        return all;
    }();
    return words;
}

LogSeverity severityOf(QByteArrayView line)
{
    for (const auto severity : {LogSeverity::Error, LogSeverity::Warning, LogSeverity::Plain}) {
        if (line.startsWith(severityMark(severity)))
            return severity;
    }
    if (line.startsWith("bytes=") || isBanner(line))
        return LogSeverity::Plain;
    const auto isIn = [line](QByteArrayView word) { return contains(line, word); };
    if (std::ranges::any_of(errorWords, isIn))
        return LogSeverity::Error;
    return std::ranges::any_of(warningWords, isIn) ? LogSeverity::Warning : LogSeverity::Plain;
}

LogSeverity SeverityTrack::next(QByteArrayView line)
{
    if (line.startsWith("bytes=")) { // the most frequent by far
        sent(line);
        return LogSeverity::Plain;
    }
    if (isBanner(line))
        *this = {}; // another stream
    if (isBanner(line) || line.startsWith('['))
        return severityOf(line);
    if (line.contains("bytes="))
        sent(line);
    if (line.contains(starting) || line.contains(complete)) {
        m_isSending = line.contains(starting);
        m_silent.clear();
    }
    if (line.contains(missedAnswer))
        return missed(line);
    if (line.contains(dropping))
        m_dropped = between(line, dropping, ' ').toByteArray();
    if (line.startsWith(disconnecting) && m_isSending) {
        // Giving it up was the error; that it is gone follows from it.
        const bool isKnown = !m_dropped.isEmpty() && between(line, disconnecting, ' ') == m_dropped;
        return isKnown ? LogSeverity::Plain : LogSeverity::Error;
    }
    return severityOf(line);
}

void SeverityTrack::sent(QByteArrayView line)
{
    const QByteArrayView bytes = between(line, "bytes=", 'r');
    if (bytes == m_sent)
        return;
    m_silent.clear();
    m_sent = bytes.toByteArray();
}

LogSeverity SeverityTrack::missed(QByteArrayView line)
{
    auto severity = LogSeverity::Warning;
    for (const QByteArray &number : between(line, missedAnswer, ']').toByteArray().split(',')) {
        if (!number.isEmpty() && m_silent.contains(number))
            severity = LogSeverity::Error;
        m_silent.insert(number);
    }
    return severity;
}

} // namespace labcast
