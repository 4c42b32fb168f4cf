// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QObject>

namespace labcast {

class ControllerClient;

/// Tells the sessions on the terminal, a line a second, for who runs the console without a display.
class ProgressPrinter : public QObject
{
    Q_OBJECT
public:
    explicit ProgressPrinter(ControllerClient &client, QObject *parent = nullptr);

private:
    void show(const SessionInfo &session);

    qint64 m_toldMs = 0;
    QString m_told;
};

} // namespace labcast
