// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/report.h"
#include "app/remote/controllerclient.h"
#include "historytables.h"
#include "ui/deploy/deploytarget.h"
#include "ui/page.h"

class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace labcast {

class BandwidthChart;
class ChartBox;
class EmptyHint;
class FilterBar;
class FoldSection;
class HistoryExport;
class HistoryList;
class SentenceFrame;
class SessionPanel;
class Table;

/// Every past session, and of the selected one everything that was recorded.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    /// `client` outlives the page.
    explicit HistoryPage(ControllerClient &client, QWidget *parent = nullptr);

    void refresh() override;
    bool find() override;
    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    Table &table() { return *m_table; }
    const HistorySortModel &model() const { return *m_sorted; }
    const SessionPanel &panel() const { return *m_panel; }
    const BandwidthChart &chart() const;
    const SentenceFrame &sentence() const { return *m_sentence; }
    const QList<HistoryFact> &facts() const { return m_factModel->rows(); }

signals:
    void deployRequested(const labcast::DeployTarget &target);
    void logRequested(labcast::SessionId session, qint64 timeMs);
    void noticed(labcast::Severity severity, const QString &headline, const QString &detail);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpToolBar();
    QWidget *listBox();
    void setUpLayout();
    void connectParts();
    void showList();
    void showCount();
    void rowChosen();
    void fetchSelected();
    void showRecord(const RecordedSession &session);
    void showEvents(const QList<SessionEvent> &events);
    void showSamples(const QList<Sample> &samples);
    void deployAgain();
    void showError(const Error &error);

    ControllerClient &m_client;
    HistoryList *m_list;
    RowModel<HistoryEntry> *m_model;
    HistorySortModel *m_sorted;
    RowModel<HistoryFact> *m_factModel;
    HistoryExport *m_export;
    QAction *m_deploy;
    FilterBar *m_filter;
    Table *m_table;
    SentenceFrame *m_sentence;
    ChartBox *m_chart;
    SessionPanel *m_panel;
    Table *m_facts;
    FoldSection *m_factSection;
    QSplitter *m_rows;
    QSplitter *m_columns;
    QScrollArea *m_scroll;
    EmptyHint *m_empty;
    QWidget *m_past;
    QStackedWidget *m_stack;
    SessionId m_selected;
    SessionReport m_report; ///< of the selected session, as far as it is here
    bool m_isStale = true;
};

} // namespace labcast
