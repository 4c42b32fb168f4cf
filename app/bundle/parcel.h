// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "redaction.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace labcast {

/// One file of an archive.
struct ParcelEntry
{
    QString name;
    qint64 bytes = 0;
    QByteArray sha256 {}; ///< in hexadecimal; only where it is written down in the archive
    bool operator==(const ParcelEntry &) const = default;
};

/// An archive that a controller has made and keeps for a while.
struct Parcel
{
    qint64 number = 0;
    qint64 bytes = 0; ///< of the archive
    QList<ParcelEntry> contents {};
    bool operator==(const Parcel &) const = default;
};

/// A piece of one, and where the next begins; nothing: it is the last.
struct ParcelPiece
{
    QByteArray bytes;
    std::optional<qint64> next {};
};

/// What a diagnostic bundle is to have in it.
struct BundleRequest
{
    QList<qint64> sessions {}; ///< none: the latest ones
    int latest = 5;
    RedactionChoice redaction {};
};

QJsonObject toJson(const Parcel &parcel);
Parcel parcelFromJson(const QJsonObject &object);
QJsonObject toJson(const ParcelPiece &piece);
ParcelPiece parcelPieceFromJson(const QJsonObject &object);
QJsonObject toJson(const BundleRequest &request);
BundleRequest bundleRequestFromJson(const QJsonObject &object);

/// The form in an archive as well.
QJsonObject toJson(const ParcelEntry &entry);
ParcelEntry parcelEntryFromJson(const QJsonObject &object);

} // namespace labcast
