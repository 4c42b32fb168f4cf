// SPDX-License-Identifier: GPL-3.0-or-later
#include "packer.h"

#include "../bundle/archivewriter.h"

#include <QCryptographicHash>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 packedBytes = 2 * 1024 * 1024;

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// Touched by the file thread only, from its first step to its last.
struct Packer::Work
{
    Order order;
    std::unique_ptr<ArchiveWriter> writer;
    QList<ParcelEntry> done {};
    bool isOpen = false;
    // Of the file that is being read.
    QFile file {};
    qint64 left = 0;
    QCryptographicHash hash {QCryptographicHash::Sha256};

    explicit Work(const Order &given)
        : order(given)
        , writer(std::make_unique<ArchiveWriter>(given.path))
    {
    }

    /// Whether there is more to do. When it fails, what there is of the archive is gone.
    Result<bool> step();
    Result<bool> goOn();
    Result<void> addNext();
    Result<void> addContent(const PackItem &item);
    Result<void> beginFile(const PackItem &item);
    Result<void> readPiece();
    tl::unexpected<Error> changed() const;
};

Result<bool> Packer::Work::step()
{
    auto more = goOn();
    if (!more)
        writer.reset();
    return more;
}

Result<bool> Packer::Work::goOn()
{
    if (!std::exchange(isOpen, true))
        return writer->open().map([] { return true; });
    if (file.isOpen())
        return readPiece().map([] { return true; });
    if (!order.items.isEmpty())
        return addNext().map([] { return true; });
    if (const LastItem last = std::exchange(order.last, {}))
        return addContent(last(done)).map([] { return true; });
    return writer->finish().map([] { return false; });
}

Result<void> Packer::Work::addNext()
{
    const PackItem item = order.items.takeFirst();
    return item.path.isEmpty() ? addContent(item) : beginFile(item);
}

Result<void> Packer::Work::addContent(const PackItem &item)
{
    const QByteArray content = order.redactor ? order.redactor->redacted(item.content) : item.content;
    done << ParcelEntry {item.name, content.size(), hashOf(content)};
    return writer->add(item.name, content);
}

Result<void> Packer::Work::beginFile(const PackItem &item)
{
    file.setFileName(item.path);
    if (!file.open(QIODevice::ReadOnly))
        return changed();
    left = file.size(); // what is appended from now on is not in it
    hash.reset();
    done << ParcelEntry {item.name, left};
    return writer->begin(item.name, left);
}

Result<void> Packer::Work::readPiece()
{
    const QByteArray piece = file.read(std::min(packedBytes, left));
    left -= piece.size();
    if (piece.isEmpty() && left > 0)
        return changed();
    hash.addData(piece);
    if (left == 0) {
        file.close();
        done.last().sha256 = hash.result().toHex();
    }
    return piece.isEmpty() ? Result<void>() : writer->write(piece);
}

tl::unexpected<Error> Packer::Work::changed() const
{
    return failure("backup-file-changed"_L1, {{u"path"_s, file.fileName()}}, file.errorString());
}

Packer::Packer(WorkThread &files, QObject *parent)
    : QObject(parent)
    , m_files(files)
{
}

void Packer::pack(const Order &order, AnswerTo<QList<ParcelEntry>> answer)
{
    goOn(std::make_shared<Work>(order), answer);
}

void Packer::goOn(const std::shared_ptr<Work> &work, const AnswerTo<QList<ParcelEntry>> &answer)
{
    m_files.run([work] { return work->step(); }).then(this, [this, work, answer](const Result<bool> &more) {
        if (more && *more)
            return goOn(work, answer);
        answer(more.map([&work](bool) { return work->done; }));
    });
}

} // namespace labcast
