// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "connectionbar.h"
#include "dashboard/dashboardpage.h"
#include "dashboard/sentencepanel.h"
#include "deploy/deploydialog.h"
#include "messagetext.h"
#include "theme.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStyle>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(ControllerClient &client, QWidget *parent)
    : QMainWindow(parent)
    , m_client(client)
    , m_dashboard(new DashboardPage(client, this))
    , m_connection(new ConnectionBar(this))
{
    setWindowTitle(tr("Labcast"));
    setCentralWidget(m_dashboard);
    setUpActions();
    setUpMenus();
    setUpToolBar();
    setStatusBar(m_connection);
    connectClient();
    showSelected();
    showConnection(m_client.isConnected());
    resize(1280, 800);
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        useIconsFor(palette());
}

void MainWindow::setUpActions()
{
    const auto action = [this](QLatin1StringView icon, const QString &text, const QKeySequence &keys = {}) {
        auto *made = new QAction(themeIcon(icon), text, this);
        made->setShortcut(keys);
        return made;
    };
    m_deploy = action("document-send"_L1, tr("&Deploy…"), QKeySequence::New);
    m_rehearse = action("computer"_L1, tr("&Rehearse on a Virtual Lab…"));
    m_refresh = action("view-refresh"_L1, tr("Re&fresh"), QKeySequence::Refresh);
    m_quit = action("application-exit"_L1, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_start = action("media-playback-start"_L1, tr("&Start Now"));
    m_cancel = action("process-stop"_L1, tr("&Cancel Session…"));
    m_about = action("help-about"_L1, tr("&About Labcast"));
    m_deploy->setToolTip(tr("Send an image to computers (%1)").arg(m_deploy->shortcut().toString()));
    m_refresh->setToolTip(
        tr("Ask the controller for everything again (%1)").arg(m_refresh->shortcut().toString()));

    connect(m_deploy, &QAction::triggered, this, &MainWindow::openDeploy);
    connect(m_rehearse, &QAction::triggered, this, &MainWindow::rehearseRequested);
    connect(m_refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &QAction::triggered, m_dashboard, &DashboardPage::startSelected);
    connect(m_cancel, &QAction::triggered, m_dashboard, &DashboardPage::cancelSelected);
    connect(m_about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_dashboard, &DashboardPage::deployRequested, this, &MainWindow::openDeploy);
    connect(m_dashboard, &DashboardPage::rehearseRequested, this, &MainWindow::rehearseRequested);
    connect(m_dashboard, &DashboardPage::selectedChanged, this, &MainWindow::showSelected);
}

void MainWindow::setUpMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_deploy, m_rehearse});
    file->addSeparator();
    file->addAction(m_quit);
    menuBar()->addMenu(tr("&Session"))->addActions({m_start, m_cancel});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addSection(tr("Chart"));
    view->addActions(m_dashboard->rangeActions());
    view->addSeparator();
    view->addAction(m_refresh);
    menuBar()->addMenu(tr("&Help"))->addAction(m_about);
}

void MainWindow::setUpToolBar()
{
    QToolBar *bar = addToolBar(tr("Acts"));
    bar->setObjectName(u"acts"_s);
    bar->setMovable(false);
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize(QSize(icon, icon));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addAction(m_deploy);
    bar->addSeparator();
    bar->addActions({m_start, m_cancel});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    bar->addAction(m_refresh);
}

void MainWindow::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] {
        showConnection(true);
        refresh();
    });
    connect(&m_client, &ControllerClient::disconnected, this, [this] { showConnection(false); });
    connect(m_dashboard, &DashboardPage::wireRateChanged, m_connection, &ConnectionBar::showRate);
    if (m_client.isConnected())
        refresh();
}

void MainWindow::openDeploy()
{
    auto *dialog = new DeployDialog(m_client, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeployDialog::deployed, this, [this](const ControllerClient::Deployed &deployed) {
        m_dashboard->select(deployed.session);
        showWarnings(deployed.warnings);
    });
    dialog->open();
}

void MainWindow::showNotice(Severity severity, const Message &notice, const QString &cause)
{
    m_dashboard->showNotice(severity, messageText(notice, QDateTime::currentMSecsSinceEpoch()), cause);
}

void MainWindow::setRehearsing(bool isRehearsing)
{
    m_rehearse->setText(isRehearsing ? tr("End the &Rehearsal") : tr("&Rehearse on a Virtual Lab…"));
}

void MainWindow::showWarnings(const QList<Message> &warnings)
{
    QStringList sentences;
    for (const Message &warning : warnings)
        sentences << messageText(warning, QDateTime::currentMSecsSinceEpoch());
    if (!sentences.isEmpty())
        m_dashboard->showNotice(Severity::Warning, sentences.takeFirst(), sentences.join(u' '));
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Labcast"),
        tr("Labcast %1").arg(QStringLiteral(LABCAST_VERSION)), QMessageBox::Close, this);
    box->setInformativeText(
        tr("Images computer labs by multicast.\nFree software under the GNU General Public "
           "License, version 3 or later."));
    box->setIconPixmap(windowIcon().pixmap(64));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::refresh()
{
    if (!m_client.isConnected()) {
        emit connectRequested();
        return;
    }
    m_client.subscribe();
    m_client.status([this](const Result<ControllerStatus> &status) {
        if (status)
            showStatus(*status);
    });
}

void MainWindow::showConnection(bool isConnected)
{
    m_connection->showConnection(isConnected);
    m_deploy->setEnabled(isConnected);
    m_refresh->setText(isConnected ? tr("Re&fresh") : tr("Start the &Controller"));
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
    m_start->setEnabled(session && canStart(*session));
    m_cancel->setEnabled(session && canCancel(*session));
}

} // namespace labcast
