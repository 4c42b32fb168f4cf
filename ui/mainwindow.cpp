// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "aboutbox.h"
#include "connectionbar.h"
#include "dashboard/dashboardpage.h"
#include "deploy/deploypage.h"
#include "history/historypage.h"
#include "library/librarypage.h"
#include "log/logpage.h"
#include "mainactions.h"
#include "messagetext.h"
#include "noticearea.h"
#include "pageframe.h"
#include "server/servermenu.h"
#include "settings/settingspage.h"
#include "theme.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QMenuBar>
#include <QSettings>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The pages, in their order.
enum PageNumber { DashboardNumber, DeployNumber, LibraryNumber, LogsNumber, HistoryNumber, SettingsNumber };

} // namespace

MainWindow::MainWindow(ControllerClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_actions(new MainActions(this))
    , m_frame(new PageFrame)
    , m_connection(new ConnectionBar(this))
    , m_servers(new ServerMenu(this))
{
    setWindowTitle(tr("Labcast"));
    setCentralWidget(m_frame);
    addPages();
    m_actions->fillMenus(*menuBar(), m_frame->pageActions(), m_servers);
    m_connection->setServers(m_servers);
    setStatusBar(m_connection);
    connectActions();
    connectClient();
    connect(m_frame, &PageFrame::painted, this, [this] {
        useProgramIcon();
        m_actions->showIcons();
        showConnection(m_client.isConnected());
    });
    m_frame->showPage(DashboardNumber);
    resize(1280, 800);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
}

DashboardPage &MainWindow::dashboard()
{
    return static_cast<DashboardPage &>(m_frame->page(DashboardNumber));
}

DeployPage &MainWindow::deployment()
{
    return static_cast<DeployPage &>(m_frame->page(DeployNumber));
}

LibraryPage &MainWindow::library()
{
    return static_cast<LibraryPage &>(m_frame->page(LibraryNumber));
}

LogPage &MainWindow::logs()
{
    return static_cast<LogPage &>(m_frame->page(LogsNumber));
}

HistoryPage &MainWindow::history()
{
    return static_cast<HistoryPage &>(m_frame->page(HistoryNumber));
}

SettingsPage &MainWindow::settings()
{
    return static_cast<SettingsPage &>(m_frame->page(SettingsNumber));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    m_frame->saveViews();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useIconsFor(palette());
}

void MainWindow::addPages()
{
    // In the order of their numbers.
    m_frame->addPage(tr("&Dashboard"), "dashboard-show"_L1, [this] { return makeDashboard(); });
    m_frame->addPage(tr("D&eploy"), "document-send"_L1, [this] { return makeDeployment(); });
    m_frame->addPage(tr("&Library"), "folder-image"_L1, [this] { return makeLibrary(); });
    m_frame->addPage(tr("&Logs"), "text-x-log"_L1, [this] { return makeLogs(); });
    // Under "view-history" Debian's dark Breeze has a magnifying glass.
    m_frame->addPage(tr("&History"), "document-open-recent"_L1, [this] { return makeHistory(); });
    m_frame->addPage(tr("Sett&ings"), "configure"_L1, [this] { return makeSettings(); });
    connect(m_frame, &PageFrame::made, this, [this](Page &page) {
        if (m_client.isConnected())
            page.refresh();
    });
}

Page *MainWindow::makeDashboard()
{
    auto *page = new DashboardPage(m_client);
    m_actions->fillToolBar(*page->toolBar());
    m_actions->addToView(page->chartActions());
    connect(m_actions->start, &QAction::triggered, page, &DashboardPage::startSelected);
    connect(m_actions->cancel, &QAction::triggered, page, &DashboardPage::cancelSelected);
    connect(page, &DashboardPage::deployRequested, this, [this] { openDeploy({}); });
    connect(page, &DashboardPage::rehearseRequested, this, &MainWindow::rehearseRequested);
    connect(page, &DashboardPage::selectedChanged, this, &MainWindow::showSelected);
    connect(page, &DashboardPage::logRequested, this, [this](SessionId session, qint64 timeMs) {
        logs().showTime(session, timeMs);
        m_frame->showPage(LogsNumber);
    });
    connect(page, &DashboardPage::noticed, &m_frame->notices(), &NoticeArea::showNotice);
    connect(page, &DashboardPage::wireRateChanged, m_connection, &ConnectionBar::showRate);
    return page;
}

Page *MainWindow::makeDeployment()
{
    auto *page = new DeployPage(m_client, m_settings);
    connect(page, &DeployPage::deployed, this, &MainWindow::showDeployed);
    connect(page, &DeployPage::cancelled, this, [this] { m_frame->showPage(DashboardNumber); });
    return page;
}

Page *MainWindow::makeLibrary()
{
    auto *page = new LibraryPage(m_client);
    connect(page, &LibraryPage::deployRequested, this, &MainWindow::openDeploy);
    return page;
}

Page *MainWindow::makeLogs()
{
    auto *page = new LogPage(m_client);
    connect(page, &LogPage::chartRequested, this, [this](SessionId session, qint64 timeMs) {
        dashboard().showTime(session, timeMs);
        m_frame->showPage(DashboardNumber);
    });
    return page;
}

Page *MainWindow::makeHistory()
{
    auto *page = new HistoryPage(m_client);
    connect(page, &HistoryPage::deployRequested, this, &MainWindow::openDeploy);
    connect(page, &HistoryPage::logRequested, this, [this](SessionId session, qint64 timeMs) {
        logs().showTime(session, timeMs);
        m_frame->showPage(LogsNumber);
    });
    connect(page, &HistoryPage::noticed, &m_frame->notices(), &NoticeArea::showNotice);
    return page;
}

Page *MainWindow::makeSettings()
{
    auto *page = new SettingsPage(m_settings);
    connect(page, &SettingsPage::changed, this, [this] { deployment().takeDefaults(); });
    return page;
}

void MainWindow::connectActions()
{
    connect(m_actions->deploy, &QAction::triggered, this, [this] { openDeploy({}); });
    connect(m_actions->rehearse, &QAction::triggered, this, &MainWindow::rehearseRequested);
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->find, &QAction::triggered, this, [this] { m_frame->page(m_frame->current()).find(); });
    connect(m_actions->nextPane, &QAction::triggered, m_frame, &PageFrame::focusNextPane);
    connect(m_actions->resetView, &QAction::triggered, m_frame, &PageFrame::resetView);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->open(); });
    connect(&m_frame->notices(), &NoticeArea::serverRequested, m_servers, &ServerMenu::openDialog);
    connect(m_servers, &ServerMenu::chosen, this, &MainWindow::serverChosen);
    connect(m_actions->showLog, &QAction::triggered, this, [this] {
        logs().showSession(dashboard().selected()->session);
        m_frame->showPage(LogsNumber);
    });
}

