// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/logsearch.h"
#include "../log/logsource.h"
#include "call.h"

namespace labcast {

/// Logs, asked of a controller; ControllerClient::logGrew tells when there is more.
class LogClient
{
public:
    /// `client` outlives every answer.
    explicit LogClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void list(Answer<QList<LogSource>> answer);
    /// At most `count` lines from `row` on; a page has a bound of its own.
    void read(const QString &id, qint64 row, qint64 count, LogFilter filter, Answer<LogExcerpt> answer);
    void find(const QString &id, const LogQuery &query, LogFilter filter, Answer<LogHits> answer);
    /// The row at that time; nothing when the log has no times.
    void rowAt(const QString &id, qint64 timeMs, LogFilter filter, Answer<std::optional<qint64>> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
