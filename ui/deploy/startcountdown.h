// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sentenceframe.h"

#include <QElapsedTimer>
#include <QTimer>

namespace labcast {

/// The last chance before tasks are made that computers obey by themselves: it counts down where everybody sees
/// it, and one button stops it.
class StartCountdown : public SentenceFrame
{
    Q_OBJECT
public:
    explicit StartCountdown(QWidget *parent = nullptr);

    /// Shows itself. `what` is about to be overwritten: "28 disks in Room 204".
    void begin(const QString &what);
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

signals:
    void elapsed();
    void undone();

private:
    void tick();

    QString m_what;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_secondsLeft = 0;
    QPushButton *m_undo;
};

} // namespace labcast
