// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretforms.h"

#include "redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestSecret = 4;

struct Rule
{
    QRegularExpression shape;
    QString replacement;
};

QRegularExpression shapeOf(const QString &pattern)
{
    return QRegularExpression(pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption
            | QRegularExpression::UseUnicodePropertiesOption);
}

/// What a setting, a field or a header that holds a secret is called.
QString secretName()
{
    return uR"([\w.-]*(?:passw(?:or)?d|passphrase|pwd|secret|token|authorization|credential|cookie|phpsessid|adpass|\w+pass)"
           uR"(|(?:api|user|auth|access|ssh|wg|license|product|private|public|pub|encryption)[-_ ]?key)[\w.-]*)"_s;
}

/// A value in quotes, which are caught as `group`; they may be escaped, as in JSON.
QString quotedValue(int group)
{
    return uR"((\\?["'])(?:(?!\%1)(?:\\.|[^\n]))*\%1)"_s.arg(group);
}

/// One word; of an Authorization header the word behind its kind.
QString plainValue()
{
    return uR"((?:(?:Bearer|Basic|Digest|Token)\s+)?[^\s,;&"'<>\\]+)"_s;
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all {
        // Whole keys.
        {shapeOf(uR"(-----BEGIN [A-Z0-9 ]*-----.*?(?:-----END [A-Z0-9 ]*-----|\z))"_s), removedWord()},
        {shapeOf(uR"(\b(ssh-(?:rsa|dss|ed25519)|ecdsa-[\w-]+|sk-[\w@.-]+)\s+AAAA[\w+/=]+)"_s),
            u"\\1 "_s + removedWord()},
        // Whoever logs in by a URL: the password may have any sign in it, so up to the last @.
        {shapeOf(uR"((\b[a-z][a-z0-9+.-]*://[^\s/:@"'<>]*):[^\s"'<>]*@)"_s), u"\\1:"_s + removedWord() + u'@'},
        // Options of programs; what names a file is no secret.
        {shapeOf(
             uR"((--[\w-]*(?:password|passwd|passphrase|secret|token|api-?key)(?!-file)[\w-]*(?:\s+|=))(?![\s-]))"_s
             + plainValue()),
            u"\\1"_s + removedWord()},
        {shapeOf(uR"((\b(?:mysql|mariadb)[\w-]*\b[^\n]*?\s-p)[^\s"']+)"_s), u"\\1"_s + removedWord()},
        {shapeOf(uR"((\bidentified\s+(?:by|via\s+\w+\s+using)\s+(?:password\s+)?)(?:'[^']*'|"[^"]*"))"_s),
            u"\\1"_s + removedWord()},
        // define("NAME", "value"), and name: value, name = value, name => value in any language.
        {shapeOf(u'(' + secretName() + uR"((?:\\?["']\s*,|\\?["']?\]?\s*(?:=>|:=|=|:))\s*))"_s + quotedValue(2)),
            u"\\1\\2"_s + removedWord() + u"\\2"_s},
        {shapeOf(u'(' + secretName() + uR"(\]?\s*(?:=>|:=|=|:)\s*)(?!\[removed\]))"_s + plainValue()),
            u"\\1"_s + removedWord()},
        // password is …, token …
        {shapeOf(
             uR"(\b(passw(?:or)?d|passphrase|token|secret|key)(\s+(?:is\s+|was\s+)?)["']?(?=\S*\d)(?=\S*[a-z])[^\s"',;]{8,}["']?)"_s),
            u"\\1\\2"_s + removedWord()},
        {shapeOf(uR"(\b(Bearer|Basic)\s+[\w.~+/=-]{8,})"_s), u"\\1 "_s + removedWord()},
        // A key of Windows.
        {shapeOf(uR"(\b[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}\b)"_s), removedWord()},
        // What is as long and as mixed as only tokens and keys are.
        {shapeOf(uR"((?<![\w/+.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{32,}(?![\w/+.-]))"_s), removedWord()},
        {QRegularExpression(
             uR"((?<![\w/+.-])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[a-z])(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{40,}={0,2}(?![\w/+.-]))"_s),
            removedWord()},
    };
    return all;
}

QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(2, array.size() - 4)); // without [" and "]
}

} // namespace

QStringList formsOf(const QString &secret)
{
    if (secret.size() < shortestSecret)
        return {};
    QStringList forms {secret, QString::fromLatin1(QUrl::toPercentEncoding(secret)), jsonEscaped(secret),
        QString::fromLatin1(secret.toUtf8().toHex())};
    for (int before = 0; before < 3; ++before) {
        // What stands in base64 of any text that has it: without the letters that are its neighbours' too.
        const QByteArray bytes = QByteArray(before, '\0') + secret.toUtf8();
        const QByteArray all = bytes.toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype own = before == 0 ? 0 : before + 1;
        if (all.size() - own - 1 >= 2 * shortestSecret)
            forms << QString::fromLatin1(all.sliced(own, all.size() - own - 1));
    }
    forms.removeDuplicates();
    std::ranges::sort(forms, std::greater(), &QString::size);
    return forms;
}

QString withoutSecrets(QString text)
{
    for (const Rule &rule : rules())
        text.replace(rule.shape, rule.replacement);
    return text;
}

} // namespace labcast
