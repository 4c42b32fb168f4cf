// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rehearsal/virtuallab.h"

#include <QTest>

#include <memory>

namespace labcast {

/// A virtual lab around the test, ready to be used; null when it cannot be built, with a warning that says why.
inline std::unique_ptr<VirtualLab> builtLab(const VirtualLabOptions &options)
{
    constexpr int patienceMs = 30'000;
    auto lab = std::make_unique<VirtualLab>(options);
    std::optional<Result<void>> built;
    lab->build([&built](const Result<void> &result) { built = result; });
    if (!QTest::qWaitFor([&built] { return built.has_value(); }, patienceMs)) {
        qWarning("The virtual lab is not built yet.");
        return nullptr;
    }
    if (*built)
        return lab;
    qWarning("%s", qPrintable(built->error().message.english));
    return nullptr;
}

} // namespace labcast
