// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"
#include "ui/table/rowmodel.h"

namespace labcast {

class FindingPanel;
class Table;

/// Whether the storage node can send: what was found, and for the chosen finding what to do about it.
class MasterNodePage : public SetupPage
{
    Q_OBJECT
public:
    explicit MasterNodePage(SetupReadiness &readiness);

protected:
    void showReadiness() override;

private:
    void showChosen();

    RowModel<Finding> *m_model;
    Table *m_table;
    FindingPanel *m_panel;
};

} // namespace labcast
