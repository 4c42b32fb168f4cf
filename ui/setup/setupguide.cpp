// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupguide.h"

#include "app/remote/nodeclient.h"
#include "setupwizard.h"

namespace labcast {

SetupGuide::SetupGuide(ControllerClient &client, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_window(window)
{
}

void SetupGuide::offer()
{
    connect(&m_client, &ControllerClient::connected, this, &SetupGuide::offerNow);
    if (m_client.isConnected())
        offerNow();
}

void SetupGuide::offerNow()
{
    m_client.status([self = QPointer(this)](const Result<ControllerStatus> &status) {
        if (!self || !status || status->isRehearsal)
            return;
        NodeClient(self->m_client).showSetup([self](const Result<SetupProgress> &progress) {
            if (self && progress && progress->page.isEmpty() && !progress->isFinished)
                self->openAt(*progress);
        });
    });
}

void SetupGuide::open()
{
    NodeClient(m_client).showSetup([self = QPointer(this)](const Result<SetupProgress> &progress) {
        if (!self)
            return;
        if (progress)
            self->openAt(*progress);
        else
            emit self->failed(progress.error());
    });
}

void SetupGuide::openAt(const SetupProgress &progress)
{
    if (m_wizard)
        return m_wizard->raise();
    m_wizard = new SetupWizard(m_client, progress, &m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_wizard, &SetupWizard::rehearseRequested, this, &SetupGuide::rehearseRequested);
    connect(m_wizard, &SetupWizard::otherServerRequested, this, &SetupGuide::otherServerRequested);
    m_wizard->open();
}

} // namespace labcast
