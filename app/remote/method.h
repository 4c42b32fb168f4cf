// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <functional>

namespace labcast {

class Controller;

/// Answers a request, exactly once.
using Reply = std::function<void(Result<QJsonObject>)>;

/// What a method does, and so who may ask for it. What changes something is written into the controller's journal,
/// with who asked.
enum class MethodKind {
    Reads, ///< from Role::View
    Deploys, ///< from Role::Deploy
    Administers, ///< Role::Admin
    Inspects, ///< Role::Admin, though it changes nothing: what it tells is not for everybody
};

/// One method of protocol.md: its name and what it does.
struct Method
{
    MethodKind kind;
    QString name;
    void (*handle)(Controller &controller, const QJsonObject &params, const Reply &reply);
};

} // namespace labcast
