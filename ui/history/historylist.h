// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/historyclient.h"

#include <QObject>

namespace labcast {

/// All past sessions of a controller: fetched page after page, and followed from then on.
class HistoryList : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit HistoryList(ControllerClient &client, QObject *parent = nullptr);

    /// Asks for all of them anew.
    void refresh();

    /// Newest first.
    const QList<HistoryEntry> &entries() const { return m_entries; }
    bool isComplete() const { return m_isComplete; }

signals:
    void changed();
    void failed(const labcast::Error &error);

private:
    void fetch(const HistoryQuery &query);
    void take(const HistoryExcerpt &page, bool isFirst);
    void addFinished(const SessionInfo &session);

    ControllerClient &m_client;
    QList<HistoryEntry> m_entries;
    int m_round = 0; ///< pages of an earlier one are too late
    bool m_isComplete = false;
};

} // namespace labcast
