// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace labcast {

class MulticastTester;
class SentenceFrame;

/// The multicast test with a second machine, beside the page of checks.
class SecondMachineDialog : public QDialog
{
    Q_OBJECT
public:
    /// `tester` outlives it. Closing it ends the test.
    SecondMachineDialog(MulticastTester &tester, QWidget *parent);

    void done(int result) override;

private:
    void showResult();

    MulticastTester &m_tester;
    SentenceFrame *m_result;
};

} // namespace labcast
