// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QWidget>

class QActionGroup;
class QFileDialog;
class QSettings;
class QStackedLayout;
class QToolButton;

namespace labcast {

class BandwidthChart;
class ChartFeed;
class ChartTable;
class ControllerClient;
enum class ChartFormat;

/// The chart with its title and buttons, and the table that says the same.
class ChartBox : public QWidget
{
    Q_OBJECT
public:
    /// Shows what `client`, which outlives it, tells.
    explicit ChartBox(ControllerClient &client, QWidget *parent = nullptr);
    /// Shows what its chart is given.
    explicit ChartBox(QWidget *parent = nullptr);

    BandwidthChart &chart() const { return *m_chart; }
    const ChartTable &table() const { return *m_table; }

    /// How much of the time is shown, pause and table: checkable, for a menu.
    QList<QAction *> actions() const;

    void select(SessionId session);
    /// That moment, paused.
    void showTime(SessionId session, qint64 timeMs);

    void saveView(QSettings &settings) const;
    void restoreView(const QSettings &settings);

    QSize minimumSizeHint() const override;

signals:
    /// A mark was opened.
    void timeActivated(labcast::SessionId session, qint64 timeMs);
    /// Why a file was not written.
    void failed(const QString &headline, const QString &detail);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpRanges();
    void setUpActions();
    void setUpLayout();
    QToolButton *buttonOf(QAction *action);
    QToolButton *saveButton();
    void showPaused(bool isPaused);
    void askWhereToSave(ChartFormat format);
    void save(ChartFormat format, const QString &path);

    BandwidthChart *m_chart;
    ChartTable *m_table;
    ChartFeed *m_feed = nullptr; ///< absent: somebody else fills the chart
    QActionGroup *m_ranges;
    QAction *m_pause;
    QAction *m_showTable;
    QStackedLayout *m_stack;
    QList<QToolButton *> m_wide; ///< with words where there is room
    int m_wideWidth = 0; ///< what all buttons need with words
};

} // namespace labcast
