// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QHash>

namespace labcast {

/// Where passwords and tokens are handed in. What one replaces is kept until it has proved to be right: a mistyped
/// one must not cost the one before, which the next start needs.
class SecretDesk
{
public:
    explicit SecretDesk(const QString &folder)
        : m_folder(folder)
    {
    }

    /// `name`: a store's mysql://USER@HOST[:PORT]/DB, or a token's (apiaddress.h). An empty value forgets it.
    /// Errors: secret-unknown, secret-too-long, store-not-saved.
    Result<void> set(const QString &name, const QString &value);

    /// It was right.
    void keep(const QString &name) { m_replaced.remove(name); }
    /// It was wrong: the one before is back, if there was another.
    void takeBack(const QString &name);

private:
    const QString m_folder;
    QHash<QString, QString> m_replaced; ///< by name; empty: there was none
};

} // namespace labcast
