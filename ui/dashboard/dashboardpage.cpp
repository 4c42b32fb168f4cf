// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboardpage.h"

#include "app/remote/controllerclient.h"
#include "bandwidthchart.h"
#include "chartbox.h"
#include "emptypage.h"
#include "figuresrow.h"
#include "joindialog.h"
#include "sentencepanel.h"
#include "sessionmodel.h"
#include "sessionpanel.h"
#include "ui/messagetext.h"
#include "ui/sessionwords.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// What chart and table need at least, in pixels.
constexpr int leastHeight = 320;

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

/// A box of a title, things at the right of it, and below them the content.
QWidget *titled(const QString &title, const QList<QWidget *> &besides, QWidget *content)
{
    auto *box = new QWidget;
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(titleLabel(title));
    top->addStretch();
    for (QWidget *widget : besides)
        top->addWidget(widget);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(content, 1);
    return box;
}

} // namespace

DashboardPage::DashboardPage(ControllerClient &client, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_model(new SessionModel(this))
    , m_sorted(new SessionSortModel(this))
    , m_figures(new FiguresRow)
    , m_sentence(new SentencePanel)
    , m_chart(new ChartBox(client))
    , m_table(new Table(tr("Sessions")))
    , m_panel(new SessionPanel)
    , m_rows(new QSplitter(Qt::Vertical))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_scroll(new QScrollArea)
    , m_empty(new EmptyPage)
    , m_live(new QWidget)
    , m_stack(new QStackedLayout)
{
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(u"sessions"_s);
    m_table->setModel(m_sorted, SessionModel::StateColumn);
    setUpLayout();
    connectClient();
    connect(m_table, &Table::currentIdChanged, this, &DashboardPage::rowChosen);
    connect(m_chart, &ChartBox::timeActivated, this, &DashboardPage::logRequested);
    connect(m_chart, &ChartBox::failed, this, [this](const QString &headline, const QString &detail) {
        emit noticed(Severity::Error, headline, detail);
    });
    connect(m_empty, &EmptyPage::deployRequested, this, &DashboardPage::deployRequested);
    connect(m_empty, &EmptyPage::rehearseRequested, this, &DashboardPage::rehearseRequested);
    connect(m_sentence, &SentencePanel::startRequested, this, &DashboardPage::startSelected);
    connect(m_sentence, &SentencePanel::cancelRequested, this, &DashboardPage::cancelSelected);
}

const BandwidthChart &DashboardPage::chart() const
{
    return m_chart->chart();
}

QList<QAction *> DashboardPage::chartActions() const
{
    return m_chart->actions();
}

void DashboardPage::showTime(SessionId session, qint64 timeMs)
{
    select(session);
    m_chart->showTime(session, timeMs);
}

const SessionInfo *DashboardPage::selected() const
{
    return m_model->find(m_selected);
}

void DashboardPage::select(SessionId session)
{
    m_selected = session;
    m_followed = session;
    m_table->selectId(m_selected.value);
    showSelected();
}

void DashboardPage::startSelected()
{
    m_client.startSession(m_selected, [this](const Result<void> &result) {
        if (!result)
            showError(result.error());
    });
}

void DashboardPage::cancelSelected()
{
    const SessionInfo *session = selected();
    if (!session)
        return;
    const bool isSending = session->startedMs > 0;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Cancel Session"),
        tr("Cancel the session “%1”?").arg(sessionTitle(*session)), QMessageBox::NoButton, this);
    question->setObjectName(u"cancelQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(isSending
            ? tr("%n computer(s) will be left with an incomplete disk and must be deployed again.", nullptr,
                session->joined)
            : tr("Nothing has been sent yet; no disk is changed."));
    auto *cancel = question->addButton(tr("&Cancel Session"), QMessageBox::DestructiveRole);
    auto *keep
        = question->addButton(isSending ? tr("&Keep Sending") : tr("&Keep Waiting"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(cancel, &QPushButton::clicked, this, [this, id = session->session] {
        m_client.cancelSession(id, [this](const Result<void> &result) {
            if (!result)
                showError(result.error());
        });
    });
    question->open();
}

void DashboardPage::joinSelected()
{
    if (const SessionInfo *session = selected())
        (new JoinDialog(m_client, *session, this))->open();
}

void DashboardPage::setUpLayout()
{
    for (QSplitter *splitter : {m_rows, m_columns})
        splitter->setChildrenCollapsible(false);
    m_rows->addWidget(m_chart);
    m_rows->addWidget(titled(tr("Sessions"), {}, m_table));
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 1);
    m_rows->setSizes({600, 300});
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_panel);
    m_columns->setHandleWidth(12);
    m_columns->setStretchFactor(0, 5);
    m_columns->setStretchFactor(1, 3);
    m_columns->setSizes({659, 401});
    m_scroll->setWidget(m_columns);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *live = new QVBoxLayout(m_live);
    live->setContentsMargins(0, 0, 0, 0);
    live->setSpacing(8);
    live->addWidget(m_sentence);
    live->addWidget(m_scroll, 1);
    // Before it has widgets: one that is put into a layout without a window would be shown as a window.
    body()->addWidget(m_figures);
    body()->addLayout(m_stack, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_live);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    m_columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    // The panel then is below the table, and the page scrolls instead of squeezing both.
    m_columns->setMinimumHeight(isNarrow ? 2 * leastHeight : leastHeight);
}

