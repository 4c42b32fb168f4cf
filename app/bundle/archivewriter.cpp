// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivewriter.h"

#include <QDateTime>

#include <archive.h>
#include <archive_entry.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int modeOfFiles = 0600;

struct EntryCloser
{
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

} // namespace

void ArchiveWriter::Closer::operator()(archive *handle) const
{
    archive_write_free(handle);
}

ArchiveWriter::ArchiveWriter(const QString &path)
    : m_file(path)
    , m_archive(archive_write_new())
{
}

ArchiveWriter::~ArchiveWriter()
{
    if (m_isFinished || !m_file.isOpen())
        return;
    m_isGivenUp = true; // it writes no end
    m_archive.reset();
    m_file.remove();
}

/// libarchive 3.6 forgets what it has allocated where it is told that nothing can be written, so it is not told.
ssize_t ArchiveWriter::take(archive *, void *self, const void *bytes, size_t size)
{
    auto *writer = static_cast<ArchiveWriter *>(self);
    const auto length = qint64(size);
    if (!writer->m_hasFailed && !writer->m_isGivenUp)
        writer->m_hasFailed = writer->m_file.write(static_cast<const char *>(bytes), length) != length;
    return ssize_t(size);
}

tl::unexpected<Error> ArchiveWriter::failed() const
{
    const char *said = m_hasFailed ? nullptr : archive_error_string(m_archive.get());
    const QString cause = said ? QString::fromLocal8Bit(said) : m_file.errorString();
    return failure("file-not-written"_L1, {{u"path"_s, m_file.fileName()}, {u"cause"_s, cause}}, cause);
}

Result<void> ArchiveWriter::open()
{
    archive *const handle = m_archive.get();
    constexpr auto mode = QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered; // errors come at once
    m_hasFailed = !m_file.open(mode, QFile::ReadOwner | QFile::WriteOwner);
    if (m_hasFailed)
        return failed();
    archive_write_set_bytes_in_last_block(handle, 1); // nothing follows the end, as on a tape
    const bool isOpen = archive_write_set_format_pax_restricted(handle) == ARCHIVE_OK
        && archive_write_add_filter_zstd(handle) == ARCHIVE_OK
        && archive_write_open(handle, this, nullptr, take, nullptr) == ARCHIVE_OK;
    return isOpen ? Result<void>() : failed();
}

Result<void> ArchiveWriter::begin(const QString &name, qint64 bytes)
{
    const std::unique_ptr<archive_entry, EntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), name.toLatin1().constData());
    archive_entry_set_size(entry.get(), bytes);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), modeOfFiles);
    archive_entry_set_mtime(entry.get(), QDateTime::currentSecsSinceEpoch(), 0);
    const bool isBegun = archive_write_header(m_archive.get(), entry.get()) == ARCHIVE_OK;
    return isBegun && !m_hasFailed ? Result<void>() : failed();
}

Result<void> ArchiveWriter::write(const QByteArray &piece)
{
    if (archive_write_data(m_archive.get(), piece.constData(), size_t(piece.size())) < 0 || m_hasFailed)
        return failed();
    return {};
}

Result<void> ArchiveWriter::add(const QString &name, const QByteArray &content)
{
    return begin(name, content.size()).and_then([&] { return write(content); });
}

Result<void> ArchiveWriter::finish()
{
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK || m_hasFailed)
        return failed();
    m_file.close();
    m_isFinished = true;
    return {};
}

} // namespace labcast
