// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace labcast {

/// What stands where the sessions would be: why there is nothing and what to press.
class EmptyPage : public QFrame
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
    QLabel *addLabel(double size, int weight);

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_hint;
    QPushButton *m_deploy;
    QPushButton *m_rehearse;
};

} // namespace labcast
