// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "secretforms.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// `text` with every match replaced by what `word` makes of it.
template <typename Word>
QString replaced(const QString &text, const QRegularExpression &shape, Word word)
{
    QString out;
    qsizetype copied = 0;
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(copied, match.capturedStart() - copied);
        out += word(match);
        copied = match.capturedEnd();
    }
    return out + QStringView(text).mid(copied);
}

/// Its twelve digits, in lower case.
QString digitsOf(const QString &mac)
{
    static const QRegularExpression other(u"%3A|[^0-9a-f]"_s, QRegularExpression::CaseInsensitiveOption);
    return QString(mac).remove(other).toLower();
}

/// The digits of the MAC address that the last half of an IPv6 address was made of.
QString macOfInterfaceId(const QRegularExpressionMatch &match)
{
    const QString first = match.captured(2).rightJustified(4, u'0');
    const QString second = match.captured(3).rightJustified(2, u'0');
    const int flipped = first.left(2).toInt(nullptr, 16) ^ 2; // the universal bit
    return u"%1"_s.arg(flipped, 2, 16, QChar(u'0')) + first.mid(2) + second + match.captured(4)
        + match.captured(5).rightJustified(4, u'0');
}

/// The one that it was given, or the next.
int numberOf(const QString &key, QHash<QString, int> &numbers)
{
    return *numbers.insert(key, numbers.value(key, int(numbers.size()) + 1));
}

const QRegularExpression &macShape()
{
    // With colons, hyphens or as a URL has them, in groups of four, or without anything between: then only with a
    // letter in it, as otherwise it is a number.
    static const QRegularExpression shape(
        uR"((?<![\w:.-])(?:[0-9a-f]{2}(:|-|%3A)(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}|(?=\d*[a-f])[0-9a-f]{12})(?![\w:]|-[0-9a-f]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

const QRegularExpression &interfaceIdShape()
{
    static const QRegularExpression shape(
        uR"(((?:[0-9a-f]{0,4}:)+)([0-9a-f]{1,4}):([0-9a-f]{0,2})ff:fe([0-9a-f]{2}):([0-9a-f]{1,4})(?![\w:]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

} // namespace

Redactor::Redactor(RedactionChoice choice, const QStringList &names, const QStringList &secrets)
    : m_choice(choice)
{
    for (const QString &name : names) {
        m_names.insert(name.toLower());
        m_names.insert(name.section(u'.', 0, 0).toLower());
    }
    m_names.remove(QString());
    m_names.remove(u"localhost"_s);
    for (const QString &secret : secrets)
        m_secrets += formsOf(secret);
}

QByteArray Redactor::redacted(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (const QString &secret : m_secrets)
        text.replace(secret, removedWord(), Qt::CaseInsensitive);
    text = withoutSecrets(text);
    if (m_choice.macs)
        text = withoutMacs(text);
    return (m_choice.names ? withoutNames(text) : text).toUtf8();
}

QString Redactor::wordFor(const QString &mac)
{
    return u"mac-%1"_s.arg(numberOf(mac, m_macNumbers));
}

QString Redactor::withoutMacs(const QString &text)
{
    const QString plain = replaced(text, interfaceIdShape(), [this](const QRegularExpressionMatch &match) -> QString {
        return match.captured(1) + wordFor(macOfInterfaceId(match));
    });
    return replaced(plain, macShape(),
        [this](const QRegularExpressionMatch &match) { return wordFor(digitsOf(match.captured())); });
}

QString Redactor::nameFor(const QString &name)
{
    const QString key = name.toLower();
    if (!m_names.contains(key))
        return {};
    // One computer, with its domain or without.
    return u"host-%1"_s.arg(numberOf(key.section(u'.', 0, 0), m_nameNumbers));
}

/// A word of letters, digits, dots and hyphens: a name, one with a domain, or one with something at its end.
QString Redactor::tokenFor(const QString &token)
{
    if (const QString whole = nameFor(token); !whole.isEmpty())
        return whole;
    QStringList parts = token.split(u'.');
    for (QString &part : parts) {
        if (const QString known = nameFor(part); !known.isEmpty())
            part = known;
    }
    return parts.join(u'.');
}

QString Redactor::withoutNames(const QString &text)
{
    static const QRegularExpression plainToken(uR"([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)"_s);
    return replaced(
        text, plainToken, [this](const QRegularExpressionMatch &match) { return tokenFor(match.captured()); });
}

} // namespace labcast
