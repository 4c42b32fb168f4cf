// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../message.h"

#include <QList>

#include <optional>

namespace labcast {

/// Something that a client asked to be changed: one line of the audit trail.
struct RecordedAct
{
    qint64 id = 0; ///< given by the record: one more than the act before
    qint64 timeMs = 0; ///< UTC, when it was asked for
    QString who {}; ///< user name
    QString method {}; ///< of the protocol
    QJsonObject asked {}; ///< its parameters, without anything secret and no longer than a few lines
    Message refusal {}; ///< why it was not done; empty: it was
    qint64 session = 0; ///< that it began or was for; 0: none
    bool isDone() const { return refusal.isEmpty(); }
    bool operator==(const RecordedAct &) const = default;
};

/// What was asked for in plain words, as a label; for a method that this program does not know, empty.
Message wordsOf(const RecordedAct &act);

/// The words in English, or the method's name.
QString englishOf(const RecordedAct &act);

/// Which part of the audit trail is asked for.
struct ActQuery
{
    qint64 from = 0; ///< the newest act it may begin with; 0: the newest there is
    int limit = 500; ///< of acts
    QString text {}; ///< that who, the words, the method, what was asked or the refusal has, in English and
                     ///< without regard to case; empty: all
    QString who {}; ///< the whole user name; empty: all
    qint64 sinceMs = 0; ///< UTC; not before
};

bool matches(const RecordedAct &act, const ActQuery &query);

/// Acts, newest first.
struct ActExcerpt
{
    QList<RecordedAct> acts;
    std::optional<qint64> next; ///< `from` of the page behind it; absent on the last
};

// The JSON form, as app/remote/protocol.md has it.
QJsonObject toJson(const RecordedAct &act);
RecordedAct recordedActFromJson(const QJsonObject &object);
QJsonObject toJson(const ActQuery &query);
ActQuery actQueryFromJson(const QJsonObject &object);

} // namespace labcast
