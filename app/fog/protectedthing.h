// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace labcast {

/// Who protects something.
enum class Protector {
    Administrator, ///< in the controller's configuration
    Library, ///< whoever may administer Labcast
    Lab, ///< it is in a protected lab
};

/// What is never deployed to.
struct ProtectedThing
{
    enum class Kind {
        Host,
        Lab,
        Unmatched, ///< a name or a MAC that is written down and that nothing has: perhaps it is mistyped
    };

    Kind kind = Kind::Host;
    QString name;
    Protector by = Protector::Library;
    QString lab {}; ///< of Protector::Lab

    bool operator==(const ProtectedThing &) const = default;
};

QJsonObject toJson(const ProtectedThing &thing);
ProtectedThing protectedThingFromJson(const QJsonObject &object);

/// What is to be protected from now on, or no longer.
struct ProtectionChange
{
    QStringList hosts;
    QStringList labs;
    bool isProtected = true;
};

QJsonObject toJson(const ProtectionChange &change);
ProtectionChange protectionChangeFromJson(const QJsonObject &object);

} // namespace labcast
