// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandchain.h"

namespace labcast {

using namespace Qt::StringLiterals;

void CommandChain::run(const QList<Command> &commands, QObject *parent, Done done)
{
    auto *chain = new CommandChain(commands, parent, std::move(done));
    chain->startNext();
}

CommandChain::CommandChain(const QList<Command> &commands, QObject *parent, Done done)
    : QObject(parent)
    , m_commands(commands)
    , m_done(std::move(done))
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &CommandChain::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &CommandChain::takeError);
}

void CommandChain::startNext()
{
    if (m_commands.isEmpty()) {
        finish({});
        return;
    }
    const Command command = m_commands.takeFirst();
    m_process.start(command.program, command.arguments);
    m_process.write(command.input);
    m_process.closeWriteChannel();
}

void CommandChain::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    if (status == QProcess::NormalExit && exitCode == 0) {
        startNext();
        return;
    }
    const QString said = lastLines(m_process.readAllStandardError());
    const QString first = said.section(u'\n', 0, 0);
    finish(failure("rehearsal-failed"_L1, {{u"cause"_s, first}}, m_process.program() + u": "_s + said));
}

void CommandChain::takeError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        finish(failure("rehearsal-failed"_L1, {{u"cause"_s, m_process.errorString()}}));
}

void CommandChain::finish(const Result<void> &result)
{
    const Done done = std::move(m_done);
    deleteLater();
    done(result);
}

} // namespace labcast
