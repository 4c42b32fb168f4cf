// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../childprocess.h"
#include "program.h"

#include <QObject>

namespace labcast {

class VirtualLab;

/// One rehearsed PC: it does what FOG's client does, a udp-receiver for each stream in turn. Destroying it is
/// switching it off.
class VirtualComputer : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Receiving,
        Finished,
        Failed,
    };

    /// Receiver `number` (from 1) of a lab that outlives it, or a PC on the loopback interface without a lab.
    VirtualComputer(const VirtualLab *lab, int number, QObject *parent = nullptr);

    int number() const { return m_number; }
    State state() const { return m_state; }
    QString address() const;
    qint64 processId() const { return m_process.processId(); } ///< of its udp-receiver; 0 without one

    /// Receives `streams` streams from the sender on `portbase`, one after the other, into `outputFolder`
    /// (1.img, 2.img, …) or nowhere. Does nothing while its receiver runs.
    void boot(quint16 portbase, int streams, const QString &outputFolder = {});

    void powerOff(); ///< a PC that dies: no goodbye, and no signal of this class
    void pause(); ///< a PC that hangs, until resume()
    void resume();

signals:
    void streamReceived(int number); ///< 1 to the number of streams
    void finished(); ///< all streams were received
    void failed(const labcast::Error &error); ///< rehearsal-program-missing, rehearsal-receiver-failed

private:
    Result<Command> receiverCommand() const;
    void startReceiver();
    void takeOutput();
    void takeEnd(int exitCode, QProcess::ExitStatus status);
    void takeError(QProcess::ProcessError error);
    void fail(const Error &error);

    const VirtualLab *m_lab;
    int m_number;
    State m_state = State::Off;
    quint16 m_portbase = 0;
    int m_streams = 0;
    int m_stream = 0;
    QString m_outputFolder;
    QByteArray m_output;
    ChildProcess m_process;
};

} // namespace labcast
