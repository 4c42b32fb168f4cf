// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace labcast {

/// The one file that holds passwords: mode 0600, in the controller's data folder. What is in it is handed to
/// nobody but the part that logs in with it.
class SecretFile
{
public:
    explicit SecretFile(const QString &folder);

    /// Empty when there is none.
    QString value(const QString &name) const;
    /// All of them: to be taken out of what leaves this machine.
    QStringList values() const;
    /// An empty value forgets it. Error: store-not-saved.
    Result<void> set(const QString &name, const QString &value) const;

private:
    QJsonObject read() const;

    const QString m_path;
};

/// Writes a file whole or not at all, readable for its owner alone. Error: store-not-saved.
Result<void> writePrivately(const QString &path, const QJsonObject &object);

} // namespace labcast
