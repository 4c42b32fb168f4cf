// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace labcast {

/// Stands in for labcastd: understands `rehearse` and its flags, builds the lab, boots its computers, answers
/// at its socket and ends with its stdin. LABCAST_STANDIN in its environment makes it misbehave: "broken"
/// ends with an error at once, "silent" never answers, "deaf" ignores the end of stdin, "crashing" dies as
/// soon as it was connected. What it was called with is in the file "arguments" of its data folder.
int standIn(QCoreApplication &application);

} // namespace labcast