void DashboardPage::saveView(QSettings &settings) const
{
    settings.setValue(u"dashboard/rows"_s, m_rows->saveState());
    settings.setValue(u"dashboard/columns"_s, m_columns->saveState());
    settings.setValue(u"dashboard/sessions"_s, m_table->saveColumns());
    m_chart->saveView(settings);
    m_panel->saveView(settings);
}

void DashboardPage::restoreView(const QSettings &settings)
{
    m_rows->restoreState(settings.value(u"dashboard/rows"_s).toByteArray());
    m_columns->restoreState(settings.value(u"dashboard/columns"_s).toByteArray());
    if (const QByteArray columns = settings.value(u"dashboard/sessions"_s).toByteArray(); !columns.isEmpty())
        m_table->restoreColumns(columns);
    m_chart->restoreView(settings);
    m_panel->restoreView(settings);
}

void DashboardPage::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] { showConnection(true); });
    connect(&m_client, &ControllerClient::disconnected, this, [this] { showConnection(false); });
    connect(&m_client, &ControllerClient::sessionsReset, this, &DashboardPage::resetSessions);
    connect(&m_client, &ControllerClient::sessionChanged, this, &DashboardPage::updateSession);
    connect(&m_client, &ControllerClient::sampled, this, &DashboardPage::addSamples);
    connect(&m_client, &ControllerClient::eventHappened, m_panel, &SessionPanel::addEvent);
    connect(m_panel, &SessionPanel::timeActivated, this, &DashboardPage::logRequested);
    connect(m_panel, &SessionPanel::joinRequested, this, &DashboardPage::joinSelected);
}

void DashboardPage::showConnection(bool isConnected)
{
    m_figures->setEnabled(isConnected);
    m_live->setEnabled(isConnected);
    m_empty->setEnabled(isConnected);
}

void DashboardPage::resetSessions(const QList<SessionInfo> &sessions)
{
    m_model->reset(sessions);
    m_empty->setWaitsForController(!m_client.isConnected());
    m_stack->setCurrentWidget(sessions.isEmpty() ? static_cast<QWidget *>(m_empty) : m_live);
    showFigures();
    restoreSelection();
    if (selected())
        fetchEvents(m_selected); // some may have been missed
}

void DashboardPage::updateSession(const SessionInfo &session)
{
    const bool isNew = !m_model->find(session.session);
    m_model->update(session);
    if (isFinished(session.state) && m_model->forgetOldest(m_selected))
        m_chart->chart().setSessions(m_model->sessions());
    m_stack->setCurrentWidget(m_live);
    showFigures();
    if (callsForAttention(session, isNew))
        return select(session.session);
    m_table->selectId(m_selected.value);
    showSelected();
}

void DashboardPage::addSamples(qint64 timeMs, const QList<SessionSample> &samples)
{
    m_sentence->setControllerTime(timeMs);
    m_model->addSamples(samples);
    if (const SessionInfo *session = selected(); session && isVisible())
        m_panel->showSession(*session);
    showFigures();
}

void DashboardPage::fetchEvents(SessionId session)
{
    m_client.fetchEvents(session, [self = QPointer(this), session](const Result<QList<SessionEvent>> &events) {
        if (self && events && self->m_selected == session)
            self->m_panel->setEvents(*events);
    });
}

void DashboardPage::restoreSelection()
{
    const SessionInfo *urgent = m_model->mostUrgent();
    if (!selected() && urgent)
        return select(urgent->session);
    m_table->selectId(m_selected.value);
    showSelected();
}

bool DashboardPage::callsForAttention(const SessionInfo &session, bool isNew) const
{
    const SessionInfo *current = selected();
    if (!current)
        return true;
    if (m_selected != m_followed || session.session == m_selected)
        return false; // the admin chose
    if (isNew && isFinished(current->state))
        return true;
    return session.state == SessionState::Stalled && current->state != SessionState::Stalled;
}

void DashboardPage::rowChosen()
{
    const QVariant id = m_table->currentId();
    const SessionId session {id.toLongLong()};
    if (!id.isValid() || session == m_selected)
        return;
    const SessionId followed = m_followed;
    select(session);
    m_followed = followed;
}

void DashboardPage::showSelected()
{
    m_chart->select(m_selected);
    if (const SessionInfo *session = selected())
        showInPanels(*session);
    emit selectedChanged();
}

void DashboardPage::showInPanels(const SessionInfo &session)
{
    m_sentence->showSession(session, m_model->sessions().size() > 1);
    if (m_panel->showSession(session))
        fetchEvents(session.session);
}

void DashboardPage::showFigures()
{
    const Totals totals = totalsOf(m_model->sessions());
    m_figures->showTotals(totals);
    emit wireRateChanged(totals.wire, totals.running > 0);
    emit alertsChanged(totals.stalled);
}

void DashboardPage::showError(const Error &error)
{
    emit noticed(Severity::Error, messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

} // namespace labcast
