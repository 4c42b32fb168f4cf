// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <memory>
#include <optional>

struct archive;

namespace labcast {

/// One thing in an archive.
struct ArchiveEntry
{
    QString name;
    qint64 bytes = 0;
    bool isFile = false; ///< a plain one: neither a folder nor a link nor anything else
};

/// Reads a .tar.zst file from its beginning to its end.
class ArchiveReader
{
public:
    explicit ArchiveReader(const QString &path);
    ~ArchiveReader();
    Q_DISABLE_COPY_MOVE(ArchiveReader)

    // Errors: archive-unreadable, archive-not-one, archive-damaged.

    Result<void> open();
    /// The next entry; nothing at the end.
    Result<std::optional<ArchiveEntry>> next();
    /// A piece of its content, empty at its end.
    Result<QByteArray> read();

private:
    tl::unexpected<Error> damaged() const;

    struct Closer
    {
        void operator()(archive *handle) const;
    };

    const QString m_path;
    std::unique_ptr<archive, Closer> m_archive;
};

} // namespace labcast
