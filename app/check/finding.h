// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storagenode.h"
#include "../message.h"

#include <QList>

#include <optional>

namespace labcast {

/// How a check came out. What could not be seen is Unknown, never Ok.
enum class FindingStatus { Ok, Info, Warning, Error, Unknown };

/// "ok", "info", "warning", "error", "unknown".
QString toWord(FindingStatus status);

/// How much it asks for an admin's eyes: errors most.
int statusRank(FindingStatus status);

/// What a finding rests on: a stored value or a fact of this machine.
struct Evidence
{
    Message what;
    QString value;
    FindingStatus status = FindingStatus::Ok;
    bool operator==(const Evidence &) const = default;
};

/// One value that a remedy changes.
struct RemedyStep
{
    Message what;
    QString now;
    QString afterwards;
    bool operator==(const RemedyStep &) const = default;
};

/// What would set it right: shown step by step before it is done.
struct Remedy
{
    Message act; ///< the button's words
    QList<RemedyStep> steps;
    StorageNodeChange change;
    bool operator==(const Remedy &) const = default;
};

/// What one check found.
struct Finding
{
    QString check; ///< its id: "interface"
    FindingStatus status = FindingStatus::Unknown;
    Message summary;
    Message advice; ///< why it matters and what to do; may be empty
    QList<Evidence> evidence;
    std::optional<Remedy> remedy;
    bool operator==(const Finding &) const = default;
};

/// The worst of them; Unknown where there are none.
FindingStatus worstOf(const QList<Finding> &findings);

} // namespace labcast
