// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerstatus.h"

#include <QStatusBar>

class QLabel;

namespace labcast {

/// The line about the controller: whether it is there, which one it is, its interface and what that sends.
class ConnectionBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    void showConnection(bool isConnected);
    void showStatus(const ControllerStatus &status);
    /// Without anything running the rate means nothing and is not shown.
    void showRate(Bandwidth rate, bool isRunning);

private:
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_place;
    QLabel *m_interface;
    QLabel *m_rate;
};

} // namespace labcast
