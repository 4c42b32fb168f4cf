// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/logclient.h"

#include <QObject>
#include <QTimer>

namespace labcast {

/// Looks for one thing in one log, on the controller, and knows where it was found. While one types only the
/// latest question counts.
class LogFinder : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives the finder.
    explicit LogFinder(LogClient &client, QObject *parent = nullptr);

    /// An empty text ends the search.
    void find(const QString &source, const LogSelection &selection);
    /// The log has grown or is another one: the same again, soon.
    void findAgain();

    const LogHits &hits() const { return m_hits; }
    bool isSearching() const { return m_isAsked || m_timer.isActive(); }
    /// What marks the hits in the text; nothing without a search.
    const std::optional<LogPattern> &pattern() const { return m_pattern; }

    /// Which of all hits a row is, or -1; also when it is far from those that are known here.
    qint64 indexOf(qint64 row) const;
    /// Looks for the next hit after `row`, from the beginning again after the last; reached() follows, at once
    /// where the hit is known here.
    void goAfter(qint64 row);
    void goBefore(qint64 row);

signals:
    void searching();
    void found();
    /// The row of a hit that was asked for.
    void reached(qint64 row);
    /// What was typed cannot be looked for.
    void failed(const labcast::Error &error);

private:
    void ask();
    void answered(const Result<LogHits> &hits);
    void goOn();
    std::optional<qint64> after(qint64 row) const;
    std::optional<qint64> before(qint64 row) const;

    LogClient &m_client;
    QTimer m_timer;
    QString m_source;
    LogSelection m_selection;
    std::optional<LogPattern> m_pattern;
    LogHits m_hits;
    qint64 m_near = 0; ///< of many hits those around this row are known here
    /// A step that leads out of them.
    struct Step
    {
        qint64 row = 0;
        bool isForward = true;
    };
    std::optional<Step> m_step;
    bool m_isAsked = false; ///< one question at a time
    int m_generation = 0;
};

} // namespace labcast
