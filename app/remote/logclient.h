// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/logbook.h"
#include "call.h"

namespace labcast {

/// Logs, asked of a controller; ControllerClient::logGrew tells when there is more. Files that were opened by hand
/// are never asked of it: those are read here, with the rights of whoever opened them.
class LogClient
{
public:
    /// Both outlive every answer. Without `files` there are only a controller's logs.
    explicit LogClient(ControllerClient &client, LogBook *files = nullptr)
        : m_client(client)
        , m_files(files)
    {
    }

    /// Those of the controller.
    void list(Answer<QList<LogSource>> answer);
    /// At most `count` lines from `row` on; a page has a bound of its own.
    void read(
        const QString &id, qint64 row, qint64 count, const LogSelection &selection, Answer<LogExcerpt> answer);
    /// What the selection's query finds, of many hits those around the row `near`; while that is not complete, to
    /// ask again goes on.
    void find(const QString &id, const LogSelection &selection, qint64 near, Answer<LogHits> answer);
    /// Every state of the line with that number that was overwritten, as progress is.
    void states(const QString &id, qint64 number, Answer<QStringList> answer);
    /// The row at that time; nothing when the log has no times.
    void rowAt(
        const QString &id, qint64 timeMs, const LogSelection &selection, Answer<std::optional<qint64>> answer);

private:
    bool isFile(const QString &id) const;

    ControllerClient &m_client;
    LogBook *m_files;
};

} // namespace labcast
