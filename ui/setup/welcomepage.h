// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"

class QRadioButton;

namespace labcast {

/// Set up this server, or try without a lab first.
class WelcomePage : public SetupPage
{
    Q_OBJECT
public:
    explicit WelcomePage(SetupReadiness &readiness);

    bool wantsRehearsal() const;

private:
    void addChoice(QRadioButton *choice, const QString &explanation);

    QRadioButton *m_setUp;
    QRadioButton *m_rehearse;
};

} // namespace labcast
