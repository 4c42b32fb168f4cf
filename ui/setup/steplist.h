// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace labcast {

/// The wizard's steps at its left: which are done, where one is, what is to come.
class StepList : public QListWidget
{
    Q_OBJECT
public:
    explicit StepList(const QStringList &steps, QWidget *parent = nullptr);

    void showStep(int step);

    QSize sizeHint() const override;
};

} // namespace labcast
