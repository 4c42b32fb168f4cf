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
    void showResult(const MulticastTestResult &result);
    void showFailure(const Error &error);

    QPushButton *m_test;
    QProgressBar *m_progress;
    SentenceFrame *m_result;
    QCheckBox *m_skip;
};

/// What a multicast test proved, in a sentence, and whether anything left the machine.
struct TestWords
{
    bool isWell = false;
    QString headline;
    QString detail;
};
TestWords wordsOf(const MulticastTestResult &result);

} // namespace labcast
