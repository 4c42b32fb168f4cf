// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/logclient.h"

#include <QObject>
#include <QSet>

#include <map>

namespace labcast {

/// How many rows a log has under a filter.
qint64 rowsOf(const LogSource &source, LogFilter filter);

/// The rows of one log, as far as they are wanted: fetched from the controller in blocks, of which the latest are
/// kept. However long the log is, only what is looked at is asked for.
class LogLines : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives the lines.
    explicit LogLines(LogClient &client, QObject *parent = nullptr);

    /// Forgets what was there and shows another log, or another selection of the same.
    void open(const LogSource &source, const LogSelection &selection);
    void close();
    /// The log has changed.
    void update(const LogSource &source);
    /// After the connection was gone: what was asked for is asked again.
    void askAgain();

    const QString &source() const { return m_id; }
    const LogSelection &selection() const { return m_selection; }
    bool isSearch() const { return !m_selection.query.text.isEmpty(); }
    qint64 total() const { return m_total; }
    /// The number of the log's last line, whatever is shown.
    qint64 lastNumber() const { return m_lastNumber; }
    /// Null while it is not here.
    const LogLine *line(qint64 row) const;

    /// These rows are seen: what is missing of them is fetched.
    void want(qint64 first, qint64 last);

signals:
    /// There are more rows, or some have arrived.
    void changed();
    /// The log began anew: rows that were known are void.
    void restarted();
    void failed(const labcast::Error &error);

private:
    struct Block
    {
        QList<LogLine> lines;
        quint64 usedAt = 0;
    };

    void forget();
    void fetchMissing();
    bool isMissing(qint64 block) const;
    void fetch(qint64 block);
    void search();
    void take(qint64 block, qint64 from, const LogExcerpt &page);
    void dropOldBlocks();

    LogClient &m_client;
    QString m_id;
    LogSelection m_selection;
    qint64 m_total = 0;
    qint64 m_lastNumber = 0;
    qint64 m_openRow = -1; ///< was the last one: it may have become longer since
    int m_restarts = 0;
    std::map<qint64, Block> m_blocks;
    QSet<qint64> m_asked; ///< blocks that are on their way
    qint64 m_first = 0;
    qint64 m_last = -1;
    quint64 m_uses = 0;
    bool m_isSearching = false; ///< how many rows there are is on its way
    int m_generation = 0; ///< answers to earlier questions are too late
};

} // namespace labcast
