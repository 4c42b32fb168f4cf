// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace labcast {

/// FOG's hostID.
struct HostId
{
    qint64 value = 0;
    auto operator<=>(const HostId &) const = default;
};

/// A registered computer: one row of FOG's `hosts` with its rows of `hostMAC`.
struct Host
{
    HostId id;
    QString name; ///< 1 to 15 letters, digits and hyphens; unique without regard to case
    QStringList macs; ///< lower case with colons; the first is the primary one
    QString address; ///< IP as FOG last saw it; often empty
    QString description;
    QString image; ///< name of the image FOG has assigned to it; empty for none
    qint64 deployedMs = 0; ///< UTC ms of its last deployment; 0 = never
    bool operator==(const Host &) const = default;
};

/// The changes of `host.change`; what is absent stays.
struct HostChange
{
    std::optional<QString> name;
    std::optional<QStringList> macs;
    std::optional<QString> description;
};

} // namespace labcast
