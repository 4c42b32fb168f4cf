// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/host.h"
#include "../result.h"
#include "finding.h"

namespace labcast {

/// A session that has not ended, and the computers that it still needs.
struct BusyHosts
{
    QString session; ///< how an admin knows it
    QStringList hosts;
    bool operator==(const BusyHosts &) const = default;
};

/// What is known of one deployment before it is asked for; what is absent is not judged.
struct DeployFacts
{
    QString lab; ///< name; empty when it is for no lab
    std::optional<QList<Host>> hosts; ///< whom it is for; absent when it is for any
    QList<BusyHosts> busy;
    std::optional<Result<int>> streams; ///< how many files the image has, or why they cannot be read
    std::optional<Error> refusal; ///< why the controller would not take it
};

/// What a deployment would come to, as the controller tells before it is asked for.
struct DeployPreview
{
    QStringList command; ///< that the first stream would be sent with, program first
    /// On a FOG server: how many disks it would overwrite, which is what has to be confirmed.
    std::optional<int> overwrites {};
    QList<Finding> findings {}; ///< on a FOG server: what is unusual about it
    bool operator==(const DeployPreview &) const = default;
};

/// One finding a check, with the ids deploy-computers, deploy-busy, deploy-image and deploy-refused.
QList<Finding> checkDeployment(const DeployFacts &facts);

} // namespace labcast
