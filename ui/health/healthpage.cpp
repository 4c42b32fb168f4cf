// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthpage.h"

#include "app/check/servercheck.h"
#include "bundledialog.h"
#include "findingtree.h"
#include "secondmachinedialog.h"
#include "ui/check/checknames.h"
#include "ui/check/findingpanel.h"
#include "ui/check/findingwords.h"
#include "ui/check/sendingbox.h"
#include "ui/check/servicecard.h"
#include "ui/emptyhint.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int listShare = 44; ///< of a hundred, the rest is the details
constexpr auto oldest = 30s;

QList<Finding> findingsOf(const QList<HealthCheck> &checks)
{
    QList<Finding> findings;
    for (const HealthCheck &check : checks) {
        if (check.finding)
            findings << *check.finding;
    }
    return findings;
}

int rankOf(const HealthCheck &check)
{
    return check.finding ? statusRank(check.finding->status) : -1;
}

} // namespace

HealthPage::HealthPage(ControllerClient &client, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_checks(new HealthChecks(client, this))
    , m_tester(client)
    , m_service(client)
    , m_again(new QPushButton(themeIcon("view-refresh"_L1), tr("Check All A&gain")))
    , m_test(new QAction(themeIcon("speedometer"_L1), tr("&Test Multicast"), this))
    , m_second(new QAction(themeIcon("network-connect"_L1), tr("Test with a &Second Machine…"), this))
    , m_undo(new QAction(themeIcon("edit-undo"_L1), tr("&Undo Last Remedy"), this))
    , m_bundle(new QAction(themeIcon("archive-insert"_L1), tr("Diagnostic &Bundle…"), this))
    , m_counts(new SectionTitle(tr("Checks")))
    , m_tree(new FindingTree)
    , m_title(new SectionTitle({}))
    , m_panel(new FindingPanel)
    , m_sending(new SendingBox(m_client))
    , m_card(new ServiceCard(m_service))
    , m_area(new QScrollArea)
    , m_splitter(new QSplitter)
    , m_empty(new EmptyHint)
    , m_stack(new QStackedWidget)
{
    m_empty->setTexts(tr("Nothing is known of the server's health."),
        tr("The checks run where the controller is, and there is no connection to it."),
        tr("They begin by themselves when the connection is back."));
    setUpToolBar();
    setUpLayout();
    connectParts();
    m_clock.setInterval(oldest);
    showChecks();
}

void HealthPage::setUpToolBar()
{
    m_again->setObjectName(u"checkAll"_s);
    m_test->setObjectName(u"testMulticast"_s);
    m_test->setToolTip(tr("Send 64 MiB to this machine itself through the interface that reaches the lab"));
    m_second->setObjectName(u"testSecond"_s);
    m_second->setToolTip(tr("Send 64 MiB to a computer of the lab, which also proves the switch"));
    m_undo->setObjectName(u"undoRemedy"_s);
    toolBar()->addWidget(m_again);
    toolBar()->addSeparator();
    m_bundle->setObjectName(u"diagnosticBundle"_s);
    m_bundle->setToolTip(tr("Save everything that helps somebody else to find a fault, without passwords"));
    toolBar()->addActions({m_test, m_second, m_undo, m_bundle});
}

void HealthPage::setUpLayout()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(12);
    m_splitter->addWidget(listBox());
    m_splitter->addWidget(detailBox());
    m_splitter->setSizes({468, 608});
    m_splitter->setStretchFactor(1, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);
    body()->addWidget(m_stack, 1);
}

QWidget *HealthPage::listBox()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_counts);
    layout->addWidget(m_tree, 1);
    return box;
}

QWidget *HealthPage::detailBox()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_panel);
    layout->addSpacing(8);
    layout->addWidget(m_sending);
    layout->addSpacing(8);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_area->setWidget(box);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_area;
}

void HealthPage::connectParts()
{
    connect(m_again, &QPushButton::clicked, this, &HealthPage::refresh);
    connect(m_test, &QAction::triggered, this, &HealthPage::testMulticast);
    connect(m_bundle, &QAction::triggered, this, [this] { (new BundleDialog(m_client, this))->open(); });
    connect(m_second, &QAction::triggered, this, [this] { (new SecondMachineDialog(m_tester, this))->open(); });
    connect(&m_tester, &MulticastTester::changed, this, &HealthPage::showTest);
    connect(m_sending, &SendingBox::changed, m_checks, qOverload<>(&HealthChecks::run));
    connect(m_card, &ServiceCard::logRequested, this, &HealthPage::daemonLogRequested);
    connect(&m_service, &ServiceMonitor::acted, m_checks, qOverload<>(&HealthChecks::run));
    connect(m_undo, &QAction::triggered, m_checks, &HealthChecks::undo);
    connect(m_panel, &FindingPanel::remedyRequested, m_checks, &HealthChecks::apply);
    connect(m_tree, &FindingTree::currentCheckChanged, this, &HealthPage::showChosen);
    connect(m_checks, &HealthChecks::changed, this, &HealthPage::showChecks);
    connect(m_checks, &HealthChecks::applied, this, &HealthPage::applied);
    connect(m_checks, &HealthChecks::failed, this, &HealthPage::failed);
    connect(&m_client, &ControllerClient::connected, this, &HealthPage::refresh);
    connect(&m_client, &ControllerClient::storeChanged, m_checks, qOverload<>(&HealthChecks::run));
    connect(&m_client, &ControllerClient::libraryChanged, m_checks, qOverload<>(&HealthChecks::run));
    connect(&m_clock, &QTimer::timeout, m_checks, qOverload<>(&HealthChecks::run));
}

