// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QStringList>

namespace labcast {

/// What preparing has made of this server, so that it alone is taken back: a file of root's, which nobody else can
/// write, because root will act on it.
class PreparationRecord
{
public:
    PreparationRecord();

    QStringList made() const;
    /// Errors: prepare-record-failed.
    Result<void> add(const QString &thing);
    Result<void> remove(const QString &thing);

private:
    Result<void> write(const QStringList &things) const;

    const QString m_path;
};

} // namespace labcast
