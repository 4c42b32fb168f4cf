// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "pageframe.h"
#include "settings/settings.h"

namespace labcast {

class AuditPage;
class DashboardPage;
class DeployPage;
class HealthPage;
class HistoryPage;
class LibraryPage;
class LogPage;
class MainActions;
class SettingsPage;
struct DeployTarget;

/// The window's pages, made when they are first needed, and the ways from one to another.
class MainPages : public PageFrame
{
    Q_OBJECT
public:
    /// Both outlive it.
    MainPages(ControllerClient &client, MainActions &actions);

    // One that is not there yet is made.
    DashboardPage &dashboard();
    DeployPage &deployment();
    LibraryPage &library();
    HealthPage &health();
    LogPage &logs();
    HistoryPage &history();
    AuditPage &audit();
    SettingsPage &settings();

    /// What was missing from the record has been written.
    void refreshHistory();

signals:
    /// The admin wants a virtual lab, or no longer wants the one there is.
    void rehearseRequested();
    /// The session that is selected on the dashboard, or what it is.
    void selectedChanged();
    void wireRateChanged(labcast::Bandwidth rate, bool isRunning);

private:
    void addPages();
    Page *makeDashboard();
    Page *makeDeployment();
    Page *makeLibrary();
    Page *makeHealth();
    Page *makeLogs();
    Page *makeHistory();
    Page *makeAudit();
    Page *makeSettings();
    void openDeploy(const DeployTarget &target);
    void showDeployed(const ControllerClient::Deployed &deployed);
    void showWarnings(const QList<Message> &warnings);

    ControllerClient &m_client;
    Settings m_settings;
    MainActions &m_actions;
};

} // namespace labcast
