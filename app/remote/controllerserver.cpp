// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllerserver.h"

#include "../peer.h"
#include "../session/sessionjson.h"
#include "actjournal.h"
#include "archivemethods.h"
#include "auditmethods.h"
#include "checkmethods.h"
#include "codec.h"
#include "historymethods.h"
#include "hostmethods.h"
#include "librarymethods.h"
#include "logcodec.h"
#include "logmethods.h"
#include "nodemethods.h"
#include "servicemethods.h"
#include "sessionmethods.h"
#include "storemethods.h"

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

/// A client that lost its line comes back within this.
constexpr qint64 comeBackMs = 60'000;
constexpr qint64 heldBytes = 4 << 20;
constexpr qint64 samplesDroppedAt = 2 << 20;
constexpr qint64 clientDroppedAt = 4 << 20;

QByteArray lineOf(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toJson(const SessionSample &sample)
{
    return {{u"session"_s, sample.session.value}, {u"time"_s, sample.sample.timeMs},
        {u"bytes"_s, sample.sample.acknowledged}, {u"rate"_s, sample.sample.rate.bitsPerSecond},
        {u"streamBytes"_s, sample.streamAcknowledged}, {u"retransmittedBlocks"_s, sample.retransmittedBlocks},
        {u"secondsLeft"_s, sample.secondsLeft ? QJsonValue(*sample.secondsLeft) : QJsonValue()}};
}

template <typename T>
QJsonArray arrayOf(const QList<T> &samples)
{
    QJsonArray array;
    for (const T &sample : samples)
        array.append(toJson(sample));
    return array;
}

/// What a controller can be asked; the server's own two methods are not among it.
const std::vector<Method> &controllerMethods()
{
    static const std::vector<Method> methods = [] {
        std::vector<Method> all = libraryMethods();
        for (const auto &part :
            {hostMethods(), labMethods(), nodeMethods(), checkMethods(), serviceMethods(), storeMethods(),
                sessionMethods(), historyMethods(), logMethods(), auditMethods(), archiveMethods()})
            std::ranges::copy(part, std::back_inserter(all));
        return all;
    }();
    return methods;
}

/// Errors: role-missing, role-no-deploy, role-no-admin.
Result<void> mayAsk(const ClientIdentity &who, MethodKind kind)
{
    if (who.role == Role::None)
        return failure("role-missing"_L1, {{u"who"_s, who.name}});
    if (kind == MethodKind::Deploys && who.role < Role::Deploy)
        return failure("role-no-deploy"_L1, {{u"who"_s, who.name}});
    if ((kind == MethodKind::Administers || kind == MethodKind::Inspects) && who.role < Role::Admin)
        return failure("role-no-admin"_L1, {{u"who"_s, who.name}});
    return {};
}

} // namespace

struct ControllerServer::Client
{
    Connection connection;
    const ClientIdentity who;
    bool isSubscribed = false;

    Client(std::unique_ptr<QIODevice> device, ClientIdentity identity)
        : connection(std::move(device))
        , who(std::move(identity))
    {
    }
};

