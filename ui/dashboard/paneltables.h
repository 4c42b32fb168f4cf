// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventwords.h"
#include "ui/table/rowmodel.h"

namespace labcast {

// The three tables of the session panel; each is owned by `parent`.

/// One line of the timeline.
struct EventRow
{
    int number = 0; ///< in the order they happened
    qint64 timeMs = 0; ///< UTC ms
    EventWords words;
    bool operator==(const EventRow &) const = default;
};

/// A receiver and how much there is for it.
struct ReceiverRow
{
    ReceiverInfo receiver;
    qint64 size = 0; ///< bytes of the whole session
    int place = 0; ///< tells the places that nobody took apart
    bool operator==(const ReceiverRow &) const = default;
};

RowModel<StreamInfo> *makeStreamModel(QObject *parent);
RowModel<ReceiverRow> *makeReceiverModel(QObject *parent);
RowModel<EventRow> *makeEventModel(QObject *parent);

/// The columns by which receivers and events are sorted at first.
inline constexpr int receiverStateColumn = 2;
inline constexpr int eventTimeColumn = 0;

/// The rows of a session's receivers, and of the chosen computers that have not joined.
QList<ReceiverRow> receiverRows(const SessionInfo &session);

} // namespace labcast
