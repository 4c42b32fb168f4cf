// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace labcast {

/// A sentence for the admin that crosses the wire untranslated: programs branch on `id`, people read the
/// text that their own program renders from `id` and `args`. `english` is for readers that do not know `id`.
struct Message
{
    QString id;
    QJsonObject args;
    QString english;

    bool isEmpty() const { return id.isEmpty(); }
    bool operator==(const Message &) const = default;
};

/// Builds a message from the catalogue (messagecatalog.cpp); an id that is not there, or an argument that its
/// template wants and `args` has not, is a programming error and asserts.
Message makeMessage(QLatin1StringView id, const QJsonObject &args = {});

/// The English template of a message, with `{name}` or `{name:hint}` for its arguments, or an empty string
/// for an unknown id. The console translates this text in the context "Message".
QString messageTemplate(const QString &id);

/// The names of the arguments a template wants, in its order.
QStringList messageArguments(const QString &text);

/// Every id of the catalogue, in its order.
QStringList messageIds();

/// Replaces the arguments in `text`. Hints: `bytes` (a count of bytes), `rate` (bits a second), `seconds` (a
/// duration), `since` and `until` (a UTC time in ms, told as its distance from `nowMs`), `list` (an array,
/// joined; shortened after five), `all` (an array, joined whole). Without a hint numbers and strings stand as they
/// are.
QString renderTemplate(const QString &text, const QJsonObject &args, const QLocale &locale, qint64 nowMs);

QJsonObject toJson(const Message &message);

/// Reads what toJson wrote; unknown fields are ignored, missing ones are empty.
Message messageFromJson(const QJsonObject &object);

} // namespace labcast
