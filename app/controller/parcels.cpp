// SPDX-License-Identifier: GPL-3.0-or-later
#include "parcels.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParcels = 2;
constexpr qint64 pieceBytes = 256 * 1024; // well below a message's limit, also in base64
constexpr std::chrono::minutes longestParcelIdle {10};

Result<ParcelPiece> readPiece(const QString &path, qint64 from)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(std::max<qint64>(0, from)))
        return failure("parcel-unreadable"_L1, {{u"cause"_s, file.errorString()}}, file.errorString());
    ParcelPiece piece {file.read(pieceBytes)};
    if (!file.atEnd())
        piece.next = file.pos();
    return piece;
}

} // namespace

Parcels::Parcels(WorkThread &files, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_folder(folder)
    , m_last(qint64(QRandomGenerator::global()->bounded(1'000'000)) * 1000) // none of an earlier controller's
{
    QDir(m_folder).removeRecursively();
    m_idle.setSingleShot(true);
    m_idle.setInterval(longestParcelIdle);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        while (!m_kept.isEmpty())
            removeOldest();
    });
}

Parcels::~Parcels()
{
    QDir(m_folder).removeRecursively();
}

QString Parcels::pathOf(qint64 number) const
{
    return m_folder + u"/%1.tar.zst"_s.arg(number);
}

void Parcels::removeOldest()
{
    QFile::remove(pathOf(m_kept.takeFirst()));
}

Result<QString> Parcels::nextPath()
{
    while (m_kept.size() >= mostParcels)
        removeOldest();
    if (!QDir().mkpath(m_folder))
        return failure("data-folder-failed"_L1, {{u"path"_s, m_folder}});
    return pathOf(m_last + 1);
}

Parcel Parcels::keep(const QList<ParcelEntry> &contents)
{
    m_kept << ++m_last;
    m_idle.start();
    return {m_last, QFileInfo(pathOf(m_last)).size(), contents};
}

void Parcels::read(qint64 number, qint64 from, AnswerTo<ParcelPiece> answer)
{
    if (!m_kept.contains(number))
        return answer(failure("parcel-expired"_L1));
    m_idle.start();
    m_files.run([path = pathOf(number), from] { return readPiece(path, from); }).then(this, std::move(answer));
}

} // namespace labcast