void HealthPage::refresh()
{
    m_checks->run();
}

void HealthPage::showChecks()
{
    const QList<HealthCheck> &checks = m_checks->checks();
    const QList<Finding> findings = findingsOf(checks);
    m_stack->setCurrentWidget(
        checks.isEmpty() && !m_client.isConnected() ? static_cast<QWidget *>(m_empty) : m_splitter);
    divide();
    m_counts->setRemark(countsOf(findings));
    m_tree->showChecks(checks);
    m_again->setEnabled(m_client.isConnected() && !m_checks->isRunning());
    m_test->setEnabled(m_client.isConnected() && !m_tester.isTesting());
    m_test->setText(m_tester.isTesting() ? tr("Testing Multicast…") : tr("&Test Multicast"));
    m_second->setEnabled(m_client.isConnected());
    m_bundle->setEnabled(m_client.isConnected());
    m_undo->setEnabled(m_checks->lastRemedy().has_value() && !m_checks->isApplying());
    if (const auto &last = m_checks->lastRemedy())
        m_undo->setToolTip(tr("Take back what was changed for the check \"%1\"").arg(checkName(last->check)));
    m_panel->setApplying(m_checks->isApplying());
    chooseWorst();
    showChosen();
    emit alertsChanged(int(std::ranges::count(findings, FindingStatus::Error, &Finding::status)));
}

void HealthPage::showCheck(const QString &check)
{
    m_isChosen = true;
    m_wanted = check;
    showChecks();
}

void HealthPage::testMulticast()
{
    showCheck(multicastCheckId());
    m_tester.test();
}

void HealthPage::showTest()
{
    if (m_tester.result())
        m_checks->run(multicastCheckId());
    showChecks();
}

/// Until the admin has chosen one.
void HealthPage::chooseWorst()
{
    if (m_checks->find(m_wanted))
        m_tree->select(std::exchange(m_wanted, {}));
    const QList<HealthCheck> &checks = m_checks->checks();
    if (m_tree->hasFocus() || m_isChosen || checks.isEmpty())
        return;
    m_tree->select(std::ranges::max_element(checks, {}, rankOf)->check);
}

void HealthPage::showChosen()
{
    m_isChosen = m_isChosen || m_tree->hasFocus();
    const HealthCheck *chosen = m_checks->find(m_tree->currentCheck());
    m_title->setVisible(chosen);
    m_panel->setVisible(chosen && chosen->finding);
    if (!chosen)
        return m_shown.reset();
    m_title->setTitle(checkName(chosen->check));
    if (!chosen->finding)
        return m_title->setRemark(chosen->isRunning ? tr("being checked…") : tr("not checked yet"));
    const QString time = QDateTime::fromMSecsSinceEpoch(chosen->checkedMs).toString(u"HH:mm:ss"_s);
    m_title->setRemark(tr("checked at %1, took %2 ms").arg(time, QLocale().toString(chosen->tookMs)));
    // Shown again only when it is another: a button under the pointer must not flicker.
    if (m_shown != chosen->finding)
        m_panel->showFinding(*chosen->finding);
    m_shown = chosen->finding;
}

void HealthPage::applied(const QString &backup)
{
    if (!backup.isEmpty()) {
        return emit noticed(Severity::Ok, tr("The rows were written, and everything is checked again."),
            tr("As they were before they stand on the server in %1.").arg(backup));
    }
    emit noticed(Severity::Ok, tr("The values were written, and everything is checked again."),
        tr("\"Undo Last Remedy\" takes the last one back."));
}

void HealthPage::failed(const Error &error)
{
    emit noticed(Severity::Error, messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

void HealthPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_service.setWatching(true);
    m_checks->run();
}

void HealthPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_service.setWatching(false);
}

void HealthPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    divide();
}

/// Beside each other where there is room, else one above the other. What somebody has set goes with the direction.
void HealthPage::divide()
{
    const auto fitting = width() < narrowPage ? Qt::Vertical : Qt::Horizontal;
    m_splitter->setOrientation(fitting);
    if (!m_splitter->isVisible() || m_divided == fitting)
        return; // before it is seen it has no size that it could share out
    m_divided = fitting;
    const int extent = fitting == Qt::Vertical ? m_splitter->height() : m_splitter->width();
    m_splitter->setSizes({extent * listShare / 100, extent * (100 - listShare) / 100});
}

void HealthPage::saveView(QSettings &settings) const
{
    settings.setValue(u"health/splitter"_s, m_splitter->saveState());
}

void HealthPage::restoreView(const QSettings &settings)
{
    if (m_splitter->restoreState(settings.value(u"health/splitter"_s).toByteArray()))
        m_divided = m_splitter->orientation();
}

} // namespace labcast
