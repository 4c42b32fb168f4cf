// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "aboutbox.h"
#include "connectionbar.h"
#include "dashboard/dashboardpage.h"
#include "handover/handoverdialog.h"
#include "mainactions.h"
#include "mainpages.h"
#include "messagetext.h"
#include "noticearea.h"
#include "server/servermenu.h"
#include "theme.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QMenuBar>
#include <QSettings>
#include <QSysInfo>

namespace labcast {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(ControllerClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_actions(new MainActions(this))
    , m_pages(new MainPages(client, *m_actions))
    , m_connection(new ConnectionBar(this))
    , m_servers(new ServerMenu(this))
{
    setWindowTitle(tr("Labcast"));
    setCentralWidget(m_pages);
    m_actions->fillMenus(*menuBar(), m_pages->pageActions(), m_servers);
    m_connection->setServers(m_servers);
    setStatusBar(m_connection);
    connectActions();
    connectClient();
    connect(m_pages, &MainPages::painted, this, [this] {
        useProgramIcon();
        m_actions->showIcons();
        showConnection(m_client.isConnected());
    });
    m_pages->showPage(0);
    resize(1280, 800);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    m_pages->saveViews();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useIconsFor(palette());
}

void MainWindow::connectActions()
{
    connect(m_actions->rehearse, &QAction::triggered, this, &MainWindow::rehearseRequested);
    connect(m_actions->refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_actions->handOver, &QAction::triggered, this, [this] {
        const QString server = m_host.isEmpty() ? QSysInfo::machineHostName() : m_host;
        (new HandOverDialog(m_client, server, this))->open();
    });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { (new AboutBox(this))->open(); });
    connect(&m_pages->notices(), &NoticeArea::serverRequested, this, &MainWindow::askForServer);
    connect(m_servers, &ServerMenu::chosen, this, &MainWindow::serverChosen);
    connect(m_pages, &MainPages::rehearseRequested, this, &MainWindow::rehearseRequested);
    connect(m_pages, &MainPages::selectedChanged, this, &MainWindow::showSelected);
    connect(m_pages, &MainPages::wireRateChanged, m_connection, &ConnectionBar::showRate);
}

void MainWindow::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] {
        showConnection(true);
        m_pages->notices().showConnected();
        refresh();
    });
    connect(&m_client, &ControllerClient::storeChanged, this, &MainWindow::showStore);
    connect(&m_client, &ControllerClient::recordChanged, this, &MainWindow::showRecordTrouble);
    connect(&m_client, &ControllerClient::disconnected, this, [this] {
        showConnection(false);
        m_pages->notices().showDisconnected();
    });
    if (m_client.isConnected())
        refresh();
}

void MainWindow::showServer(const std::optional<ServerAddress> &server)
{
    m_host = server ? server->host : QString();
    m_servers->setCurrent(server);
    m_connection->showServer(m_host);
    m_actions->setServer(server.has_value());
    showTitle(false);
    if (server)
        m_pages->notices().showConnecting(m_host);
    else
        m_pages->notices().showConnected();
}

void MainWindow::askForServer()
{
    m_servers->openDialog();
}

void MainWindow::showUnreachable(const Error &reason, bool isTryingAgain)
{
    connect(&m_pages->notices(), &NoticeArea::connectRequested, this, &MainWindow::connectRequested,
        Qt::UniqueConnection);
    const QString sentence = messageText(reason.message, QDateTime::currentMSecsSinceEpoch());
    m_pages->notices().showDisconnected(
        sentence.contains(reason.cause) ? sentence : u"%1 (%2)"_s.arg(sentence, reason.cause), isTryingAgain);
}

void MainWindow::showTitle(bool isRehearsal)
{
    const QString place = isRehearsal ? tr("Labcast (rehearsal)") : tr("Labcast");
    setWindowTitle(m_host.isEmpty() || isRehearsal ? place : u"%1 – %2"_s.arg(m_host, place));
}

void MainWindow::showNotice(Severity severity, const Message &notice, const QString &cause)
{
    m_pages->notices().showNotice(severity, messageText(notice, QDateTime::currentMSecsSinceEpoch()), cause);
}

void MainWindow::refresh()
{
    if (!m_client.isConnected()) {
        emit connectRequested();
        return;
    }
    m_pages->dashboard(); // to hear the answer
    m_client.subscribe();
    m_pages->page(m_pages->current()).refresh();
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
    m_pages->notices().showRole(status.role);
    showTitle(status.isRehearsal);
}

void MainWindow::showStore(const StoreStatus &store)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(store.sinceMs);
    m_pages->notices().showStoreTrouble(messageText(store.trouble, QDateTime::currentMSecsSinceEpoch()),
        QLocale().toString(since, QLocale::ShortFormat));
}

void MainWindow::showRecordTrouble(const Message &trouble)
{
    const bool wasTold
        = m_pages->notices().showRecordTrouble(messageText(trouble, QDateTime::currentMSecsSinceEpoch()));
    if (wasTold && trouble.isEmpty())
        m_pages->refreshHistory();
}

void MainWindow::showSelected()
{
    m_actions->setSession(m_client.isConnected() ? m_pages->dashboard().selected() : nullptr);
}

} // namespace labcast
