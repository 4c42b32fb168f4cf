// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingpanel.h"

#include "findingtables.h"
#include "findingwords.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

FindingPanel::FindingPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new SentenceFrame)
    , m_apply(new QPushButton(themeIcon("dialog-ok-apply"_L1), {}, m_sentence))
    , m_stepsTitle(new SectionTitle(tr("What will change"), tr("nothing is changed before the button is pressed")))
    , m_stepModel(makeStepModel(this))
    , m_steps(new Table(tr("What will change")))
    , m_evidenceTitle(new SectionTitle(tr("Evidence")))
    , m_evidenceModel(makeEvidenceModel(this))
    , m_evidence(new Table(tr("Evidence")))
{
    m_apply->setObjectName(u"applyRemedy"_s);
    m_sentence->addButton(m_apply);
    m_steps->setModel(m_stepModel, -1);
    m_evidence->setModel(m_evidenceModel, -1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_evidenceTitle);
    layout->addWidget(m_evidence);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_steps);
    layout->addStretch();
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_finding.remedy)
            emit remedyRequested(*m_finding.remedy);
    });
}

void FindingPanel::showFinding(const Finding &finding)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_finding = finding;
    m_sentence->setSeverity(statusSeverity(finding.status), statusIcon(finding.status));
    m_sentence->setTexts(messageText(finding.summary, now), messageText(finding.advice, now));
    m_evidenceModel->setRows(finding.evidence);
    m_stepModel->setRows(finding.remedy ? finding.remedy->steps : QList<RemedyStep>());
    m_evidence->showRows(int(finding.evidence.size()), int(finding.evidence.size()));
    m_steps->showRows(m_stepModel->rowCount(), m_stepModel->rowCount());
    m_evidenceTitle->setVisible(!finding.evidence.isEmpty());
    m_evidence->setVisible(!finding.evidence.isEmpty());
    m_apply->setVisible(finding.remedy.has_value());
    m_stepsTitle->setVisible(finding.remedy.has_value());
    m_steps->setVisible(finding.remedy.has_value());
    if (finding.remedy)
        m_apply->setText(messageText(finding.remedy->act, now));
}

} // namespace labcast
