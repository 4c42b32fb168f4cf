// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../fog/image.h"

namespace labcast {

// What checks look at on this machine. Reads directories, which may hang: belongs on the file thread, all but
// the first three.

/// FOG's own note, where FOG is installed here.
InstalledFacts readInstalled();

SendersFacts readSenders();

/// Error: firewall-hidden.
Result<FirewallFacts> readFirewall();

/// What the end of the daemon's log tells.
DaemonFacts readDaemonLog(const QString &path);

RootFacts readRoot(const QString &root);

/// Whether each image's files are there; nothing of what is in them.
QList<ImageFacts> readImages(const QString &root, const QList<Image> &images);

} // namespace labcast
