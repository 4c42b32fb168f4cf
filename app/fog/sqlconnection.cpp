// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconnection.h"

#include <QDateTime>
#include <QSqlError>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QString timestampFormat = u"yyyy-MM-dd HH:mm:ss"_s;

/// FOG's text columns are NOT NULL, and Qt binds a null string as NULL.
QVariant bindable(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(u""_s) : value;
}

QVariantList valuesOf(const QList<SqlCell> &cells)
{
    QVariantList values;
    for (const SqlCell &cell : cells)
        values << cell.value;
    return values;
}

QString joined(const QList<SqlCell> &cells, const QString &after)
{
    QStringList names;
    for (const SqlCell &cell : cells)
        names << cell.column + after;
    return names.join(u", "_s);
}

} // namespace

SqlConnection::~SqlConnection()
{
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = {}; // no copy may live when the connection is removed
    QSqlDatabase::removeDatabase(connection);
}

Result<void> SqlConnection::ask(bool isWriting)
{
    return m_isInTransaction ? Result<void>() : mayRun(isWriting);
}

Result<QSqlQuery> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    return ask(!sql.startsWith("SELECT"_L1)).and_then([&] { return runNow(sql, values); });
}

Result<QSqlQuery> SqlConnection::runNow(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    // MariaDB's driver cannot begin a statement while such a result is not read to its end.
    query.setForwardOnly(m_database.driverName() == "QSQLITE"_L1);
    if (!query.prepare(sql))
        return tl::unexpected(errorOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return tl::unexpected(errorOf(query.lastError()));
    query.next();
    return query;
}

QList<SqlCell> SqlConnection::storable(QLatin1StringView table, const QList<SqlCell> &cells) const
{
    QList<SqlCell> kept;
    for (SqlCell cell : cells) {
        if (!m_schema.has(table, cell.column))
            continue;
        if (cell.isUnset && m_schema.takesNull(table, cell.column))
            cell.value = QVariant();
        kept << cell;
    }
    return kept;
}

// Asked first: what the columns are may only be known then.
Result<qint64> SqlConnection::insert(QLatin1StringView table, const QList<SqlCell> &cells)
{
    return ask(true).and_then([&] {
        const QList<SqlCell> kept = storable(table, cells);
        const QString marks = QStringList(kept.size(), u"?"_s).join(u", "_s);
        return runNow(u"INSERT INTO `%1` (%2) VALUES (%3)"_s.arg(table, joined(kept, {}), marks), valuesOf(kept))
            .map([](const QSqlQuery &added) { return added.lastInsertId().toLongLong(); });
    });
}

Result<void> SqlConnection::update(QLatin1StringView table, const QList<SqlCell> &cells, QLatin1StringView key,
    qint64 id, QLatin1StringView condition)
{
    return ask(true).and_then([&] {
        const QList<SqlCell> kept = storable(table, cells);
        const QString sql
            = u"UPDATE `%1` SET %2 WHERE %3 = ? AND %4"_s.arg(table, joined(kept, u" = ?"_s), key, condition);
        return runNow(sql, valuesOf(kept) << id).map([](const QSqlQuery &) {});
    });
}

Result<void> SqlConnection::begin()
{
    if (const auto may = mayRun(true); !may)
        return may;
    if (!m_database.transaction())
        return tl::unexpected(errorOf(m_database.lastError()));
    m_isInTransaction = true;
    return {};
}

Result<void> SqlConnection::commit()
{
    if (m_database.commit()) {
        m_isInTransaction = false;
        return {};
    }
    const Error error = errorOf(m_database.lastError());
    rollback();
    return tl::unexpected(error);
}

void SqlConnection::rollback()
{
    m_database.rollback();
    m_isInTransaction = false;
}

QTimeZone SqlConnection::systemZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString SqlConnection::now() const
{
    return QDateTime::currentDateTime().toTimeZone(m_zone).toString(timestampFormat);
}

qint64 SqlConnection::utcMs(const QVariant &date) const
{
    // Without QDateTime::fromString(): it takes the text for this machine's own time first, and to look that up
    // the system reads the time zone's file anew for every date of every row.
    const QString text = date.toString();
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11), Qt::ISODate);
    return day.isValid() && time.isValid() ? QDateTime(day, time, m_zone).toMSecsSinceEpoch() : 0;
}

QString dateText(QLatin1StringView column)
{
    return u"CAST(%1 AS CHAR)"_s.arg(column);
}

QString sqlNever()
{
    return u"0000-00-00 00:00:00"_s;
}

} // namespace labcast
