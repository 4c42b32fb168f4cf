// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <functional>

namespace labcast {

class Controller;

/// Answers a request, exactly once.
using Reply = std::function<void(Result<QJsonObject>)>;

/// One method of protocol.md: its name and what it does.
struct Method
{
    QString name;
    void (*handle)(Controller &controller, const QJsonObject &params, const Reply &reply);
};

} // namespace labcast
