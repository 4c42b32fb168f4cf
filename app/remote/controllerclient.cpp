// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllerclient.h"

#include "../session/sessionjson.h"
#include "call.h"
#include "codec.h"
#include "connection.h"
#include "findingjson.h"
#include "logcodec.h"

#include <QHash>
#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QList<Sample> samplesFromJson(const QJsonValue &value)
{
    QList<Sample> samples;
    for (const QJsonValue &entry : value.toArray())
        samples.append(sampleFromJson(entry.toArray()));
    return samples;
}

SessionSample sessionSampleFromJson(const QJsonObject &object, qint64 timeMs)
{
    const QJsonValue left = object[u"secondsLeft"_s];
    return {.session = {object[u"session"_s].toInteger()},
        .sample
        = {object[u"time"_s].toInteger(timeMs), object[u"bytes"_s].toInteger(), {object[u"rate"_s].toInteger()}},
        .streamAcknowledged = object[u"streamBytes"_s].toInteger(),
        .retransmittedBlocks = object[u"retransmittedBlocks"_s].toInteger(),
        .secondsLeft = left.isDouble() ? std::optional(left.toInteger()) : std::nullopt};
}

QJsonObject ofSession(SessionId session)
{
    return {{u"session"_s, session.value}};
}

} // namespace

struct ControllerClient::Private
{
    using Reply = std::function<void(Result<QJsonObject>)>;

    ControllerClient *q = nullptr;
    std::unique_ptr<Connection> connection;
    QHash<qint64, Reply> open;
    qint64 lastId = 0;
    QString instance; ///< of the controller that numbered the notifications
    qint64 seq = 0; ///< of the last notification
    bool isSubscribed = false;
    bool isFillingSnapshot = false;
    int snapshotNumber = 0; ///< of the latest snapshot; pages of the ones before are too late
    QList<SessionInfo> snapshot;
    QList<QJsonObject> held; ///< notifications that came while the snapshot's pages were fetched

    void request(const QString &method, const QJsonObject &params, Reply reply);
    void received(const QJsonObject &message);
    void answered(const QJsonObject &message);
    void notified(const QString &method, const QJsonObject &params);
    void dispatch(const QString &method, const QJsonObject &params);
    void broken(const Error &reason);
    void snapshotStarted(const QJsonObject &result);
    void snapshotPage(const QJsonObject &result);
    void sampled(const QJsonObject &params);

    /// Fetches the pages of `method` until there is no `next`, and answers with all of them.
};

void ControllerClient::Private::request(const QString &method, const QJsonObject &params, Reply reply)
{
    if (!connection)
        return reply(failure("not-connected"_L1));
    const qint64 id = ++lastId;
    open.insert(id, std::move(reply));
    connection->send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"method"_s, method}, {u"params"_s, params}});
}

void ControllerClient::Private::received(const QJsonObject &message)
{
    if (message.contains(u"method"_s))
        notified(message[u"method"_s].toString(), message[u"params"_s].toObject());
    else
        answered(message);
}

void ControllerClient::Private::answered(const QJsonObject &message)
{
    const Reply reply = open.take(message[u"id"_s].toInteger(-1));
    if (!reply)
        return;
    if (message.contains(u"error"_s))
        reply(tl::unexpected(errorFromJson(message[u"error"_s].toObject())));
    else
        reply(message[u"result"_s].toObject());
}

void ControllerClient::Private::notified(const QString &method, const QJsonObject &params)
{
    const qint64 number = params[u"seq"_s].toInteger();
    if (!isSubscribed || number <= seq)
        return;
    if (number != seq + 1) {
        // The controller dropped what we were too slow to read: only the whole picture helps now.
        q->subscribe();
        return;
    }
    seq = number;
    if (isFillingSnapshot)
        held.append({{u"method"_s, method}, {u"params"_s, params}});
    else
        dispatch(method, params);
}

void ControllerClient::Private::dispatch(const QString &method, const QJsonObject &params)
{
    if (method == "sampled"_L1)
        sampled(params);
    else if (method == "session.changed"_L1)
        emit q->sessionChanged(sessionInfoFromJson(params[u"session"_s].toObject()));
    else if (method == "session.event"_L1)
        emit q->eventHappened(sessionEventFromJson(params[u"event"_s].toObject()));
    else if (method == "library.changed"_L1)
        emit q->libraryChanged();
    else if (method == "store.changed"_L1)
        emit q->storeChanged(storeStatusFromJson(params[u"store"_s].toObject()));
    else if (method == "audit.grew"_L1)
        emit q->auditGrew();
    else if (method == "record.changed"_L1)
        emit q->recordChanged(messageFromJson(params[u"trouble"_s].toObject()));
    else if (method == "log.grew"_L1)
        emit q->logGrew(logSourceFromJson(params[u"log"_s].toObject()));
}

void ControllerClient::Private::sampled(const QJsonObject &params)
{
    const qint64 timeMs = params[u"t"_s].toInteger();
    QList<SessionSample> samples;
    for (const QJsonValue &entry : params[u"samples"_s].toArray())
        samples.append(sessionSampleFromJson(entry.toObject(), timeMs));
    emit q->sampled(timeMs, samples);
    emit q->countersSampled(listOf(params[u"counters"_s], counterSampleFromJson));
}

void ControllerClient::Private::broken(const Error &reason)
{
    connection->disconnect(q); // what it still says is no longer about the connection there is
    connection.release()->deleteLater(); // it is still on the call stack
    isSubscribed = false;
    ++snapshotNumber;
    if (std::exchange(isFillingSnapshot, false))
        instance.clear(); // half a picture cannot be continued: the next subscribe() asks for a whole one
    const auto unanswered = std::exchange(open, {});
    for (const Reply &reply : unanswered)
        reply(failure("not-connected"_L1));
    emit q->disconnected(reason);
}