QStringList ControllerServer::methods()
{
    QStringList names {u"status"_s, u"subscribe"_s};
    for (const Method &method : controllerMethods())
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
            const auto peer = peerOf(socket->socketDescriptor());
            serve(std::unique_ptr<QIODevice>(socket),
                peer ? ClientIdentity {peer->name(), roleOf(*peer)} : ClientIdentity {.role = Role::None});
        }
    });
    connect(&controller, &Controller::sessionChanged, this, [this](const SessionInfo &session) {
        notify(u"session.changed"_s, {{u"session"_s, toJson(session)}});
    });
    connect(&controller, &Controller::eventHappened, this, [this](const SessionEvent &event) {
        notify(u"session.event"_s, {{u"event"_s, toJson(event)}});
    });
    connect(&controller, &Controller::sampled, this,
        [this](qint64 timeMs, const QList<SessionSample> &samples, const QList<CounterSample> &counters) {
            if (!isHeard())
                return skip();
            notify(u"sampled"_s,
                {{u"t"_s, timeMs}, {u"samples"_s, arrayOf(samples)}, {u"counters"_s, arrayOf(counters)}});
        });
    connect(&controller.log(), &LogBook::grew, this, [this](const LogSource &source) {
        notify(u"log.grew"_s, {{u"log"_s, toJson(source)}});
    });
    connect(&controller.history(), &SessionHistory::troubleChanged, this, [this, &history = controller.history()] {
        const QJsonValue trouble
            = history.trouble() ? QJsonValue(toJson(history.trouble()->message)) : QJsonValue();
        notify(u"record.changed"_s, {{u"trouble"_s, trouble}});
    });
    connect(
        &controller.storeKeeper(), &StoreKeeper::statusChanged, this, [this, &keeper = controller.storeKeeper()] {
            notify(u"store.changed"_s, {{u"store"_s, toJson(keeper.status())}});
        });
    connect(&controller.audit(), &AuditTrail::grew, this, [this] { notify(u"audit.grew"_s, {}); });
    const auto libraryChanged = [this] { notify(u"library.changed"_s, {}); };
    connect(&controller.library(), &Library::changed, this, libraryChanged);
    connect(&controller.hostLibrary(), &HostLibrary::changed, this, libraryChanged);
    connect(&controller.remedies(), &Remedies::changed, this, libraryChanged);
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

void ControllerServer::serve(std::unique_ptr<QIODevice> device, const ClientIdentity &who)
{
    m_clients.push_back(std::make_unique<Client>(std::move(device), who));
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
    act(client, name, message[u"params"_s].toObject(), reply);
}

void ControllerServer::act(Client *client, const QString &name, const QJsonObject &params, const Reply &reply)
{
    const ClientIdentity &who = client->who;
    if (name == "status"_L1 && who.role != Role::None)
        return status(client, reply);
    if (name == "subscribe"_L1 && who.role != Role::None)
        return subscribe(client, params, reply);
    const auto method = std::ranges::find(controllerMethods(), name, &Method::name);
    const bool isKnown = method != controllerMethods().end();
    if (!isKnown && who.role != Role::None)
        return reply(failure("method-unknown"_L1, {{u"method"_s, name}}));
    const bool isAct = isKnown && (method->kind == MethodKind::Deploys || method->kind == MethodKind::Administers);
    const Reply answer = isAct ? writtenDown(m_controller, who.name, name, params, reply) : reply;
    if (const auto allowed = mayAsk(who, isKnown ? method->kind : MethodKind::Reads); !allowed)
        return answer(tl::unexpected(allowed.error()));
    const bool begins = name == "session.deploy"_L1;
    method->handle(m_controller, params, begins ? beganBy(m_controller, userOf(who.name), answer) : answer);
}

void ControllerServer::status(const Client *client, const Reply &reply)
{
    m_controller.library().node([this, role = client->who.role, reply](const Result<StorageNode> &node) {
        reply(toJson(ControllerStatus {.version = QStringLiteral(LABCAST_VERSION),
            .pid = QCoreApplication::applicationPid(),
            .dataFolder = m_facts.dataFolder,
            .isRehearsal = m_facts.isRehearsal,
            .running = m_controller.runningCount(),
            .role = role,
            .node = node.value_or(StorageNode {}),
            .recordTrouble = m_controller.history().trouble().value_or(Error()).message,
            .store = m_controller.storeKeeper().status()}));
    });
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
    QJsonObject answer = sessionPage(m_controller, 0);
    answer[u"instance"_s] = m_instance;
    answer[u"seq"_s] = m_seq;
    reply(answer);
}

/// Whether there is somebody who listens, or may come back to what was missed.
bool ControllerServer::isHeard()
{
    if (std::ranges::any_of(m_clients, [](const auto &client) { return client->isSubscribed; }))
        m_heard.start();
    return m_heard.isValid() && m_heard.elapsed() < comeBackMs;
}

/// A notification that nobody gets: whoever comes later begins with a snapshot.
void ControllerServer::skip()
{
    ++m_seq;
    m_held.clear();
    m_heldBytes = 0;
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
