// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logline.h"

#include <QSet>

#include <span>

namespace labcast {

/// What a line of udp-sender or of the controller's journal means by itself, whatever stands around it.
LogSeverity severityOf(QByteArrayView line);

/// A line without any of these is plain and changes nothing for the lines after it.
std::span<const QByteArrayView> severityWords();

/// The severity of lines in their order, where what came before counts: one question that a receiver did not
/// answer is a warning; the same receiver again, with nothing sent in between, an error. A receiver that leaves
/// before "Transfer complete." is one, after it the normal end.
class SeverityTrack
{
public:
    LogSeverity next(QByteArrayView line);

private:
    LogSeverity missed(QByteArrayView line);
    void sent(QByteArrayView line);

    QSet<QByteArray> m_silent; ///< numbers of receivers that missed an answer since something was sent
    QByteArray m_sent; ///< the last progress line's bytes
    QByteArray m_dropped; ///< the receiver that was just given up
    bool m_isSending = false;
};

} // namespace labcast
