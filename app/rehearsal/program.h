// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QByteArray>
#include <QStringList>

class QProcess;

namespace labcast {

/// A program with its arguments and what it reads from stdin; never a line for a shell.
struct Command
{
    QString program;
    QStringList arguments;
    QByteArray input;
};

/// Where administrators' programs live that a plain user's PATH does not name.
QStringList systemFolders();

/// The full path of an installed program, looked up in the PATH and then in `folders`. Error:
/// rehearsal-program-missing, which names the package to install.
Result<QString> findProgram(const QString &name, const QStringList &folders = systemFolders());

/// Prepares a child before its start: a process group of its own, messages in English, and no life after ours
/// (SIGKILL when the thread that starts it ends: start it from the main thread).
void prepareChild(QProcess &process);

/// As much of a program's output as is worth keeping, in bytes.
inline constexpr qsizetype mostOutput = 2048;

/// The end of what a program wrote to stderr, for the cause of an error: progress lines, which end in a
/// carriage return, become lines like others.
QString lastLines(const QByteArray &output);

} // namespace labcast
