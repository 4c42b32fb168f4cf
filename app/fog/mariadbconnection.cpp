// SPDX-License-Identifier: GPL-3.0-or-later
#include "mariadbconnection.h"

#include "grants.h"
#include "mariadberror.h"

#include <QSqlError>
#include <QUuid>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A change of FOG's tables takes many statements: it is over when nothing has changed for so long.
constexpr qint64 settledMs = 3000;

QString optionsOf(const StoreAddress &address)
{
    // Never MYSQL_OPT_RECONNECT: the new session would have lost its sql_mode.
    QString options = u"MYSQL_OPT_CONNECT_TIMEOUT=5;MYSQL_OPT_READ_TIMEOUT=20;MYSQL_OPT_WRITE_TIMEOUT=20"_s;
    if (!address.unixSocket.isEmpty())
        options += u";UNIX_SOCKET="_s + address.unixSocket;
    if (!address.authority.isEmpty())
        options += u";SSL_CA="_s + address.authority;
    return options;
}

QSqlDatabase databaseOf(const StoreAddress &address, const QString &password)
{
    auto database = QSqlDatabase::addDatabase(u"QMYSQL"_s, u"store-"_s + QUuid::createUuid().toString());
    database.setHostName(address.unixSocket.isEmpty() ? address.host : u"localhost"_s);
    database.setPort(address.port);
    database.setDatabaseName(address.database);
    database.setUserName(address.user);
    database.setPassword(password);
    database.setConnectOptions(optionsOf(address));
    return database;
}

QJsonObject ofServer(const StoreAddress &address)
{
    return {{u"server"_s, address.server()}};
}

bool isDiskFull(const Error &error)
{
    return error.message.id == "store-disk-full"_L1;
}

} // namespace

MariaDbConnection::MariaDbConnection(const StoreAddress &address, const QString &password)
    : SqlConnection(databaseOf(address, password))
    , m_address(address)
{
}

Result<void> MariaDbConnection::check()
{
    const auto done = m_isLost ? connectNow() : look();
    // A server whose disk is full has no room for what it sorts either: what it still can be asked is asked.
    if (done || !isDiskFull(done.error()))
        m_trouble = done ? std::nullopt : std::optional(done.error());
    return done;
}

Result<void> MariaDbConnection::connectNow()
{
    m_database.close();
    if (!QSqlDatabase::isDriverAvailable(u"QMYSQL"_s))
        return failure("store-driver-missing"_L1);
    if (!m_database.open())
        return tl::unexpected(errorOf(m_database.lastError()));
    m_isLost = false;
    const auto good = checkTls()
                          .and_then([this] { return setStrict(true); })
                          .and_then([this] { return readSchema(); })
                          .and_then([this] { return readZone(); });
    m_isLost = m_isLost || (!good && good.error().message.id == "store-tls-missing"_L1);
    return good;
}

/// Strict, or the server would cut what is too long without a word; zero dates are FOG's "never".
Result<void> MariaDbConnection::setStrict(bool isStrict)
{
    return runNow(u"SET SESSION sql_mode = '%1'"_s.arg(isStrict ? "STRICT_ALL_TABLES"_L1 : ""_L1))
        .map([](const QSqlQuery &) {});
}

/// The driver opens a plain connection where TLS was asked of a server that has none.
Result<void> MariaDbConnection::checkTls()
{
    if (m_address.authority.isEmpty())
        return {};
    return runNow(u"SHOW STATUS LIKE 'Ssl_cipher'"_s).and_then([this](const QSqlQuery &row) -> Result<void> {
        if (row.isValid() && !row.value(1).toString().isEmpty())
            return {};
        return failure("store-tls-missing"_L1, ofServer(m_address));
    });
}

Result<void> MariaDbConnection::readZone()
{
    return runNow(u"SELECT settingValue FROM globalSettings WHERE settingKey = 'FOG_TZ_INFO'"_s)
        .map([this](const QSqlQuery &row) {
            const QTimeZone zone(row.isValid() ? row.value(0).toByteArray() : QByteArray());
            m_zone = zone.isValid() ? zone : systemZone();
        });
}

Result<void> MariaDbConnection::readSchema()
{
    auto row = runNow(u"SELECT TABLE_NAME, COLUMN_NAME, IS_NULLABLE = 'YES',"
                      " IS_NULLABLE = 'NO' AND COLUMN_DEFAULT IS NULL AND EXTRA NOT LIKE '%auto_increment%'"
                      " FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()"_s);
    if (!row)
        return tl::unexpected(row.error());
    Schema schema;
    for (bool more = row->isValid(); more; more = row->next())
        schema.tables[row->value(0).toString()].insert(
            row->value(1).toString(), {row->value(2).toBool(), row->value(3).toBool()});
    if (schema.has("schemaVersion"_L1, "vValue"_L1)) {
        const auto print = fingerprint();
        if (!print)
            return tl::unexpected(print.error());
        m_fingerprint = *print;
        schema.version = print->section(u'/', 0, 0).toInt();
    }
    m_schema = schema;
    const auto writable = checkWritable(schema);
    m_readOnly = writable ? std::nullopt : std::optional(writable.error());
    const auto generation = generationOf(schema);
    if (generation)
        m_generation = *generation;
    else if (const auto denied = whatIsDenied(); denied && generation.error().message.id == "store-half-fog"_L1)
        return tl::unexpected(*denied);
    return generation.map([](Generation) {});
}

/// A table that may not be read is not told of in information_schema either, as if it were gone.
std::optional<Error> MariaDbConnection::whatIsDenied()
{
    for (const QString &table : namedTables()) {
        const auto read = runNow(u"SELECT 1 FROM `%1` LIMIT 0"_s.arg(table));
        if (!read && read.error().message.id == "store-not-allowed"_L1)
            return read.error();
    }
    return std::nullopt;
}

Result<QString> MariaDbConnection::fingerprint()
{
    return runNow(
        u"SELECT (SELECT MAX(vValue) FROM schemaVersion), SUM(CRC32(CONCAT_WS('.', TABLE_NAME, COLUMN_NAME,"
        " COLUMN_TYPE, IS_NULLABLE))) FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()"_s)
        .map(
            [](const QSqlQuery &row) { return u"%1/%2"_s.arg(row.value(0).toString(), row.value(1).toString()); });
}

/// What has become of the tables since the last look.
Result<void> MariaDbConnection::look()
{
    const auto print = fingerprint();
    if (!print && (m_isLost || isDiskFull(print.error())))
        return tl::unexpected(print.error());
    if (print.value_or(QString()) != m_fingerprint) {
        m_fingerprint = print.value_or(QString());
        m_unchanged.start();
        return tl::unexpected(whatIsDenied().value_or(changing()));
    }
    if (!m_trouble)
        return {};
    return m_unchanged.isValid() && !m_unchanged.hasExpired(settledMs) ? tl::unexpected(changing()) : readSchema();
}

Error MariaDbConnection::changing() const
{
    return {makeMessage("store-upgrading"_L1, ofServer(m_address)), {}};
}

Result<void> MariaDbConnection::mayRun(bool isWriting)
{
    if (m_trouble || m_isLost)
        return tl::unexpected(m_trouble.value_or(changing()));
    if (!isWriting)
        return {};
    if (m_readOnly)
        return tl::unexpected(*m_readOnly);
    return check();
}

Error MariaDbConnection::errorOf(const QSqlError &error)
{
    const Error told = mariaDbError(error, m_address);
    if (told.message.id == "store-lost"_L1) {
        m_isLost = true;
        m_trouble = told;
    }
    return told;
}

} // namespace labcast
