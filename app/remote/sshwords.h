// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace labcast {

// What `labcastd attach` says before the protocol begins.

/// On stdout, a line of its own, once it is connected; a shell may have printed anything before.
inline constexpr char attachGreeting[] = "labcastd attached\n";

/// On stderr, before the Message as JSON that tells why it is not.
inline constexpr char attachRefusal[] = "labcastd attach: ";

} // namespace labcast
