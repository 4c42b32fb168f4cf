// SPDX-License-Identifier: GPL-3.0-or-later
#include "labcontroller.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

LabController::LabController()
{
    QDir(m_folder.path()).mkpath(u"data/images"_s);
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

LabController::~LabController()
{
    if (m_daemon.state() != QProcess::NotRunning && !terminate())
        kill();
}

bool LabController::start(const QStringList &options)
{
    m_daemon.start(QStringLiteral(LABCASTD),
        QStringList {u"--socket"_s, socketPath(), u"--data"_s, m_folder.filePath(u"data"_s)} + options);
    return QTest::qWaitFor(
        [this] {
            QLocalSocket socket;
            socket.connectToServer(socketPath());
            return socket.state() == QLocalSocket::ConnectedState;
        },
        10'000);
}

void LabController::keepErrors(const QString &path)
{
    m_daemon.setProcessChannelMode(QProcess::SeparateChannels);
    m_daemon.setStandardErrorFile(path, QIODevice::Append);
}

void LabController::kill()
{
    ::kill(pid_t(m_daemon.processId()), SIGKILL);
    m_daemon.waitForFinished();
}

bool LabController::terminate()
{
    m_daemon.terminate();
    return m_daemon.waitForFinished(5000);
}

std::unique_ptr<QProcess> LabController::startCtl(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QStringLiteral(LABCASTCTL), QStringList {u"--socket"_s, socketPath(), u"--json"_s} + arguments);
    return process;
}

CtlResult LabController::resultOf(QProcess &process)
{
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QJsonDocument::fromJson(process.readAllStandardOutput())};
}

CtlResult LabController::ctl(const QStringList &arguments, int timeoutMs)
{
    const auto process = startCtl(arguments);
    if (!QTest::qWaitFor([&process] { return process->state() == QProcess::NotRunning; }, timeoutMs))
        return {};
    return resultOf(*process);
}

bool LabController::addImage(const QList<qint64> &sizes)
{
    QDir().mkpath(imageFolder());
    QRandomGenerator generator(4711);
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        QByteArray content(sizes[i], Qt::Uninitialized);
        for (char &byte : content)
            byte = char(generator.generate());
        QFile file(imageFolder() + u"/d1p%1.img"_s.arg(i + 1));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
    }
    return ctl({u"image"_s, u"add"_s, u"lab"_s, u"--path"_s, imageFolder(), u"--type"_s, u"1"_s}).exitCode == 0;
}

QList<qint64> LabController::senderPids() const
{
    QList<qint64> pids;
    for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile commandLine(u"/proc/%1/cmdline"_s.arg(entry));
        if (entry.toLongLong() > 0 && commandLine.open(QIODevice::ReadOnly)) {
            const QByteArray text = commandLine.readAll();
            if (text.contains("udp-sender") && text.contains(imageFolder().toUtf8()))
                pids << entry.toLongLong();
        }
    }
    return pids;
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}
