// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"

#include "../migration.h"

#include <QSqlError>
#include <QUuid>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QSqlDatabase databaseOf(const QString &path)
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"store-"_s + QUuid::createUuid().toString());
    database.setDatabaseName(path);
    return database;
}

} // namespace

SqliteConnection::SqliteConnection(const QString &path)
    : SqlConnection(databaseOf(path))
{
}

Result<void> SqliteConnection::check()
{
    if (m_database.isOpen())
        return {};
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    const RunStatement statement = [this](const QString &sql) {
        return run(sql).map([](const QSqlQuery &row) { return row.isValid() ? row.value(0) : QVariant(); });
    };
    // Only then: it writes into the file.
    return migrate(u"store"_s, u"images"_s, m_database.databaseName(), statement)
        .and_then([this] { return execute(u"PRAGMA journal_mode = WAL"_s); })
        .and_then([this] { return execute(u"PRAGMA synchronous = NORMAL"_s); })
        .and_then([this] { return readSchema(); });
}

Result<void> SqliteConnection::readSchema()
{
    return run(u"SELECT m.name, p.name, p.\"notnull\", p.dflt_value IS NULL AND p.pk = 0"
               " FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS p WHERE m.type = 'table'"_s)
        .map([this](QSqlQuery row) {
            for (bool more = row.isValid(); more; more = row.next()) {
                const bool takesNull = !row.value(2).toBool();
                m_schema.tables[row.value(0).toString()].insert(
                    row.value(1).toString(), {takesNull, !takesNull && row.value(3).toBool()});
            }
        });
}

Error SqliteConnection::errorOf(const QSqlError &error)
{
    return sqliteError(error.nativeErrorCode(), error.text(), m_database.databaseName(), "store-failed"_L1);
}

} // namespace labcast
