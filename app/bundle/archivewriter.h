// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QFile>

#include <memory>

#include <sys/types.h>

struct archive;

namespace labcast {

/// Writes a .tar.zst file, readable for its owner alone. One that was not finished is removed.
class ArchiveWriter
{
public:
    explicit ArchiveWriter(const QString &path);
    ~ArchiveWriter();
    Q_DISABLE_COPY_MOVE(ArchiveWriter)

    // Errors: file-not-written.

    /// The file must not be there yet.
    Result<void> open();
    /// Begins a file of exactly that size; its content follows in pieces. `name` is ASCII.
    Result<void> begin(const QString &name, qint64 bytes);
    Result<void> write(const QByteArray &piece);
    Result<void> add(const QString &name, const QByteArray &content);
    Result<void> finish();

private:
    tl::unexpected<Error> failed() const;
    static ssize_t take(archive *handle, void *self, const void *bytes, size_t size);

    struct Closer
    {
        void operator()(archive *handle) const;
    };

    QFile m_file; ///< longer than the archive, which ends in it
    std::unique_ptr<archive, Closer> m_archive;
    bool m_isFinished = false;
    bool m_hasFailed = false; ///< something could not be written
    bool m_isGivenUp = false; ///< nothing is written any more
};

} // namespace labcast
