// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "app/remote/controllerclient.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMs = 1000;

/// Long enough to be watched, short enough not to bore.
RehearsalOptions rehearsalOptions()
{
    RehearsalOptions options;
    options.rate = Bandwidth {400'000'000};
    options.imageSize = ByteCount {512 << 20};
    return options;
}

} // namespace

Console::Console(ControllerClient &client, const QString &socketPath, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_socketPath(socketPath)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { find(false); });
    connect(&m_client, &ControllerClient::disconnected, this, &Console::lost);
    connect(&m_link, &ServerLink::attached, this, [this] { use(m_link.take()); });
    connect(&m_link, &ServerLink::failed, this, &Console::unreachable);
    connect(&m_finder, &ControlSocketFinder::found, this, [this] {
        if (isLocal())
            use(m_finder.take());
    });
    connect(&m_rehearsalFinder, &ControlSocketFinder::found, this, &Console::enterRehearsal);
    connect(&m_finder, &ControlSocketFinder::failed, this, [this] {
        if (!isLocal())
            return;
        if (m_canLaunch)
            m_launcher.launch(m_socketPath.isEmpty() ? userSocketPath(defaultDataFolder()) : m_socketPath);
        else
            m_retry.start();
    });
    connect(&m_launcher, &ControllerLauncher::launched, this, [this] {
        if (isLocal())
            use(m_launcher.take());
    });
    connect(&m_launcher, &ControllerLauncher::failed, this, [this](const Error &reason) {
        if (!isLocal())
            return;
        emit unreachable(reason, true);
        m_retry.start();
    });
    connect(
        &m_rehearsal, &Rehearsal::ready, this, [this](const QString &path) { m_rehearsalFinder.find({path}); });
    connect(&m_rehearsal, &Rehearsal::noticed, this,
        [this](const Message &notice) { emit noticed(Severity::Warning, notice, {}); });
    connect(&m_rehearsal, &Rehearsal::failed, this,
        [this](const Error &error) { emit noticed(Severity::Error, error.message, error.cause); });
    connect(&m_rehearsal, &Rehearsal::ended, this, [this] {
        emit rehearsalChanged();
        connectToController();
    });
}

void Console::connectToController()
{
    find(true);
}

void Console::useServer(const std::optional<ServerAddress> &server)
{
    if (!m_rehearsal.isRunning())
        m_client.leave();
    m_link.stop();
    m_server = server;
    emit serverChanged();
    if (m_rehearsal.isRunning())
        endRehearsal(); // which comes back to the controller
    else
        connectToController();
}

void Console::use(std::unique_ptr<QIODevice> device)
{
    // A search that began before the rehearsal must not put the real controller into its place.
    if (!m_rehearsal.isRunning())
        m_client.setDevice(std::move(device));
}

void Console::enterRehearsal()
{
    m_client.setDevice(m_rehearsalFinder.take());
    deploySample();
}

void Console::find(bool canLaunch)
{
    m_retry.stop();
    if (m_rehearsal.isRunning())
        return;
    if (m_server)
        return m_link.connectTo(*m_server);
    m_canLaunch = canLaunch;
    m_finder.find(controlSocketPaths(defaultDataFolder(), m_socketPath));
}

void Console::lost(const Error &reason)
{
    if (m_rehearsal.isRunning())
        return;
    if (m_server)
        return m_link.reconnect(reason);
    // Only looked for, not started again: whoever ended the controller may have meant it.
    m_retry.start();
}

void Console::rehearse()
{
    if (m_rehearsal.isRunning())
        return;
    m_retry.stop();
    m_link.stop();
    const RehearsalOptions options = rehearsalOptions();
    m_rehearsal.start(options, controllerProgram());
    emit rehearsalChanged();
}

void Console::endRehearsal()
{
    m_rehearsal.stop();
}

void Console::deploySample()
{
    const DeployRequest request {
        .image = rehearsalImageName(), .lab = rehearsalLabName(), .hosts = {}, .interface = {}};
    m_client.deploy(request, [this](const Result<ControllerClient::Deployed> &deployed) {
        if (!deployed)
            emit noticed(Severity::Error, deployed.error().message, deployed.error().cause);
    });
}

} // namespace labcast
