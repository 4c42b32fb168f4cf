// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "../check/findingreport.h"
#include "../remote/auditclient.h"
#include "../remote/controllerlauncher.h"
#include "../remote/logcodec.h"
#include "../session/sessionjson.h"
#include "texts.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

Program::Program(const CommandLine &line, QObject *parent)
    : QObject(parent)
    , m_line(line)
    , m_terminal(line.wants(u"json"_s))
{
}

void Program::end(ExitCode code)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    m_exitCode = code;
    if (!m_rehearsal || !m_rehearsal->isRunning()) {
        emit finished(code);
        return;
    }
    connect(m_rehearsal.get(), &Rehearsal::ended, this, [this] { emit finished(m_exitCode); });
    m_rehearsal->stop();
}

void Program::fail(const Error &error)
{
    if (m_isEnding)
        return;
    m_terminal.printError(error);
    end(exitCodeOf(error));
}

std::function<void(Result<void>)> Program::printingDone(
    const QString &key, const QJsonValue &value, const QString &text)
{
    return [this, key, value, text](const Result<void> &result) {
        if (!result)
            return fail(result.error());
        m_terminal.print(QJsonObject {{key, value}}, text);
        end(ExitCode::Well);
    };
}

void Program::start()
{
    if (m_line.verb() == Verb::Rehearse)
        return rehearse();
    if (m_line.verb() == Verb::ServerPrepare)
        return prepareServer();
    if (m_line.verb() == Verb::Restore)
        return restore();
    if (m_line.verb() == Verb::LogShow && isFileName(m_line.argument()))
        return showLog(); // the controller has no part in it
    if (m_line.wants(u"server"_s))
        return connectToServer(m_line.value(u"server"_s));
    connectTo(controlSocketPaths(defaultDataFolder(), m_line.value(u"socket"_s)), [this] { run(); });
}

void Program::connectTo(const QStringList &paths, const std::function<void()> &then)
{
    connect(&m_finder, &ControlSocketFinder::failed, this, &Program::fail);
    connect(&m_finder, &ControlSocketFinder::found, this, [this, then] {
        use(m_finder.take());
        then();
    });
    m_finder.find(paths);
}

void Program::use(std::unique_ptr<QIODevice> device)
{
    m_client.setDevice(std::move(device));
    connect(&m_client, &ControllerClient::disconnected, this, &Program::fail);
}

void Program::connectToServer(const QString &address)
{
    const auto server = serverAddressFromText(address);
    if (!server)
        return fail(server.error());
    m_transport = std::make_unique<SshTransport>(*server, SshAsking::OnTerminal);
    connect(m_transport.get(), &SshTransport::failed, this, &Program::fail);
    connect(m_transport.get(), &SshTransport::attached, this, [this] {
        use(std::move(m_transport));
        run();
    });
    m_transport->start();
}

void Program::run()
{
    switch (m_line.verb()) {
    case Verb::Deploy:
        return deploy(deployRequest(), m_line.wants(u"wait"_s));
    case Verb::SessionList:
    case Verb::SessionShow:
    case Verb::SessionWatch:
    case Verb::SessionStart:
    case Verb::SessionJoin:
    case Verb::SessionCancel:
        return runSession();
    case Verb::HostAdd:
    case Verb::HostChange:
    case Verb::HostList:
    case Verb::HostRemove:
        return runHosts();
    case Verb::HostExport:
        return exportHosts();
    case Verb::HostImport:
        return importHosts();
    case Verb::LabAdd:
    case Verb::LabChange:
    case Verb::LabList:
    case Verb::LabRemove:
        return runLabs();
    case Verb::HistoryList:
    case Verb::HistoryShow:
    case Verb::HistoryExport:
        return runHistory();
    case Verb::Audit:
        return AuditClient(m_client).list(
            {.limit = m_line.number(u"limit"_s).value_or(usualLimit)}, printing<QList<RecordedAct>>(auditText));
    case Verb::Bundle:
        return makeBundle();
    case Verb::Backup:
        return makeBackup();
    case Verb::StoreShow:
    case Verb::StoreSet:
    case Verb::StoreApi:
        return runStore();
    case Verb::Check:
        return runChecks();
    case Verb::Remedy:
        return runRemedy();
    case Verb::Stale:
        return runStale();
    case Verb::Orphans:
        return runOrphans();
    case Verb::MulticastTest:
        return testMulticast();
    case Verb::Fog:
        return runFog();
    case Verb::Service:
        return runService();
    case Verb::LogList:
        return LogClient(m_client).list(printing<QList<LogSource>>(logsText));
    case Verb::LogShow:
        return showLog();
    default:
        return runLibrary();
    }
}

void Program::showLog()
{
    const LogPrinter::Wish wish {m_line.argument(), m_line.wants(u"follow"_s),
        {m_line.value(u"grep"_s), !m_line.wants(u"fixed"_s), true}, m_line.wants(u"count"_s)};
    m_log = std::make_unique<LogPrinter>(m_client, m_terminal, wish);
    connect(m_log.get(), &LogPrinter::failed, this, &Program::fail);
    connect(m_log.get(), &LogPrinter::finished, this, [this] { end(ExitCode::Well); });
    m_log->start();
}

void Program::runSession()
{
    const SessionId session {m_line.argument().toLongLong()};
    switch (m_line.verb()) {
    case Verb::SessionShow:
        return m_client.showSession(session, printing<SessionInfo>(sessionText));
    case Verb::SessionWatch:
        return watch(session, true);
    case Verb::SessionStart:
        return m_client.startSession(
            session, printingDone(u"started"_s, session.value, u"The transfer begins with who has joined."_s));
    case Verb::SessionJoin:
        return m_client.fetchJoinCommands(session, printing<QList<JoinCommand>>(joinCommandsText));
    case Verb::SessionCancel:
        return m_client.cancelSession(
            session, printingDone(u"cancelled"_s, session.value, u"Cancelled; the sender is gone."_s));
    default:
        return m_client.listSessions(printing<QList<SessionInfo>>(sessionsText));
    }
}

