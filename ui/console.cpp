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
    connect(&m_finder, &ControlSocketFinder::found, this, [this] { use(m_finder.take()); });
    connect(&m_rehearsalFinder, &ControlSocketFinder::found, this, &Console::enterRehearsal);
    connect(&m_finder, &ControlSocketFinder::failed, this, [this] {
        if (m_rehearsal.isRunning())
            return;
        if (m_canLaunch)
            m_launcher.launch(m_socketPath.isEmpty() ? userSocketPath(defaultDataFolder()) : m_socketPath);
        else
            m_retry.start();
    });
    connect(&m_launcher, &ControllerLauncher::launched, this, [this] { use(m_launcher.take()); });
    connect(&m_launcher, &ControllerLauncher::failed, this, [this](const Error &reason) {
        emit noticed(Severity::Error, reason.message, reason.cause);
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

void Console::use(std::unique_ptr<QLocalSocket> socket)
{
    // A search that began before the rehearsal must not put the real controller into its place.
    if (!m_rehearsal.isRunning())
        m_client.setDevice(std::move(socket));
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
    m_canLaunch = canLaunch;
    m_finder.find(controlSocketPaths(defaultDataFolder(), m_socketPath));
}

void Console::lost()
{
    // Only looked for, not started again: whoever ended the controller may have meant it.
    if (!m_rehearsal.isRunning())
        m_retry.start();
}

void Console::rehearse()
{
    if (m_rehearsal.isRunning())
        return;
    m_retry.stop();
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
