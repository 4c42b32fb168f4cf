// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace labcast {

/// What a deployment is begun with: a lab or chosen computers, or an image; what is empty is still to be chosen.
struct DeployTarget
{
    QString lab; ///< name
    QStringList hosts; ///< names; not together with a lab
    QString image; ///< name
    bool operator==(const DeployTarget &) const = default;
};

} // namespace labcast
