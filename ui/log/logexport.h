// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/logclient.h"

#include <QObject>

namespace labcast {

/// Fetches rows of a log, page after page, as text: for the clipboard or a file. Deletes itself when it is done.
class LogExport : public QObject
{
    Q_OBJECT
public:
    struct Range
    {
        QString source;
        LogSelection selection {};
        qint64 first = 0;
        qint64 last = 0;
    };

    LogExport(LogClient &client, Range range, QObject *parent);

    void start();
    /// Nothing more is said.
    void cancel();

signals:
    /// A piece of it, in order.
    void got(const QString &text);
    void progressed(qint64 rows, qint64 of);
    void finished();
    void failed(const labcast::Error &error);

private:
    void fetch(qint64 row);
    void take(const LogExcerpt &page, qint64 row);

    LogClient &m_client;
    const Range m_range;
    bool m_isCancelled = false;
};

} // namespace labcast
