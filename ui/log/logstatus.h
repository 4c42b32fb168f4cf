// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logsource.h"

#include <QWidget>

class QLabel;

namespace labcast {

/// The line below a log: which line, how much there is, whether it follows, whose times these are.
class LogStatus : public QWidget
{
    Q_OBJECT
public:
    explicit LogStatus(QWidget *parent = nullptr);

    /// `line` may be null.
    void showPlace(const LogLine *line, const LogSource &source);
    void showFollowing(bool isFollowing);
    void showConnection(bool isConnected);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    QLabel *m_place;
    QLabel *m_icon;
    QLabel *m_state;
    bool m_isFollowing = true;
    bool m_isConnected = true;
};

} // namespace labcast
