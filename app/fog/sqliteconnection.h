// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlconnection.h"

namespace labcast {

/// The embedded store's file.
class SqliteConnection : public SqlConnection
{
public:
    explicit SqliteConnection(const QString &path);

    /// Opens it and brings it up to date.
    Result<void> check() override;
    QString kind() const override { return QStringLiteral("SQLite"); }

protected:
    Error errorOf(const QSqlError &error) override;

private:
    Result<void> readSchema();
};

} // namespace labcast
