// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/countersample.h"
#include "app/session/sessionevent.h"
#include "chartsurface.h"
#include "chartvalues.h"

#include <QFrame>

#include <chrono>
#include <memory>

namespace labcast {

class ChartData;
struct ChartCapacity;
struct ChartMark;

/// The live bandwidth of every session over the wall clock: a line each, the selected one thicker, beside what the
/// interfaces count themselves and can carry. A tick in which nothing was sent is a 0, not a gap. It follows what
/// runs until it is paused, zoomed or moved; what comes meanwhile is kept.
class BandwidthChart : public QFrame
{
    Q_OBJECT
public:
    explicit BandwidthChart(QWidget *parent = nullptr);
    ~BandwidthChart() override;

    /// Forgets the lines of all other sessions; names and states are taken over.
    void setSessions(const QList<SessionInfo> &sessions);
    void setSession(const SessionInfo &session);
    /// The controller's history of a session, which may overlap with what was appended meanwhile.
    void setHistory(SessionId session, const QList<Sample> &history);
    void append(const QList<SessionSample> &samples);
    void setCounterHistory(const QString &interface, const QList<Sample> &history);
    void appendCounters(const QList<CounterSample> &counters);
    /// Of the links, by name and alternative name.
    void setCapacities(const QHash<QString, Bandwidth> &capacities);
    void addEvent(const SessionEvent &event);
    void setEvents(SessionId session, const QList<SessionEvent> &events);
    void setSelected(SessionId session);

    /// Shows only the end of the time, that long; zero shows all of it. Follows again.
    void setRange(std::chrono::seconds range);
    std::chrono::seconds range() const;
    void setPaused(bool isPaused);
    bool isPaused() const;
    /// Both pause it. `factor` is of the time that is shown, `part` of its length.
    void zoom(double factor);
    void move(double part);
    /// Shows that moment, paused.
    void showTime(SessionId session, qint64 timeMs);

    bool hasSamples(SessionId session) const;
    /// What the session's line is drawn from, oldest first.
    QList<Sample> samples(SessionId session) const;
    const ChartData &data() const;
    /// How often it was drawn; a hidden chart is not.
    int replots() const;

    // What it shows.
    TimeSpan visible() const;
    QList<ChartMark> marks() const;
    QList<ChartCapacity> capacities() const;
    std::optional<ChartStatistics> statistics() const; ///< of the selected session
    QString caption() const;
    ChartReading readingAt(double seconds) const;
    QPointF placeOf(qint64 timeMs) const; ///< inside the chart, on the ground
    ChartSurface &surface() const;

    /// The chart without what the pointer shows.
    void paintOn(QPaintDevice &device) const;

    QSize minimumSizeHint() const override;

signals:
    void pausedChanged(bool isPaused);
    /// A mark was opened.
    void timeActivated(labcast::SessionId session, qint64 timeMs);
    /// It shows something else than before, or would if it were visible.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void connectSurface();
    void openAt(double x);

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace labcast
