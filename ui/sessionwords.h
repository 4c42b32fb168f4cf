// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QIcon>

namespace labcast {

/// The stand-in for a value that there is not; a measured zero is shown as 0.
inline constexpr char16_t noValue[] = u"–";

// A state is shown as icon and word, never by colour alone.
QString stateWord(SessionState state);
QIcon stateIcon(SessionState state);
Severity stateSeverity(SessionState state);

/// What a row of the session table is called: "Lab 2, Win11-Lab-2026".
QString sessionTitle(const SessionInfo &session);

} // namespace labcast
