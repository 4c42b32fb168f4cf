// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageplan.h"

#include "lvmsidecar.h"
#include "streamchoice.h"

#include <QDir>
#include <QFileInfo>

#include <numeric>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr auto everyFile = QDir::Files | QDir::System | QDir::Hidden;

bool isBelow(const QString &root, const QString &path)
{
    return path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

Result<StreamFile> streamFileOf(const QString &canonicalRoot, const QFileInfo &entry)
{
    const QString path = entry.canonicalFilePath();
    if (path.isEmpty()) // a link to nowhere
        return failure("image-file-unreadable"_L1, {{u"path"_s, entry.filePath()}});
    if (!isBelow(canonicalRoot, path))
        return failure("image-file-outside-root"_L1, {{u"path"_s, entry.filePath()}, {u"root"_s, canonicalRoot}});
    if (!entry.isFile() || !entry.isReadable())
        return failure("image-file-unreadable"_L1, {{u"path"_s, entry.filePath()}});
    if (entry.size() == 0)
        return failure("image-file-empty"_L1, {{u"path"_s, entry.filePath()}});
    return StreamFile {path, entry.size()};
}

Compression compressionOf(const QByteArray &start)
{
    if (start.startsWith("\x1f\x8b"))
        return Compression::Gzip;
    return start.startsWith("\x28\xb5\x2f\xfd") ? Compression::Zstd : Compression::None;
}

/// What FOG 1.6's clients take off a stream when their server advertises mcstreamid (fog-facts c.7).
QByteArray headerOf(const QString &name)
{
    return "FOGMC1 " + name.toUtf8().leftJustified(120) + '\n';
}

Result<ImageStream> withHeader(ImageStream stream, const ImageLayout &layout)
{
    if (!layout.withHeader)
        return stream;
    if (stream.name.toUtf8().size() > 120)
        return failure("image-name-too-long"_L1, {{u"name"_s, stream.name}});
    stream.header = headerOf(stream.name);
    stream.size += stream.header.size();
    return stream;
}

/// Reads one image's files; all of them lie below the same root.
class StreamReader
{
public:
    StreamReader(QString root, const QDir &directory, const ImageLayout &layout)
        : m_root(std::move(root))
        , m_directory(directory)
        , m_layout(layout)
    {
    }

    Result<ImageStream> read(const StreamChoice &choice) const
    {
        ImageStream stream {.name = choice.name};
        for (const QString &name : choice.files) {
            const auto file = streamFileOf(m_root, QFileInfo(m_directory.filePath(name)));
            if (!file)
                return tl::unexpected(file.error());
            stream.files << *file;
            stream.size += file->size;
        }
        QFile first(stream.files.first().path);
        if (!first.open(QIODevice::ReadOnly))
            return failure("image-file-unreadable"_L1, {{u"path"_s, first.fileName()}}, first.errorString());
        stream.compression = compressionOf(first.read(4));
        return withHeader(stream, m_layout);
    }

    /// The logical volumes of a sidecar, or the choice itself.
    Result<QList<StreamChoice>> expanded(const StreamChoice &choice, const QStringList &names) const
    {
        if (choice.sidecar.isEmpty())
            return QList<StreamChoice> {choice};
        const auto entry = streamFileOf(m_root, QFileInfo(m_directory.filePath(choice.sidecar)));
        if (!entry)
            return tl::unexpected(entry.error());
        QFile file(entry->path);
        if (!file.open(QIODevice::ReadOnly))
            return failure("image-file-unreadable"_L1, {{u"path"_s, file.fileName()}}, file.errorString());
        return readLvmSidecar(file.read(largestSidecar), entry->path).and_then([&](const QStringList &files) {
            return chooseVolumes(files, names, m_layout, m_directory.path());
        });
    }

    const ImageLayout &layout() const { return m_layout; }

private:
    const QString m_root;
    const QDir m_directory;
    const ImageLayout m_layout;
};

Result<ImagePlan> planOf(const StreamReader &reader, const QList<StreamChoice> &choices, const QStringList &names)
{
    ImagePlan plan {.streams = {}, .layout = reader.layout()};
    for (const StreamChoice &choice : choices) {
        const auto parts = reader.expanded(choice, names);
        if (!parts)
            return tl::unexpected(parts.error());
        for (const StreamChoice &part : *parts) {
            const auto stream = reader.read(part);
            if (!stream)
                return tl::unexpected(stream.error());
            plan.streams << *stream;
        }
    }
    return plan;
}

} // namespace

qint64 ImagePlan::size() const
{
    return std::accumulate(streams.begin(), streams.end(), qint64(0),
        [](qint64 sum, const ImageStream &stream) { return sum + stream.size; });
}

Result<ImagePlan> readImagePlan(const QString &root, const QString &path, const ImageLayout &layout)
{
    const auto below = pathBelowRoot(root, QDir(root).filePath(path), layout);
    if (!below)
        return tl::unexpected(below.error());
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QFileInfo image(QDir(canonicalRoot).filePath(*below));
    if (!image.isDir())
        return planOf({canonicalRoot, image.dir(), layout}, {{image.fileName(), {image.fileName()}}}, {});
    const QDir directory(image.filePath());
    const QStringList names = directory.entryList(everyFile);
    return chooseStreams(names, layout, directory.path()).and_then([&](const QList<StreamChoice> &choices) {
        return planOf({canonicalRoot, directory, layout}, choices, names);
    });
}

Result<QString> pathBelowRoot(const QString &root, const QString &given, const ImageLayout &layout)
{
    const QFileInfo entry(given);
    const QString path = entry.canonicalFilePath();
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const bool isUsable = entry.isDir() || (entry.isFile() && mayBeOneFile(layout));
    if (path.isEmpty() || !isUsable || !entry.isReadable())
        return failure("image-directory-missing"_L1, {{u"path"_s, given}});
    if (path == canonicalRoot)
        return failure("image-is-root"_L1, {{u"path"_s, given}});
    if (canonicalRoot.isEmpty() || !isBelow(canonicalRoot, path))
        return failure("image-outside-root"_L1, {{u"path"_s, path}, {u"root"_s, root}});
    return QDir(canonicalRoot).relativeFilePath(path);
}

qint64 sizeOnDisk(const QString &path)
{
    const QFileInfo given(path);
    if (given.isFile())
        return given.size();
    qint64 sum = 0;
    for (const QFileInfo &entry : QDir(path).entryInfoList(QDir::Files | QDir::Hidden))
        sum += entry.size();
    return sum;
}

} // namespace labcast
