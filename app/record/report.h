// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../session/sessionevent.h"
#include "history.h"
#include "recordedact.h"

#include <QByteArray>

namespace labcast {

// What is recorded as files that other programs read, in UTF-8.
//
// CSV is that of RFC 4180: a header line, lines end with CR LF, text in quotes where it must be. Times are UTC in
// ISO 8601, empty for never. Text that a spreadsheet would take for a formula has an apostrophe before it.
// JSON is that of app/remote/protocol.md, indented.

enum class ReportFormat { Csv, Json };

/// ".csv" and so on.
QString suffixOf(ReportFormat format);

/// Everything there is about one session.
struct SessionReport
{
    RecordedSession session;
    QList<SessionEvent> events;
    QList<Sample> samples;
};

/// JSON: the object of history.show with `events` and `samples`. CSV: one table of all, told apart by `kind`:
/// session, option, stream, receiver, event and sample; what a kind has not is empty.
QByteArray reportAs(ReportFormat format, const SessionReport &report);

/// JSON: an array of HistoryEntry. CSV: a line each.
QByteArray reportAs(ReportFormat format, const QList<HistoryEntry> &entries);

/// JSON: an array of acts. CSV: a line each, in English.
QByteArray reportAs(ReportFormat format, const QList<RecordedAct> &acts);

} // namespace labcast
