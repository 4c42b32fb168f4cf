// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllerlauncher.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int retryMs = 100;
constexpr int patienceMs = 10'000;

} // namespace

QString controllerProgram()
{
    const QString beside
        = QStandardPaths::findExecutable(u"labcastd"_s, {QCoreApplication::applicationDirPath()});
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
    QProcess process;
    process.setProgram(controllerProgram());
    process.setArguments({u"--socket"_s, socketPath});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (process.program().isEmpty() || !process.startDetached()) {
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
        emit failed(Error {makeMessage("controller-silent"_L1, {{u"path"_s, m_socketPath}}), {}});
}

} // namespace labcast
