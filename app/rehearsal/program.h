// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QByteArray>
#include <QStringList>

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

} // namespace labcast
