// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"
#include "ui/check/servicemonitor.h"

namespace labcast {

class FindingPanel;
class SendingBox;
class ServiceCard;

/// Who starts the senders: Labcast itself, or FOG's daemon, which must work then.
class ServicePage : public SetupPage
{
    Q_OBJECT
public:
    /// Both outlive it.
    ServicePage(ControllerClient &client, SetupReadiness &readiness);

protected:
    void showReadiness() override;
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    ServiceMonitor m_monitor;
    SendingBox *m_sending;
    FindingPanel *m_finding;
    ServiceCard *m_card;
};

} // namespace labcast
