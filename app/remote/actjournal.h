// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

namespace labcast {

/// The reply of a request that changes something, with a line in the journal and one in the audit trail first: who
/// asked for what, with which result. `who` is the client's identity.
Reply writtenDown(Controller &controller, const QString &who, const QString &method, const QJsonObject &params,
    const Reply &reply);

} // namespace labcast
