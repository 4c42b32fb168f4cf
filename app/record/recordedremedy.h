// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace labcast {

enum class RemedyState {
    Begun, ///< nobody could say afterwards whether it was done
    Applied,
    Done, ///< and cannot be taken back: a process was ended
    Failed, ///< nothing was changed
    Undone,
};

/// "begun", "applied", "done", "failed", "undone"; what is none of them reads as failed.
QString toWord(RemedyState state);
RemedyState remedyStateOf(const QString &word);

/// A remedy that was applied, so that it can be taken back.
struct RecordedRemedy
{
    qint64 id = 0; ///< given by the record
    qint64 timeMs = 0; ///< UTC
    QString store {}; ///< the address of the store that it changed
    QString check {};
    QJsonObject remedy {};
    RemedyState state = RemedyState::Begun;

    /// Also where nobody knows whether it was done: undoing looks at the rows first.
    bool canBeUndone() const { return state == RemedyState::Applied || state == RemedyState::Begun; }
};

} // namespace labcast
