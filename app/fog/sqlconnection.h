// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace labcast {

/// A database and the ways to use it that the parts of the store share.
class SqlConnection
{
public:
    explicit SqlConnection(const QSqlDatabase &database)
        : m_database(database)
    {
    }
    ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Opens the embedded store and brings it up to date.
    Result<void> openSqlite();

    /// Positioned on the first row of a result, where there is one.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// The same for a statement whose result is of no interest.
    Result<void> execute(const QString &sql, const QVariantList &values = {})
    {
        return run(sql, values).map([](const QSqlQuery &) {});
    }

    /// One value of each row.
    template <typename Read>
    auto list(const QString &sql, Read read, const QVariantList &values = {})
        -> Result<QList<std::invoke_result_t<Read, const QSqlQuery &>>>
    {
        return run(sql, values).map([&read](QSqlQuery row) {
            QList<std::invoke_result_t<Read, const QSqlQuery &>> found;
            for (bool more = row.isValid(); more; more = row.next())
                found << read(row);
            return found;
        });
    }

    /// All of `work` or nothing of it.
    template <typename Work>
    auto inTransaction(Work work) -> decltype(work())
    {
        if (auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (!result) {
            m_database.rollback();
            return result;
        }
        if (auto done = commit(); !done)
            return tl::unexpected(done.error());
        return result;
    }

private:
    Result<void> begin();
    Result<void> commit();

    QSqlDatabase m_database;
};

/// FOG's date columns: now, and never.
QString sqlTimestamp();
QString sqlNever();

/// UTC ms of such a column; 0 for never.
qint64 msOfTimestamp(const QString &text);

} // namespace labcast
