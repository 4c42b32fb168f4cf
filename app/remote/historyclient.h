// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../record/history.h"
#include "controllerclient.h"

namespace labcast {

/// What a controller has recorded, as functions.
class HistoryClient
{
public:
    template <typename T>
    using Answer = ControllerClient::Answer<T>;

    /// `client` outlives every answer.
    explicit HistoryClient(ControllerClient &client)
        : m_client(client)
    {
    }

    /// One page, newest first.
    void page(const HistoryQuery &query, Answer<HistoryExcerpt> answer);
    /// As many as `query` has as its limit, of however many pages.
    void list(const HistoryQuery &query, Answer<QList<HistoryEntry>> answer);
    void show(SessionId session, Answer<RecordedSession> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
