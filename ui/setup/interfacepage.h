// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interfacemodel.h"
#include "setuppage.h"

class QLabel;
class QPlainTextEdit;

namespace labcast {

class FindingPanel;
class SectionTitle;
class Table;

/// Which interface reaches the lab: the `ip addr` picture, live, and what is wrong with the node's choice.
class InterfacePage : public SetupPage
{
    Q_OBJECT
public:
    explicit InterfacePage(SetupReadiness &readiness);

protected:
    void showReadiness() override;

private:
    void showFinding();
    void showChosen();

    FindingPanel *m_finding;
    RowModel<InterfaceRow> *m_model;
    Table *m_table;
    SectionTitle *m_detailTitle;
    QPlainTextEdit *m_detail;
};

} // namespace labcast
