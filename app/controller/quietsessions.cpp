// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietsessions.h"

namespace labcast {

using namespace Qt::StringLiterals;

void QuietSessions::look(MulticastRows &rows)
{
    QHash<qint64, QString> progress;
    for (const MulticastRows::Association &each : rows.associations)
        progress[each.session]
            += u"%1:%2:%3 "_s.arg(each.task).arg(each.taskState.value_or(-1)).arg(each.progress);
    QHash<qint64, Seen> seen;
    for (MulticastRows::Session &session : rows.sessions) {
        const auto before = m_seen.constFind(session.id);
        const bool isSame = before != m_seen.cend() && before->progress == progress.value(session.id);
        seen[session.id] = {progress.value(session.id), isSame ? before->sinceMs : rows.nowMs};
        session.quietMs = rows.nowMs - seen[session.id].sinceMs;
    }
    m_seen = seen;
}

} // namespace labcast
