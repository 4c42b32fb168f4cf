// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace labcast {

/// Bytes that stand in every line that matches a query, so that all other lines are passed over quickly. Lines are
/// looked for as they are shown, files are bytes: only what is the same in both is taken.
struct RequiredText
{
    QByteArray bytes; ///< UTF-8, small letters when case does not matter; empty: nothing is known
    bool isWhole = false; ///< a line with these bytes matches, if it is shown as it is written
};

/// For a text that is looked for itself.
RequiredText requiredText(const QString &literal, Qt::CaseSensitivity sensitivity);

/// For a regular expression: what is plain text in it, outside of all groups and choices.
RequiredText requiredTextOf(const QString &expression, Qt::CaseSensitivity sensitivity);

} // namespace labcast
