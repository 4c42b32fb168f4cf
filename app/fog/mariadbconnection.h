// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlconnection.h"
#include "storeaddress.h"

#include <QElapsedTimer>

#include <optional>

namespace labcast {

/// A FOG server's database. Connects, and again after a loss, in check() alone: between them every statement fails
/// at once with the reason. Writes nothing while the tables are being changed.
class MariaDbConnection : public SqlConnection
{
public:
    MariaDbConnection(const StoreAddress &address, const QString &password);

    Result<void> check() override;
    QString kind() const override { return toText(m_generation); }

protected:
    Result<void> mayRun(bool isWriting) override;
    Error errorOf(const QSqlError &error) override;
    Result<void> setStrict(bool isStrict) override;

private:
    Result<void> connectNow();
    Result<void> checkTls();
    Result<void> readZone();
    Result<void> readSchema();
    std::optional<Error> whatIsDenied();
    Result<void> look();
    Result<QString> fingerprint();
    Error changing() const;

    const StoreAddress m_address;
    Generation m_generation = Generation::Fog1510;
    QString m_fingerprint; ///< changes with the tables and with FOG's own number for them
    QElapsedTimer m_unchanged; ///< since when it is that
    bool m_isLost = true;
    std::optional<Error> m_trouble; ///< why nothing is done
    std::optional<Error> m_readOnly; ///< why nothing is written
};

} // namespace labcast
