// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "ui/table/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace labcast {

class SectionTitle;
class SentenceFrame;
class Table;

/// One finding in full: the sentence with what to do, the remedy's button, what it would change, and what the
/// finding rests on.
class FindingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FindingPanel(QWidget *parent = nullptr);

    void showFinding(const Finding &finding);

signals:
    /// The admin wants it set right.
    void remedyRequested(const labcast::Remedy &remedy);

private:
    Finding m_finding;
    SentenceFrame *m_sentence;
    QPushButton *m_apply;
    SectionTitle *m_stepsTitle;
    RowModel<RemedyStep> *m_stepModel;
    Table *m_steps;
    SectionTitle *m_evidenceTitle;
    RowModel<Evidence> *m_evidenceModel;
    Table *m_evidence;
};

} // namespace labcast
