// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "answer.h"

#include <QObject>

namespace labcast {

/// What a clean-up has changed, in a file of its own.
struct Backup
{
    QString file; ///< its path
    QString digest; ///< SHA-256 of what stands in it
    QList<SavedRow> rows {}; ///< in it; empty when nobody has read it

    bool operator==(const Backup &) const = default;
};

QJsonObject toJson(const Backup &backup);
Backup backupFromJson(const QJsonObject &object);

/// Writes the rows into a new file "clean-up-TIME.sql" of the folder that its owner alone may read, and reads it
/// back. Blocks. Error: backup-failed; no file is left then.
Result<Backup> writeBackup(const QString &folder, const QList<SavedRow> &rows);
/// Reads its rows. Blocks. Errors: backup-missing, backup-damaged when it is not what was written.
Result<Backup> readBackup(const Backup &backup);

/// Cleans FOG's tables up, and never without a file from which everything can be brought back.
class Backups : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        WorkThread &files;
        WorkThread &system; ///< looks through /proc
        QString folder; ///< the controller's data folder
    };

    explicit Backups(Parts parts, QObject *parent = nullptr);

    /// Writes a file with what the clean-up is going to touch. Errors: writeBackup's, rows-changed, the store's.
    void save(const CleanUp &cleanUp, AnswerTo<Backup> answer);
    /// Cleans up when no sender is in the way at this moment. Errors: sender-live, senders-live, rows-changed, the
    /// store's.
    void carryOut(const CleanUp &cleanUp, const Backup &backup, AnswerTo<void> answer);
    /// Brings everything back. Errors: readBackup's, undo-overwrites, undo-differs, the store's.
    void restore(const CleanUp &cleanUp, const Backup &backup, AnswerTo<void> answer);
    /// Nothing was cleaned up: its file is of no use.
    void drop(const Backup &backup);

private:
    Parts m_parts;
};

} // namespace labcast
