// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QFrame>

class QLabel;

namespace labcast {

/// What all sessions that are not over come to.
struct Totals
{
    int running = 0;
    int stalled = 0;
    int joined = 0;
    int expected = 0;
    int served = 0; ///< computers that data is sent to now
    Bandwidth wire;
    Bandwidth throughput; ///< rate times receivers
    int errors = 0; ///< sessions whose sentence is an error
    int warnings = 0;
    QString worst; ///< title of one with the worst sentence, and its state
};

Totals totalsOf(const QList<SessionInfo> &sessions);

/// The figures of everything that runs: sessions, computers, the rate on the wire once, what it
/// serves, and what needs eyes.
class FiguresRow : public QFrame
{
    Q_OBJECT
public:
    explicit FiguresRow(QWidget *parent = nullptr);

    /// Until then nothing is known, and nothing is claimed.
    void showTotals(const Totals &totals);

private:
    struct Figure
    {
        QLabel *value;
        QLabel *unit;
        QLabel *caption;
    };

    Figure addFigure(QLabel *icon = nullptr);
    void showNothing();
    void showAlerts(const Totals &totals);
    static void setFigure(const Figure &figure, const QString &value, const QString &unit, const QString &caption);
    static void setRate(const Figure &figure, Bandwidth rate, const QString &caption);

    Figure m_running;
    Figure m_joined;
    Figure m_wire;
    Figure m_served;
    Figure m_alerts;
    QLabel *m_alertIcon;
};

} // namespace labcast
