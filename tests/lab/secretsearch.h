// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace labcast {

/// Finds a secret in bytes also as it looks when it has been encoded: for a URL, for JSON, in base64 at any
/// offset, in hexadecimal, in UTF-16, and by a word of it however the rest is escaped.
class SecretSearch
{
public:
    /// `word` is a part of the secret of letters and digits alone, which nothing else has.
    SecretSearch(const QString &secret, const QString &word);

    bool isIn(const QByteArray &bytes) const;

private:
    void add(const QString &text);

    QList<QByteArray> m_forms; ///< in lower case
};

} // namespace labcast
