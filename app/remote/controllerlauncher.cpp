// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllerlauncher.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMs = 100;
constexpr int patienceMs = 10'000;

/// What a launched controller says: it outlives us, so a pipe would not do.
QString logPath()
{
    return defaultDataFolder() + u"/labcastd.log"_s;
}

/// The last thing the controller said, which is the reason when it ended at once.
QString lastWords()
{
    QFile log(logPath());
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(log.readAll().trimmed().split('\n').last());
}

} // namespace

QString controllerProgram()
{
    const QString beside = QStandardPaths::findExecutable(u"labcastd"_s, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(u"labcastd"_s) : beside;
}

ControllerLauncher::ControllerLauncher(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, [this] { m_finder.find({m_socketPath}); });
    connect(&m_finder, &ControlSocketFinder::found, this, &ControllerLauncher::launched);
    connect(&m_finder, &ControlSocketFinder::failed, this, &ControllerLauncher::retry);
}

void ControllerLauncher::launch(const QString &socketPath)
{
    m_socketPath = socketPath;
    const QString program = controllerProgram();
    if (program.isEmpty()) {
        emit failed(Error {makeMessage("controller-missing"_L1), {}});
        return;
    }
    QProcess process;
    process.setProgram(program);
    process.setArguments({u"--socket"_s, socketPath});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    QDir().mkpath(defaultDataFolder());
    process.setStandardErrorFile(logPath(), QIODevice::Truncate);
    if (!process.startDetached()) {
        emit failed(Error {makeMessage("controller-start-failed"_L1, {{u"cause"_s, process.errorString()}}), {}});
        return;
    }
    m_waited.start();
    m_retry.start();
}

void ControllerLauncher::retry()
{
    if (m_waited.elapsed() < patienceMs)
        m_retry.start();
    else
        emit failed(Error {makeMessage("controller-silent"_L1, {{u"path"_s, m_socketPath}}), lastWords()});
}

} // namespace labcast
