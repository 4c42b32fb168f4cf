// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"

class QCheckBox;
class QProgressBar;
class QPushButton;

namespace labcast {

class SentenceFrame;

/// The multicast test: a real udp-sender and a real udp-receiver, measured.
class TestPage : public SetupPage
{
    Q_OBJECT
public:
    explicit TestPage(SetupReadiness &readiness);

protected:
    void showReadiness() override;

private:
    QPushButton *m_test;
    QProgressBar *m_progress;
    SentenceFrame *m_result;
    QCheckBox *m_skip;
};

} // namespace labcast
