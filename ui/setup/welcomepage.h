// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"

class QRadioButton;

namespace labcast {

/// What the admin begins with.
enum class SetupStart { ThisServer, OtherServer, Rehearsal };

/// Set up this server or another, or try without a lab first.
class WelcomePage : public SetupPage
{
    Q_OBJECT
public:
    explicit WelcomePage(SetupReadiness &readiness);

    SetupStart start() const;

private:
    void addChoice(QRadioButton *choice, const QString &explanation);
    void nameButton();

    QRadioButton *m_setUp;
    QRadioButton *m_elsewhere;
    QRadioButton *m_rehearse;
};

} // namespace labcast
