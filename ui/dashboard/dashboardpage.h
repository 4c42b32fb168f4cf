// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"
#include "ui/page.h"

class QStackedLayout;

namespace labcast {

class BandwidthChart;
class ChartBox;
class ControllerClient;
class EmptyPage;
class FiguresRow;
class SentencePanel;
class SessionModel;
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

    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    /// The selected session, or null.
    const SessionInfo *selected() const;
    void select(SessionId session);

    void startSelected();
    /// Asks before it cancels.
    void cancelSelected();

signals:
    void deployRequested();
    void rehearseRequested();
    /// The selected session is another one or has changed.
    void selectedChanged();
    /// A moment in the chart was opened.
    void timeActivated(labcast::SessionId session, qint64 timeMs);
    /// Why an act failed.
    void noticed(labcast::Severity severity, const QString &headline, const QString &detail);
    /// What all sessions send together; it means nothing while none is running.
    void wireRateChanged(labcast::Bandwidth rate, bool isRunning);

private:
    void setUpLayout();
    void connectClient();
    void showConnection(bool isConnected);
    void resetSessions(const QList<SessionInfo> &sessions);
    void updateSession(const SessionInfo &session);
    void addSamples(qint64 timeMs, const QList<SessionSample> &samples);
    void restoreSelection();
    bool callsForAttention(const SessionInfo &session, bool isNew) const;
    void rowChosen();
    void showSelected();
    void showFigures();
    void showError(const Error &error);

    ControllerClient &m_client;
    SessionModel *m_model;
    SessionSortModel *m_sorted;
    FiguresRow *m_figures;
    SentencePanel *m_sentence;
    ChartBox *m_chart;
    Table *m_table;
    EmptyPage *m_empty;
    QWidget *m_live;
    QStackedLayout *m_stack;
    SessionId m_selected;
    SessionId m_followed; ///< the last one selected without the admin, who then has not chosen
};

} // namespace labcast
