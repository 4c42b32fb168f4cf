// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/units.h"

#include <QSettings>

#include <optional>

namespace labcast {

/// How a deployment goes when nothing else is said; times are seconds.
struct DeployDefaults
{
    int maxWait = 600; ///< longest wait for the first stream, from the first join
    int nextWait = 60; ///< the same for later streams
    int tolerateStall = 60; ///< a silent computer is dropped after this long
    std::optional<Bandwidth> rateLimit; ///< absent: the node's
    bool operator==(const DeployDefaults &) const = default;
};

/// What an admin has set for good on this desk, and what holds until then. A value that a file should not have is
/// taken as the nearest good one.
class Settings
{
public:
    DeployDefaults deployment() const;
    void setDeployment(const DeployDefaults &defaults);

    /// "en" or "de"; empty: the system's.
    QString language() const;
    void setLanguage(const QString &language);

    /// Forgets all of it.
    void reset();

private:
    QSettings m_store;
};

} // namespace labcast
