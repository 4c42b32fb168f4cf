// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/grants.h"
#include "app/fogtables.h"
#include "mariadbserver.h"

namespace labcast {

/// A user of the server who may do what `labcastctl server prepare` grants, and no more, with a password.
inline QStringList fogUser()
{
    const QString account = QStringLiteral("fog@'%'");
    return QStringList {QStringLiteral("CREATE OR REPLACE USER %1 IDENTIFIED BY 'secret'").arg(account)}
    + grantStatements(QStringLiteral("fog"), account);
}

inline StoreAddress fogAddress(const MariaDbServer &server)
{
    return {.kind = StoreAddress::Kind::MariaDb,
        .host = QStringLiteral("127.0.0.1"),
        .port = server.port(),
        .database = QStringLiteral("fog"),
        .user = QStringLiteral("fog"),
        .mode = StoreMode::Manager};
}

/// The files that make the tables of a generation.
inline QStringList filesOf(const QString &generation)
{
    return generation == QStringLiteral("1.5.8") ? QStringList {QStringLiteral("1.5.10"), generation}
                                                 : QStringList {generation};
}

/// The tables of a FOG server, made anew in a server that runs.
class MariaDbTables : public FogTables
{
public:
    MariaDbTables(MariaDbServer &server, const QString &generation)
        : m_server(server)
        , m_generation(generation)
    {
        server.load(QStringLiteral("fog"), filesOf(generation));
        server.run(fogUser());
    }

    Result<std::unique_ptr<Store>> open() override
    {
        auto store = makeMariaDbStore(fogAddress(m_server), QStringLiteral("secret"));
        return store->check().map([&store] { return std::move(store); });
    }

    /// A store on the tables that are there.
    static std::unique_ptr<Store> opened(const MariaDbServer &server)
    {
        auto store = makeMariaDbStore(fogAddress(server), QStringLiteral("secret"));
        return store->check() ? std::move(store) : nullptr;
    }

    bool run(const QString &sql) override
    {
        m_row = m_server.run({sql}, QStringLiteral("fog"));
        return !m_row.value(0).startsWith(QStringLiteral("failed: "));
    }

    QString row(const QString &sql) override
    {
        return run(sql) && !m_row.isEmpty() ? m_row.join(u'|') : QStringLiteral("nothing");
    }

    bool hasSender() const override { return m_generation != QStringLiteral("1.5.8"); }
    QTimeZone zone() const override { return QTimeZone::utc(); }

private:
    MariaDbServer &m_server;
    const QString m_generation;
    QStringList m_row;
};

} // namespace labcast
