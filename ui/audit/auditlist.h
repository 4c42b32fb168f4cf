// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/auditclient.h"

#include <QObject>

namespace labcast {

/// The audit trail of a controller: fetched page after page, and followed from then on.
class AuditList : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit AuditList(ControllerClient &client, QObject *parent = nullptr);

    /// Asks for all of it anew.
    void refresh();

    /// Newest first.
    const QList<RecordedAct> &acts() const { return m_acts; }

signals:
    void changed();
    void failed(const labcast::Error &error);

private:
    void fetch(const ActQuery &query);
    void take(const ActExcerpt &page, bool isFirst);
    void fetchNewest();
    void addNewest(const ActExcerpt &page);

    ControllerClient &m_client;
    QList<RecordedAct> m_acts;
    int m_round = 0; ///< pages of an earlier one are too late
    bool m_isComplete = false;
    bool m_hasGrown = false; ///< while it was fetched
};

} // namespace labcast
