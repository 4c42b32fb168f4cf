// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>

namespace labcast {

/// What the addresses of storage nodes lead to: FOG's ngmHostname may be a name (fog-facts c.3). Lives on the main
/// thread and never waits for a name server.
class NodeNames : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// IPv4 addresses; those of a name as they were found last, and empty until then. It is asked again when that
    /// is half a minute ago.
    QStringList known(const QString &name);
    /// Answers when they are known, at once for an address.
    void find(const QString &name, const std::function<void(const QStringList &)> &answer);

signals:
    /// A name leads elsewhere than before.
    void changed();

private:
    struct Entry
    {
        QStringList addresses;
        QElapsedTimer age;
        bool isAsked = false;
    };

    QHash<QString, Entry> m_entries;
};

} // namespace labcast
