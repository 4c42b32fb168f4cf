// SPDX-License-Identifier: GPL-3.0-or-later
#include "savedrow.h"

#include "rowstatement.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// What stands between /*! and */ MariaDB reads and SQLite does not: the text's encoding; that an id 0 and FOG's
// zero dates are meant so; that rows come in any order.
constexpr auto head = "-- Rows of FOG's tables as they were before Labcast cleaned them up.\n"
                      "-- To bring them all back: mariadb fog < THIS FILE, or sqlite3 store.db < THIS FILE\n"
                      "/*!40101 SET NAMES utf8mb4 */;\n"
                      "/*!40101 SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO' */;\n"
                      "/*!40014 SET SESSION foreign_key_checks = 0 */;\n"
                      "BEGIN;\n"_L1;
constexpr auto foot = "COMMIT;\n"_L1;

QString lineOf(const SavedRow &row)
{
    QStringList values;
    for (const QString &value : row.values)
        values << literalOf(value);
    return u"REPLACE INTO `%1` (`%2`) VALUES (%3);\n"_s.arg(
        row.table, QStringList(row.values.keys()).join("`, `"_L1), values.join(", "_L1));
}

tl::unexpected<Error> isDamaged(const QString &line)
{
    return failure("backup-damaged"_L1, {{u"line"_s, line.left(80)}});
}

/// The text that a literal stands for.
QString textOf(const QRegularExpressionMatch &literal)
{
    if (literal.hasCaptured(u"plain"_s))
        return QString(u""_s + literal.captured(u"plain"_s)).replace("''"_L1, "'"_L1);
    if (literal.hasCaptured(u"digits"_s))
        return u""_s + QString::fromUtf8(QByteArray::fromHex(literal.captured(u"digits"_s).toLatin1()));
    return {};
}

std::optional<QStringList> literalsIn(const QString &list)
{
    static const QRegularExpression literal(
        u"\\G(?:NULL|'(?<plain>(?:[^']++|'')*+)'|CAST\\(X'(?<digits>[0-9a-f]*)' AS CHAR\\))(?:, |$)"_s);
    QStringList values;
    qsizetype end = 0;
    for (auto it = literal.globalMatch(list); it.hasNext() && end < list.size();) {
        const auto match = it.next();
        values << textOf(match);
        end = match.capturedEnd();
    }
    return end == list.size() ? std::optional(values) : std::nullopt;
}

Result<SavedRow> rowOf(const QString &line)
{
    static const QRegularExpression form(u"^REPLACE INTO `(\\w+)` \\(`([\\w`, ]+)`\\) VALUES \\((.*)\\);$"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto match = form.match(line);
    if (!match.hasMatch() || savedKeyOf(match.captured(1)).isEmpty())
        return isDamaged(line);
    const QStringList columns = match.captured(2).split("`, `"_L1);
    const auto values = literalsIn(match.captured(3));
    if (!values || values->size() != columns.size())
        return isDamaged(line);
    SavedRow row {match.captured(1), {}};
    for (qsizetype i = 0; i < columns.size(); ++i)
        row.values[columns[i]] = (*values)[i];
    return row;
}

} // namespace

QString SavedRow::id() const
{
    return values.value(savedKeyOf(table));
}

bool SavedRow::operator==(const SavedRow &other) const
{
    return table == other.table && values.size() == other.values.size() && hasAll(values, other.values);
}

bool hasAll(const RowValues &values, const RowValues &wanted)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const auto there = values.constFind(it.key());
        if (there == values.cend() || *there != *it || there->isNull() != it->isNull())
            return false;
    }
    return true;
}

QString sessionTable()
{
    return u"multicastSessions"_s;
}

QString associationTable()
{
    return u"multicastSessionsAssoc"_s;
}

QString taskTable()
{
    return u"tasks"_s;
}

QString savedKeyOf(const QString &table)
{
    if (table == sessionTable())
        return u"msID"_s;
    if (table == associationTable())
        return u"msaID"_s;
    return table == taskTable() ? u"taskID"_s : QString();
}

QByteArray sqlOf(const QList<SavedRow> &rows)
{
    QString sql = head;
    for (const SavedRow &row : rows)
        sql += lineOf(row);
    return (sql + foot).toUtf8();
}

Result<QList<SavedRow>> savedRowsFromSql(const QByteArray &sql)
{
    const QString text = QString::fromUtf8(sql);
    if (!text.startsWith(head) || !text.endsWith(foot))
        return isDamaged(text.section(u'\n', -2));
    const qsizetype length = text.size() - head.size() - foot.size();
    QList<SavedRow> rows;
    for (const QString &line : text.mid(head.size(), length).split(u'\n', Qt::SkipEmptyParts)) {
        auto row = rowOf(line);
        if (!row)
            return tl::unexpected(row.error());
        rows << *row;
    }
    return rows;
}

} // namespace labcast
