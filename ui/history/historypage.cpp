// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "historyexport.h"
#include "historylist.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/chartbox.h"
#include "ui/dashboard/sessionpanel.h"
#include "ui/emptyhint.h"
#include "ui/foldsection.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/sessionwords.h"
#include "ui/table/filterbar.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QMenu>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastHeight = 320;

} // namespace

HistoryPage::HistoryPage(ControllerClient &client, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_list(new HistoryList(client, this))
    , m_model(makeHistoryModel(this))
    , m_sorted(new HistorySortModel(*m_model, this))
    , m_factModel(makeFactModel(this))
    , m_export(new HistoryExport(this))
    , m_deploy(new QAction(themeIcon("document-send"_L1), tr("&Deploy Again…"), this))
    , m_filter(new FilterBar(u"historyFilter"_s))
    , m_table(new Table(tr("Past Sessions")))
    , m_sentence(new SentenceFrame)
    , m_chart(new ChartBox)
    , m_panel(new SessionPanel)
    , m_facts(new Table(tr("Options")))
    , m_factSection(new FoldSection(tr("Options"), m_facts))
    , m_rows(new QSplitter(Qt::Vertical))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyHint)
    , m_past(new QWidget)
    , m_stack(new QStackedWidget)
{
    m_table->setObjectName(u"pastSessions"_s);
    m_table->setModel(m_sorted, historyStartedColumn, Qt::DescendingOrder);
    m_table->showRows(4);
    m_facts->setModel(m_factModel, -1);
    m_facts->showRows(4, 8);
    m_empty->setTexts(tr("No session has ended yet."),
        tr("Every deployment is kept here with its chart, what became of each computer, and how it was started."),
        tr("Deploy an image to a lab or to computers to begin."));
    setUpToolBar();
    setUpLayout();
    connectParts();
}

const BandwidthChart &HistoryPage::chart() const
{
    return m_chart->chart();
}

void HistoryPage::setUpToolBar()
{
    m_deploy->setToolTip(tr("Open the deployment page with the same image and computers"));
    m_deploy->setEnabled(false);
    toolBar()->addAction(m_deploy);
    toolBar()->addSeparator();
    auto *button = new QToolButton;
    button->setObjectName(u"export"_s);
    button->setText(tr("E&xport"));
    button->setIcon(themeIcon("document-export"_L1));
    button->setToolTip(tr("Save the session or the list as a file"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setMenu(m_export->menu());
    button->setPopupMode(QToolButton::InstantPopup);
    toolBar()->addWidget(button);
}

QWidget *HistoryPage::listBox()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    return box;
}

void HistoryPage::setUpLayout()
{
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    m_rows->addWidget(listBox());
    m_rows->addWidget(m_chart);
    m_rows->setSizes({300, 400});
    auto *right = new QWidget;
    auto *details = new QVBoxLayout(right);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(8);
    details->addWidget(m_panel, 1);
    details->addWidget(m_factSection);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(right);
    m_columns->setHandleWidth(12);
    m_columns->setStretchFactor(0, 5);
    m_columns->setStretchFactor(1, 3);
    m_columns->setSizes({670, 390});
    m_scroll->setWidget(m_columns);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *past = new QVBoxLayout(m_past);
    past->setContentsMargins(0, 0, 0, 0);
    past->setSpacing(8);
    past->addWidget(m_sentence);
    past->addWidget(m_scroll, 1);
    m_stack->addWidget(new QWidget); // until the first answer nobody knows whether there is something
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_past);
    body()->addWidget(m_stack, 1);
}

