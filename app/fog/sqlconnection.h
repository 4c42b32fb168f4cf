// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "schema.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariantList>

namespace labcast {

/// One column of a row that is written.
struct SqlCell
{
    QLatin1StringView column;
    QVariant value;
    bool isUnset = false; ///< NULL where the column takes it, which FOG 1.6 wants, and `value` where it does not
};

/// "Never", or a reference to nothing.
inline SqlCell unset(QLatin1StringView column, const QVariant &otherwise)
{
    return {column, otherwise, true};
}

/// A database and the ways to use it that the parts of the store share. What is particular to one kind of database
/// is in those that derive from it.
class SqlConnection
{
public:
    virtual ~SqlConnection();
    Q_DISABLE_COPY_MOVE(SqlConnection)

    /// Connects where it is not connected, and learns what has become of the tables. Errors: why neither can be
    /// read nor written until a later check() succeeds.
    virtual Result<void> check() = 0;

    /// As Store::kind.
    virtual QString kind() const = 0;
    const Schema &schema() const { return m_schema; }

    /// Positioned on the first row of a result, where there is one.
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});

    /// The same for a statement whose result is of no interest.
    Result<void> execute(const QString &sql, const QVariantList &values = {})
    {
        return run(sql, values).map([](const QSqlQuery &) {});
    }

    /// Returns the new row's id. Cells of columns that this generation has not are left out.
    Result<qint64> insert(QLatin1StringView table, const QList<SqlCell> &cells);
    /// Changes the row whose column `key` has the value `id`, and for which `condition` holds, otherwise as
    /// insert().
    Result<void> update(QLatin1StringView table, const QList<SqlCell> &cells, QLatin1StringView key, qint64 id,
        QLatin1StringView condition = QLatin1StringView("1 = 1"));

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

    /// All of `work` or nothing of it. MyISAM, which old FOG servers have, takes nothing back: the statements of
    /// every work stand in an order in which a break leaves nothing that does harm.
    template <typename Work>
    auto inTransaction(Work work) -> decltype(work())
    {
        if (auto begun = begin(); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (!result) {
            rollback();
            return result;
        }
        if (auto done = commit(); !done)
            return tl::unexpected(done.error());
        return result;
    }

    /// Lets `work` write what FOG itself writes and a strict server refuses.
    template <typename Work>
    auto leniently(Work work) -> decltype(work())
    {
        if (auto lenient = setStrict(false); !lenient)
            return tl::unexpected(lenient.error());
        auto result = work();
        setStrict(true); // a connection that is lost begins strictly
        return result;
    }

    /// FOG's date columns, which are in the time zone that FOG is set to: now, and UTC ms of one (0 for never)
    /// that was read by dateText().
    QString now() const;
    qint64 utcMs(const QVariant &date) const;

    /// This machine's time zone; UTC where it has no data of zones, as a bare Debian has none.
    static QTimeZone systemZone();

protected:
    explicit SqlConnection(const QSqlDatabase &database)
        : m_database(database)
    {
    }

    /// Asked before every statement and transaction.
    virtual Result<void> mayRun(bool /*isWriting*/) { return {}; }
    virtual Error errorOf(const QSqlError &error) = 0;
    /// Whether the database refuses what a column does not take as it is, where it can do otherwise.
    virtual Result<void> setStrict(bool /*isStrict*/) { return {}; }

    /// Asks nobody.
    Result<QSqlQuery> runNow(const QString &sql, const QVariantList &values = {});

    QSqlDatabase m_database;
    Schema m_schema;
    QTimeZone m_zone = systemZone();

private:
    Result<void> ask(bool isWriting);
    Result<void> begin();
    Result<void> commit();
    void rollback();
    QList<SqlCell> storable(QLatin1StringView table, const QList<SqlCell> &cells) const;

    bool m_isInTransaction = false;
};

/// How a query reads a date column: as text. Qt's driver reads dates as the computer's local time, and with
/// Debian's libmariadb3 10.11.18 reads none at all.
QString dateText(QLatin1StringView column);

/// FOG's date columns of 1.5: never.
QString sqlNever();

} // namespace labcast
