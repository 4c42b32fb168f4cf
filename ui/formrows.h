// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

class QLabel;

namespace labcast {

// Forms of pages: labels at the right of their column, and behind each field a muted remark.

QFormLayout *makeForm();

/// A muted text.
QLabel *remarkLabel(const QString &text = {});

/// A row of field and remark with the field as the label's buddy; more can be added to what it returns.
QHBoxLayout *addFormRow(QFormLayout &form, const QString &label, QWidget *field, QWidget *remark);

/// Makes the labels of all these forms as wide as the widest.
void alignLabels(const QList<QFormLayout *> &forms);

} // namespace labcast
