// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageplan.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

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
    return StreamFile {entry.fileName(), path, entry.size()};
}

/// d1p2.img before d1p10.img, without regard to case.
QFileInfoList partitionFiles(const QDir &directory)
{
    static const QRegularExpression partition(u"^d1p[0-9]+\\.img$"_s, QRegularExpression::CaseInsensitiveOption);
    QFileInfoList files;
    for (const QFileInfo &entry : directory.entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
        if (partition.match(entry.fileName()).hasMatch())
            files << entry;
    }
    const auto numberOf
        = [](const QFileInfo &file) { return file.fileName().mid(3).section(u'.', 0, 0).toLongLong(); };
    std::ranges::sort(files, {}, numberOf);
    return files;
}

} // namespace

qint64 ImagePlan::size() const
{
    return std::accumulate(streams.begin(), streams.end(), qint64(0),
        [](qint64 sum, const StreamFile &stream) { return sum + stream.size; });
}

Result<ImagePlan> readImagePlan(const QString &root, const QString &path)
{
    const QString wanted = QDir(root).filePath(path);
    const auto below = pathBelowRoot(root, wanted);
    if (!below)
        return tl::unexpected(below.error());
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QDir directory(QDir(canonicalRoot).filePath(*below));
    ImagePlan plan;
    for (const QFileInfo &entry : partitionFiles(directory)) {
        const auto file = streamFileOf(canonicalRoot, entry);
        if (!file)
            return tl::unexpected(file.error());
        plan.streams << *file;
    }
    if (plan.streams.isEmpty())
        return failure("image-no-partitions"_L1, {{u"path"_s, directory.path()}});
    return plan;
}

Result<QString> pathBelowRoot(const QString &root, const QString &directory)
{
    const QFileInfo given(directory);
    const QString path = given.canonicalFilePath();
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    if (path.isEmpty() || !given.isDir() || !given.isReadable())
        return failure("image-directory-missing"_L1, {{u"path"_s, directory}});
    if (path == canonicalRoot)
        return failure("image-is-root"_L1, {{u"path"_s, directory}});
    if (canonicalRoot.isEmpty() || !isBelow(canonicalRoot, path))
        return failure("image-outside-root"_L1, {{u"path"_s, path}, {u"root"_s, root}});
    return QDir(canonicalRoot).relativeFilePath(path);
}

qint64 directorySize(const QString &directory)
{
    qint64 sum = 0;
    for (const QFileInfo &entry : QDir(directory).entryInfoList(QDir::Files | QDir::Hidden))
        sum += entry.size();
    return sum;
}

} // namespace labcast
