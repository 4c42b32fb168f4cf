// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup.h"

#include <memory>

class QLockFile;

namespace labcast {

/// Puts what is in a backup in the place of what a controller has, while none runs. All of it or nothing.
class Restoration
{
public:
    explicit Restoration(const QString &folder);
    ~Restoration();
    Q_DISABLE_COPY_MOVE(Restoration)

    /// From now on no controller can take the folder, which is made when it is not there. Errors: restore-busy,
    /// data-folder-failed.
    Result<void> lock();
    /// Errors: checkBackup's. Nothing is written.
    Result<BackupManifest> check(const QString &backup);
    /// What it replaces is kept in keptFolder(). Errors: those of check(), restore-failed.
    Result<void> restore(const QString &backup);
    /// Empty when there was nothing to keep.
    QString keptFolder() const { return m_kept; }

private:
    Result<void> unpack(const QString &backup);
    Result<void> putInPlace();
    bool move(const QString &from, const QString &to);
    void moveBack();
    tl::unexpected<Error> failed(const QString &cause) const;

    const QString m_folder;
    const QString m_fresh; ///< where it is unpacked
    QString m_kept;
    QList<std::pair<QString, QString>> m_moved; ///< from, to
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace labcast
