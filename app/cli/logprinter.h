// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../remote/logclient.h"
#include "terminal.h"

#include <QObject>

namespace labcast {

/// The lines of a table of logs.
QString logsText(const QList<LogSource> &sources);

/// Whether a file of the caller is meant, and not a log of the controller.
bool isFileName(const QString &argument);

/// Prints a log from its beginning to its end, and with `follows` whatever comes after, also when it begins anew.
class LogPrinter : public QObject
{
    Q_OBJECT
public:
    struct Wish
    {
        QString log; ///< a source, or a file's name
        bool follows = false;
        LogQuery query {}; ///< with a text: only lines that match
        bool isCount = false; ///< not the lines, but how many match
    };

    /// `client` outlives the printer.
    LogPrinter(ControllerClient &client, const Terminal &terminal, Wish wish, QObject *parent = nullptr);

    void start();

signals:
    void finished();
    void failed(const labcast::Error &error);

private:
    void openFile();
    void grew(const LogSource &source);
    void count();
    void read();
    void print(const LogExcerpt &excerpt);

    ControllerClient &m_client;
    LogBook m_files;
    LogClient m_logs;
    const Terminal &m_terminal;
    const Wish m_wish;
    const QString m_source;
    qint64 m_row = 0;
    int m_restarts = -1;
    bool m_isAsked = false;
    bool m_hasGrown = false; ///< while an answer was on its way
};

} // namespace labcast
