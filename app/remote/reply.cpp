// SPDX-License-Identifier: GPL-3.0-or-later
#include "reply.h"

#include <QJsonDocument>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 256 * 1024;

qint64 sizeOf(const QJsonValue &value)
{
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact).size();
}

} // namespace

QJsonObject pageOf(const QString &field, qint64 from, qint64 count, const std::function<QJsonValue(qint64)> &value)
{
    QJsonArray page;
    qint64 bytes = 0;
    qint64 index = std::max<qint64>(0, from);
    for (; index < count && bytes < pageBytes; ++index) {
        page.append(value(index));
        bytes += sizeOf(page.last());
    }
    return {{field, page}, {u"next"_s, index < count ? QJsonValue(index) : QJsonValue()}};
}

} // namespace labcast
