// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicepage.h"

#include "ui/check/findingpanel.h"
#include "ui/check/servicecard.h"
#include "ui/sentenceframe.h"

#include <QBoxLayout>

namespace labcast {

using namespace Qt::StringLiterals;

ServicePage::ServicePage(ControllerClient &client, SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Service, tr("Who starts the senders?"),
        tr("One of the two, and never both: Labcast itself, or FOG's multicast daemon."))
    , m_monitor(client)
    , m_who(new SentenceFrame)
    , m_finding(new FindingPanel)
    , m_card(new ServiceCard(m_monitor))
{
    body()->addWidget(m_who);
    body()->addWidget(m_finding);
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_finding, &FindingPanel::remedyRequested, &readiness, &SetupReadiness::apply);
    connect(&m_monitor, &ServiceMonitor::acted, &readiness, &SetupReadiness::read);
    m_card->setLogOffered(false); // there is no page of logs beside the wizard
    showReadiness();
}

void ServicePage::showEvent(QShowEvent *event)
{
    SetupPage::showEvent(event);
    m_monitor.setWatching(true);
}

void ServicePage::hideEvent(QHideEvent *event)
{
    SetupPage::hideEvent(event);
    m_monitor.setWatching(false);
}

void ServicePage::showReadiness()
{
    const auto &store = readiness().store();
    m_who->setVisible(store.has_value());
    if (!store)
        return;
    const bool isFog = store->address.kind == StoreAddress::Kind::MariaDb;
    const bool isFogs = isFog && store->address.mode == StoreMode::Observer;
    m_who->setSeverity(Severity::Info);
    m_who->setTexts(isFogs ? tr("FOG's daemon starts them; Labcast shows its multicasts and helps.")
                           : tr("Labcast starts them."),
        !isFog ? tr("A sender is there as soon as you press Deploy; no service has to be set up.")
            : isFogs ? tr("Later Labcast can take over: then a sender is there within a second.")
                     : tr("FOG's daemon must not send beside it."));
    const auto finding = readiness().finding("fog-daemon"_L1);
    m_finding->setVisible(isFog && finding.has_value());
    if (!isFog || !finding)
        return;
    m_finding->showFinding(*finding);
    m_finding->showError(readiness().remedyError(finding->check));
}

} // namespace labcast
