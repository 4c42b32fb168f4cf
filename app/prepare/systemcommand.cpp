// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemcommand.h"

namespace labcast {

using namespace Qt::StringLiterals;

void SystemCommand::run(const QString &program, const QStringList &arguments, const QByteArray &input,
    const QList<int> &good, QObject *parent, Done done)
{
    auto *command = new SystemCommand(good, parent, std::move(done));
    command->m_process.start(program, arguments);
    command->m_process.write(input);
    command->m_process.closeWriteChannel();
}

SystemCommand::SystemCommand(const QList<int> &good, QObject *parent, Done done)
    : QObject(parent)
    , m_good(good)
    , m_done(std::move(done))
{
    connect(&m_process, &QProcess::finished, this, &SystemCommand::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(failureOf(m_process.errorString()));
    });
}

void SystemCommand::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && m_good.contains(exitCode))
        finish(m_process.readAllStandardOutput());
    else
        finish(failureOf(lastLines(m_process.readAllStandardError())));
}

Result<QByteArray> SystemCommand::failureOf(const QString &cause) const
{
    return failure("prepare-command-failed"_L1, {{u"program"_s, m_process.program()}, {u"cause"_s, cause}}, cause);
}

void SystemCommand::finish(const Result<QByteArray> &result)
{
    const Done done = std::move(m_done);
    deleteLater();
    done(result);
}

} // namespace labcast