void MainWindow::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] {
        showConnection(true);
        m_frame->notices().showConnected();
        refresh();
    });
    connect(&m_client, &ControllerClient::storeChanged, this, &MainWindow::showStore);
    connect(&m_client, &ControllerClient::recordChanged, this, &MainWindow::showRecordTrouble);
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        showConnection(false);
        m_frame->notices().showDisconnected();
    });
    if (m_client.isConnected())
        refresh();
}

void MainWindow::openDeploy(const DeployTarget &target)
{
    deployment().setTarget(target);
    m_frame->showPage(DeployNumber);
    deployment().focusFirst();
}

void MainWindow::showDeployed(const ControllerClient::Deployed &deployed)
{
    dashboard().select(deployed.session);
    m_frame->showPage(DashboardNumber);
    showWarnings(deployed.warnings);
}

void MainWindow::showServer(const std::optional<ServerAddress> &server)
{
    m_host = server ? server->host : QString();
    m_servers->setCurrent(server);
    m_connection->showServer(m_host);
    m_actions->setServer(server.has_value());
    showTitle(false);
    if (server)
        m_frame->notices().showConnecting(m_host);
    else
        m_frame->notices().showConnected();
}

void MainWindow::showUnreachable(const Error &reason, bool isTryingAgain)
{
    connect(&m_frame->notices(), &NoticeArea::connectRequested, this, &MainWindow::connectRequested,
        Qt::UniqueConnection);
    const QString sentence = messageText(reason.message, QDateTime::currentMSecsSinceEpoch());
    m_frame->notices().showDisconnected(
        sentence.contains(reason.cause) ? sentence : u"%1 (%2)"_s.arg(sentence, reason.cause), isTryingAgain);
}

void MainWindow::showTitle(bool isRehearsal)
{
    const QString place = isRehearsal ? tr("Labcast (rehearsal)") : tr("Labcast");
    setWindowTitle(m_host.isEmpty() || isRehearsal ? place : u"%1 – %2"_s.arg(m_host, place));
}

void MainWindow::showNotice(Severity severity, const Message &notice, const QString &cause)
{
    m_frame->notices().showNotice(severity, messageText(notice, QDateTime::currentMSecsSinceEpoch()), cause);
}

void MainWindow::showWarnings(const QList<Message> &warnings)
{
    QStringList sentences;
    for (const Message &warning : warnings)
        sentences << messageText(warning, QDateTime::currentMSecsSinceEpoch());
    if (!sentences.isEmpty())
        m_frame->notices().showNotice(Severity::Warning, sentences.takeFirst(), sentences.join(u' '));
}

void MainWindow::refresh()
{
    if (!m_client.isConnected()) {
        emit connectRequested();
        return;
    }
    dashboard(); // to hear the answer
    m_client.subscribe();
    m_frame->page(m_frame->current()).refresh();
    m_client.status([this](const Result<ControllerStatus> &status) {
        if (status)
            showStatus(*status);
        else if (m_client.isConnected()) // to one whom it refuses everything
            showNotice(Severity::Error, status.error().message, status.error().cause);
    });
}

void MainWindow::showConnection(bool isConnected)
{
    m_connection->showConnection(isConnected);
    m_actions->setConnected(isConnected);
    m_actions->setSession(nullptr);
}

void MainWindow::showStatus(const ControllerStatus &status)
{
    m_connection->showStatus(status);
    showStore(status.store);
    showRecordTrouble(status.recordTrouble);
    m_frame->notices().showRole(status.role);
    showTitle(status.isRehearsal);
}

void MainWindow::showStore(const StoreStatus &store)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(store.sinceMs);
    m_frame->notices().showStoreTrouble(messageText(store.trouble, QDateTime::currentMSecsSinceEpoch()),
        QLocale().toString(since, QLocale::ShortFormat));
}

void MainWindow::showRecordTrouble(const Message &trouble)
{
    const bool wasTold
        = m_frame->notices().showRecordTrouble(messageText(trouble, QDateTime::currentMSecsSinceEpoch()));
    if (wasTold && trouble.isEmpty() && m_frame->current() == HistoryNumber)
        history().refresh(); // what was missing has been written
}

void MainWindow::showSelected()
{
    m_actions->setSession(m_client.isConnected() ? dashboard().selected() : nullptr);
}

} // namespace labcast
