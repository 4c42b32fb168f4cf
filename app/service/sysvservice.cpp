// SPDX-License-Identifier: GPL-3.0-or-later
#include "sysvservice.h"

#include "../childprocess.h"

#include <QFileInfo>
#include <QTimer>

#include <csignal>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// LSB's exit codes of "status".
constexpr int isRunning = 0;
constexpr int isStopped = 3;

constexpr int longestStatusMs = 1500;
constexpr int longestActMs = 60'000;

QString scriptOf(const QString &service)
{
    return u"/etc/init.d/"_s + service;
}

/// How a script ended; absent: it did not in time.
using Ended = std::function<void(std::optional<int> exitCode, const QString &output)>;

void runScript(const QString &service, const QString &word, int mostMs, const Ended &ended)
{
    auto *process = new ChildProcess;
    process->setProcessChannelMode(QProcess::MergedChannels);
    process->setStandardInputFile(QProcess::nullDevice());
    const auto end = [process, ended](std::optional<int> exitCode) {
        process->disconnect();
        ended(exitCode, lastLines(process->readAll()));
        process->deleteLater();
    };
    QObject::connect(process, &QProcess::finished, process, [end](int exitCode) { end(exitCode); });
    QObject::connect(process, &QProcess::errorOccurred, process, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(126); // as a shell says it
    });
    QTimer::singleShot(mostMs, process, [end] { end(std::nullopt); });
    process->start(scriptOf(service), {word});
}

} // namespace

bool hasInitScript(const QString &service)
{
    return QFileInfo(scriptOf(service)).isExecutable();
}

void askInitScript(const QString &service, std::function<void(const ServiceStatus &)> answer)
{
    runScript(service, u"status"_s, longestStatusMs,
        [service, answer = std::move(answer)](std::optional<int> exitCode, const QString &output) {
            ServiceStatus status {.name = service, .manager = ServiceStatus::Manager::SysV};
            if (exitCode == isRunning)
                status.state = ServiceStatus::State::Active;
            else if (exitCode == isStopped)
                status.state = ServiceStatus::State::Inactive;
            else
                status.trouble = makeMessage("service-not-told"_L1, {{u"name"_s, service}, {u"cause"_s, output}});
            answer(status);
        });
}

void runInitScript(const QString &service, ServiceAct act, std::function<void(const Result<void> &)> answer)
{
    const QJsonObject args {{u"name"_s, service}, {u"act"_s, toWord(act)},
        {u"command"_s, commandOf(act, service, ServiceStatus::Manager::SysV)}};
    if (act == ServiceAct::Enable || act == ServiceAct::Disable)
        return answer(failure("service-refused"_L1, args));
    runScript(service, toWord(act), longestActMs,
        [args, answer = std::move(answer)](std::optional<int> exitCode, const QString &output) {
            constexpr int notAllowed = 4; // LSB: insufficient privilege
            if (exitCode == 0)
                return answer({});
            QJsonObject told = args;
            told[u"cause"_s] = output;
            if (!exitCode)
                return answer(failure("service-slow"_L1, told, output));
            answer(failure(exitCode == notAllowed ? "service-refused"_L1 : "service-failed"_L1, told, output));
        });
}

} // namespace labcast
