// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimeZone>

namespace labcast {

/// What a new store's node is.
inline StorageNode seedNode()
{
    return {.name = {},
        .root = QStringLiteral("/images"),
        .address = QStringLiteral("10.0.0.1"),
        .interface = QStringLiteral("eth0")};
}

/// A database with FOG's tables, and a look at it beside the store.
class FogTables
{
public:
    virtual ~FogTables() = default;

    virtual Result<std::unique_ptr<Store>> open() = 0;
    virtual bool run(const QString &sql) = 0;
    /// A row of these columns; what FOG leaves out in an insert gets what MariaDB gives it there.
    virtual bool insert(const QString &table, const QMap<QString, QString> &values)
    {
        QStringList texts;
        for (const QString &value : values)
            texts << (value.isNull() ? QStringLiteral("NULL") : u'\'' + value + u'\'');
        return run(QStringLiteral("INSERT INTO `%1` (%2) VALUES (%3)")
                       .arg(table, QStringList(values.keys()).join(u", "), texts.join(u", ")));
    }
    /// The first row, its values joined by '|'; never and nothing as FOG 1.5 writes them.
    virtual QString row(const QString &sql) = 0;
    /// Whether this generation tells who sends.
    virtual bool hasSender() const { return true; }
    /// In which its dates are.
    virtual QTimeZone zone() const
    {
        const QTimeZone zone = QTimeZone::systemTimeZone();
        return zone.isValid() ? zone : QTimeZone::utc();
    }
};

/// The embedded store's file.
class SqliteTables : public FogTables
{
public:
    ~SqliteTables() override
    {
        m_beside = {};
        QSqlDatabase::removeDatabase(m_path);
    }

    Result<std::unique_ptr<Store>> open() override { return open(seedNode()); }
    Result<std::unique_ptr<Store>> open(const StorageNode &node) const { return openSqliteStore(m_path, node); }

    bool run(const QString &sql) override
    {
        if (!m_beside.isValid()) {
            m_beside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_path);
            m_beside.setDatabaseName(m_path);
            m_beside.open();
        }
        m_query = QSqlQuery(m_beside);
        return m_query.exec(sql);
    }

    bool insert(const QString &table, const QMap<QString, QString> &values) override
    {
        QMap<QString, QString> all = values;
        if (!run(QStringLiteral("PRAGMA table_info(%1)").arg(table)))
            return false;
        while (m_query.next()) {
            const QString column = m_query.value(1).toString();
            const bool mustBeGiven = m_query.value(3).toBool() && m_query.value(4).isNull();
            if (mustBeGiven && !all.contains(column))
                all[column] = m_query.value(2).toString() == QStringLiteral("INTEGER") ? u'0' : QChar(u' ');
        }
        return FogTables::insert(table, all);
    }

    QString row(const QString &sql) override
    {
        if (!run(sql) || !m_query.next())
            return QStringLiteral("nothing");
        QStringList values;
        for (int i = 0; m_query.value(i).isValid() && !m_query.value(i).isNull(); ++i)
            values << m_query.value(i).toString();
        m_query.finish();
        return values.join(u'|');
    }

private:
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("store.db"));
    QSqlDatabase m_beside;
    QSqlQuery m_query;
};

} // namespace labcast
