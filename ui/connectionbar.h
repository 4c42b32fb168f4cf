// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerstatus.h"

#include <QStatusBar>

class QLabel;
class QMenu;
class QToolButton;

namespace labcast {

/// The line about the controller: whether it is there, which one it is, its interface and what that sends.
class ConnectionBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit ConnectionBar(QWidget *parent = nullptr);

    /// Offers `servers` where the place is shown.
    void setServers(QMenu *servers);
    void showConnection(bool isConnected);
    /// Empty: this computer.
    void showServer(const QString &host);
    void showStatus(const ControllerStatus &status);
    /// Without anything running the rate means nothing and is not shown.
    void showRate(Bandwidth rate, bool isRunning);

private:
    QString m_host; ///< of the server; empty: this computer
    QLabel *m_icon;
    QLabel *m_word;
    QToolButton *m_place;
    QLabel *m_detail;
    QLabel *m_interface;
    QLabel *m_rate;
};

} // namespace labcast
