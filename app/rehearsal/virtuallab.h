// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"
#include "commandchain.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace labcast {

/// What a virtual lab is made of.
struct VirtualLabOptions
{
    int receivers = 4; ///< 1 to 64
    double lossPercent = 0; ///< 0 to 90: packets lost on their way to a receiver
    QSet<int> lossOn; ///< the receivers that lose packets, counted from 1; empty: all of them
    std::optional<Bandwidth> rate; ///< of the sender's link

    /// Errors: rehearsal-bad-receivers, rehearsal-bad-loss.
    Result<void> check() const;
};

/// A computer lab of network namespaces around the calling process, which must already be alone in a user, a
/// network and a mount namespace of its own (`unshare -Urnm`); the lab is gone when its last process is.
///
///     this process: eth0 10.77.0.1 --- bridge in "sw" --- eth0 10.77.0.11… in "r1"…
class VirtualLab : public QObject
{
    Q_OBJECT

public:
    using Done = CommandChain::Done;

    explicit VirtualLab(const VirtualLabOptions &options, QObject *parent = nullptr);

    /// Builds the lab; once in a process. `done` is called once, perhaps before this returns. Errors: those
    /// of VirtualLabOptions::check, rehearsal-program-missing, rehearsal-failed.
    void build(Done done);

    int receivers() const { return m_options.receivers; }
    QString senderInterface() const; ///< the interface to send from, in this process's namespace
    QString senderAddress() const;
    QString receiverAddress(int number) const; ///< of receiver 1 to receivers()
    static QString receiverMac(int number);

    /// The command that runs a program in a receiver's namespace (the process id stays that of the program).
    /// Error: rehearsal-program-missing.
    Result<Command> commandIn(int number, const QString &program, const QStringList &arguments) const;

    /// Changes what one receiver loses, 0 to 90 percent, while the lab is in use. Errors as for build.
    void setLoss(int number, double percent, Done done);

    /// Changes the rate of the sender's link, or lifts the limit. Errors as for build.
    void setRate(std::optional<Bandwidth> rate, Done done);

private:
    Result<QList<Command>> buildCommands() const;
    Result<Command> lossCommand(int number, double percent) const;
    bool isLossy(int number) const;

    VirtualLabOptions m_options;
};

} // namespace labcast
