// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamchoice.h"

#include "../naturalorder.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The files of one partition, whatever their form.
struct PartitionFiles
{
    QStringList whole;
    QMap<int, QString> chunks; ///< by number
    QStringList sidecars;
    QString stem; ///< "d1p1.img"
};

using DiskAndPartition = std::pair<int, int>;

QJsonObject inDirectory(const QString &directory, const QString &name)
{
    return {{u"path"_s, QString(directory + u'/' + name)}};
}

bool isSent(int disk, int partition, const ImageLayout &layout)
{
    return (disk == 1 || layout.type == allDisksType) && (layout.partition == 0 || partition == layout.partition);
}

/// Error: image-file-twice, for a chunk whose number another has.
Result<QMap<DiskAndPartition, PartitionFiles>> partitionsOf(
    const QStringList &names, const ImageLayout &layout, const QString &directory)
{
    static const QRegularExpression expression(
        u"^d([0-9]{1,4})p([0-9]{1,4})\\.(?:(lvm)|(img)(?:\\.([0-9]{1,6}))?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QMap<DiskAndPartition, PartitionFiles> partitions;
    for (const QString &name : names) {
        const auto match = expression.match(name);
        if (!match.hasMatch() || !isSent(match.captured(1).toInt(), match.captured(2).toInt(), layout))
            continue;
        PartitionFiles &files = partitions[{match.captured(1).toInt(), match.captured(2).toInt()}];
        if (match.hasCaptured(3)) {
            files.sidecars << name;
            continue;
        }
        files.stem = name.left(match.capturedEnd(4));
        if (!match.hasCaptured(5))
            files.whole << name;
        else if (std::exchange(files.chunks[match.captured(5).toInt()], name).size() > 0)
            return failure("image-file-twice"_L1, inDirectory(directory, name));
    }
    return partitions;
}

/// Chunks count from 0 without a gap. Error: image-chunk-missing.
Result<StreamChoice> joined(const QString &stem, const QMap<int, QString> &chunks, const QString &directory)
{
    for (int i = 0; i < chunks.size(); ++i) {
        if (!chunks.contains(i)) {
            const QString missing = u"%1.%2"_s.arg(stem).arg(i, 3, 10, QChar(u'0'));
            return failure("image-chunk-missing"_L1, inDirectory(directory, missing));
        }
    }
    return StreamChoice {stem, chunks.values()};
}

Result<StreamChoice> choiceOf(const PartitionFiles &files, const ImageLayout &layout, const QString &directory)
{
    if (files.sidecars.size() > 1 || files.whole.size() > 1)
        return failure("image-file-twice"_L1,
            inDirectory(directory, files.whole.size() > 1 ? files.whole.last() : files.sidecars.last()));
    if (!files.sidecars.isEmpty())
        return StreamChoice {files.sidecars.first(), {}, files.sidecars.first()};
    if (isSplitFormat(layout.format) && !files.chunks.isEmpty()) {
        if (!files.whole.isEmpty())
            return failure("image-file-twice"_L1, inDirectory(directory, files.whole.first()));
        return joined(files.stem, files.chunks, directory);
    }
    // Sent without its chunks a partition would be left out and all later ones land one place too early.
    if (files.whole.isEmpty()) {
        auto args = inDirectory(directory, files.chunks.first());
        args[u"number"_s] = layout.format;
        return failure("image-split-unexpected"_L1, args);
    }
    return StreamChoice {files.whole.first(), files.whole};
}

Result<QList<StreamChoice>> choosePartitions(
    const QStringList &names, const ImageLayout &layout, const QString &directory)
{
    const auto partitions = partitionsOf(names, layout, directory);
    if (!partitions)
        return tl::unexpected(partitions.error());
    QList<StreamChoice> choices;
    for (const PartitionFiles &files : *partitions) {
        const auto choice = choiceOf(files, layout, directory);
        if (!choice)
            return tl::unexpected(choice.error());
        choices << *choice;
    }
    if (!choices.isEmpty())
        return choices;
    if (layout.partition > 0)
        return failure("image-partition-missing"_L1, {{u"path"_s, directory}, {u"number"_s, layout.partition}});
    return failure("image-no-partitions"_L1, {{u"path"_s, directory}});
}

/// rec.img.NNN each by itself, then all sys.img.NNN as one; nothing when there are none.
Result<QList<StreamChoice>> chooseLegacy(const QStringList &names, const QString &directory)
{
    static const QRegularExpression expression(
        u"^(sys|rec)\\.img\\.([0-9]{1,6})$"_s, QRegularExpression::CaseInsensitiveOption);
    QList<StreamChoice> choices;
    QMap<int, QString> system;
    for (const QString &name : names) {
        const auto match = expression.match(name);
        if (!match.hasMatch())
            continue;
        if (match.captured(1).compare("rec"_L1, Qt::CaseInsensitive) == 0)
            choices << StreamChoice {name, {name}};
        else if (std::exchange(system[match.captured(2).toInt()], name).size() > 0)
            return failure("image-file-twice"_L1, inDirectory(directory, name));
    }
    if (system.isEmpty())
        return choices;
    return joined(system.first().left(qsizetype(qstrlen("sys.img"))), system, directory)
        .map([&choices](const StreamChoice &stream) { return choices << stream; });
}

/// The files whose names are `stem`, a dot and a number.
QMap<int, QString> chunksOf(const QString &stem, const QStringList &names)
{
    QMap<int, QString> chunks;
    for (const QString &name : names) {
        bool isNumber = false;
        const int number = name.startsWith(stem + u'.') ? name.mid(stem.size() + 1).toInt(&isNumber) : 0;
        if (isNumber && number >= 0)
            chunks.insert(number, name);
    }
    return chunks;
}

/// Every file, but for hidden ones: a file manager's or NFS's leavings are no part of a disk.
Result<QList<StreamChoice>> chooseAll(const QStringList &names, const QString &directory)
{
    QList<StreamChoice> choices;
    for (const QString &name : names) {
        if (!name.startsWith(u'.'))
            choices << StreamChoice {name, {name}};
    }
    if (choices.isEmpty())
        return failure("image-raw-empty"_L1, {{u"path"_s, directory}});
    return choices;
}

} // namespace

Result<QList<StreamChoice>> chooseStreams(QStringList names, const ImageLayout &layout, const QString &directory)
{
    std::ranges::sort(names, NaturalLess {});
    if (layout.type == rawType)
        return chooseAll(names, directory);
    if (layout.type == 1 && isLegacyOs(layout.osId)) {
        const auto legacy = chooseLegacy(names, directory);
        if (!legacy || !legacy->isEmpty())
            return legacy;
    }
    return choosePartitions(names, layout, directory);
}

Result<QList<StreamChoice>> chooseVolumes(
    const QStringList &images, const QStringList &names, const ImageLayout &layout, const QString &directory)
{
    QList<StreamChoice> choices;
    for (const QString &image : images) {
        const auto chunks = isSplitFormat(layout.format) ? chunksOf(image, names) : QMap<int, QString>();
        if (chunks.isEmpty() && !names.contains(image))
            return failure("image-volume-missing"_L1, inDirectory(directory, image));
        const auto choice
            = chunks.isEmpty() ? Result<StreamChoice>({image, {image}}) : joined(image, chunks, directory);
        if (!choice)
            return tl::unexpected(choice.error());
        choices << *choice;
    }
    return choices;
}

} // namespace labcast
