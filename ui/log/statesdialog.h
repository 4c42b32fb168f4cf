// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace labcast {

/// What a line of a log said before it was overwritten, one state a line. Deletes itself when it is closed.
class StatesDialog : public QDialog
{
    Q_OBJECT
public:
    StatesDialog(qint64 number, const QStringList &states, QWidget *parent);
};

} // namespace labcast
