// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../controller/controller.h"
#include "../log/logbook.h"
#include "../remote/controllerserver.h"
#include "../sender/udpcast/udpcastsettings.h"
#include "messagehandler.h"

#include <QLockFile>
#include <QObject>

#include <memory>
#include <optional>

namespace labcast {

/// Where a controller lives.
struct DaemonOptions
{
    QString dataFolder; ///< absolute; created when it is not there
    QString socketPath;
    UdpcastSettings udpcast;
    QString seedInterface; ///< of a new store's node; empty: the preferred one
    bool isRehearsal = false;
    LogRetention retention {};
    QString configuration {}; ///< a file that need not be there
};

/// A controller with everything it needs: data folder, store, recorder, socket.
class Daemon : public QObject
{
    Q_OBJECT
public:
    explicit Daemon(DaemonOptions options, QObject *parent = nullptr);
    ~Daemon() override;

    /// Takes the data folder and reads what is there. Errors: data-folder-failed, data-folder-busy,
    /// store-open-failed, store-newer.
    void load(AnswerTo<void> answer);

    /// Answers requests from now on. Call after load(). Errors: socket-busy, socket-failed.
    void listen(AnswerTo<void> answer);

    /// Ends every session; `stopped` follows.
    void stop();

    Controller &controller() { return *m_controller; }
    QString imageRoot() const { return m_options.dataFolder + QStringLiteral("/images"); }

signals:
    void stopped();

private:
    Result<void> takeFolder();
    void openLog();
    StorageNode seedNode() const;
    SenderFactory senderFactory() const;
    void listenNow(AnswerTo<void> answer);

    const DaemonOptions m_options;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLockFile> m_socketLock; ///< two that start at once must not both take the socket
    // Destroyed from the last to the first: the threads finish what was handed in while the controller, which
    // waits for their answers, still lives.
    std::unique_ptr<Controller> m_controller;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<AsyncStore> m_store;
    std::unique_ptr<WorkThread> m_files;
    std::unique_ptr<LogBook> m_log;
    std::unique_ptr<MessageHandler> m_messages;
    std::unique_ptr<ControllerServer> m_server;
};

} // namespace labcast
