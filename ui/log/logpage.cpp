// SPDX-License-Identifier: GPL-3.0-or-later
#include "logpage.h"

#include "findbar.h"
#include "linemeaning.h"
#include "logactions.h"
#include "logfinder.h"
#include "loglines.h"
#include "logsourcelist.h"
#include "logsourcemodel.h"
#include "logstatus.h"
#include "logview.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

LogPage::LogPage(ControllerClient &client, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_files(QString())
    , m_logs(client, &m_files)
    , m_actions(new LogActions(this))
    , m_sources(new LogSourceModel(this))
    , m_list(new LogSourceList)
    , m_lines(new LogLines(m_logs, this))
    , m_finder(new LogFinder(m_logs, this))
    , m_view(new LogView(*m_lines))
    , m_findBar(new FindBar)
    , m_problem(new SentenceFrame)
    , m_meaning(new LineMeaning)
    , m_status(new LogStatus)
    , m_splitter(new QSplitter)
{
    m_list->setModel(m_sources);
    m_list->expandAll();
    m_actions->fillToolBar(*toolBar());
    setUpLayout();
    connectClient();
    connectActions();
    connectView();
    showConnection(m_client.isConnected());
}

void LogPage::setUpLayout()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(8);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(textBox());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({240, 800});
    body()->addWidget(m_splitter, 1);
}

QWidget *LogPage::textBox()
{
    m_problem->hide();
    m_problem->setObjectName(u"logProblem"_s);
    auto *dismiss = new QPushButton(tr("D&ismiss"), m_problem);
    connect(dismiss, &QPushButton::clicked, m_problem, &QWidget::hide);
    m_problem->addButton(dismiss);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_findBar);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(m_status);
    return box;
}

void LogPage::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] {
        showConnection(true);
        refresh();
    });
    connect(&m_client, &ControllerClient::disconnected, this, [this] { showConnection(false); });
    connect(&m_client, &ControllerClient::logGrew, this, &LogPage::grew);
    connect(&m_files, &LogBook::grew, this, &LogPage::grew);
    connect(&m_client, &ControllerClient::sessionChanged, m_sources, &LogSourceModel::nameSession);
    connect(&m_client, &ControllerClient::sessionsReset, this, [this](const QList<SessionInfo> &sessions) {
        for (const SessionInfo &session : sessions)
            m_sources->nameSession(session);
        // Also what a console was too slow for, or missed while it was not connected.
        refresh();
    });
}

void LogPage::connectActions()
{
    connect(m_actions->follow, &QAction::triggered, m_view, &LogView::setFollowing);
    connect(m_actions->wrap, &QAction::toggled, m_view, &LogView::setWrapping);
    connect(m_actions->jump, &QAction::triggered, this, &LogPage::openJump);
    connect(m_actions->jumpToLine, &QAction::triggered, this, &LogPage::openLineJump);
    connect(m_actions->states, &QAction::triggered, this, &LogPage::openStates);
    connect(m_view, &LogView::statesRequested, this, &LogPage::openStates);
    connect(m_actions->open, &QAction::triggered, this, &LogPage::chooseFile);
    connect(m_actions->close, &QAction::triggered, this, &LogPage::closeFile);
    connect(m_actions->window, &QAction::triggered, this, &LogPage::openWindow);
    connect(m_actions->chart, &QAction::triggered, this, &LogPage::requestChart);
    connect(m_actions->copy, &QAction::triggered, this, &LogPage::copy);
    connect(m_actions->save, &QAction::triggered, this, &LogPage::save);
    connect(m_actions->next, &QAction::triggered, m_findBar, &FindBar::nextRequested);
    connect(m_actions->previous, &QAction::triggered, m_findBar, &FindBar::previousRequested);
    connect(m_actions->larger, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() + 1); });
    connect(m_actions->smaller, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() - 1); });
    connect(m_actions->usualSize, &QAction::triggered, this, [this] { m_view->setZoom(0); });
    connect(m_actions->severity, &QComboBox::currentIndexChanged, this, &LogPage::filterChosen);
    connect(m_findBar, &FindBar::queryChanged, this, &LogPage::startFind);
    connect(m_findBar, &FindBar::closed, this, &LogPage::closeFind);
    connect(m_findBar, &FindBar::nextRequested, this, &LogPage::goToNextHit);
    connect(m_findBar, &FindBar::previousRequested, this, &LogPage::goToPreviousHit);
}

