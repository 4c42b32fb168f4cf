// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivereader.h"

#include <QFile>

#include <archive.h>
#include <archive_entry.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t blockBytes = 64 * 1024;
constexpr qsizetype readBytes = 1024 * 1024;

} // namespace

void ArchiveReader::Closer::operator()(archive *handle) const
{
    archive_read_free(handle);
}

ArchiveReader::ArchiveReader(const QString &path)
    : m_path(path)
    , m_archive(archive_read_new())
{
}

ArchiveReader::~ArchiveReader() = default;

tl::unexpected<Error> ArchiveReader::damaged() const
{
    const char *said = archive_error_string(m_archive.get());
    const QString cause = said ? QString::fromLocal8Bit(said) : QString();
    return failure("archive-damaged"_L1, {{u"path"_s, m_path}, {u"cause"_s, cause}}, cause);
}

Result<void> ArchiveReader::open()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return failure(
            "archive-unreadable"_L1, {{u"path"_s, m_path}, {u"cause"_s, file.errorString()}}, file.errorString());
    // Only what we write ourselves: everything else is no archive of ours.
    archive *const handle = m_archive.get();
    archive_read_support_filter_zstd(handle);
    archive_read_support_format_tar(handle);
    if (archive_read_open_filename(handle, QFile::encodeName(m_path).constData(), blockBytes) != ARCHIVE_OK)
        return failure("archive-not-one"_L1, {{u"path"_s, m_path}});
    return {};
}

Result<std::optional<ArchiveEntry>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    const bool isFirst = archive_file_count(m_archive.get()) == 0;
    const int result = archive_read_next_header(m_archive.get(), &entry);
    if (result == ARCHIVE_EOF)
        return std::nullopt;
    if (result != ARCHIVE_OK && isFirst)
        return failure("archive-not-one"_L1, {{u"path"_s, m_path}});
    if (result != ARCHIVE_OK)
        return damaged();
    const bool isPlain = archive_entry_filetype(entry) == AE_IFREG && !archive_entry_hardlink(entry);
    const char *name = archive_entry_pathname(entry);
    return ArchiveEntry {QString::fromUtf8(name ? name : ""), archive_entry_size(entry), isPlain};
}

Result<QByteArray> ArchiveReader::read()
{
    QByteArray piece(readBytes, Qt::Uninitialized);
    const auto count = archive_read_data(m_archive.get(), piece.data(), size_t(piece.size()));
    if (count < 0)
        return damaged();
    piece.truncate(count);
    return piece;
}

} // namespace labcast
