// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabName = 50; // groups.groupName
constexpr qsizetype longestDescription = 1000;

/// A sentence must not grow with what was typed.
QString shown(const QString &text)
{
    return text.size() > longestLabName ? text.left(longestLabName - 1) + u'…' : text;
}

/// FOG's columns are utf8mb3: what needs four bytes is refused there.
bool fitsColumn(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isSurrogate(); });
}

} // namespace

Result<QString> checkedHostName(const QString &name)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9](?:[A-Za-z0-9-]{0,13}[A-Za-z0-9])?$"_s);
    const QString trimmed = name.trimmed();
    if (!shape.match(trimmed).hasMatch())
        return failure("host-name-bad"_L1, {{u"name"_s, shown(trimmed)}});
    return trimmed;
}

Result<QString> checkedLabName(const QString &name)
{
    const QString simple = name.simplified(); // also without line breaks
    if (simple.isEmpty() || simple.size() > longestLabName || !fitsColumn(simple))
        return failure("lab-name-bad"_L1, {{u"name"_s, shown(simple)}});
    return simple;
}

Result<QString> checkedDescription(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestDescription || !fitsColumn(trimmed))
        return failure("description-bad"_L1, {{u"most"_s, longestDescription}});
    return trimmed;
}

Result<QString> normalizedMac(const QString &text)
{
    static const QRegularExpression shape(
        u"^(?:[0-9a-f]{12}|[0-9a-f]{2}(?:([:\\- ])[0-9a-f]{2})(?:\\1[0-9a-f]{2}){4}"
        "|[0-9a-f]{4}\\.[0-9a-f]{4}\\.[0-9a-f]{4})$"_s);
    static const QRegularExpression separator(u"[^0-9a-f]"_s);
    QString digits = text.trimmed().toLower();
    if (!shape.match(digits).hasMatch())
        return failure("mac-bad"_L1, {{u"mac"_s, shown(text.trimmed())}});
    digits.remove(separator);
    QStringList pairs;
    for (qsizetype i = 0; i < digits.size(); i += 2)
        pairs << digits.mid(i, 2);
    const QString mac = pairs.join(u':');
    const bool isGroup = pairs.first().toInt(nullptr, 16) % 2 == 1;
    if (isGroup || mac == "00:00:00:00:00:00"_L1)
        return failure("mac-not-a-card"_L1, {{u"mac"_s, mac}});
    return mac;
}

Result<QStringList> normalizedMacs(const QStringList &texts)
{
    QStringList macs;
    for (const QString &text : texts) {
        const auto mac = normalizedMac(text);
        if (!mac)
            return tl::unexpected(mac.error());
        if (!macs.contains(*mac))
            macs << *mac;
    }
    if (macs.isEmpty())
        return failure("mac-missing"_L1);
    return macs;
}

} // namespace labcast
