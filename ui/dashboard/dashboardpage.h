// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"
#include "ui/page.h"

class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace labcast {

class BandwidthChart;
class ChartBox;
class ControllerClient;
class EmptyPage;
class FiguresRow;
class SentencePanel;
class SessionModel;
class SessionPanel;
class SessionSortModel;
class Table;
struct Error;

/// Everything that runs, live: the figures, the one sentence of the selected session, the chart and the
/// table.
class DashboardPage : public Page
{
    Q_OBJECT
public:
    /// `client` outlives the page.
    explicit DashboardPage(ControllerClient &client, QWidget *parent = nullptr);

    const SessionModel &model() const { return *m_model; }
    const BandwidthChart &chart() const;

    /// What the chart shows, for a menu.
    QList<QAction *> chartActions() const;
    /// That moment of a session in its chart.
    void showTime(SessionId session, qint64 timeMs);

    /// The selected session, or null.
    const SessionInfo *selected() const;
    void select(SessionId session);

    void startSelected();
    /// Asks before it cancels.
    void cancelSelected();
    /// Shows what to type on a computer that joins without FOG's client.
    void joinSelected();

    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

signals:
    void deployRequested();
    void rehearseRequested();
    /// The admin wants the session's log at that time.
    void logRequested(labcast::SessionId session, qint64 timeMs);
    /// The selected session is another one or has changed.
    void selectedChanged();
    /// Why an act failed.
    void noticed(labcast::Severity severity, const QString &headline, const QString &detail);
    /// What all sessions send together; it means nothing while none is running.
    void wireRateChanged(labcast::Bandwidth rate, bool isRunning);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLayout();
    void connectClient();
    void showConnection(bool isConnected);
    void resetSessions(const QList<SessionInfo> &sessions);
    void updateSession(const SessionInfo &session);
    void addSamples(qint64 timeMs, const QList<SessionSample> &samples);
    void fetchEvents(SessionId session);
    void restoreSelection();
    bool callsForAttention(const SessionInfo &session, bool isNew) const;
    void rowChosen();
    void showSelected();
    void showInPanels(const SessionInfo &session);
    void showFigures();
    void showError(const Error &error);

    ControllerClient &m_client;
    SessionModel *m_model;
    SessionSortModel *m_sorted;
    FiguresRow *m_figures;
    SentencePanel *m_sentence;
    ChartBox *m_chart;
    Table *m_table;
    SessionPanel *m_panel;
    QSplitter *m_rows; ///< the chart above the sessions
    QSplitter *m_columns; ///< those and the panel
    QScrollArea *m_scroll;
    EmptyPage *m_empty;
    QWidget *m_live;
    QStackedLayout *m_stack;
    SessionId m_selected;
    SessionId m_followed; ///< the last one selected without the admin, who then has not chosen
};

} // namespace labcast
