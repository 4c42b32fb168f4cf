// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../childprocess.h"
#include "../result.h"

#include <functional>

namespace labcast {

/// One run of an administrator's program; deletes itself when it has ended.
class SystemCommand : public QObject
{
    Q_OBJECT
public:
    /// What it printed; an exit code that is not in `good` is prepare-command-failed with what it said.
    using Done = std::function<void(const Result<QByteArray> &)>;

    static void run(const QString &program, const QStringList &arguments, const QByteArray &input,
        const QList<int> &good, QObject *parent, Done done);

private:
    SystemCommand(const QList<int> &good, QObject *parent, Done done);
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void finish(const Result<QByteArray> &result);
    Result<QByteArray> failureOf(const QString &cause) const;

    const QList<int> m_good;
    Done m_done;
    ChildProcess m_process;
};

} // namespace labcast
