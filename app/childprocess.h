// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace labcast {

/// Whose group a child is in: only one in ours may ask on our terminal, and gets its Ctrl-C.
enum class ProcessGroup { Own, Ours };

/// A child that speaks English, is in a process group of its own unless told otherwise, and lives no longer than
/// we do: the kernel kills it when the thread that started it ends, however it ends. So it is started from the
/// main thread.
class ChildProcess : public QProcess
{
public:
    explicit ChildProcess(QObject *parent = nullptr, ProcessGroup group = ProcessGroup::Own);

    /// Kills the child if it runs; it is gone when this returns.
    ~ChildProcess() override;

    /// Sends the signal, if there is a child.
    void sendSignal(int number);
};

/// As much of a child's output as is worth keeping, in bytes.
inline constexpr qsizetype mostOutput = 2048;

/// The end of what a child wrote to stderr, for the cause of an error: progress lines, which end in a
/// carriage return, become lines like others.
QString lastLines(const QByteArray &output);

} // namespace labcast
