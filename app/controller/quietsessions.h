// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/multicastrows.h"

#include <QHash>

namespace labcast {

/// Remembers since when the tasks of FOG's sessions have not changed: their rows do not tell when they last did.
class QuietSessions
{
public:
    /// Fills in quietMs of every session; 0 for one that is seen for the first time.
    void look(MulticastRows &rows);

private:
    struct Seen
    {
        QString progress;
        qint64 sinceMs = 0;
    };

    QHash<qint64, Seen> m_seen; ///< by session
};

} // namespace labcast
