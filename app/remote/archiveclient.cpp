// SPDX-License-Identifier: GPL-3.0-or-later
#include "archiveclient.h"

#include "call.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> notWritten(const QSaveFile &file)
{
    return failure("file-not-written"_L1, {{u"path"_s, file.fileName()}, {u"cause"_s, file.errorString()}},
        file.errorString());
}

} // namespace

void ArchiveClient::makeBundle(const BundleRequest &request, Answer<Parcel> answer)
{
    ask(m_client, u"bundle.make"_s, toJson(request), parcelFromJson, std::move(answer));
}

void ArchiveClient::makeBackup(Answer<Parcel> answer)
{
    ask(m_client, u"backup.make"_s, {}, parcelFromJson, std::move(answer));
}

void ArchiveClient::save(const Parcel &parcel, const QString &path, Answer<void> answer)
{
    const auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return answer(notWritten(*file));
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    saveFrom(parcel.number, 0, file, answer);
}

void ArchiveClient::saveFrom(
    qint64 number, qint64 from, const std::shared_ptr<QSaveFile> &file, const Answer<void> &answer)
{
    const auto written = [client = &m_client, number, file, answer](const Result<ParcelPiece> &piece) {
        if (!piece)
            return answer(tl::unexpected(piece.error()));
        if (file->write(piece->bytes) != piece->bytes.size())
            return answer(notWritten(*file));
        if (piece->next)
            return ArchiveClient(*client).saveFrom(number, *piece->next, file, answer);
        answer(file->commit() ? Result<void>() : notWritten(*file));
    };
    ask<ParcelPiece>(
        m_client, u"bundle.read"_s, {{u"number"_s, number}, {u"from"_s, from}}, parcelPieceFromJson, written);
}

} // namespace labcast
