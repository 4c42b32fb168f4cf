// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace labcast {

/// What is taken out of a bundle besides what is secret, which always is.
struct RedactionChoice
{
    bool macs = false; ///< MAC addresses, and what IPv6 makes of them
    bool names = false; ///< names of computers
};

/// Takes passwords, tokens and keys out of texts, and what else was chosen. A MAC address or a name is replaced by
/// the same word wherever it stands, so that two lines about one computer still match.
class Redactor
{
public:
    /// `names` are those of all computers, `secrets` those that are known: they are found however they are
    /// written.
    Redactor(RedactionChoice choice, const QStringList &names, const QStringList &secrets);

    QByteArray redacted(const QByteArray &text);

private:
    QString withoutMacs(const QString &text);
    QString withoutNames(const QString &text);
    QString wordFor(const QString &mac);
    QString nameFor(const QString &name);
    QString tokenFor(const QString &token);

    const RedactionChoice m_choice;
    QSet<QString> m_names; ///< in lower case
    QStringList m_secrets; ///< in every form
    QHash<QString, int> m_macNumbers; ///< by its twelve digits
    QHash<QString, int> m_nameNumbers;
};

/// Text without whatever looks like a password, a token or a key.
QString withoutSecrets(QString text);

} // namespace labcast
