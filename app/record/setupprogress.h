// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

/// How far somebody has come with setting the server up.
struct SetupProgress
{
    QString page; ///< the wizard's page to go on with; empty: the first
    bool isFinished = false;
};

} // namespace labcast
