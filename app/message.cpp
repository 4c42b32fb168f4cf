// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include "units.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression shape(u"\\{([a-zA-Z]+)(?::([a-z]+))?\\}"_s);
    return shape;
}

[[maybe_unused]] bool hasAll(const QJsonObject &args, const QStringList &names)
{
    return std::ranges::all_of(names, [&args](const QString &name) { return args.contains(name); });
}

/// The first `shown` values; how many there are when that is not all.
QString joined(const QJsonArray &array, qsizetype shown)
{
    QStringList parts;
    for (qsizetype i = 0; i < std::min(array.size(), shown); ++i)
        parts << array.at(i).toVariant().toString();
    if (array.size() > shown)
        parts << u"… (%1)"_s.arg(array.size());
    return parts.join(u", "_s);
}

QString rendered(const QJsonValue &value, QStringView hint, const QLocale &locale, qint64 nowMs)
{
    const auto number = qint64(value.toDouble());
    if (hint == "bytes"_L1)
        return formatByteCount({number}, locale);
    if (hint == "rate"_L1)
        return formatBandwidth({number}, locale);
    if (hint == "seconds"_L1)
        return formatDuration(number, locale);
    if (hint == "since"_L1)
        return formatDuration(std::max<qint64>(0, nowMs - number) / 1000, locale);
    if (hint == "until"_L1)
        return formatDuration(std::max<qint64>(0, number - nowMs + 999) / 1000, locale);
    if (hint == "list"_L1)
        return joined(value.toArray(), 5);
    if (hint == "all"_L1)
        return joined(value.toArray(), value.toArray().size());
    return value.toVariant().toString();
}

} // namespace

QStringList messageArguments(const QString &text)
{
    QStringList names;
    for (auto it = placeholder().globalMatch(text); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

Message makeMessage(QLatin1StringView id, const QJsonObject &args)
{
    const QString text = messageTemplate(id);
    Q_ASSERT_X(!text.isEmpty(), "makeMessage: no such id", id.data());
    Q_ASSERT_X(hasAll(args, messageArguments(text)), "makeMessage: an argument is missing", id.data());
    return {id, args, renderTemplate(text, args, QLocale::c(), QDateTime::currentMSecsSinceEpoch())};
}

QString renderTemplate(const QString &text, const QJsonObject &args, const QLocale &locale, qint64 nowMs)
{
    QString out;
    qsizetype copied = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(copied, match.capturedStart() - copied);
        out += rendered(args.value(match.captured(1)), match.capturedView(2), locale, nowMs);
        copied = match.capturedEnd();
    }
    return out + QStringView(text).mid(copied);
}

QJsonObject toJson(const Message &message)
{
    return {{u"id"_s, message.id}, {u"args"_s, message.args}, {u"english"_s, message.english}};
}

Message messageFromJson(const QJsonObject &object)
{
    return {object[u"id"_s].toString(), object[u"args"_s].toObject(), object[u"english"_s].toString()};
}

} // namespace labcast
