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

Error storeError(const QSqlError &error)
{
    return Error {makeMessage("store-failed"_L1, {{u"cause"_s, error.text()}}), error.text()};
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
        return tl::unexpected(storeError(m_database.lastError()));
    const auto statement = [this](const QString &sql) { return execute(sql); };
    return statement(u"PRAGMA journal_mode = WAL"_s)
        .and_then([&] { return statement(u"PRAGMA synchronous = NORMAL"_s); })
        .and_then([this] { return run(u"PRAGMA user_version"_s); })
        .map([](const QSqlQuery &row) { return row.value(0).toInt(); })
        .and_then([&](int step) { return migrate(u"store"_s, step, m_database.databaseName(), statement); });
}

Result<QSqlQuery> SqlConnection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected(storeError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(bindable(value));
    if (!query.exec())
        return tl::unexpected(storeError(query.lastError()));
    query.next();
    return query;
}

Result<void> SqlConnection::begin()
{
    if (!m_database.transaction())
        return tl::unexpected(storeError(m_database.lastError()));
    return {};
}

Result<void> SqlConnection::commit()
{
    if (m_database.commit())
        return {};
    const Error error = storeError(m_database.lastError());
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
