// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowstatement.h"

#include "multicastrows.h"
#include "savedrow.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// "`a` = ? AND `b` IS NULL", and what is bound in it.
QString conditionOf(const RowChange &change, QStringList &values)
{
    QStringList parts {u"`%1` = ?"_s.arg(change.key)};
    values << change.id;
    for (auto it = change.before.begin(); it != change.before.end(); ++it) {
        if (it.key() == change.key)
            continue;
        parts << (it->isNull() ? u"`%1` IS NULL"_s : u"`%1` = ?"_s).arg(it.key());
        if (!it->isNull())
            values << *it;
    }
    return parts.join(" AND "_L1);
}

RowStatement insertOf(const RowChange &change)
{
    const QString marks = QStringList(change.after.size(), u"?"_s).join(", "_L1);
    return {u"INSERT INTO `%1` (`%2`) VALUES (%3)"_s.arg(
                change.table, QStringList(change.after.keys()).join("`, `"_L1), marks),
        change.after.values()};
}

RowStatement updateOf(const RowChange &change, const QString &now)
{
    RowStatement statement;
    QStringList cells;
    for (auto it = change.after.begin(); it != change.after.end(); ++it) {
        cells << u"`%1` = ?"_s.arg(it.key());
        statement.values << *it;
    }
    for (const QString &column : change.stamped) {
        cells << (now.isNull() ? u"`%1` = CURRENT_TIMESTAMP"_s : u"`%1` = ?"_s).arg(column);
        if (!now.isNull())
            statement.values << now;
    }
    const QString condition = conditionOf(change, statement.values);
    statement.sql = u"UPDATE `%1` SET %2 WHERE %3"_s.arg(change.table, cells.join(", "_L1), condition);
    return statement;
}

/// What one of the two databases, or a terminal, would not take as it is.
bool isUnusual(QChar character)
{
    return character < u' ' || character == u'\x7f' || character == u'\\';
}

} // namespace

RowStatement statementOf(const RowChange &change, const QString &now)
{
    if (change.before.isEmpty())
        return insertOf(change);
    if (!change.after.isEmpty())
        return updateOf(change, now);
    RowStatement statement;
    const QString condition = conditionOf(change, statement.values);
    statement.sql = u"DELETE FROM `%1` WHERE %2"_s.arg(change.table, condition);
    return statement;
}

RowStatement statementOf(const TableClearing &clearing)
{
    RowStatement statement;
    QString condition = u"`%1` <= ?"_s.arg(savedKeyOf(clearing.table));
    statement.values << QString::number(clearing.last);
    if (clearing.table == taskTable()) {
        condition += u" AND `taskTypeID` = ?"_s;
        statement.values << QString::number(multicastTaskType);
    }
    statement.sql = u"DELETE FROM `%1` WHERE %2"_s.arg(clearing.table, condition);
    return statement;
}

QString textOf(const RowStatement &statement)
{
    QString text;
    auto value = statement.values.cbegin();
    for (const QChar each : statement.sql) {
        if (each == u'?' && value != statement.values.cend())
            text += literalOf(*value++);
        else
            text += each;
    }
    return text + u';';
}

QString literalOf(const QString &text)
{
    if (text.isNull())
        return u"NULL"_s;
    if (std::ranges::any_of(text, isUnusual))
        return u"CAST(X'%1' AS CHAR)"_s.arg(QString::fromLatin1(text.toUtf8().toHex()));
    return u'\'' + QString(text).replace(u'\'', "''"_L1) + u'\'';
}

} // namespace labcast