void HistoryPage::connectParts()
{
    connect(m_list, &HistoryList::changed, this, &HistoryPage::showList);
    connect(m_list, &HistoryList::failed, this, &HistoryPage::showError);
    connect(m_table, &Table::currentIdChanged, this, &HistoryPage::rowChosen);
    connect(m_filter, &FilterBar::changed, this, [this](const QString &text) {
        m_sorted->setText(text);
        showCount();
    });
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_deploy, &QAction::triggered, this, &HistoryPage::deployAgain);
    connect(m_panel, &SessionPanel::timeActivated, this, &HistoryPage::logRequested);
    connect(m_chart, &ChartBox::timeActivated, this, &HistoryPage::logRequested);
    const auto failed = [this](const QString &headline, const QString &detail) {
        emit noticed(Severity::Error, headline, detail);
    };
    connect(m_chart, &ChartBox::failed, this, failed);
    connect(m_export, &HistoryExport::failed, this, failed);
    connect(&m_client, &ControllerClient::connected, this, [this] { m_isStale = true; });
    connect(&m_client, &ControllerClient::sessionsReset, this, [this] {
        if (!m_list->isComplete())
            return; // what is being fetched is new enough
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void HistoryPage::refresh()
{
    if (!m_client.isConnected())
        return;
    m_isStale = false;
    m_list->refresh();
}

bool HistoryPage::find()
{
    if (m_model->rows().isEmpty())
        return false;
    m_filter->find();
    return true;
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    m_columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    // The panel then is below the table, and the page scrolls instead of squeezing both.
    m_columns->setMinimumHeight(isNarrow ? 3 * leastHeight : leastHeight);
}

void HistoryPage::saveView(QSettings &settings) const
{
    settings.setValue(u"history/rows"_s, m_rows->saveState());
    settings.setValue(u"history/columns"_s, m_columns->saveState());
    settings.setValue(u"history/sessions"_s, m_table->saveColumns());
    settings.setValue(u"history/optionsFolded"_s, m_factSection->isFolded());
}

void HistoryPage::restoreView(const QSettings &settings)
{
    m_rows->restoreState(settings.value(u"history/rows"_s).toByteArray());
    m_columns->restoreState(settings.value(u"history/columns"_s).toByteArray());
    if (const QByteArray columns = settings.value(u"history/sessions"_s).toByteArray(); !columns.isEmpty())
        m_table->restoreColumns(columns);
    m_factSection->setFolded(settings.value(u"history/optionsFolded"_s, false).toBool());
}

void HistoryPage::showList()
{
    m_model->setRows(m_list->entries());
    m_stack->setCurrentWidget(m_list->entries().isEmpty() ? static_cast<QWidget *>(m_empty) : m_past);
    showCount();
    if (!m_table->currentId().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void HistoryPage::showCount()
{
    m_filter->showCount(m_sorted->rowCount(), m_model->rows().size());
    m_export->setEntries(m_sorted->entries());
}

void HistoryPage::rowChosen()
{
    const QVariant id = m_table->currentId();
    if (!id.isValid() || SessionId {id.toLongLong()} == m_selected)
        return;
    m_selected = {id.toLongLong()};
    m_deploy->setEnabled(false);
    m_export->setSession({});
    fetchSelected();
}

/// What is behind the row: three answers, in this order.
void HistoryPage::fetchSelected()
{
    const auto isShown = [self = QPointer(this), id = m_selected] { return self && self->m_selected == id; };
    HistoryClient(m_client).show(m_selected, [this, isShown](const Result<RecordedSession> &session) {
        if (!isShown())
            return;
        if (session)
            showRecord(*session);
        else
            showError(session.error());
    });
    m_client.fetchEvents(m_selected, [this, isShown](const Result<QList<SessionEvent>> &events) {
        if (isShown() && events)
            showEvents(*events);
    });
    m_client.fetchSamples(m_selected, [this, isShown](const Result<QList<Sample>> &samples) {
        if (isShown() && samples)
            showSamples(*samples);
    });
}

void HistoryPage::showRecord(const RecordedSession &session)
{
    m_report = {session, {}, {}};
    const SessionInfo &info = session.info;
    m_sentence->setSeverity(info.sentence.severity);
    m_sentence->setTexts(
        messageText(info.sentence.headline, info.finishedMs), messageText(info.sentence.detail, info.finishedMs));
    m_panel->showSession(info);
    m_chart->chart().setSessions({info});
    m_chart->chart().setSelected(info.session);
    m_factModel->setRows(factsOf(session));
    m_deploy->setEnabled(true);
}

void HistoryPage::showEvents(const QList<SessionEvent> &events)
{
    m_report.events = events;
    m_panel->setEvents(events);
    m_chart->chart().setEvents(m_selected, events);
}

void HistoryPage::showSamples(const QList<Sample> &samples)
{
    m_report.samples = samples;
    m_chart->chart().setHistory(m_selected, samples);
    m_chart->chart().setPaused(false);
    m_export->setSession(m_report);
}

void HistoryPage::deployAgain()
{
    const SessionInfo &info = m_report.session.info;
    const auto &request = m_report.session.origin.request;
    emit deployRequested({info.lab, request ? request->hosts : QStringList(), info.image});
}

void HistoryPage::showError(const Error &error)
{
    emit noticed(Severity::Error, messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

} // namespace labcast
