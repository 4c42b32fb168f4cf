// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecopy.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Result<void> copyWith(QSqlDatabase database, const QString &from, const QString &to)
{
    database.setDatabaseName(from);
    if (!database.open()) {
        const QString cause = database.lastError().text();
        return failure("store-open-failed"_L1, {{u"path"_s, from}, {u"cause"_s, cause}}, cause);
    }
    QSqlQuery query(database);
    query.prepare(u"VACUUM INTO ?"_s);
    query.addBindValue(to);
    if (query.exec())
        return {};
    const QString cause = query.lastError().text().trimmed();
    return failure("file-not-written"_L1, {{u"path"_s, to}, {u"cause"_s, cause}}, cause);
}

} // namespace

Result<void> copySqliteStore(const QString &from, const QString &to)
{
    const QString name = u"copy-"_s + QUuid::createUuid().toString();
    const auto done = copyWith(QSqlDatabase::addDatabase(u"QSQLITE"_s, name), from, to);
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace labcast