void LogPage::connectView()
{
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
            if (const QString id = index.data(LogSourceModel::IdRole).toString(); !id.isEmpty())
                sourceChosen(id);
        });
    connect(m_sources, &QStandardItemModel::rowsInserted, m_list, &QTreeView::expand);
    connect(m_view, &LogView::followingChanged, m_actions->follow, &QAction::setChecked);
    connect(m_view, &LogView::followingChanged, m_status, &LogStatus::showFollowing);
    connect(m_view, &LogView::currentChanged, this, &LogPage::showPlace);
    connect(m_view, &LogView::copyRequested, this, &LogPage::copy);
    connect(m_meaning, &LineMeaning::checkRequested, this, &LogPage::checkRequested);
    connect(m_lines, &LogLines::changed, this, &LogPage::showPlace);
    connect(m_lines, &LogLines::failed, this, &LogPage::showProblem);
    connect(m_finder, &LogFinder::searching, m_findBar, &FindBar::showSearching);
    connect(m_finder, &LogFinder::found, this, &LogPage::found);
    connect(m_finder, &LogFinder::reached, this, &LogPage::goToHit);
    connect(m_finder, &LogFinder::failed, this, [this](const Error &error) {
        m_findBar->showNothing();
        showProblem(error);
    });
}

LogFilter LogPage::filter() const
{
    return LogFilter(m_actions->severity->currentIndex());
}

LogSource LogPage::current() const
{
    const LogSource *source = m_sources->find(m_lines->source());
    return source ? *source : LogSource();
}

void LogPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale || !m_client.isConnected())
        return;
    m_logs.list([this](const Result<QList<LogSource>> &sources) {
        if (sources)
            listed(*sources);
        else if (m_client.isConnected())
            showProblem(sources.error());
    });
}

void LogPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void LogPage::listed(const QList<LogSource> &sources)
{
    m_sources->reset(sources);
    if (m_sources->find(m_wanted))
        return select(std::exchange(m_wanted, {}));
    if (!m_sources->find(m_lines->source()))
        return select(m_sources->firstSource());
    m_lines->update(current());
    m_lines->askAgain();
    showEmptyText();
}

void LogPage::grew(const LogSource &source)
{
    m_sources->update(source);
    if (source.id == m_wanted)
        return select(std::exchange(m_wanted, {}));
    if (source.id != m_lines->source())
        return;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_lines->update(source);
    if (!m_lines->isSearch())
        m_finder->findAgain();
    showPlace();
    showTrouble();
}

void LogPage::select(const QString &id)
{
    const QModelIndex index = m_sources->indexOf(id);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    if (m_lines->source() != id)
        sourceChosen(id);
    if (m_wantedTimeMs > 0)
        jumpTo(std::exchange(m_wantedTimeMs, 0));
}

void LogPage::sourceChosen(const QString &id)
{
    if (id == m_lines->source())
        return;
    m_sources->keep(id);
    const LogSource *source = m_sources->find(id);
    m_lines->open(source ? *source : LogSource {.id = id}, wantedSelection());
    openSource();
}

void LogPage::openSource()
{
    m_view->reset();
    m_view->setFollowing(true);
    m_actions->chart->setEnabled(current().session > 0);
    m_actions->close->setEnabled(m_lines->source().startsWith(fileLogId({})));
    showEmptyText();
    showPlace();
    showTrouble();
    // The line that was found last is another one now.
    if (m_finder->pattern())
        startFind();
}

void LogPage::filterChosen()
{
    const LogLine *line = m_view->currentLine();
    const qint64 timeMs = line ? line->timeMs : 0;
    m_lines->open(current(), wantedSelection());
    openSource();
    if (timeMs > 0)
        jumpTo(timeMs);
}

void LogPage::showSession(SessionId session)
{
    showTime(session, 0);
}

void LogPage::showTime(SessionId session, qint64 timeMs)
{
    showSource(sessionLogId(session.value), timeMs);
}

void LogPage::showSource(const QString &id, qint64 timeMs)
{
    m_wanted = id;
    m_wantedTimeMs = timeMs;
    m_sources->keep(m_wanted);
    if (m_sources->find(m_wanted))
        select(std::exchange(m_wanted, {}));
    else
        refresh();
}

} // namespace labcast
