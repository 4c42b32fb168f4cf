// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "../units.h"
#include "senderevent.h"

#include <QObject>

#include <optional>

namespace labcast {

/// One stream to send, and how. What is not here is decided by the sender.
struct SenderOptions
{
    QStringList files; ///< absolute paths; several are joined
    QByteArray header {}; ///< goes before them; may be empty
    QString interface; ///< name
    QString address; ///< its IPv4 address
    quint16 portbase = 0; ///< P: receivers listen on P, the sender on P + 1
    std::optional<Bandwidth> maxBitrate; ///< absent: as fast as the receivers take it
    QString rendezvous; ///< multicast rendezvous address; empty: the sender's default
    QString dataAddress {}; ///< multicast group of the data; empty: made from the interface's address
    bool isLoopback = false; ///< there only unicast arrives
    bool behindRouter = false;
    int tolerateStall = 60; ///< seconds of silence before a receiver is given up
    bool isNextStream = false; ///< the receivers are known to answer and come one right after the other
    int startCount = 0; ///< 0: start on startTransfer(); else by itself when so many have joined
    int startWait = 0; ///< seconds from the first join after which startCount no longer matters
};

/// How a sender's run ended. It tells nothing about receivers: that is judged from the events.
struct SenderOutcome
{
    bool wasStopped = false; ///< stop() ended it
    std::optional<Error> error; ///< it could not start, crashed or gave up
};

/// Sends one stream once. start() is called once; `finished` comes exactly once, after every `happened`, when
/// no process and no socket of it is left.
class Sender : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;

    /// Begins the transfer with the receivers that have joined. Without any it does nothing.
    virtual void startTransfer() = 0;

    /// Ends it now, in whatever state.
    virtual void stop() = 0;

signals:
    /// A line that whoever sends printed, as it was printed, and the command line before them: for people to read.
    void said(const QByteArray &line);
    void happened(const labcast::SenderEvent &event);
    void finished(const labcast::SenderOutcome &outcome);
};

} // namespace labcast
