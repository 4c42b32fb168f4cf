// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../csv.h"
#include "hostimport.h"

#include <QBitArray>
#include <QHash>
#include <QSet>

namespace labcast {

/// A host of the store as a row of FOG's file (hostcolumns.h).
struct HostRow
{
    qint64 id = 0;
    QStringList cells; ///< one a column
};

/// A host of a file, checked, and what is to become of it.
struct PlannedHost
{
    ImportRow row;
    qint64 id = 0; ///< of the host that it changes
    QStringList cells; ///< one a column, as they are to be stored
    QBitArray given; ///< those that the file says something about
};

/// Compares a file with what the store has. A host is known by its name, without regard to case.
class HostPlanner
{
public:
    HostPlanner(const QList<HostRow> &stored, const QStringList &imageIds);

    /// One for every host of the file. Errors: import-empty, import-too-many.
    Result<QList<PlannedHost>> plan(QList<CsvRecord> records);

private:
    void readHeader(QList<CsvRecord> &records);
    PlannedHost planned(const CsvRecord &record);
    Result<void> read(const CsvRecord &record, PlannedHost &host) const;
    Result<void> claim(const PlannedHost &host);
    bool isSame(const PlannedHost &host, const HostRow &stored) const;

    QHash<QString, HostRow> m_stored; ///< by folded name
    QHash<QString, QString> m_owners; ///< names by MAC
    QSet<QString> m_images;
    QList<int> m_places; ///< column of each cell of the file; -1 for one that is not ours
    QHash<QString, int> m_seen; ///< lines by folded name and by MAC
};

/// What it says to the admin.
ImportPlan planOf(const QList<PlannedHost> &hosts);

} // namespace labcast
