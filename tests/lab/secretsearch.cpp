// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretsearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace labcast {

namespace {

QByteArray jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4); // without [" and "]
}

/// What stands in base64 of any text that has these bytes `offset` after a multiple of three.
QByteArray insideBase64(const QByteArray &bytes, int offset)
{
    const QByteArray whole = QByteArray(QByteArray(offset, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const int own = offset == 0 ? 0 : offset + 1; // the first letters are also the neighbour's
    return whole.sliced(own, whole.size() - own - 1);
}

QByteArray utf16(const QString &text, int high)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(high == 0 ? c.row() : c.cell());
        bytes += char(high == 0 ? c.cell() : c.row());
    }
    return bytes;
}

} // namespace

SecretSearch::SecretSearch(const QString &secret, const QString &word)
{
    add(secret);
    add(word);
    m_forms << QUrl::toPercentEncoding(secret) << jsonEscaped(secret);
    for (QByteArray &form : m_forms)
        form = form.toLower();
}

void SecretSearch::add(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_forms << bytes << bytes.toHex() << utf16(text, 0) << utf16(text, 1);
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray base64 = insideBase64(bytes, offset);
        m_forms << base64 << QByteArray(base64).replace('+', '-').replace('/', '_');
    }
}

bool SecretSearch::isIn(const QByteArray &bytes) const
{
    const QByteArray low = bytes.toLower();
    return std::ranges::any_of(m_forms, [&low](const QByteArray &form) { return low.contains(form); });
}

} // namespace labcast
