// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainpages.h"

#include "audit/auditpage.h"
#include "dashboard/dashboardpage.h"
#include "deploy/deploypage.h"
#include "health/healthpage.h"
#include "history/historypage.h"
#include "library/librarypage.h"
#include "log/logpage.h"
#include "mainactions.h"
#include "messagetext.h"
#include "noticearea.h"
#include "settings/settingspage.h"

#include <QDateTime>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The pages, in their order.
enum PageNumber {
    DashboardNumber,
    DeployNumber,
    LibraryNumber,
    HealthNumber,
    LogsNumber,
    HistoryNumber,
    AuditNumber,
    SettingsNumber
};

} // namespace

MainPages::MainPages(ControllerClient &client, MainActions &actions)
    : m_client(client)
    , m_actions(actions)
{
    addPages();
}

DashboardPage &MainPages::dashboard()
{
    return static_cast<DashboardPage &>(page(DashboardNumber));
}

DeployPage &MainPages::deployment()
{
    return static_cast<DeployPage &>(page(DeployNumber));
}

LibraryPage &MainPages::library()
{
    return static_cast<LibraryPage &>(page(LibraryNumber));
}

HealthPage &MainPages::health()
{
    return static_cast<HealthPage &>(page(HealthNumber));
}

LogPage &MainPages::logs()
{
    return static_cast<LogPage &>(page(LogsNumber));
}

HistoryPage &MainPages::history()
{
    return static_cast<HistoryPage &>(page(HistoryNumber));
}

AuditPage &MainPages::audit()
{
    return static_cast<AuditPage &>(page(AuditNumber));
}

SettingsPage &MainPages::settings()
{
    return static_cast<SettingsPage &>(page(SettingsNumber));
}

void MainPages::addPages()
{
    // In the order of their numbers.
    addPage(tr("&Dashboard"), "dashboard-show"_L1, [this] { return makeDashboard(); });
    addPage(tr("D&eploy"), "document-send"_L1, [this] { return makeDeployment(); });
    addPage(tr("&Library"), "folder-image"_L1, [this] { return makeLibrary(); });
    addPage(tr("Healt&h"), "dialog-ok-apply"_L1, [this] { return makeHealth(); });
    addPage(tr("&Logs"), "text-x-log"_L1, [this] { return makeLogs(); });
    // Under "view-history" Debian's dark Breeze has a magnifying glass.
    addPage(tr("&History"), "document-open-recent"_L1, [this] { return makeHistory(); });
    addPage(tr("&Audit Trail"), "user-identity"_L1, [this] { return makeAudit(); });
    addPage(tr("Sett&ings"), "configure"_L1, [this] { return makeSettings(); });
    connect(this, &PageFrame::made, this, [this](Page &page) {
        if (m_client.isConnected())
            page.refresh();
    });
    connect(m_actions.deploy, &QAction::triggered, this, [this] { openDeploy({}); });
    connect(m_actions.showLog, &QAction::triggered, this, [this] {
        logs().showSession(dashboard().selected()->session);
        showPage(LogsNumber);
    });
    connect(m_actions.find, &QAction::triggered, this, [this] { page(current()).find(); });
    connect(m_actions.nextPane, &QAction::triggered, this, &PageFrame::focusNextPane);
    connect(m_actions.resetView, &QAction::triggered, this, &PageFrame::resetView);
}

void MainPages::refreshHistory()
{
    if (current() == HistoryNumber || current() == AuditNumber)
        page(current()).refresh();
}

Page *MainPages::makeDashboard()
{
    auto *page = new DashboardPage(m_client);
    m_actions.fillToolBar(*page->toolBar());
    m_actions.addToView(page->chartActions());
    connect(m_actions.start, &QAction::triggered, page, &DashboardPage::startSelected);
    connect(m_actions.cancel, &QAction::triggered, page, &DashboardPage::cancelSelected);
    connect(page, &DashboardPage::deployRequested, this, [this] { openDeploy({}); });
    connect(page, &DashboardPage::rehearseRequested, this, &MainPages::rehearseRequested);
    connect(page, &DashboardPage::selectedChanged, this, &MainPages::selectedChanged);
    connect(page, &DashboardPage::logRequested, this, [this](SessionId session, qint64 timeMs) {
        logs().showTime(session, timeMs);
        showPage(LogsNumber);
    });
    connect(page, &DashboardPage::noticed, &notices(), &NoticeArea::showNotice);
    connect(page, &DashboardPage::wireRateChanged, this, &MainPages::wireRateChanged);
    return page;
}

Page *MainPages::makeDeployment()
{
    auto *page = new DeployPage(m_client, m_settings);
    connect(page, &DeployPage::deployed, this, &MainPages::showDeployed);
    connect(page, &DeployPage::cancelled, this, [this] { showPage(DashboardNumber); });
    return page;
}

Page *MainPages::makeLibrary()
{
    auto *page = new LibraryPage(m_client);
    connect(page, &LibraryPage::deployRequested, this, &MainPages::openDeploy);
    return page;
}

Page *MainPages::makeHealth()
{
    auto *page = new HealthPage(m_client);
    connect(page, &HealthPage::daemonLogRequested, this, [this] {
        logs().showSource(daemonLogId());
        showPage(LogsNumber);
    });
    connect(page, &HealthPage::noticed, &notices(), &NoticeArea::showNotice);
    return page;
}

Page *MainPages::makeLogs()
{
    auto *page = new LogPage(m_client);
    connect(page, &LogPage::chartRequested, this, [this](SessionId session, qint64 timeMs) {
        dashboard().showTime(session, timeMs);
        showPage(DashboardNumber);
    });
    connect(page, &LogPage::checkRequested, this, [this](const QString &check) {
        health().showCheck(check);
        showPage(HealthNumber);
    });
    return page;
}

Page *MainPages::makeHistory()
{
    auto *page = new HistoryPage(m_client);
    connect(page, &HistoryPage::deployRequested, this, &MainPages::openDeploy);
    connect(page, &HistoryPage::logRequested, this, [this](SessionId session, qint64 timeMs) {
        logs().showTime(session, timeMs);
        showPage(LogsNumber);
    });
    connect(page, &HistoryPage::noticed, &notices(), &NoticeArea::showNotice);
    return page;
}

Page *MainPages::makeAudit()
{
    auto *page = new AuditPage(m_client);
    connect(page, &AuditPage::noticed, &notices(), &NoticeArea::showNotice);
    return page;
}

Page *MainPages::makeSettings()
{
    auto *page = new SettingsPage(m_settings);
    connect(page, &SettingsPage::changed, this, [this] { deployment().takeDefaults(); });
    return page;
}

void MainPages::openDeploy(const DeployTarget &target)
{
    deployment().setTarget(target);
    showPage(DeployNumber);
    deployment().focusFirst();
}

void MainPages::showDeployed(const ControllerClient::Deployed &deployed)
{
    dashboard().select(deployed.session);
    showPage(DashboardNumber);
    showWarnings(deployed.warnings);
}

void MainPages::showWarnings(const QList<Message> &warnings)
{
    QStringList sentences;
    for (const Message &warning : warnings)
        sentences << messageText(warning, QDateTime::currentMSecsSinceEpoch());
    if (!sentences.isEmpty())
        notices().showNotice(Severity::Warning, sentences.takeFirst(), sentences.join(u' '));
}

} // namespace labcast
