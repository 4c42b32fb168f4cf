// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/tasking.h"
#include "finding.h"

#include <QSet>

#include <optional>

namespace labcast {

/// What a deployment on a FOG server would come to.
struct FogDeployFacts
{
    QString lab; ///< empty when it is for no lab
    Image image;
    QList<TaskHost> hosts; ///< that would be overwritten
    QList<TaskHost> leftOut; ///< to whom FOG gives no task
    QStringList subnets {}; ///< of the interface that sends: "10.0.0.1/24"
    bool wakes = false;
    /// Names of those that answer now, and of those that could be asked; absent: nobody could.
    std::optional<QSet<QString>> on {};
    QSet<QString> asked {};
};

/// What is unusual about it, one finding each: deploy-left-out, deploy-images, deploy-other-labs, deploy-subnet;
/// and who is on, deploy-power. None is an error: whoever confirms it has read them.
QList<Finding> checkFogDeployment(const FogDeployFacts &facts);

/// FOG takes the image from the computer: what gives those the image that have another. Without steps when none
/// has.
Remedy assignImage(const Image &image, const QList<TaskHost> &hosts);

} // namespace labcast
