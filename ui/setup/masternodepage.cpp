// SPDX-License-Identifier: GPL-3.0-or-later
#include "masternodepage.h"

#include "ui/check/findingpanel.h"
#include "ui/check/findingtables.h"
#include "ui/check/findingwords.h"
#include "ui/sectiontitle.h"
#include "ui/table/table.h"

#include <QBoxLayout>

namespace labcast {

MasterNodePage::MasterNodePage(SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::MasterNode, tr("Is this the master node?"),
        tr("The storage node says where the images are and from where they are sent. It is read again every "
           "second."))
    , m_model(makeFindingModel(this))
    , m_table(new Table(tr("Findings")))
    , m_panel(new FindingPanel)
{
    m_table->setModel(m_model, -1);
    m_table->showRows(4, 6);
    body()->addWidget(new SectionTitle(tr("What was found"), tr("choose a row to see what it rests on")));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_panel);
    connect(m_table, &Table::currentIdChanged, this, &MasterNodePage::showChosen);
    connect(m_panel, &FindingPanel::remedyRequested, &readiness, &SetupReadiness::apply);
    showReadiness();
}

void MasterNodePage::showReadiness()
{
    const QList<Finding> findings = readiness().findingsOf(SetupStep::MasterNode);
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(findings);
    if (isFirst) {
        const FindingStatus worst = worstOf(findings);
        for (const Finding &finding : findings) {
            if (finding.status == worst && !m_table->currentIndex().isValid())
                m_table->selectId(finding.check);
        }
    }
    showChosen();
}

void MasterNodePage::showChosen()
{
    const Finding *finding = m_model->find(m_table->currentId());
    m_panel->setVisible(finding);
    if (!finding)
        return;
    m_panel->showFinding(*finding);
    m_panel->showError(readiness().remedyError(finding->check));
}

} // namespace labcast
