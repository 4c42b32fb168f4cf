// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../remote/logclient.h"
#include "terminal.h"

#include <QObject>

namespace labcast {

/// The lines of a table of logs.
QString logsText(const QList<LogSource> &sources);

/// Prints a log from its beginning to its end, and with `follows` whatever comes after, also when it begins anew.
class LogPrinter : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives the printer.
    LogPrinter(ControllerClient &client, const Terminal &terminal, const QString &source, bool follows,
        QObject *parent = nullptr);

    void start();

signals:
    void finished();
    void failed(const labcast::Error &error);

private:
    void read();
    void print(const LogExcerpt &excerpt);

    ControllerClient &m_client;
    LogClient m_logs;
    const Terminal &m_terminal;
    const QString m_source;
    const bool m_follows;
    qint64 m_row = 0;
    int m_restarts = -1;
    bool m_isAsked = false;
    bool m_hasGrown = false; ///< while an answer was on its way
};

} // namespace labcast
