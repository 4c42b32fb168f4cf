// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"

#include <QMainWindow>

namespace labcast {

class ConnectionBar;
class DashboardPage;

/// The frame around the dashboard: menus, toolbar and the line about the connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `client` outlives the window.
    explicit MainWindow(ControllerClient &client, QWidget *parent = nullptr);

    DashboardPage &dashboard() { return *m_dashboard; }

    void showNotice(Severity severity, const Message &notice, const QString &cause);
    /// Whether a virtual lab is shown, being built or taken down.
    void setRehearsing(bool isRehearsing);

signals:
    /// The admin wants a virtual lab, or no longer wants the one there is.
    void rehearseRequested();
    /// The admin wants a controller where there is none.
    void connectRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpActions();
    void setUpMenus();
    void setUpToolBar();
    void connectClient();
    void openDeploy();
    void showWarnings(const QList<Message> &warnings);
    void showAbout();
    void refresh();
    void showConnection(bool isConnected);
    void showStatus(const ControllerStatus &status);
    void showSelected();

    ControllerClient &m_client;
    DashboardPage *m_dashboard;
    ConnectionBar *m_connection;
    QAction *m_deploy;
    QAction *m_rehearse;
    QAction *m_refresh;
    QAction *m_quit;
    QAction *m_start;
    QAction *m_cancel;
    QAction *m_about;
};

} // namespace labcast
