// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../message.h"

#include <optional>
#include <span>

namespace labcast {

/// What a known line means, and where to look when it tells of trouble.
struct LogMeaning
{
    Message explanation;
    Message causes; ///< empty where all is as it should be
    QString check; ///< the id of the server's check that helps; empty without one
};

/// How one known line is written (fog-facts e, udpcast-facts B).
struct LexiconEntry
{
    /// What stands before the shape and is not compared.
    enum class Scope {
        Line, ///< times and FOG's bullets
        OfSession, ///< these, and the number by which FOG's daemon names a session
    };

    const char *id; ///< of its explanation in the catalogue; entries of one meaning share it
    Scope scope;
    const char *shape; ///< "*" stands for anything; capital letters do not matter
    const char *check;
};

std::span<const LexiconEntry> lexiconEntries();

/// Whether a line, as it is shown, is this one. Takes time in proportion to the line, whatever is in it.
bool isWrittenAs(const LexiconEntry &entry, const QString &line);

/// Nothing for a line that is not known.
std::optional<LogMeaning> meaningOf(const QString &line);

} // namespace labcast
