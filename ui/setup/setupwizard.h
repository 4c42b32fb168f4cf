// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/setupprogress.h"
#include "setupreadiness.h"

#include <QWizard>

namespace labcast {

class StepList;
class WelcomePage;

/// Sets the server up: interface, master node, a test with real packets. It can be left at any page; the
/// controller keeps which.
class SetupWizard : public QWizard
{
    Q_OBJECT
public:
    /// Goes on where `progress` says. `client` outlives the wizard.
    SetupWizard(ControllerClient &client, const SetupProgress &progress, QWidget *parent = nullptr);

signals:
    void rehearseRequested();
    /// The admin wants to set up a server that is to be named yet.
    void otherServerRequested();

protected:
    bool validateCurrentPage() override;
    void done(int result) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpButtons();
    void showStep(int step);
    void resume();

    ControllerClient &m_client;
    SetupReadiness m_readiness;
    WelcomePage *m_welcome;
    StepList *m_steps;
    int m_resumed = 0; ///< the step to go on with
    bool m_isLeaving = false; ///< for a rehearsal, or another server
};

} // namespace labcast
