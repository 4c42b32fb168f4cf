// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/cleanup.h"
#include "../message.h"
#include "../service/servicestatus.h"

#include <QList>

#include <optional>

namespace labcast {

/// How a check came out. What could not be seen is Unknown, never Ok.
enum class FindingStatus { Ok, Info, Warning, Error, Unknown };

/// "ok", "info", "warning", "error", "unknown".
QString toWord(FindingStatus status);

/// How much it asks for an admin's eyes: errors most.
int statusRank(FindingStatus status);

/// How a check came out, and the id of the message that says so.
struct Judgement
{
    FindingStatus status;
    QLatin1StringView id;
};

/// What a finding rests on: a stored value or a fact of this machine.
struct Evidence
{
    Message what;
    QString value;
    FindingStatus status = FindingStatus::Ok;
    bool operator==(const Evidence &) const = default;
};

/// One process, and no later one that has its number.
struct ProcessEnd
{
    qint64 pid = 0;
    quint64 startTicks = 0; ///< as SenderProcess has it
    bool operator==(const ProcessEnd &) const = default;
};

/// One thing that a remedy does: what it changes, or whom it acts on.
struct RemedyStep
{
    Message what;
    QString now;
    QString afterwards;
    std::optional<RowChange> row {}; ///< a value of FOG's tables
    std::optional<ServiceAct> service {}; ///< of FOG's service
    std::optional<ProcessEnd> process {}; ///< is ended
    std::optional<ProcessEnd> adopted {}; ///< is shown as a session
    std::optional<TableClearing> clearing {}; ///< of one of FOG's tables
    bool operator==(const RemedyStep &) const = default;
};

/// What would set it right: shown step by step before it is done.
struct Remedy
{
    QString choice; ///< which of the finding's remedies it is; empty where there is one only
    Message act; ///< the button's words
    QList<RemedyStep> steps;
    qint64 confirm = 0; ///< the number that must be given to do it; 0: none
    Message warning {}; ///< what to know before; may be empty
    bool operator==(const Remedy &) const = default;
};

/// What those steps do in FOG's tables.
QList<RowChange> rowsOf(const QList<RemedyStep> &steps);

/// What of it is a clean-up: it is done with a backup, and taken back from there.
CleanUp cleanUpOf(const QList<RemedyStep> &steps);

/// What takes those steps back, the last one first; a process that has ended stays so.
QList<RemedyStep> undoing(const QList<RemedyStep> &steps);

/// What one check found.
struct Finding
{
    QString check; ///< its id: "interface"
    FindingStatus status = FindingStatus::Unknown;
    Message summary;
    Message advice; ///< why it matters and what to do; may be empty
    QList<Evidence> evidence;
    QList<Remedy> remedies {}; ///< the first is the one to recommend
    QString backup {}; ///< after a clean-up: the file from which it can be taken back
    bool operator==(const Finding &) const = default;

    const Remedy *remedy() const { return remedies.isEmpty() ? nullptr : &remedies.first(); }
    /// The one of that choice; null when there is none.
    const Remedy *remedy(const QString &choice) const;
};

/// The worst of them; Unknown where there are none.
FindingStatus worstOf(const QList<Finding> &findings);

} // namespace labcast
