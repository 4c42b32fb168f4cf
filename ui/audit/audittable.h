// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/recordedact.h"
#include "ui/table/rowmodel.h"
#include "ui/table/sortmodel.h"

namespace labcast {

/// What was asked for in plain words of the user's language; of a method that this console does not know, its
/// name.
QString actText(const RecordedAct &act);
/// "Done", or why it was not.
QString resultText(const RecordedAct &act);
/// The parameters, one after the other.
QString parameterText(const RecordedAct &act);

/// The table of acts; owned by `parent`.
RowModel<RecordedAct> *makeAuditModel(QObject *parent);

/// Of acts those in whose words a text is found, without regard to case.
class AuditSortModel : public SortModel
{
    Q_OBJECT
public:
    /// `model` outlives it.
    explicit AuditSortModel(RowModel<RecordedAct> &model, QObject *parent = nullptr);

    void setText(const QString &text);

    /// What is shown, in its order.
    QList<RecordedAct> acts() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RowModel<RecordedAct> &m_model;
    QString m_text;
};

} // namespace labcast
