// SPDX-License-Identifier: GPL-3.0-or-later
#include "parcel.h"

#include "../jsonlist.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSessions = 50;

} // namespace

QJsonObject toJson(const ParcelEntry &entry)
{
    QJsonObject object {{u"name"_s, entry.name}, {u"bytes"_s, entry.bytes}};
    if (!entry.sha256.isEmpty())
        object[u"sha256"_s] = QString::fromLatin1(entry.sha256);
    return object;
}

ParcelEntry parcelEntryFromJson(const QJsonObject &object)
{
    return {
        object[u"name"_s].toString(), object[u"bytes"_s].toInteger(), object[u"sha256"_s].toString().toLatin1()};
}

QJsonObject toJson(const Parcel &parcel)
{
    return {{u"number"_s, parcel.number}, {u"bytes"_s, parcel.bytes},
        {u"contents"_s, arrayOf<ParcelEntry>(parcel.contents, toJson)}};
}

Parcel parcelFromJson(const QJsonObject &object)
{
    return {object[u"number"_s].toInteger(), object[u"bytes"_s].toInteger(),
        listOf(object[u"contents"_s], parcelEntryFromJson)};
}

QJsonObject toJson(const ParcelPiece &piece)
{
    return {{u"data"_s, QString::fromLatin1(piece.bytes.toBase64())},
        {u"next"_s, piece.next ? QJsonValue(*piece.next) : QJsonValue()}};
}

ParcelPiece parcelPieceFromJson(const QJsonObject &object)
{
    const QJsonValue next = object[u"next"_s];
    return {QByteArray::fromBase64(object[u"data"_s].toString().toLatin1()),
        next.isDouble() ? std::optional(next.toInteger()) : std::nullopt};
}

QJsonObject toJson(const BundleRequest &request)
{
    QJsonArray sessions;
    for (const qint64 session : request.sessions)
        sessions.append(session);
    return {{u"sessions"_s, sessions}, {u"latest"_s, request.latest}, {u"hideMacs"_s, request.redaction.macs},
        {u"hideNames"_s, request.redaction.names}};
}

BundleRequest bundleRequestFromJson(const QJsonObject &object)
{
    BundleRequest request {.sessions = {},
        .latest = std::clamp(object[u"latest"_s].toInt(BundleRequest().latest), 0, mostSessions),
        .redaction = {object[u"hideMacs"_s].toBool(), object[u"hideNames"_s].toBool()}};
    for (const QJsonValue &session : object[u"sessions"_s].toArray()) {
        if (request.sessions.size() < mostSessions)
            request.sessions << session.toInteger();
    }
    return request;
}

} // namespace labcast
