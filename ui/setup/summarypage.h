// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setuppage.h"

class QFormLayout;
class QLabel;

namespace labcast {

class SentenceFrame;

/// What was set up, and what comes next.
class SummaryPage : public SetupPage
{
    Q_OBJECT
public:
    explicit SummaryPage(SetupReadiness &readiness);

protected:
    void showReadiness() override;

private:
    QLabel *addRow(QFormLayout *form, const QString &label);

    SentenceFrame *m_sentence;
    QLabel *m_interface;
    QLabel *m_address;
    QLabel *m_root;
    QLabel *m_rate;
    QLabel *m_test;
};

} // namespace labcast
