// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "app/remote/serveraddress.h"
#include "settings/settings.h"

#include <QMainWindow>

#include <optional>

namespace labcast {

class ConnectionBar;
class DashboardPage;
class DeployPage;
class HistoryPage;
class LibraryPage;
class LogPage;
class MainActions;
class Page;
class PageFrame;
class ServerMenu;
class SettingsPage;
struct DeployTarget;

/// The frame around the pages: navigation, menus, notices and the line about the connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `client` outlives the window.
    explicit MainWindow(ControllerClient &client, QWidget *parent = nullptr);

    // The pages; one that is not there yet is made.
    DashboardPage &dashboard();
    DeployPage &deployment();
    LibraryPage &library();
    LogPage &logs();
    HistoryPage &history();
    SettingsPage &settings();
    PageFrame &pages() { return *m_frame; }

    /// Whose controller it is; absent: this computer's.
    void showServer(const std::optional<ServerAddress> &server);
    /// Why there is no connection, and whether it is tried again.
    void showUnreachable(const Error &reason, bool isTryingAgain);
    void showNotice(Severity severity, const Message &notice, const QString &cause);
    MainActions &actions() { return *m_actions; }

signals:
    /// The admin wants a virtual lab, or no longer wants the one there is.
    void rehearseRequested();
    /// The admin wants a controller where there is none.
    void connectRequested();
    /// The admin wants another controller.
    void serverChosen(const std::optional<labcast::ServerAddress> &server);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    Page *makeDashboard();
    Page *makeDeployment();
    Page *makeLibrary();
    Page *makeLogs();
    Page *makeHistory();
    Page *makeSettings();
    void connectActions();
    void connectClient();
    void openDeploy(const DeployTarget &target);
    void showDeployed(const ControllerClient::Deployed &deployed);
    void showWarnings(const QList<Message> &warnings);
    void refresh();
    void showConnection(bool isConnected);
    void showTitle(bool isRehearsal);
    void showStatus(const ControllerStatus &status);
    void showStore(const StoreStatus &store);
    void showRecordTrouble(const Message &trouble);
    void showSelected();

    ControllerClient &m_client;
    Settings m_settings;
    MainActions *m_actions;
    PageFrame *m_frame;
    ConnectionBar *m_connection;
    ServerMenu *m_servers;
    QString m_host; ///< of the server; empty: this computer
};

} // namespace labcast
