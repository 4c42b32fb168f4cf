// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace labcast {

/// What the program is and under which licence. Deletes itself when it is closed.
class AboutBox : public QMessageBox
{
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent);
};

} // namespace labcast
