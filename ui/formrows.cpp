// SPDX-License-Identifier: GPL-3.0-or-later
#include "formrows.h"

#include <QLabel>

#include <algorithm>

namespace labcast {

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    return form;
}

QLabel *remarkLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QHBoxLayout *addFormRow(QFormLayout &form, const QString &label, QWidget *field, QWidget *remark)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field);
    if (auto *text = qobject_cast<QLabel *>(remark)) {
        text->setWordWrap(true);
        row->addWidget(text, 1);
    } else {
        row->addWidget(remark);
        row->addStretch();
    }
    form.addRow(label, row);
    static_cast<QLabel *>(form.labelForField(row))->setBuddy(field);
    return row;
}

void alignLabels(const QList<QFormLayout *> &forms)
{
    QList<QLabel *> labels;
    int widest = 0;
    for (const QFormLayout *form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole);
            auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr;
            if (!label)
                continue;
            labels << label;
            widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (QLabel *label : labels) {
        label->setMinimumWidth(widest);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
}

} // namespace labcast
