// SPDX-License-Identifier: GPL-3.0-or-later
#include "senderlines.h"

#include "udpcastoutput.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 progressEveryMs = 500;

QString quoted(QString word)
{
    static const QRegularExpression plain(u"^[\\w@%+=:,./-]+$"_s);
    return plain.match(word).hasMatch() ? word : u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QByteArrayList SenderLines::feed(const QByteArray &bytes, qint64 nowMs)
{
    QByteArrayList lines;
    for (const char byte : bytes) {
        if (byte == '\n' || byte == '\r')
            take(std::exchange(m_partial, {}), byte == '\r', nowMs, lines);
        else if (m_partial.size() < UdpcastOutput::longestLine)
            m_partial += byte;
    }
    return lines;
}

QByteArrayList SenderLines::finish()
{
    QByteArrayList lines;
    take(std::exchange(m_partial, {}), false, 0, lines);
    if (!m_held.isEmpty())
        lines << std::exchange(m_held, {});
    return lines;
}

void SenderLines::take(const QByteArray &line, bool isProgress, qint64 nowMs, QByteArrayList &lines)
{
    if (line.isEmpty())
        return;
    if (isProgress && nowMs - m_progressMs < progressEveryMs) {
        m_held = line;
        return;
    }
    if (isProgress) {
        m_progressMs = nowMs;
        m_held.clear();
    } else if (!m_held.isEmpty()) {
        lines << std::exchange(m_held, {});
    }
    lines << line;
}

QByteArray commandLine(const QString &program, const QStringList &arguments)
{
    QStringList words {u"$"_s, quoted(program)};
    for (const QString &argument : arguments)
        words << quoted(argument);
    return words.join(u' ').toUtf8();
}

} // namespace labcast
