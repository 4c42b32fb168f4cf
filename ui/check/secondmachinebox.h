// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace labcast {

class MulticastTester;

/// The multicast test with a second machine: the line to type there, how far it is, and the way out.
class SecondMachineBox : public QWidget
{
    Q_OBJECT
public:
    /// `tester` outlives it.
    explicit SecondMachineBox(MulticastTester &tester, QWidget *parent = nullptr);

private:
    void showTest();

    MulticastTester &m_tester;
    QPushButton *m_begin;
    QLabel *m_how;
    QLineEdit *m_line;
    QPushButton *m_copy;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_stop;
    QWidget *m_running;
};

} // namespace labcast
