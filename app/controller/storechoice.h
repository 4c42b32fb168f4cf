// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"

namespace labcast {

/// Where a controller keeps which store it works on, and what a new embedded one begins with.
struct StoreHome
{
    QString folder {}; ///< the controller's data folder
    StorageNode seed {};
};

/// The store that was chosen; the embedded one at first. Error: store-choice-damaged.
Result<StoreAddress> chosenStore(const QString &folder);
/// Error: store-not-saved.
Result<void> chooseStore(const QString &folder, const StoreAddress &address);

/// Opens that store with the password that is kept for it.
AsyncStore::Open storeOpener(const StoreHome &home, const StoreAddress &address);
/// Opens the one that was chosen.
AsyncStore::Open chosenStoreOpener(const StoreHome &home);

} // namespace labcast
