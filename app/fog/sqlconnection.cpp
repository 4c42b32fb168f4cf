// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlconnection.h"

#include "../migration.h"

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

Error storeError(const QSqlError &error, const QSqlDatabase &database)
{
    return sqliteError(error.nativeErrorCode(), error.text(), database.databaseName(), "store-failed"_L1);
}

} // namespace

SqlConnection::~SqlConnection()
{
    const QString connection = m_database.connectionName();
    m_database.close();
    m_database = {}; // no copy may live when the connection is removed
    QSqlDatabase::removeDatabase(connection);
}

Result<void> SqlConnection::openSqlite()
{
    if (!m_database.open())
        return tl::unexpected(storeError(m_database.lastError(), m_database));
    const RunStatement statement = [this](const QString &sql) {
        return run(sql).map([](const QSqlQuery &row) { return row.isValid() ? row.value(0) : QVariant(); });
    };
    // Only then: it writes into the file.
    return migrate(u"store"_s, u"images"_s, m_database.databaseName(), statement)
        .and_then([this] { return execute(u"PRAGMA journal_mode = WAL"_s); })
        .and_then([this] { return execute(u"PRAGMA synchronous = NORMAL"_s); });
}

Result<QSqlQuery> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(storeError(query.lastError(), m_database));
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return tl::unexpected(storeError(query.lastError(), m_database));
    query.next();
    return query;
}

Result<void> SqlConnection::begin()
{
    if (!m_database.transaction())
        return tl::unexpected(storeError(m_database.lastError(), m_database));
    return {};
}

Result<void> SqlConnection::commit()
{
    if (m_database.commit())
        return {};
    const Error error = storeError(m_database.lastError(), m_database);
    m_database.rollback();
    return tl::unexpected(error);
}

QString sqlTimestamp()
{
    return QDateTime::currentDateTime().toString(timestampFormat);
}

QString sqlNever()
{
    return u"0000-00-00 00:00:00"_s;
}

qint64 msOfTimestamp(const QString &text)
{
    const auto time = QDateTime::fromString(text, timestampFormat);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace labcast
