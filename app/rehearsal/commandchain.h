// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../childprocess.h"
#include "program.h"

#include <QObject>

#include <functional>

namespace labcast {

/// Runs commands one after the other and stops at the first that fails.
class CommandChain : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    /// Starts at once; deletes itself after it has called `done`. Dying earlier (with its parent) it ends the
    /// command that runs and calls nothing. Error: rehearsal-failed, with what the command said.
    static void run(const QList<Command> &commands, QObject *parent, Done done);

private:
    CommandChain(const QList<Command> &commands, QObject *parent, Done done);

    void startNext();
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void takeError(QProcess::ProcessError error);
    void finish(const Result<void> &result);

    QList<Command> m_commands;
    Done m_done;
    ChildProcess m_process;
};

} // namespace labcast
