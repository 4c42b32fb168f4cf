// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emptyhint.h"

namespace labcast {

/// What stands where the sessions would be: why there is nothing and what to press.
class EmptyPage : public EmptyHint
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

    /// Until the controller's first answer nobody knows whether something runs.
    void setWaitsForController(bool waits);

signals:
    void deployRequested();
    void rehearseRequested();

private:
    QPushButton *m_deploy;
    QPushButton *m_rehearse;
};

} // namespace labcast