void ControllerClient::Private::snapshotStarted(const QJsonObject &result)
{
    instance = result[u"instance"_s].toString();
    seq = result[u"seq"_s].toInteger();
    isSubscribed = true;
    ++snapshotNumber;
    if (result[u"replayed"_s].toBool())
        return;
    isFillingSnapshot = true;
    snapshot.clear();
    held.clear();
    snapshotPage(result);
}

void ControllerClient::Private::snapshotPage(const QJsonObject &result)
{
    snapshot += listOf(result[u"sessions"_s], sessionInfoFromJson);
    const QJsonValue next = result[u"next"_s];
    if (next.isDouble()) {
        const auto take = [this, number = snapshotNumber](const Result<QJsonObject> &page) {
            if (page && number == snapshotNumber)
                snapshotPage(*page);
        };
        request(u"session.list"_s, {{u"from"_s, next}}, take);
        return;
    }
    isFillingSnapshot = false;
    emit q->sessionsReset(std::exchange(snapshot, {}));
    for (const QJsonObject &notification : std::exchange(held, {}))
        dispatch(notification[u"method"_s].toString(), notification[u"params"_s].toObject());
}

ControllerClient::ControllerClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
}

ControllerClient::~ControllerClient() = default;

void ControllerClient::setDevice(std::unique_ptr<QIODevice> device)
{
    if (d->connection)
        d->broken(Error {makeMessage("connection-ended"_L1), {}});
    d->connection = std::make_unique<Connection>(std::move(device));
    connect(d->connection.get(), &Connection::received, this, [this](const QJsonObject &m) { d->received(m); });
    connect(d->connection.get(), &Connection::broken, this, [this](const Error &reason) { d->broken(reason); });
    emit connected();
}

void ControllerClient::leave()
{
    if (d->connection)
        d->broken(Error {makeMessage("connection-ended"_L1), {}});
    d->instance.clear();
    emit sessionsReset({});
}

bool ControllerClient::isConnected() const
{
    return d->connection != nullptr;
}

void ControllerClient::subscribe()
{
    QJsonObject params;
    if (!d->instance.isEmpty() && !d->isSubscribed)
        params = {{u"instance"_s, d->instance}, {u"since"_s, d->seq}};
    d->isSubscribed = false;
    d->request(u"subscribe"_s, params, [this](const Result<QJsonObject> &result) {
        if (result)
            d->snapshotStarted(*result);
    });
}

void ControllerClient::request(const QString &method, const QJsonObject &params, Answer<QJsonObject> answer)
{
    d->request(method, params, std::move(answer));
}

void ControllerClient::status(Answer<ControllerStatus> answer)
{
    ask(*this, u"status"_s, {}, controllerStatusFromJson, std::move(answer));
}

void ControllerClient::deploy(const DeployRequest &request, Answer<Deployed> answer)
{
    const auto read = [](const QJsonObject &result) {
        return Deployed {{result[u"session"_s].toInteger()}, listOf(result[u"warnings"_s], messageFromJson)};
    };
    ask<Deployed>(*this, u"session.deploy"_s, toJson(request), read, std::move(answer));
}

void ControllerClient::preview(const DeployRequest &request, Answer<DeployPreview> answer)
{
    ask(*this, u"session.preview"_s, toJson(request), deployPreviewFromJson, std::move(answer));
}

void ControllerClient::listSessions(Answer<QList<SessionInfo>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, sessionInfoFromJson); };
    askPages<SessionInfo>(*this, u"session.list"_s, {}, u"sessions"_s, read, std::move(answer));
}

void ControllerClient::showSession(SessionId session, Answer<SessionInfo> answer)
{
    ask(*this, u"session.show"_s, ofSession(session), sessionInfoFromJson, std::move(answer));
}

void ControllerClient::startSession(SessionId session, Answer<void> answer)
{
    askFor(*this, u"session.start"_s, ofSession(session), std::move(answer));
}

void ControllerClient::cancelSession(SessionId session, Answer<void> answer)
{
    askFor(*this, u"session.cancel"_s, ofSession(session), std::move(answer));
}

void ControllerClient::fetchSamples(SessionId session, Answer<QList<Sample>> answer)
{
    askPages<Sample>(
        *this, u"session.samples"_s, ofSession(session), u"samples"_s, samplesFromJson, std::move(answer));
}

void ControllerClient::fetchCounter(const QString &interface, Answer<QList<Sample>> answer)
{
    askPages<Sample>(*this, u"interface.samples"_s, {{u"interface"_s, interface}}, u"samples"_s, samplesFromJson,
        std::move(answer));
}

void ControllerClient::fetchEvents(SessionId session, Answer<QList<SessionEvent>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, sessionEventFromJson); };
    askPages<SessionEvent>(*this, u"session.events"_s, ofSession(session), u"events"_s, read, std::move(answer));
}

void ControllerClient::fetchJoinCommands(SessionId session, Answer<QList<JoinCommand>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, joinCommandFromJson); };
    askPages<JoinCommand>(*this, u"session.join"_s, ofSession(session), u"commands"_s, read, std::move(answer));
}

void ControllerClient::fetchVerdict(SessionId session, Answer<SessionVerdict> answer)
{
    ask(*this, u"session.verdict"_s, ofSession(session), sessionVerdictFromJson, std::move(answer));
}

} // namespace labcast
