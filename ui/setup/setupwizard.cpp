// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupwizard.h"

#include "app/remote/nodeclient.h"
#include "connectionpage.h"
#include "interfacepage.h"
#include "masternodepage.h"
#include "servicepage.h"
#include "steplist.h"
#include "summarypage.h"
#include "testpage.h"
#include "welcomepage.h"

#include <QAbstractButton>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// What a step is called in the record, in their order.
constexpr std::array stepNames {
    "welcome"_L1, "connection"_L1, "interface"_L1, "node"_L1, "test"_L1, "service"_L1, "summary"_L1};
static_assert(stepNames.size() == setupSteps);

} // namespace

SetupWizard::SetupWizard(ControllerClient &client, const SetupProgress &progress, QWidget *parent)
    : QWizard(parent)
    , m_client(client)
    , m_readiness(client)
    , m_welcome(new WelcomePage(m_readiness))
    , m_steps(new StepList({tr("Welcome"), tr("Connection"), tr("Interface"), tr("Master node"), tr("Test"),
          tr("Service"), tr("Summary")}))
{
    setWindowTitle(tr("Set Up Labcast"));
    setWizardStyle(ModernStyle);
    setOption(NoDefaultButton, false);
    setSideWidget(m_steps);
    setPage(int(SetupStep::Welcome), m_welcome);
    setPage(int(SetupStep::Connection), new ConnectionPage(m_readiness));
    setPage(int(SetupStep::Interface), new InterfacePage(m_readiness));
    setPage(int(SetupStep::MasterNode), new MasterNodePage(m_readiness));
    setPage(int(SetupStep::Test), new TestPage(m_readiness));
    setPage(int(SetupStep::Service), new ServicePage(client, m_readiness));
    setPage(int(SetupStep::Summary), new SummaryPage(m_readiness));
    setUpButtons();
    const auto step = std::ranges::find(stepNames, progress.page);
    m_resumed = step == stepNames.end() || progress.isFinished ? 0 : int(step - stepNames.begin());
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::showStep);
    connect(&m_readiness, &SetupReadiness::changed, this, &SetupWizard::resume);
    resize(1120, 720);
}

void SetupWizard::setUpButtons()
{
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Finish &Later"));
    button(CancelButton)->setToolTip(tr("Tools, Set Up goes on at this page"));
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    resume();
}

void SetupWizard::resume()
{
    // Page by page, as far as what was found there still holds.
    while (isVisible() && currentId() >= 0 && currentId() < m_resumed && currentPage()->isComplete())
        next();
    if (currentId() >= m_resumed)
        m_resumed = 0;
}

void SetupWizard::showStep(int step)
{
    if (step < 0)
        return;
    m_steps->showStep(step);
    setWindowTitle(tr("Set Up Labcast: %1").arg(currentPage()->windowTitle()));
}

bool SetupWizard::validateCurrentPage()
{
    // Asked again by done().
    if (currentPage() != m_welcome || m_welcome->start() == SetupStart::ThisServer
        || std::exchange(m_isLeaving, true))
        return QWizard::validateCurrentPage();
    QMetaObject::invokeMethod(this, &QDialog::accept, Qt::QueuedConnection);
    return false;
}

void SetupWizard::done(int result)
{
    const SetupStart start = result == Accepted ? m_welcome->start() : SetupStart::ThisServer;
    const bool isFinished = result == Accepted && start == SetupStart::ThisServer;
    const int step = std::max(0, currentId());
    NodeClient(m_client).saveSetup({isFinished ? QString() : QString(stepNames.at(size_t(step))), isFinished});
    QWizard::done(result);
    if (start == SetupStart::Rehearsal)
        emit rehearseRequested();
    if (start == SetupStart::OtherServer)
        emit otherServerRequested();
}

} // namespace labcast
