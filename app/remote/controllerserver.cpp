// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllerserver.h"

#include "../session/sessionjson.h"
#include "codec.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <filesystem>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageBytes = 256 * 1024;
constexpr qint64 heldBytes = 4 << 20;
constexpr qint64 samplesDroppedAt = 2 << 20;
constexpr qint64 clientDroppedAt = 4 << 20;

QByteArray lineOf(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

qint64 sizeOf(const QJsonValue &value)
{
    const auto document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact).size();
}

/// As many of `count` values from index `from` as fit into a page, as `field`, and where to go on.
QJsonObject pageOf(const QString &field, qint64 from, qint64 count, const std::function<QJsonValue(qint64)> &value)
{
    QJsonArray page;
    qint64 bytes = 0;
    qint64 index = std::max<qint64>(0, from);
    for (; index < count && bytes < pageBytes; ++index) {
        page.append(value(index));
        bytes += sizeOf(page.last());
    }
    return {{field, page}, {u"next"_s, index < count ? QJsonValue(index) : QJsonValue()}};
}

template <typename T>
QJsonObject pageOf(const QString &field, const QJsonObject &params, const QList<T> &values)
{
    return pageOf(field, params[u"from"_s].toInteger(), values.size(),
        [&values](qint64 i) { return QJsonValue(toJson(values[i])); });
}

SessionId sessionOf(const QJsonObject &params)
{
    return {params[u"session"_s].toInteger()};
}

QJsonObject toJson(const SessionSample &sample)
{
    return {{u"session"_s, sample.session.value}, {u"time"_s, sample.sample.timeMs},
        {u"bytes"_s, sample.sample.acknowledged}, {u"rate"_s, sample.sample.rate.bitsPerSecond},
        {u"streamBytes"_s, sample.streamAcknowledged}, {u"retransmittedBlocks"_s, sample.retransmittedBlocks},
        {u"secondsLeft"_s, sample.secondsLeft ? QJsonValue(*sample.secondsLeft) : QJsonValue()}};
}

QJsonObject toJson(const Controller::Deployed &deployed)
{
    QJsonArray warnings;
    for (const Message &warning : deployed.warnings)
        warnings.append(toJson(warning));
    return {{u"session"_s, deployed.session.value}, {u"warnings"_s, warnings}};
}

/// Answers a request with the JSON of a value.
template <typename T>
auto replyWith(std::function<void(Result<QJsonObject>)> reply)
{
    return [reply = std::move(reply)](
               const Result<T> &result) { reply(result.map([](const T &value) { return toJson(value); })); };
}

auto replyDone(std::function<void(Result<QJsonObject>)> reply)
{
    return [reply = std::move(reply)](
               const Result<void> &result) { reply(result.map([] { return QJsonObject(); })); };
}

} // namespace

struct ControllerServer::Client
{
    Connection connection;
    bool isSubscribed = false;

    explicit Client(std::unique_ptr<QIODevice> device)
        : connection(std::move(device))
    {
    }
};

/// One method: its name and what it does. protocol.md describes each; a test compares the names.
struct ControllerServer::Method
{
    QString name;
    void (*handle)(ControllerServer &server, Client *client, const QJsonObject &params, const Reply &reply);
};

const std::vector<ControllerServer::Method> &ControllerServer::table()
{
    static const std::vector<Method> methods = [] {
        std::vector<Method> all = libraryMethods();
        std::ranges::copy(sessionMethods(), std::back_inserter(all));
        return all;
    }();
    return methods;
}

