// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "aboutbox.h"
#include "connectionbar.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/sentencepanel.h"
#include "deploy/deploypage.h"
#include "library/librarypage.h"
#include "log/logpage.h"
#include "mainactions.h"
#include "messagetext.h"
#include "navigation.h"
#include "noticearea.h"
#include "settings/settingspage.h"
#include "theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDateTime>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the navigation is only icons.
constexpr int narrow = 1100;

} // namespace

MainWindow::MainWindow(ControllerClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_actions(new MainActions(this))
    , m_navigation(new Navigation)
    , m_pages(new QStackedWidget)
    , m_notices(new NoticeArea)
    , m_dashboard(new DashboardPage(client))
    , m_deploy(new DeployPage(client, m_settings))
    , m_library(new LibraryPage(client))
    , m_logs(new LogPage(client))
    , m_settingsPage(new SettingsPage(m_settings))
    , m_connection(new ConnectionBar(this))
{
    setWindowTitle(tr("Labcast"));
    setUpFrame();
    addPage(m_dashboard);
    addPage(m_deploy);
    addPage(m_library);
    addPage(m_logs);
    addPage(m_settingsPage);
    m_actions->fillMenus(*menuBar(), m_pageActions, m_dashboard->chartActions());
    m_actions->fillToolBar(*m_dashboard->toolBar());
    setStatusBar(m_connection);
    connectPages();
    connectClient();
    showSelected();
    showConnection(m_client.isConnected());
    showPage(*m_dashboard);
    resize(1280, 800);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
}

Page &MainWindow::currentPage() const
{
    return *static_cast<Page *>(m_pages->currentWidget());
}

void MainWindow::showPage(Page &page)
{
    m_navigation->setCurrentRow(m_pages->indexOf(&page));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    for (const auto *page : findChildren<Page *>())
        page->saveView(settings);
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useIconsFor(palette());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->setCompact(width() < narrow);
}

void MainWindow::setUpFrame()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_notices);
    right->addWidget(m_pages, 1);
    auto *frame = new QWidget;
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(right, 1);
    setCentralWidget(frame);
    connect(m_navigation, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
}

void MainWindow::addPage(Page *page)
{
    const int row = m_pages->addWidget(page);
    auto *action = new QAction(page->windowIcon(), page->menuText(), this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + row)));
    connect(action, &QAction::triggered, this, [this, page] { showPage(*page); });
    m_pageActions << action;
    m_navigation->addPage(page->windowTitle(), page->windowIcon(), action->shortcut());
    connect(page, &Page::alertsChanged, m_navigation,
        [this, row](int alerts) { m_navigation->setAlerts(row, alerts); });
    page->restoreView(QSettings());
}

void MainWindow::connectPages()
{
    connect(m_actions->deploy, &QAction::triggered, this, [this] { openDeploy({}); });
    connect(m_actions->rehearse, &QAction::triggered, this, &MainWindow::rehearseRequested);
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->find, &QAction::triggered, this, [this] { currentPage().find(); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->start, &QAction::triggered, m_dashboard, &DashboardPage::startSelected);
    connect(m_actions->cancel, &QAction::triggered, m_dashboard, &DashboardPage::cancelSelected);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->open(); });
    connect(m_dashboard, &DashboardPage::deployRequested, this, [this] { openDeploy({}); });
    connect(m_library, &LibraryPage::deployRequested, this, &MainWindow::openDeploy);
    connect(m_deploy, &DeployPage::deployed, this, &MainWindow::showDeployed);
    connect(m_deploy, &DeployPage::cancelled, this, [this] { showPage(*m_dashboard); });
    connect(m_settingsPage, &SettingsPage::changed, m_deploy, &DeployPage::takeDefaults);
    connect(m_dashboard, &DashboardPage::rehearseRequested, this, &MainWindow::rehearseRequested);
    connect(m_dashboard, &DashboardPage::selectedChanged, this, &MainWindow::showSelected);
    connect(m_logs, &LogPage::chartRequested, this, [this](SessionId session, qint64 timeMs) {
        m_dashboard->showTime(session, timeMs);
        showPage(*m_dashboard);
    });
    connect(m_dashboard, &DashboardPage::logRequested, this, [this](SessionId session, qint64 timeMs) {
        m_logs->showTime(session, timeMs);
        showPage(*m_logs);
    });
    connect(m_actions->showLog, &QAction::triggered, this, [this] {
        m_logs->showSession(m_dashboard->selected()->session);
        showPage(*m_logs);
    });
    connect(m_dashboard, &DashboardPage::noticed, m_notices, &NoticeArea::showNotice);
    connect(m_dashboard, &DashboardPage::wireRateChanged, m_connection, &ConnectionBar::showRate);
}

void MainWindow::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] {
        showConnection(true);
        m_notices->showConnection(true);
        refresh();
    });
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        showConnection(false);
        m_notices->showConnection(false);
    });
    if (m_client.isConnected())
        refresh();
}

void MainWindow::openDeploy(const DeployTarget &target)
{
    m_deploy->setTarget(target);
    showPage(*m_deploy);
    m_deploy->focusFirst();
}

void MainWindow::showDeployed(const ControllerClient::Deployed &deployed)
{
    m_dashboard->select(deployed.session);
    showPage(*m_dashboard);
    showWarnings(deployed.warnings);
}

void MainWindow::showNotice(Severity severity, const Message &notice, const QString &cause)
{
    m_notices->showNotice(severity, messageText(notice, QDateTime::currentMSecsSinceEpoch()), cause);
}

void MainWindow::showWarnings(const QList<Message> &warnings)
{
    QStringList sentences;
    for (const Message &warning : warnings)
        sentences << messageText(warning, QDateTime::currentMSecsSinceEpoch());
    if (!sentences.isEmpty())
        m_notices->showNotice(Severity::Warning, sentences.takeFirst(), sentences.join(u' '));
}

void MainWindow::refresh()
{
    if (!m_client.isConnected()) {
        emit connectRequested();
        return;
    }
    m_client.subscribe();
    currentPage().refresh();
    m_client.status([this](const Result<ControllerStatus> &status) {
        if (status)
            showStatus(*status);
    });
}

void MainWindow::showConnection(bool isConnected)
{
    m_connection->showConnection(isConnected);
    m_actions->setConnected(isConnected);
    showSelected();
}

void MainWindow::showStatus(const ControllerStatus &status)
{
    m_connection->showStatus(status);
    setWindowTitle(status.isRehearsal ? tr("Labcast (rehearsal)") : tr("Labcast"));
}

void MainWindow::showSelected()
{
    const SessionInfo *session = m_client.isConnected() ? m_dashboard->selected() : nullptr;
    m_actions->start->setEnabled(session && canStart(*session));
    m_actions->cancel->setEnabled(session && canCancel(*session));
    m_actions->showLog->setEnabled(session);
}

} // namespace labcast
