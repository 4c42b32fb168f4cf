// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcomputer.h"

#include "virtuallab.h"

#include <csignal>

namespace labcast {

using namespace Qt::StringLiterals;

VirtualComputer::VirtualComputer(const VirtualLab *lab, int number, QObject *parent)
    : QObject(parent)
    , m_lab(lab)
    , m_number(number)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardError, this, &VirtualComputer::takeOutput);
    connect(&m_process, &QProcess::finished, this, &VirtualComputer::takeEnd);
    connect(&m_process, &QProcess::errorOccurred, this, &VirtualComputer::takeError);
}

QString VirtualComputer::address() const
{
    return m_lab ? m_lab->receiverAddress(m_number) : u"127.0.0.1"_s;
}

void VirtualComputer::boot(quint16 portbase, int streams, const QString &outputFolder)
{
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_portbase = portbase;
    m_streams = streams;
    m_stream = 1;
    m_outputFolder = outputFolder;
    m_state = State::Receiving;
    startReceiver();
}

void VirtualComputer::powerOff()
{
    m_state = State::Off;
    m_process.sendSignal(SIGKILL);
}

void VirtualComputer::pause()
{
    m_process.sendSignal(SIGSTOP);
}

void VirtualComputer::resume()
{
    m_process.sendSignal(SIGCONT);
}

Result<Command> VirtualComputer::receiverCommand() const
{
    // FOG's client, word for word.
    const QString sender = m_lab ? m_lab->senderAddress() : u"127.0.0.1"_s;
    const QStringList arguments {u"--nokbd"_s, u"--portbase"_s, QString::number(m_portbase), u"--ttl"_s, u"32"_s,
        u"--mcast-rdv-address"_s, sender};
    if (m_lab)
        return m_lab->commandIn(m_number, u"udp-receiver"_s, arguments);
    return findProgram(u"udp-receiver"_s).map([&arguments](const QString &path) {
        return Command {path, arguments + QStringList {u"--interface"_s, u"lo"_s}, {}};
    });
}

void VirtualComputer::startReceiver()
{
    const auto command = receiverCommand();
    if (!command) {
        fail(command.error());
        return;
    }
    m_output.clear();
    m_process.setStandardOutputFile(
        m_outputFolder.isEmpty() ? QProcess::nullDevice() : u"%1/%2.img"_s.arg(m_outputFolder).arg(m_stream));
    m_process.start(command->program, command->arguments);
}

void VirtualComputer::takeOutput()
{
    m_output += m_process.readAllStandardError();
    m_output = m_output.right(mostOutput);
}

void VirtualComputer::takeEnd(int exitCode, QProcess::ExitStatus status)
{
    if (m_state != State::Receiving)
        return;
    takeOutput();
    if (status != QProcess::NormalExit || exitCode != 0) {
        fail(Error {makeMessage("rehearsal-receiver-failed"_L1, {{u"number"_s, m_number}}), lastLines(m_output)});
        return;
    }
    const int received = m_stream++;
    if (received == m_streams)
        m_state = State::Finished;
    else
        startReceiver();
    emit streamReceived(received);
    if (received == m_streams)
        emit finished();
}

void VirtualComputer::takeError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart && m_state == State::Receiving)
        fail(Error {
            makeMessage("rehearsal-receiver-failed"_L1, {{u"number"_s, m_number}}), m_process.errorString()});
}

void VirtualComputer::fail(const Error &error)
{
    m_state = State::Failed;
    emit failed(error);
}

} // namespace labcast
