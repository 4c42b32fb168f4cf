// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingpanel.h"

#include "app/check/remedystatements.h"
#include "findingtables.h"
#include "findingwords.h"
#include "remedyconfirmation.h"
#include "statementlist.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateTime>
#include <QPushButton>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// All rows, until they are so many that the table scrolls by itself.
void showAll(Table &table, qsizetype rows)
{
    constexpr qsizetype most = 12;
    const int shown = int(std::min(rows, most));
    table.showRows(shown, shown);
}

} // namespace

FindingPanel::FindingPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new SentenceFrame)
    , m_error(new SentenceFrame)
    , m_apply(new QPushButton(themeIcon("dialog-ok-apply"_L1), {}, m_sentence))
    , m_choices(new QComboBox)
    , m_stepsTitle(new SectionTitle(tr("What will change"), tr("nothing is changed before the button is pressed")))
    , m_stepModel(makeStepModel(this))
    , m_steps(new Table(tr("What will change")))
    , m_statements(new StatementList)
    , m_confirmation(new RemedyConfirmation)
    , m_evidenceTitle(new SectionTitle(tr("Evidence")))
    , m_evidenceModel(makeEvidenceModel(this))
    , m_evidence(new Table(tr("Evidence")))
{
    m_apply->setObjectName(u"applyRemedy"_s);
    m_error->setObjectName(u"remedyError"_s);
    m_error->hide();
    m_choices->setObjectName(u"remedyChoice"_s);
    m_choices->setAccessibleName(tr("What to do"));
    m_choices->setPlaceholderText(tr("Choose what to do"));
    m_choices->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_sentence->addButton(m_apply);
    m_steps->setModel(m_stepModel, -1);
    m_evidence->setModel(m_evidenceModel, -1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_error);
    layout->addWidget(m_evidenceTitle);
    layout->addWidget(m_evidence);
    layout->addWidget(m_stepsTitle);
    layout->addWidget(m_choices);
    layout->addWidget(m_confirmation);
    layout->addWidget(m_steps);
    layout->addWidget(m_statements);
    layout->addStretch();
    connect(m_choices, &QComboBox::activated, this, &FindingPanel::showRemedy);
    connect(m_confirmation, &RemedyConfirmation::changed, this, &FindingPanel::enableApply);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (const Remedy *remedy = chosen())
            emit remedyRequested(m_finding.check, *remedy);
    });
}

void FindingPanel::showFinding(const Finding &finding, const QString &choice)
{
    const bool isSame = finding.check == m_finding.check;
    const bool isUnchosen = isSame && m_choices->count() > 0 && m_choices->currentIndex() < 0;
    const QString before = isSame ? m_choices->currentData().toString() : QString();
    m_finding = finding;
    labcast::showFinding(*m_sentence, finding);
    m_evidenceModel->setRows(finding.evidence);
    showAll(*m_evidence, finding.evidence.size());
    m_evidenceTitle->setVisible(!finding.evidence.isEmpty());
    m_evidence->setVisible(!finding.evidence.isEmpty());
    const bool isGiven = !choice.isEmpty() && finding.remedy(choice);
    // What is well could be otherwise, too; that is offered only to whoever has chosen it.
    if (finding.status == FindingStatus::Ok && !isGiven)
        m_finding.remedies.clear();
    showChoices(isGiven ? choice : before);
    if (isUnchosen && !isGiven)
        m_choices->setCurrentIndex(-1);
    const bool isOpen = m_choices->count() > 1 || m_choices->currentIndex() < 0;
    m_choices->setVisible(m_choices->count() > 0 && isOpen && !isGiven);
    showRemedy();
}

void FindingPanel::showError(const std::optional<Error> &error)
{
    m_error->setVisible(error.has_value());
    if (!error)
        return;
    m_error->setSeverity(Severity::Error);
    m_error->setTexts(messageText(error->message, QDateTime::currentMSecsSinceEpoch()), error->cause);
}

void FindingPanel::setApplying(bool isApplying)
{
    m_isApplying = isApplying;
    m_choices->setEnabled(!isApplying);
    enableApply();
}

void FindingPanel::enableApply()
{
    m_apply->setEnabled(!m_isApplying && m_confirmation->isConfirmed());
}

/// Nothing when the one that was chosen is gone: another must not take its place under the hand that presses.
const Remedy *FindingPanel::chosen() const
{
    if (m_choices->currentIndex() < 0)
        return nullptr;
    const Remedy *remedy = m_finding.remedy(m_choices->currentData().toString());
    return remedy ? remedy : m_finding.remedy();
}

void FindingPanel::showChoices(const QString &choice)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QStringList texts;
    for (const Remedy &remedy : m_finding.remedies)
        texts << messageText(remedy.act, now);
    if (texts != m_choiceTexts) { // else an open list would close under whoever reads it
        m_choices->clear();
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_choices->addItem(texts[i], m_finding.remedies[i].choice);
        m_choiceTexts = texts;
    }
    m_choices->setCurrentIndex(choice.isEmpty() ? 0 : m_choices->findData(choice));
}

void FindingPanel::showRemedy()
{
    const Remedy *remedy = chosen();
    m_stepModel->setRows(remedy ? remedy->steps : QList<RemedyStep>());
    showAll(*m_steps, m_stepModel->rowCount());
    m_apply->setVisible(remedy);
    m_stepsTitle->setVisible(remedy);
    m_steps->setVisible(remedy);
    m_statements->setStatements(remedy ? statementsOf(remedy->steps) : QStringList());
    m_confirmation->setRemedy(remedy);
    enableApply();
    if (remedy)
        m_apply->setText(messageText(remedy->act, QDateTime::currentMSecsSinceEpoch()));
}

} // namespace labcast
