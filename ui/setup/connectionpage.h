// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"

class QPushButton;
class QRadioButton;

namespace labcast {

class SentenceFrame;
class StoreFields;

/// Which tables Labcast works on: a FOG server's or its own. Nothing is changed before the button is pressed.
class ConnectionPage : public SetupPage
{
    Q_OBJECT
public:
    explicit ConnectionPage(SetupReadiness &readiness);

protected:
    void showReadiness() override;

private:
    void choose(StoreAddress::Kind kind);
    void fillIn();
    void use();
    void showState();

    QRadioButton *m_fog;
    QRadioButton *m_own;
    QLabel *m_found; ///< where the fields' values are from
    StoreFields *m_fields;
    QPushButton *m_use;
    SentenceFrame *m_state;
    bool m_isFilled = false;
};

} // namespace labcast