std::vector<ControllerServer::Method> ControllerServer::libraryMethods()
{
    using S = ControllerServer;
    using Object = QJsonObject;
    return {
        {u"status"_s, [](S &s, Client *, const Object &, const Reply &reply) { s.status(reply); }},
        {u"subscribe"_s, [](S &s, Client *c, const Object &p, const Reply &reply) { s.subscribe(c, p, reply); }},
        {u"image.list"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                s.m_controller.library().images([p, reply](const Result<QList<Image>> &images) {
                    reply(images.map([&p](const auto &list) { return pageOf(u"images"_s, p, list); }));
                });
            }},
        {u"image.add"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                s.m_controller.library().addImage(imageDraftFromJson(p), replyWith<Image>(reply));
            }},
        {u"image.remove"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                s.m_controller.removeImage(p[u"name"_s].toString(), replyDone(reply));
            }},
        {u"node.show"_s,
            [](S &s, Client *, const Object &, const Reply &reply) {
                s.m_controller.library().node(replyWith<StorageNode>(reply));
            }},
        {u"node.set"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                s.m_controller.library().changeNode(storageNodeChangeFromJson(p), replyWith<StorageNode>(reply));
            }},
        {u"interface.list"_s,
            [](S &, Client *, const Object &p, const Reply &reply) {
                reply(pageOf(u"interfaces"_s, p, networkInterfaces()));
            }},
    };
}

std::vector<ControllerServer::Method> ControllerServer::sessionMethods()
{
    using S = ControllerServer;
    using Object = QJsonObject;
    return {
        {u"session.deploy"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                const auto request = deployRequestFromJson(p);
                if (!request)
                    return reply(tl::unexpected(request.error()));
                s.m_controller.deploy(*request, replyWith<Controller::Deployed>(reply));
            }},
        {u"session.list"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                reply(s.sessionPage(p[u"from"_s].toInteger()));
            }},
        {u"session.show"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                replyWith<SessionInfo>(reply)(s.m_controller.session(sessionOf(p)));
            }},
        {u"session.start"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                replyDone(reply)(s.m_controller.startNow(sessionOf(p)));
            }},
        {u"session.cancel"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                s.m_controller.cancel(sessionOf(p), replyDone(reply));
            }},
        {u"session.events"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                reply(s.m_controller.events(sessionOf(p)).map([&p](const auto &events) {
                    return pageOf(u"events"_s, p, events);
                }));
            }},
        {u"session.samples"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                reply(s.m_controller.samples(sessionOf(p)).map([&p](const auto &samples) {
                    return pageOf(u"samples"_s, p, samples);
                }));
            }},
        {u"session.verdict"_s,
            [](S &s, Client *, const Object &p, const Reply &reply) {
                replyWith<SessionVerdict>(reply)(s.m_controller.verdict(sessionOf(p)));
            }},
    };
}

QStringList ControllerServer::methods()
{
    QStringList names;
    for (const Method &method : table())
        names << method.name;
    return names;
}

ControllerServer::ControllerServer(Controller &controller, ServerFacts facts, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_facts(std::move(facts))
    , m_instance(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->setParent(nullptr);
            serve(std::unique_ptr<QIODevice>(socket));
        }
    });
    connect(&controller, &Controller::sessionChanged, this, [this](const SessionInfo &session) {
        notify(u"session.changed"_s, {{u"session"_s, toJson(session)}});
    });
    connect(&controller, &Controller::eventHappened, this, [this](const SessionEvent &event) {
        notify(u"session.event"_s, {{u"event"_s, toJson(event)}});
    });
    connect(&controller, &Controller::sampled, this, [this](qint64 timeMs, const QList<SessionSample> &samples) {
        QJsonArray array;
        for (const SessionSample &sample : samples)
            array.append(toJson(sample));
        notify(u"sampled"_s, {{u"t"_s, timeMs}, {u"samples"_s, array}});
    });
    connect(&controller.library(), &Library::changed, this, [this] { notify(u"library.changed"_s, {}); });
}

ControllerServer::~ControllerServer() = default;

Result<void> ControllerServer::listen(const QString &path)
{
    // With options set Qt binds under another name and renames: the file appears when it can be connected to.
    m_server.setSocketOptions(QLocalServer::UserAccessOption | QLocalServer::GroupAccessOption);
    // Only what a dead controller left: never a file that somebody named by mistake.
    const auto there = std::filesystem::symlink_status(path.toStdString());
    if (std::filesystem::is_socket(there))
        QLocalServer::removeServer(path);
    else if (std::filesystem::exists(there))
        return failure("socket-not-ours"_L1, {{u"path"_s, path}});
    if (!m_server.listen(path))
        return failure("socket-failed"_L1, {{u"path"_s, path}, {u"cause"_s, m_server.errorString()}});
    using enum QFileDevice::Permission;
    QFile::setPermissions(path, ReadOwner | WriteOwner | ReadGroup | WriteGroup);
    return {};
}

