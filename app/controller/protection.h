// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/protectedthing.h"
#include "../fog/store.h"
#include "protectedlist.h"

namespace labcast {

/// Where it is written down what is protected.
struct ProtectionPaths
{
    QString configuration; ///< the server's administrator's
    QString library; ///< a ProtectedList
};

// All belong on the store's thread, and read the files anew: what has been written down holds from then on.

/// Errors: host-protected with their names, those of readConfiguration() and of readProtectedList(), the store's.
Result<void> checkUnprotected(Store &store, const ProtectionPaths &paths, const QStringList &hosts);

/// Everything that is protected, in the order of the library, then what nothing has. Errors as above.
Result<QList<ProtectedThing>> listProtected(Store &store, const ProtectionPaths &paths);

/// Protects computers and labs in the Library, or does so no longer. Errors: host-unknown, lab-unknown,
/// protected-by-administrator, protected-by-lab, and those above.
Result<void> changeProtection(Store &store, const ProtectionPaths &paths, const ProtectionChange &change);

// What has got another name, or other network cards, stays protected. Errors: readProtectedList()'s and
// writeProtectedList()'s.
Result<void> keepProtected(const ProtectionPaths &paths, const Host &before, const Host &after);
Result<void> keepProtected(const ProtectionPaths &paths, const Lab &before, const Lab &after);

} // namespace labcast
