// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configuration.h"

namespace labcast {

/// A computer that has been protected in the Library.
struct ProtectedHost
{
    QString name;
    QStringList macs; ///< as it had them then: with another name it is the same computer

    bool operator==(const ProtectedHost &) const = default;
};

/// What has been protected in the Library: a file of the controller's, beside what the administrator has written
/// down in its configuration.
struct ProtectedList
{
    QList<ProtectedHost> hosts;
    QStringList labs;

    bool operator==(const ProtectedList &) const = default;
};

Protection protectionOf(const ProtectedList &list);

/// Nothing where there is no such file. Error, since then nobody knows: protected-unreadable.
Result<ProtectedList> readProtectedList(const QString &path);

/// Error: protected-unwritable; then the file is as it was.
Result<void> writeProtectedList(const QString &path, const ProtectedList &list);

} // namespace labcast
