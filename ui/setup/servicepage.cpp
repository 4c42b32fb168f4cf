// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicepage.h"

#include "ui/check/findingpanel.h"
#include "ui/check/sendingbox.h"
#include "ui/check/servicecard.h"

#include <QBoxLayout>

namespace labcast {

using namespace Qt::StringLiterals;

ServicePage::ServicePage(ControllerClient &client, SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Service, tr("Who starts the senders?"),
        tr("One of the two, and never both: Labcast itself, or FOG's multicast daemon."))
    , m_monitor(client)
    , m_sending(new SendingBox(client))
    , m_finding(new FindingPanel)
    , m_card(new ServiceCard(m_monitor))
{
    body()->addWidget(m_sending);
    body()->addWidget(m_finding);
    body()->addWidget(m_card);
    body()->addStretch(1);
    connect(m_finding, &FindingPanel::remedyRequested, &readiness, &SetupReadiness::apply);
    connect(&m_monitor, &ServiceMonitor::acted, &readiness, &SetupReadiness::read);
    connect(m_sending, &SendingBox::changed, &readiness, &SetupReadiness::read);
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
    const bool isFog = store && store->address.kind == StoreAddress::Kind::MariaDb;
    const auto finding = readiness().finding("fog-daemon"_L1);
    m_finding->setVisible(isFog && finding.has_value());
    if (!isFog || !finding)
        return;
    m_finding->showFinding(*finding);
    m_finding->showError(readiness().remedyError(finding->check));
}

} // namespace labcast
