// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QList>

namespace labcast {

/// A udp-sender that runs on this machine, whoever has started it.
struct SenderProcess
{
    qint64 pid = 0;
    quint64 startTicks
        = 0; ///< of the kernel's clock since boot: with the pid it names this process and no later one
    qint64 startedMs = 0; ///< UTC
    int portbase = 0; ///< udp-sender's default when its command line names none
    bool isControlled = false; ///< a Labcast controller has started it, this one or another
    bool isShown = false; ///< the controller shows it as a session; whoever knows that fills it in
    QString user {};
    QString command {}; ///< its command line, of at most 500 characters
    QString file {}; ///< that it sends, as its command line names it; empty: none
    bool operator==(const SenderProcess &) const = default;
};

/// All of them in this network namespace; of other users too, as /proc shows their command lines. Belongs off the
/// main thread.
QList<SenderProcess> senderProcesses();

/// The portbases that shells will still send through: FOG's daemon joins the senders of a session's streams by
/// ";" in one command (fog-facts c.6), and between two of them none runs.
QList<int> portbasesToCome();

/// The value of --portbase, or of one of its short forms, in a command line; 9000 without one.
int portbaseIn(const QStringList &arguments);

/// The value of --file in a command line; empty without one.
QString fileIn(const QStringList &arguments);

/// Whether that process still runs, and none that has its pid by now.
bool isThere(qint64 pid, quint64 startTicks);

/// Ends exactly that process, first asking and then not: SIGINT, and SIGKILL when it has not gone after two
/// seconds. Blocks so long. Errors: process-gone, process-other (the pid is another process's by now),
/// process-refused, process-stays.
Result<void> endProcess(qint64 pid, quint64 startTicks);

} // namespace labcast