QJsonObject Program::deployRequest() const
{
    QJsonObject request {{u"image"_s, m_line.value(u"image"_s)},
        {u"receivers"_s, m_line.value(u"receivers"_s).toInt()},
        {u"hosts"_s, QJsonArray::fromStringList(m_line.values(u"host"_s))},
        {u"behindRouter"_s, m_line.wants(u"behind-router"_s)}, {u"wakes"_s, m_line.wants(u"wake"_s)},
        {u"overwrites"_s, m_line.value(u"yes-overwrite"_s).toInt()},
        {u"streamHeader"_s, m_line.wants(u"stream-header"_s)}};
    for (const auto &[option, field] :
        {std::pair {u"interface"_s, u"interface"_s}, {u"rendezvous"_s, u"rendezvous"_s}, {u"lab"_s, u"lab"_s}}) {
        if (m_line.wants(option))
            request[field] = m_line.value(option);
    }
    for (const auto &[option, field] : {std::pair {u"portbase"_s, u"portbase"_s}, {u"max-wait"_s, u"maxWait"_s},
             {u"next-wait"_s, u"nextWait"_s}, {u"tolerate-stall"_s, u"tolerateStall"_s}}) {
        if (m_line.wants(option))
            request[field] = m_line.value(option).toInt();
    }
    return request;
}

void Program::deploy(const QJsonObject &given, bool isWaiting)
{
    QJsonObject object = given;
    if (m_line.wants(u"max-bitrate"_s)) {
        const auto rate = parseBandwidth(m_line.value(u"max-bitrate"_s));
        if (!rate)
            return fail(rate.error());
        object[u"maxBitrate"_s] = rate->bitsPerSecond;
    }
    const auto request = deployRequestFromJson(object);
    if (!request)
        return fail(request.error());
    m_client.deploy(
        *request, [this, request = *request, isWaiting](const Result<ControllerClient::Deployed> &deployed) {
            if (!deployed)
                return refuse(request, deployed.error());
            for (const Message &warning : deployed->warnings)
                m_terminal.remark(u"Warning: "_s + warning.english);
            if (isWaiting) {
                m_terminal.remark(u"Session %1. Ctrl-C leaves it running."_s.arg(deployed->session.value));
                return watch(deployed->session, false);
            }
            m_terminal.print(QJsonObject {{u"session"_s, deployed->session.value}},
                u"Session %1 waits for its computers."_s.arg(deployed->session.value));
            end(ExitCode::Well);
        });
}

/// What has to be confirmed is told before why nothing was begun.
void Program::refuse(const DeployRequest &request, const Error &error)
{
    if (!error.message.id.startsWith("overwrites-"_L1))
        return fail(error);
    m_client.preview(request, [this, error](const Result<DeployPreview> &preview) {
        if (preview && !preview->findings.isEmpty())
            m_terminal.remark(findingsText(preview->findings));
        fail(error);
    });
}

void Program::watch(SessionId session, bool isPrintingEvents)
{
    m_watch = std::make_unique<SessionWatch>(m_client, session);
    connect(m_watch.get(), &SessionWatch::happened, this, [this, isPrintingEvents](const SessionEvent &event) {
        const bool isNews = event.kind != EventKind::Sample && event.kind != EventKind::Verdict;
        if (m_terminal.isJson() ? isPrintingEvents : isNews)
            m_terminal.printEvent(event);
    });
    connect(m_watch.get(), &SessionWatch::failed, this, &Program::fail);
    connect(m_watch.get(), &SessionWatch::ended, this, [this, isPrintingEvents](const SessionVerdict &verdict) {
        if (!isPrintingEvents || !m_terminal.isJson())
            m_terminal.printVerdict(verdict);
        end(exitCodeOf(verdict.outcome));
    });
    m_watch->start();
}

void Program::rehearse()
{
    RehearsalOptions options;
    if (m_line.wants(u"receivers"_s))
        options.receivers = m_line.value(u"receivers"_s).toInt();
    options.lossPercent = m_line.value(u"loss"_s).toDouble();
    options.kill = m_line.value(u"kill"_s).toInt();
    if (m_line.wants(u"rate"_s)) {
        const auto rate = parseBandwidth(m_line.value(u"rate"_s));
        if (!rate)
            return fail(rate.error());
        options.rate = *rate;
    }
    if (m_line.wants(u"size"_s)) {
        const auto size = parseByteCount(m_line.value(u"size"_s));
        if (!size)
            return fail(size.error());
        options.imageSize = *size;
    }
    m_rehearsal = std::make_unique<Rehearsal>();
    connect(m_rehearsal.get(), &Rehearsal::failed, this, &Program::fail);
    connect(m_rehearsal.get(), &Rehearsal::ready, this, &Program::rehearsalReady);
    connect(m_rehearsal.get(), &Rehearsal::noticed, this,
        [this](const Message &notice) { m_terminal.remark(notice.english); });
    m_rehearsal->start(options, controllerProgram());
}

void Program::rehearsalReady(const QString &socketPath)
{
    connectTo({socketPath}, [this] {
        deploy({{u"image"_s, rehearsalImageName()}, {u"lab"_s, rehearsalLabName()}}, true);
    });
}

} // namespace labcast
