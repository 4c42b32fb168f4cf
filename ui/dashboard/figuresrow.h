// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QFrame>

class QLabel;

namespace labcast {

/// The figures of everything that runs: sessions, computers, the rate on the wire once and what it serves.
class FiguresRow : public QFrame
{
    Q_OBJECT
public:
    explicit FiguresRow(QWidget *parent = nullptr);

    void showSessions(const QList<SessionInfo> &sessions);

private:
    struct Figure
    {
        QLabel *value;
        QLabel *unit;
        QLabel *caption;
    };

    Figure addFigure();
    static void setFigure(
        const Figure &figure, const QString &value, const QString &unit, const QString &caption);
    static void setRate(const Figure &figure, Bandwidth rate, const QString &caption);

    Figure m_running;
    Figure m_joined;
    Figure m_wire;
    Figure m_served;
};

} // namespace labcast
