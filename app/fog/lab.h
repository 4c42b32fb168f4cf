// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace labcast {

/// FOG's groupID.
struct LabId
{
    qint64 value = 0;
    auto operator<=>(const LabId &) const = default;
};

/// A room of computers: one row of FOG's `groups` with its members.
struct Lab
{
    LabId id;
    QString name; ///< at most 50 characters, unique without regard to case
    QString description;
    QStringList hosts; ///< names of its computers
    bool operator==(const Lab &) const = default;
};

/// The changes of `lab.change`; what is absent stays.
struct LabChange
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QStringList> hosts;
};

} // namespace labcast
