// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "method.h"

namespace labcast {

class LogBook;

/// The reply of a request that changes something, with a line in the journal first: who asked for what, with which
/// result.
Reply writtenDown(
    LogBook &log, const QString &who, const QString &method, const QJsonObject &params, const Reply &reply);

} // namespace labcast
