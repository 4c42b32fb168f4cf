// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "ui/table/rowmodel.h"

#include <QWidget>

class QPushButton;

namespace labcast {

class FindingPanel;
class SectionTitle;
class Table;

/// The findings before a deployment, worst first, and the chosen one in full.
class PreflightBox : public QWidget
{
    Q_OBJECT
public:
    explicit PreflightBox(QWidget *parent = nullptr);

    /// Worst first. What was chosen stays chosen until something worse comes.
    void showFindings(const QList<Finding> &findings);

signals:
    void checkRequested();
    void remedyRequested(const QString &check, const labcast::Remedy &remedy);

private:
    void showChosen();

    SectionTitle *m_title;
    QPushButton *m_again;
    RowModel<Finding> *m_model;
    Table *m_table;
    FindingPanel *m_panel;
    std::optional<Finding> m_shown;
    QString m_worst; ///< the check that was worst
};

} // namespace labcast
