// SPDX-License-Identifier: GPL-3.0-or-later
#include "udpcastoutput.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

/// A number as udp-sender prints it: groups of digits with blanks, then a blank, K (KiB) or M (MiB).
TransferProgress progressOf(const Match &match)
{
    QString digits = match.captured(1);
    digits.remove(u' ');
    const QString unit = match.captured(2);
    const qint64 scale = unit == "K"_L1 ? 1024 : unit == "M"_L1 ? 1024 * 1024 : 1;
    return {digits.toLongLong() * scale, scale, match.captured(3).toLongLong()};
}

QList<int> numbersOf(const QString &list)
{
    QList<int> numbers;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts))
        numbers << part.toInt();
    return numbers;
}

/// One shape of line. Not anchored at the left: a message printed by perror may share a line with progress.
struct OutputPattern
{
    QRegularExpression shape;
    SenderEvent (*make)(const Match &);
};

const std::array<OutputPattern, 8> &outputPatterns()
{
    static const std::array<OutputPattern, 8> all {{
        {QRegularExpression(u"bytes=([ 0-9]+)([ KM])\\s*re-xmits=(\\d+) \\(\\s*\\d+\\.\\d%\\) slice=\\d+"_s),
            [](const Match &m) -> SenderEvent { return progressOf(m); }},
        {QRegularExpression(u"Timeout notAnswered=\\[([\\d,]*)\\] notReady=\\[([\\d,]*)\\].* nrPart=(\\d+)"_s),
            [](const Match &m) -> SenderEvent {
                return AcknowledgementMissed {
                    numbersOf(m.captured(1)), numbersOf(m.captured(2)), m.captured(3).toInt()};
            }},
        {QRegularExpression(u"New connection from (\\d+\\.\\d+\\.\\d+\\.\\d+)\\s+\\(#(\\d+)\\)"_s),
            [](const Match &m) -> SenderEvent {
                return ReceiverJoined {m.captured(1), m.captured(2).toInt()};
            }},
        {QRegularExpression(u"Disconnecting #(\\d+) \\(([\\d.]+)\\)"_s),
            [](const Match &m) -> SenderEvent {
                return ReceiverGone {m.captured(1).toInt(), m.captured(2)};
            }},
        {QRegularExpression(u"Dropping client #(\\d+)"_s),
            [](const Match &m) -> SenderEvent { return ReceiverTimedOut {m.captured(1).toInt()}; }},
        {QRegularExpression(u"Starting transfer: [0-9a-f]{8}"_s),
            [](const Match &) -> SenderEvent { return TransferStarted {}; }},
        {QRegularExpression(u"Transfer complete\\."_s),
            [](const Match &) -> SenderEvent { return TransferComplete {}; }},
        {QRegularExpression(u"^Broadcasting control to ([\\d.]+)"_s),
            [](const Match &m) -> SenderEvent { return SenderReady {m.captured(1)}; }},
    }};
    return all;
}

bool isBanner(const QString &line)
{
    static const QRegularExpression banners(
        u"^(Udp-sender [0-9]+|Using (full duplex mode|mcast address .*)|(Compressed )?UDP sender for .*"
        "|Ready\\. Press .*|stripes=.*)$"_s);
    return banners.match(line).hasMatch();
}

/// Lines that explain the complaint before them: the interfaces there are, the options there are.
bool isExplanation(const QByteArray &bytes)
{
    return bytes.startsWith('\t') || bytes.startsWith("The following interfaces are available:")
        || bytes.contains("udp-sender [--file file]");
}

std::optional<SenderEvent> eventOf(const QByteArray &bytes)
{
    QString line = QString::fromUtf8(bytes).trimmed();
    line.remove(u'\a');
    if (line.isEmpty())
        return std::nullopt;
    // First: a banner holds a file's name, and that may look like anything.
    if (isBanner(line))
        return SenderRemark {line, false};
    for (const OutputPattern &pattern : outputPatterns()) {
        if (const Match match = pattern.shape.match(line); match.hasMatch())
            return pattern.make(match);
    }
    return SenderRemark {line, !isExplanation(bytes)};
}

} // namespace

std::vector<SenderEvent> UdpcastOutput::feed(const QByteArray &bytes)
{
    std::vector<SenderEvent> events;
    for (const char byte : bytes) {
        // Progress ends with \r, everything else with \n.
        if (byte != '\n' && byte != '\r') {
            if (m_partial.size() < longestLine)
                m_partial += byte;
            continue;
        }
        if (auto event = eventOf(m_partial))
            events.push_back(std::move(*event));
        m_partial.clear();
    }
    return events;
}

std::vector<SenderEvent> UdpcastOutput::finish()
{
    return feed(QByteArrayLiteral("\n"));
}

} // namespace labcast
