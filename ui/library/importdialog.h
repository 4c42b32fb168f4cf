// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/hostimport.h"
#include "ui/requestdialog.h"
#include "ui/table/rowmodel.h"

class QLabel;

namespace labcast {

class Table;

/// Shows what a file of computers would change, line by line, before it does.
class ImportDialog : public RequestDialog
{
    Q_OBJECT
public:
    /// `file` is the content of the file called `name`.
    ImportDialog(ControllerClient &client, const QString &name, const QByteArray &file, QWidget *parent = nullptr);

protected:
    void send() override;

private:
    void preview(const Result<qint64> &file);
    void fail(const Error &error);
    void showPlan(const ImportPlan &plan);

    qint64 m_file = 0;
    ImportCounts m_counts;
    RowModel<ImportRow> *m_model;
    Table *m_table;
    QLabel *m_summary;
};

} // namespace labcast
