// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../record/recordedact.h"
#include "controllerclient.h"

namespace labcast {

/// A controller's audit trail, as functions; ControllerClient::auditGrew tells when there is more.
class AuditClient
{
public:
    template <typename T>
    using Answer = ControllerClient::Answer<T>;

    /// `client` outlives every answer.
    explicit AuditClient(ControllerClient &client)
        : m_client(client)
    {
    }

    /// One page, newest first.
    void page(const ActQuery &query, Answer<ActExcerpt> answer);
    /// As many as `query` has as its limit, of however many pages.
    void list(const ActQuery &query, Answer<QList<RecordedAct>> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
