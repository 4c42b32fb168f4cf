// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace labcast {

/// The temporary folder of one rehearsal, removed with everything in it when this object dies.
class RehearsalFolder
{
public:
    /// Makes the folder, and first removes those whose owner was killed and could not. Error:
    /// data-folder-failed.
    static Result<std::unique_ptr<RehearsalFolder>> create();

    ~RehearsalFolder();
    Q_DISABLE_COPY_MOVE(RehearsalFolder)

    QString path() const { return m_folder.path(); }
    QString dataPath() const; ///< not made yet
    QString socketPath() const; ///< short enough for a Unix socket

private:
    explicit RehearsalFolder(const QString &pattern);

    QTemporaryDir m_folder;
    QLockFile m_lock;
};

} // namespace labcast
