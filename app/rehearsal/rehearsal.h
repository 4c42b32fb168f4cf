// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../childprocess.h"
#include "../units.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace labcast {

class RehearsalFolder;

/// What a rehearsal's library holds: one image, and one lab of all virtual computers.
inline QString rehearsalImageName()
{
    return QStringLiteral("Sample");
}
inline QString rehearsalLabName()
{
    return QStringLiteral("Virtual Lab");
}

/// What is rehearsed.
struct RehearsalOptions
{
    int receivers = 4; ///< 1 to 64
    double lossPercent = 0; ///< 0 to 90
    std::optional<Bandwidth> rate; ///< of the controller's link
    int kill = 0; ///< the receiver (from 1) that dies in the middle of the transfer, 0 for none
    ByteCount imageSize {256 * 1024 * 1024}; ///< of the sample image, at least 5
    std::chrono::milliseconds patience {20'000}; ///< how long the controller may take to answer

    /// Errors: rehearsal-bad-receivers, rehearsal-bad-loss, rehearsal-bad-kill, rehearsal-bad-size.
    Result<void> check() const;
};

/// A controller of its own inside a virtual lab, to try everything without a single real computer: starts it,
/// says where it answers, and leaves nothing behind.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    explicit Rehearsal(QObject *parent = nullptr);

    /// Ends everything at once.
    ~Rehearsal() override;

    /// Starts `labcastdPath rehearse …`; every answer, also that of a bad option, comes as a signal after
    /// this returned. Does nothing until the rehearsal before has ended.
    void start(const RehearsalOptions &options, const QString &labcastdPath);

    /// Asks the controller to end by closing its stdin; one that does not is killed after 5 s.
    void stop();

    bool isRunning() const { return m_stage != Stage::Idle; }
    QString socketPath() const; ///< empty while none is running

signals:
    void ready(const QString &socketPath); ///< the controller answers there
    void noticed(const labcast::Message &notice); ///< rehearsal-no-namespaces: it goes on with one receiver

    /// Errors: those of RehearsalOptions::check, rehearsal-program-missing, controller-start-failed,
    /// controller-silent, data-folder-failed, rehearsal-failed; their cause is the end of what labcastd said.
    void failed(const labcast::Error &error);

    void ended(); ///< once and last after every start: no process and no folder is left

private:
    enum class Stage {
        Idle,
        Probing,
        Starting,
        Ready,
        Stopping,
    };

    Result<void> prepare();
    Result<void> probe();
    void takeProbeEnd(int exitCode, QProcess::ExitStatus status);
    void shrinkToLoopback();
    void startController();
    QStringList arguments() const;
    void poll();
    void takeConnection();
    void takeOutput();
    void takeControllerEnd(int exitCode, QProcess::ExitStatus status);
    void takeControllerError(QProcess::ProcessError error);
    void fail(const Error &error);
    void conclude();

    Stage m_stage = Stage::Idle;
    RehearsalOptions m_options;
    QString m_labcastdPath;
    QString m_unsharePath;
    bool m_isOnLoopback = false;
    // Before the processes, so that it dies after them.
    std::unique_ptr<RehearsalFolder> m_folder;
    QByteArray m_output;
    QDeadlineTimer m_deadline;
    QTimer m_poll;
    QTimer m_kill;
    QLocalSocket m_socket;
    ChildProcess m_probe;
    ChildProcess m_controller;
};

} // namespace labcast