void ControllerServer::serve(std::unique_ptr<QIODevice> device)
{
    m_clients.push_back(std::make_unique<Client>(std::move(device)));
    Client *client = m_clients.back().get();
    connect(&client->connection, &Connection::received, this,
        [this, client](const QJsonObject &message) { received(client, message); });
    connect(&client->connection, &Connection::broken, this, [this, client] { forget(client); });
}

void ControllerServer::forget(Client *client)
{
    // Later: its signal may be on the stack.
    QMetaObject::invokeMethod(
        this,
        [this, client] { std::erase_if(m_clients, [client](const auto &each) { return each.get() == client; }); },
        Qt::QueuedConnection);
}

void ControllerServer::drop(Client *client)
{
    client->isSubscribed = false;
    client->connection.close();
    forget(client);
}

void ControllerServer::received(Client *client, const QJsonObject &message)
{
    if (client->connection.unsentBytes() > clientDroppedAt) // it asks and never reads
        return drop(client);
    const QString name = message[u"method"_s].toString();
    const QJsonValue id = message[u"id"_s];
    // The client may be gone when the answer comes.
    const Reply reply = [connection = QPointer(&client->connection), id](const Result<QJsonObject> &result) {
        if (!connection || id.isUndefined())
            return;
        QJsonObject answer {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}};
        if (result)
            answer[u"result"_s] = *result;
        else
            answer[u"error"_s] = toJson(result.error());
        connection->send(answer);
    };
    const auto method = std::ranges::find(table(), name, &Method::name);
    if (method == table().end())
        return reply(failure("method-unknown"_L1, {{u"method"_s, name}}));
    method->handle(*this, client, message[u"params"_s].toObject(), reply);
}

void ControllerServer::status(const Reply &reply)
{
    m_controller.library().node([this, reply](const Result<StorageNode> &node) {
        reply(toJson(ControllerStatus {.version = QStringLiteral(LABCAST_VERSION),
            .pid = QCoreApplication::applicationPid(),
            .dataFolder = m_facts.dataFolder,
            .isRehearsal = m_facts.isRehearsal,
            .running = m_controller.runningCount(),
            .node = node.value_or(StorageNode {})}));
    });
}

QJsonObject ControllerServer::sessionPage(qint64 from) const
{
    const QList<SessionId> ids = m_controller.sessions();
    return pageOf(u"sessions"_s, from, ids.size(),
        [&](qint64 i) { return QJsonValue(toJson(*m_controller.session(ids[i]))); });
}

void ControllerServer::subscribe(Client *client, const QJsonObject &params, const Reply &reply)
{
    client->isSubscribed = true;
    const qint64 since = params[u"since"_s].toInteger(-1);
    const bool isKnown = params[u"instance"_s].toString() == m_instance && since >= 0 && since <= m_seq;
    const qint64 missed = isKnown ? m_seq - since : 0;
    if (isKnown && missed <= qint64(m_held.size())) {
        reply(QJsonObject {{u"instance"_s, m_instance}, {u"seq"_s, m_seq - missed}, {u"replayed"_s, true}});
        std::for_each(m_held.end() - missed, m_held.end(),
            [client](const QByteArray &line) { client->connection.sendLine(line); });
        return;
    }
    QJsonObject answer = sessionPage(0);
    answer[u"instance"_s] = m_instance;
    answer[u"seq"_s] = m_seq;
    reply(answer);
}

void ControllerServer::notify(const QString &method, QJsonObject params)
{
    params[u"seq"_s] = ++m_seq;
    const QByteArray line = lineOf({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}});
    m_held.push_back(line);
    m_heldBytes += line.size();
    while (m_heldBytes > heldBytes) {
        m_heldBytes -= m_held.front().size();
        m_held.pop_front();
    }
    for (const auto &client : m_clients) {
        const qint64 unsent = client->connection.unsentBytes();
        if (!client->isSubscribed || (unsent > samplesDroppedAt && method == "sampled"_L1))
            continue;
        client->connection.sendLine(line);
        if (unsent > clientDroppedAt)
            drop(client.get());
    }
}

} // namespace labcast
