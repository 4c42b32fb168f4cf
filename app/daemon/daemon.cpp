// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include "../datafolder.h"
#include "../remote/controlsocket.h"
#include "../sender/udpcast/udpcastarguments.h"
#include "../sender/udpcast/udpcastsender.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace labcast {

using namespace Qt::StringLiterals;

Daemon::Daemon(DaemonOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

Daemon::~Daemon()
{
    if (m_log)
        m_log->note(LogSeverity::Plain, u"labcastd ends"_s);
}

Result<void> Daemon::takeFolder()
{
    const QString &folder = m_options.dataFolder;
    auto lock = holdDataFolder(folder, "data-folder-busy"_L1);
    if (!lock)
        return tl::unexpected(lock.error());
    m_lock = std::move(*lock);
    return QDir().mkpath(imageRoot()) ? Result<void>() : failure("data-folder-failed"_L1, {{u"path"_s, folder}});
}

void Daemon::openLog()
{
    m_log = std::make_unique<LogBook>(m_options.dataFolder + u"/log"_s);
    connect(m_log.get(), &LogBook::writeFailed, this, [](const QString &id, const QString &cause) {
        // Where else: the journal itself may be what cannot be written.
        QTextStream(stderr) << "labcastd: the log " << id << " cannot be written (" << cause << ")" << Qt::endl;
    });
    m_messages = std::make_unique<MessageHandler>(*m_log);
    m_log->note(LogSeverity::Plain,
        u"labcastd %1 started, process %2, data folder %3%4"_s.arg(QStringLiteral(LABCAST_VERSION),
            QString::number(QCoreApplication::applicationPid()), m_options.dataFolder,
            m_options.isRehearsal ? u", rehearsal"_s : QString()));
}

StorageNode Daemon::seedNode() const
{
    const auto all = networkInterfaces();
    auto interface = preferredInterface(all);
    if (!m_options.seedInterface.isEmpty())
        interface = findInterface(all, m_options.seedInterface);
    StorageNode node;
    node.root = imageRoot();
    if (interface) {
        node.interface = interface->name;
        node.address = interface->address();
    }
    return node;
}

SenderFactory Daemon::senderFactory() const
{
    return [settings = m_options.udpcast](const SenderOptions &options) -> std::unique_ptr<Sender> {
        // Looked for each time: a package may be installed while we run. Without it the start fails and says so.
        UdpcastSettings found = settings;
        found.program = findUdpSender(settings.program).value_or(u"udp-sender"_s);
        return std::make_unique<UdpcastSender>(found, options);
    };
}

void Daemon::load(AnswerTo<void> answer)
{
    if (auto taken = takeFolder(); !taken)
        return answer(taken);
    openLog();
    const StoreHome home {m_options.dataFolder, seedNode()};
    m_files = std::make_unique<WorkThread>(u"files"_s);
    m_store = std::make_unique<AsyncStore>(chosenStoreOpener(home));
    m_recorder = std::make_unique<Recorder>(m_options.dataFolder + u"/record.sqlite"_s);
    const auto findSender = [configured = m_options.udpcast.program] { return findUdpSender(configured); };
    const auto arguments = [settings = m_options.udpcast](
                               const SenderOptions &options) { return udpcastArguments(options, settings); };
    m_controller
        = std::make_unique<Controller>(Controller::Parts {*m_store, *m_recorder, *m_files, senderFactory(),
            findSender, isUdpPortFree, *m_log, arguments, home, m_options.retention, m_options.configuration});
    connect(m_controller.get(), &Controller::stopped, this, &Daemon::stopped);
    m_controller->load(std::move(answer));
}

void Daemon::listen(AnswerTo<void> answer)
{
    QDir().mkpath(QFileInfo(m_options.socketPath).path());
    m_socketLock = std::make_unique<QLockFile>(m_options.socketPath + u".lock"_s);
    m_socketLock->setStaleLockTime(0);
    if (!m_socketLock->tryLock() && m_socketLock->error() == QLockFile::LockFailedError)
        return answer(failure("socket-busy"_L1, {{u"path"_s, m_options.socketPath}}));
    // Somebody else's controller must not lose its socket to us.
    auto *finder = new ControlSocketFinder(this);
    connect(finder, &ControlSocketFinder::found, this, [this, finder, answer] {
        finder->deleteLater();
        answer(failure("socket-busy"_L1, {{u"path"_s, m_options.socketPath}}));
    });
    connect(finder, &ControlSocketFinder::failed, this, [this, finder, answer] {
        finder->deleteLater();
        listenNow(answer);
    });
    finder->find({m_options.socketPath});
}

void Daemon::listenNow(AnswerTo<void> answer)
{
    m_server = std::make_unique<ControllerServer>(
        *m_controller, ServerFacts {m_options.dataFolder, m_options.isRehearsal});
    const auto listening = m_server->listen(m_options.socketPath);
    if (listening)
        m_log->note(LogSeverity::Plain, u"answering at "_s + m_options.socketPath);
    else
        m_log->note(LogSeverity::Error, listening.error().message.english);
    answer(listening);
}

void Daemon::stop()
{
    if (m_controller)
        m_controller->stop();
    else
        emit stopped();
}

} // namespace labcast
