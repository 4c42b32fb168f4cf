// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "settings/settings.h"

#include <QMainWindow>

class QStackedWidget;

namespace labcast {

class ConnectionBar;
class DashboardPage;
class DeployPage;
class LibraryPage;
class LogPage;
class MainActions;
class Navigation;
class NoticeArea;
class Page;
class SettingsPage;
struct DeployTarget;

/// The frame around the pages: navigation, menus, notices and the line about the connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `client` outlives the window.
    explicit MainWindow(ControllerClient &client, QWidget *parent = nullptr);

    DashboardPage &dashboard() { return *m_dashboard; }
    DeployPage &deployment() { return *m_deploy; }
    LibraryPage &library() { return *m_library; }
    LogPage &logs() { return *m_logs; }
    Page &currentPage() const;
    void showPage(Page &page);

    void showNotice(Severity severity, const Message &notice, const QString &cause);
    MainActions &actions() { return *m_actions; }

signals:
    /// The admin wants a virtual lab, or no longer wants the one there is.
    void rehearseRequested();
    /// The admin wants a controller where there is none.
    void connectRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpFrame();
    void addPage(Page *page);
    void connectPages();
    void connectClient();
    void openDeploy(const DeployTarget &target);
    void showDeployed(const ControllerClient::Deployed &deployed);
    void showWarnings(const QList<Message> &warnings);
    void refresh();
    void showConnection(bool isConnected);
    void showStatus(const ControllerStatus &status);
    void showSelected();

    ControllerClient &m_client;
    Settings m_settings;
    MainActions *m_actions;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    NoticeArea *m_notices;
    DashboardPage *m_dashboard;
    DeployPage *m_deploy;
    LibraryPage *m_library;
    LogPage *m_logs;
    SettingsPage *m_settingsPage;
    ConnectionBar *m_connection;
    QList<QAction *> m_pageActions;
};

} // namespace labcast
