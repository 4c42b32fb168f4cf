// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "../remote/codec.h"
#include "../remote/controllerlauncher.h"
#include "../remote/libraryclient.h"
#include "../remote/logcodec.h"
#include "../remote/nodeclient.h"
#include "../session/sessionjson.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QJsonValue jsonOf(const T &value)
{
    return toJson(value);
}

template <typename T>
QJsonValue jsonOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QString nodeText(const StorageNode &node)
{
    const QLocale c = QLocale::c();
    return tableText({{u"node"_s, node.name}, {u"image root"_s, node.root}, {u"interface"_s, node.interface},
        {u"address"_s, node.address},
        {u"rate limit"_s, node.maxBitrate ? formatBandwidth(*node.maxBitrate, c) : u"none"_s}});
}

QString statusText(const ControllerStatus &status)
{
    return tableText({{u"controller"_s, status.version + u", process "_s + QString::number(status.pid)},
               {u"data folder"_s, status.dataFolder}, {u"running"_s, QString::number(status.running)}})
        + u'\n' + nodeText(status.node);
}

QString imageText(const Image &image)
{
    return u"%1: type %2, %3, in %4"_s.arg(image.name, QString::number(int(image.type)),
        formatByteCount({image.serverSize}, QLocale::c()), image.path);
}

QString imagesText(const QList<Image> &images)
{
    if (images.isEmpty())
        return u"There is no image yet. labcastctl image add NAME --path DIR --type 1 adds one."_s;
    QList<QStringList> rows {{u"NAME"_s, u"TYPE"_s, u"SIZE"_s, u"PATH"_s}};
    for (const Image &image : images)
        rows << QStringList {image.name, QString::number(int(image.type)),
            formatByteCount({image.serverSize}, QLocale::c()), image.path};
    return tableText(rows);
}

QString interfacesText(const QList<NetworkInterface> &interfaces)
{
    QList<QStringList> rows {{u"NAME"_s, u"STATE"_s, u"ADDRESSES"_s, u"MAC"_s, u""_s}};
    for (const NetworkInterface &i : interfaces)
        rows << QStringList {i.name, i.isUp ? (i.hasCarrier ? u"up"_s : u"no cable"_s) : u"down"_s,
            i.addresses.join(u", "_s), i.mac, i.isDefaultRoute ? u"default route"_s : QString()};
    return tableText(rows);
}

QString sessionText(const SessionInfo &info)
{
    const QString detail = info.sentence.detail.isEmpty() ? QString() : u'\n' + info.sentence.detail.english;
    return u"%1 \"%2\": %3, %4 of %5 joined\n%6%7"_s.arg(QString::number(info.session.value), info.image,
        toWord(info.state), QString::number(info.joined), QString::number(info.expected),
        info.sentence.headline.english, detail);
}

QString sessionsText(const QList<SessionInfo> &sessions)
{
    if (sessions.isEmpty())
        return u"There is no session yet."_s;
    QList<QStringList> rows {{u"ID"_s, u"STARTED"_s, u"IMAGE"_s, u"STATE"_s, u"JOINED"_s, u"SENT"_s, u"OF"_s}};
    for (const SessionInfo &info : sessions)
        rows << QStringList {QString::number(info.session.value),
            QDateTime::fromMSecsSinceEpoch(info.createdMs).toString(u"yyyy-MM-dd HH:mm"_s), info.image,
            toWord(info.state), u"%1/%2"_s.arg(info.joined).arg(info.expected),
            formatByteCount({info.acknowledged}, QLocale::c()), formatByteCount({info.size}, QLocale::c())};
    return tableText(rows);
}

} // namespace

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

