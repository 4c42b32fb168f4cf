// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace labcast {

/// Who is at the other end of a connected local socket, for example "anna (process 4242)", as the kernel knows it;
/// empty when it does not.
QString peerOf(qintptr socketDescriptor);

/// Only the user of what peerOf() told.
QString userOf(const QString &peer);

} // namespace labcast
