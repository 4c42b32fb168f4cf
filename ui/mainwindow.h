// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "app/remote/serveraddress.h"

#include <QMainWindow>

#include <optional>

namespace labcast {

class ConnectionBar;
class MainActions;
class MainPages;
class ServerMenu;

/// The frame around the pages: navigation, menus, notices and the line about the connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `client` outlives the window.
    explicit MainWindow(ControllerClient &client, QWidget *parent = nullptr);

    MainPages &pages() { return *m_pages; }

    /// Whose controller it is; absent: this computer's.
    void showServer(const std::optional<ServerAddress> &server);
    /// Asks for a server that was not chosen before.
    void askForServer();
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
    void connectActions();
    void connectClient();
    void refresh();
    void showConnection(bool isConnected);
    void showTitle(bool isRehearsal);
    void showStatus(const ControllerStatus &status);
    void showStore(const StoreStatus &store);
    void showRecordTrouble(const Message &trouble);
    void showSelected();

    ControllerClient &m_client;
    MainActions *m_actions;
    MainPages *m_pages;
    ConnectionBar *m_connection;
    ServerMenu *m_servers;
    QString m_host; ///< of the server; empty: this computer
};

} // namespace labcast