template <typename T>
std::function<void(Result<T>)> Program::printing(QString (*text)(const T &))
{
    return [this, text](const Result<T> &result) {
        if (!result)
            return fail(result.error());
        m_terminal.print(jsonOf(*result), text(*result));
        end(ExitCode::Well);
    };
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
    const QString path = m_line.value(u"socket"_s);
    connectTo(path.isEmpty() ? controlSocketPaths(defaultDataFolder())
                             : QStringList {QFileInfo(path).absoluteFilePath()},
        [this] { run(); });
}

void Program::connectTo(const QStringList &paths, const std::function<void()> &then)
{
    connect(&m_finder, &ControlSocketFinder::failed, this, &Program::fail);
    connect(&m_finder, &ControlSocketFinder::found, this, [this, then] {
        m_client.setDevice(m_finder.take());
        connect(&m_client, &ControllerClient::disconnected, this, &Program::fail);
        then();
    });
    m_finder.find(paths);
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
    case Verb::SessionCancel:
        return runSession();
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
    m_log = std::make_unique<LogPrinter>(m_client, m_terminal, m_line.argument(), m_line.wants(u"follow"_s));
    connect(m_log.get(), &LogPrinter::failed, this, &Program::fail);
    connect(m_log.get(), &LogPrinter::finished, this, [this] { end(ExitCode::Well); });
    m_log->start();
}

void Program::runLibrary()
{
    LibraryClient library(m_client);
    NodeClient node(m_client);
    const QString name = m_line.argument();
    const auto given = [this](const QString &option) {
        return m_line.wants(option) ? std::optional(m_line.value(option)) : std::nullopt;
    };
    switch (m_line.verb()) {
    case Verb::Interfaces:
        return node.listInterfaces(printing<QList<NetworkInterface>>(interfacesText));
    case Verb::ImageAdd:
        return library.addImage({.name = name,
                                    .directory = m_line.value(u"path"_s),
                                    .type = ImageType(m_line.value(u"type"_s).toInt()),
                                    .format = given(u"format"_s).value_or(u"5"_s).toInt(),
                                    .osId = given(u"os"_s).value_or(u"9"_s).toInt()},
            printing<Image>(imageText));
    case Verb::ImageList:
        return library.listImages(printing<QList<Image>>(imagesText));
    case Verb::ImageRemove:
        return library.removeImage(name,
            printingDone(u"removed"_s, name, u"%1 is forgotten; its files are where they were."_s.arg(name)));
    case Verb::NodeShow:
        return node.showNode(printing<StorageNode>(nodeText));
    case Verb::NodeSet:
        return node.setNode(
            {.root = given(u"root"_s),
                .interface = given(u"interface"_s),
                .maxBitrate = given(u"max-bitrate"_s)},
            printing<StorageNode>(nodeText));
    default:
        return m_client.status(printing<ControllerStatus>(statusText));
    }
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
        {u"behindRouter"_s, m_line.wants(u"behind-router"_s)}};
    for (const auto &[option, field] :
        {std::pair {u"interface"_s, u"interface"_s}, {u"rendezvous"_s, u"rendezvous"_s}}) {
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
    m_client.deploy(*request, [this, isWaiting](const Result<ControllerClient::Deployed> &deployed) {
        if (!deployed)
            return fail(deployed.error());
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
    m_rehearsedReceivers = options.receivers;
    m_rehearsal = std::make_unique<Rehearsal>();
    connect(m_rehearsal.get(), &Rehearsal::failed, this, &Program::fail);
    connect(m_rehearsal.get(), &Rehearsal::ready, this, &Program::rehearsalReady);
    connect(m_rehearsal.get(), &Rehearsal::noticed, this, [this](const Message &notice) {
        m_rehearsedReceivers = 1;
        m_terminal.remark(notice.english);
    });
    m_rehearsal->start(options, controllerProgram());
}

void Program::rehearsalReady(const QString &socketPath)
{
    connectTo({socketPath}, [this] {
        deploy({{u"image"_s, u"Sample"_s}, {u"receivers"_s, m_rehearsedReceivers}}, true);
    });
}

} // namespace labcast
