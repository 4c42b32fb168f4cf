// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "ui/table/rowmodel.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace labcast {

class RemedyConfirmation;
class SectionTitle;
class SentenceFrame;
class StatementList;
class Table;

/// One finding in full: the sentence with what to do, the remedy's button, what it would change, and what the
/// finding rests on.
class FindingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingPanel(QWidget *parent = nullptr);

    /// Offers the remedy of that choice, which was made elsewhere; where there is none of that name, the admin
    /// chooses here.
    void showFinding(const Finding &finding, const QString &choice = {});
    /// Why its remedy was refused; nothing: it was not.
    void showError(const std::optional<Error> &error);
    /// While a remedy is being applied no other can be asked for.
    void setApplying(bool isApplying);

signals:
    /// The admin wants it set right.
    void remedyRequested(const QString &check, const labcast::Remedy &remedy);

private:
    const Remedy *chosen() const;
    void showChoices(const QString &choice);
    void showRemedy();
    void enableApply();

    Finding m_finding;
    SentenceFrame *m_sentence;
    SentenceFrame *m_error;
    QPushButton *m_apply;
    QComboBox *m_choices; ///< where there is more than one remedy
    QStringList m_choiceTexts;
    SectionTitle *m_stepsTitle;
    RowModel<RemedyStep> *m_stepModel;
    Table *m_steps;
    StatementList *m_statements;
    RemedyConfirmation *m_confirmation;
    bool m_isApplying = false;
    SectionTitle *m_evidenceTitle;
    RowModel<Evidence> *m_evidenceModel;
    Table *m_evidence;
};

} // namespace labcast
