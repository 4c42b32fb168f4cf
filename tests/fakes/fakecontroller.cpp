// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakecontroller.h"

#include "app/check/servercheck.h"
#include "app/fog/fogsettings.h"
#include "app/record/historyjson.h"
#include "app/remote/codec.h"
#include "app/remote/findingjson.h"
#include "app/remote/hostcodec.h"
#include "app/remote/logcodec.h"
#include "app/session/sessionjson.h"
#include "memorydevice.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

/// A message is at most 1 MiB, so a long list comes in parts.
template <typename T>
QJsonObject page(const QString &field, const QList<T> &values, const QJsonObject &params)
{
    constexpr qsizetype most = 2000;
    const qsizetype from = params[u"from"_s].toInt();
    const bool isLast = from + most >= values.size();
    return {
        {field, arrayOf(values.mid(from, most))}, {u"next"_s, isLast ? QJsonValue() : QJsonValue(from + most)}};
}

QJsonObject toJson(const SessionSample &sample)
{
    return {{u"session"_s, sample.session.value}, {u"bytes"_s, sample.sample.acknowledged},
        {u"rate"_s, sample.sample.rate.bitsPerSecond}, {u"streamBytes"_s, sample.streamAcknowledged},
        {u"retransmittedBlocks"_s, sample.retransmittedBlocks},
        {u"secondsLeft"_s, sample.secondsLeft ? QJsonValue(*sample.secondsLeft) : QJsonValue()}};
}

} // namespace

FakeController::FakeController(QObject *parent)
    : QObject(parent)
{
    status.version = u"0.1.0"_s;
    status.dataFolder = u"/var/lib/labcast"_s;
    status.node.name = u"DefaultMember"_s;
    status.node.isMaster = true;
    status.node.isEnabled = true;
    status.node.root = u"/images"_s;
    status.node.interface = u"ens18"_s;
}

std::unique_ptr<QIODevice> FakeController::connectConsole()
{
    auto [ours, theirs] = MemoryDevice::makePair();
    serve(std::move(ours));
    return std::move(theirs);
}

void FakeController::serve(std::unique_ptr<QIODevice> device)
{
    m_isSubscribed = false;
    m_connection = std::make_unique<Connection>(std::move(device));
    connect(m_connection.get(), &Connection::received, this, &FakeController::received);
}

void FakeController::disconnectConsole()
{
    m_isSubscribed = false;
    m_connection.reset();
}

void FakeController::answerNode()
{
    const NetworkInterface interface {
        .index = 2, .name = u"ens18"_s, .otherNames = {u"enp0s18"_s}, .mac = u"bc:24:11:5e:09:a2"_s,
        .addresses = {u"10.20.0.5/16"_s}, .isUp = true, .hasCarrier = true, .canMulticast = true,
        .isDefaultRoute = true, .mtu = 1500, .speed = Bandwidth {1'000'000'000}, .duplex = Duplex::Full
    };
    status.node = {.id = 1,
        .name = u"DefaultMember"_s,
        .isMaster = true,
        .isEnabled = true,
        .groupId = 1,
        .root = u"/images"_s,
        .address = u"10.20.0.5"_s,
        .interface = interface.name};
    const CheckFacts facts {.interfaces = {interface},
        .store = u"SQLite"_s,
        .nodes = {.all = {status.node}},
        .nodeAddress = {{status.node.address}},
        .root = {.exists = true, .isDirectory = true, .isReadable = true, .freeBytes = 1LL << 40},
        .mount = {Mount {u"/images"_s, u"ext4"_s, u"/dev/sdb1"_s}},
        .images = {{.name = u"Win11-Lab-2026"_s, .serverSize = 1LL << 35, .bytes = 1LL << 35, .fault = {}}},
        .sender = {u"/usr/bin/udp-sender"_s, u"20120424"_s},
        .ports = {.portbase = 63100, .holders = {}}};
    answers[u"node.list"_s] = {{u"nodes"_s, arrayOf(facts.nodes.all)}};
    answers[u"interface.list"_s] = {{u"interfaces"_s, arrayOf(facts.interfaces)}};
    interfaces = facts.interfaces;
    findings = run(serverChecks(), {facts, {}});
    refusals[u"store.find"_s].message = makeMessage(
        "fog-settings-missing"_L1, {{u"path"_s, fogSettingsPath()}, {u"cause"_s, u"No such file or directory"_s}});
}

int FakeController::countOf(const QString &method) const
{
    return int(std::ranges::count(requests, method, &Request::method));
}

QJsonObject FakeController::lastParams(const QString &method) const
{
    const auto found = std::find_if(requests.crbegin(), requests.crend(),
        [&method](const Request &request) { return request.method == method; });
    return found == requests.crend() ? QJsonObject() : found->params;
}

void FakeController::changeSession(const SessionInfo &session)
{
    const auto found = std::ranges::find(sessions, session.session, &SessionInfo::session);
    if (found == sessions.end())
        sessions.append(session);
    else
        *found = session;
    notify(u"session.changed"_s, {{u"session"_s, labcast::toJson(session)}});
}

void FakeController::tick(
    qint64 timeMs, const QList<SessionSample> &tickSamples, const QList<CounterSample> &tickCounters)
{
    QJsonArray array;
    for (const SessionSample &sample : tickSamples) {
        samples[sample.session].append(sample.sample);
        array.append(toJson(sample));
    }
    for (const CounterSample &counter : tickCounters)
        counters[counter.interface].append(counter.sample);
    notify(u"sampled"_s, {{u"t"_s, timeMs}, {u"samples"_s, array}, {u"counters"_s, arrayOf(tickCounters)}});
}

void FakeController::happen(const SessionEvent &event)
{
    events[event.session].append(event);
    notify(u"session.event"_s, {{u"event"_s, labcast::toJson(event)}});
}

void FakeController::loseNotifications(int count)
{
    m_toLose += count;
}

void FakeController::changeLibrary()
{
    notify(u"library.changed"_s, {});
}

void FakeController::writeLog(const QString &id, const LogLine &line)
{
    logs.append(id, line);
    notify(u"log.grew"_s, {{u"log"_s, labcast::toJson(logs.source(id))}});
}

void FakeController::changeRecord(const Message &trouble)
{
    status.recordTrouble = trouble;
    notify(u"record.changed"_s,
        {{u"trouble"_s, trouble.isEmpty() ? QJsonValue() : QJsonValue(labcast::toJson(trouble))}});
}

void FakeController::addAct(RecordedAct act)
{
    act.id = acts.isEmpty() ? 1 : acts.first().id + 1;
    acts.prepend(act);
    notify(u"audit.grew"_s, {});
}

void FakeController::changeStore(const StoreStatus &store)
{
    status.store = store;
    notify(u"store.changed"_s, {{u"store"_s, labcast::toJson(store)}});
}

void FakeController::restartLog(const QString &id)
{
    logs.restart(id);
    notify(u"log.grew"_s, {{u"log"_s, labcast::toJson(logs.source(id))}});
}

void FakeController::received(const QJsonObject &message)
{
    const QString method = message[u"method"_s].toString();
    const QJsonObject params = message[u"params"_s].toObject();
    requests.append({method, params});
    QJsonObject reply {{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, message[u"id"_s]}};
    if (method == "session.list"_L1 && losesPages)
        return;
    const bool hangs = !hangingCheck.isEmpty() && params[u"checks"_s][0].toString() == hangingCheck;
    if (method == "check.run"_L1 && hangs)
        return;
    if (refusals.contains(method))
        reply[u"error"_s] = labcast::toJson(refusals[method]);
    else
        reply[u"result"_s] = answer(method, params);
    m_connection->send(reply);
    if (method == "subscribe"_L1 && reply[u"result"_s][u"replayed"_s].toBool()) {
        for (const QJsonObject &missed : m_sent) {
            if (missed[u"params"_s][u"seq"_s].toInteger() > params[u"since"_s].toInteger())
                m_connection->send(missed);
        }
    }
}

QJsonObject FakeController::answer(const QString &method, const QJsonObject &params)
{
    const SessionId session {params[u"session"_s].toInteger()};
    if (const auto given = answers.constFind(method); given != answers.cend())
        return *given;
    if (method == "subscribe"_L1)
        return subscribed(params);
    if (method == "status"_L1)
        return labcast::toJson(status);
    if (method == "fog.take"_L1 || method == "fog.release"_L1)
        status.store.address.mode = method == "fog.take"_L1 ? StoreMode::Manager : StoreMode::Observer;
    if (method == "store.show"_L1 || method.startsWith("fog."_L1))
        return labcast::toJson(status.store);
    if (method == "service.show"_L1)
        return labcast::toJson(daemon);
    if (method == "node.show"_L1)
        return labcast::toJson(status.node);
    if (method == "image.list"_L1)
        return {{u"images"_s, arrayOf(images)}};
    if (method == "image.streams"_L1)
        return streamsOf(params[u"name"_s].toString());
    if (method == "session.preview"_L1)
        return labcast::toJson(DeployPreview {command, overwrites, unusual});
    if (method.startsWith("check."_L1) || method.startsWith("remedy."_L1))
        return answerCheck(method, params);
    if (method == "image.add"_L1) {
        const ImageDraft draft = imageDraftFromJson(params);
        images.append(Image {.id = {images.size() + 1}, .name = draft.name, .path = draft.directory});
        return labcast::toJson(images.last());
    }
    if (method.startsWith("history."_L1))
        return answerHistory(method, params);
    if (method == "audit.list"_L1)
        return answerAudit(params);
    if (method.startsWith("log."_L1))
        return logs.answer(method, params);
    if (method == "session.deploy"_L1)
        return deployed(params);
    if (method == "setup.show"_L1)
        return {{u"finished"_s, true}};
    if (method == "session.samples"_L1)
        return page(u"samples"_s, samples[session], params);
    if (method == "interface.samples"_L1)
        return page(u"samples"_s, counters[params[u"interface"_s].toString()], params);
    if (method == "session.events"_L1)
        return page(u"events"_s, events[session], params);
    return answerLibrary(method, params);
}

/// Takes over what it is told without looking at it.
QJsonObject FakeController::answerCheck(const QString &method, const QJsonObject &params)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids << finding.check;
    if (method == "check.list"_L1)
        return {{u"checks"_s, QJsonArray::fromStringList(ids)}};
    if (method == "remedy.list"_L1)
        return {{u"remedies"_s, arrayOf(remedies)}};
    QStringList wanted = params[u"checks"_s].toVariant().toStringList();
    if (method == "check.run"_L1) {
        QList<Finding> found = findings;
        found.removeIf([&](const Finding &each) { return !wanted.isEmpty() && !wanted.contains(each.check); });
        return {{u"findings"_s, arrayOf(found)}};
    }
    const QString check = method == "remedy.apply"_L1 ? params[u"check"_s].toString() : remedies.value(0).check;
    const bool isUndo = method == "remedy.undo"_L1;
    if (isUndo && !remedies.isEmpty())
        remedies.first().state = RemedyState::Undone;
    if (!isUndo)
        remedies.prepend({.id = remedies.size() + 1, .check = check, .state = RemedyState::Applied});
    Finding afterwards = findings.value(ids.indexOf(check));
    afterwards.backup = backup;
    return labcast::toJson(afterwards);
}

QJsonObject FakeController::answerLibrary(const QString &method, const QJsonObject &params)
{
    if (method == "interface.list"_L1)
        return {{u"interfaces"_s, arrayOf(interfaces)}};
    if (method == "host.list"_L1)
        return page(u"hosts"_s, hosts, params);
    if (method == "lab.list"_L1)
        return {{u"labs"_s, arrayOf(labs)}};
    if (method == "protection.list"_L1)
        return {{u"protected"_s, arrayOf(protectedThings)}};
    if (method == "protection.change"_L1)
        changeProtection(protectionChangeFromJson(params));
    else if (method == "host.add"_L1)
        hosts << hostFromJson(params);
    else if (method == "lab.add"_L1)
        labs << labFromJson(params);
    else if (method == "lab.remove"_L1)
        labs.removeIf([&](const Lab &lab) { return lab.name == params[u"name"_s].toString(); });
    else if (method == "host.remove"_L1)
        hosts.removeIf([names = params[u"names"_s].toVariant().toStringList()](
                           const Host &host) { return names.contains(host.name); });
    else
        return {};
    changeLibrary();
    return params;
}

void FakeController::changeProtection(const ProtectionChange &change)
{
    using Kind = ProtectedThing::Kind;
    protectedThings.removeIf([&change](const ProtectedThing &thing) {
        return (thing.kind == Kind::Lab ? change.labs : change.hosts).contains(thing.name);
    });
    for (const QString &name : change.isProtected ? change.hosts : QStringList())
        protectedThings << ProtectedThing {Kind::Host, name};
    for (const QString &name : change.isProtected ? change.labs : QStringList())
        protectedThings << ProtectedThing {Kind::Lab, name};
}

QJsonObject FakeController::answerHistory(const QString &method, const QJsonObject &params) const
{
    if (method == "history.show"_L1) {
        for (const RecordedSession &session : past) {
            if (session.info.session.value == params[u"session"_s].toInteger())
                return labcast::toJson(session);
        }
        return {};
    }
    const HistoryQuery query = historyQueryFromJson(params);
    QJsonArray page;
    for (const RecordedSession &session : past) {
        const HistoryEntry entry = historyEntry(session.info, *session.verdict, session.origin.starter);
        if (query.from > 0 && entry.session.value > query.from)
            continue;
        if (page.size() == query.limit)
            return {{u"sessions"_s, page}, {u"next"_s, entry.session.value}};
        if (matches(entry, query))
            page.append(labcast::toJson(entry));
    }
    return {{u"sessions"_s, page}, {u"next"_s, QJsonValue()}};
}

QJsonObject FakeController::answerAudit(const QJsonObject &params) const
{
    const ActQuery query = actQueryFromJson(params);
    QJsonArray page;
    for (const RecordedAct &act : acts) {
        if (query.from > 0 && act.id > query.from)
            continue;
        if (page.size() == query.limit)
            return {{u"acts"_s, page}, {u"next"_s, act.id}};
        if (matches(act, query))
            page.append(labcast::toJson(act));
    }
    return {{u"acts"_s, page}, {u"next"_s, QJsonValue()}};
}

QJsonObject FakeController::streamsOf(const QString &image) const
{
    const auto found = std::ranges::find(images, image, &Image::name);
    const qint64 size = found == images.end() ? 0 : found->serverSize;
    return {{u"streams"_s, arrayOf(streams.value(image, {{.name = u"d1p1.img"_s, .size = size}}))}};
}

QJsonObject FakeController::subscribed(const QJsonObject &params)
{
    m_isSubscribed = true;
    if (params.contains(u"since"_s) && replays)
        return {{u"instance"_s, u"fake"_s}, {u"seq"_s, params[u"since"_s]}, {u"replayed"_s, true}};
    QJsonObject whole {{u"instance"_s, u"fake"_s}, {u"seq"_s, m_seq}, {u"sessions"_s, arrayOf(sessions)}};
    if (losesPages) {
        whole[u"sessions"_s] = arrayOf(sessions.first(1));
        whole[u"next"_s] = 1;
    }
    return whole;
}

QJsonObject FakeController::deployed(const QJsonObject &params)
{
    SessionInfo session;
    session.session = {qint64(sessions.size()) + 1};
    session.image = params[u"image"_s].toString();
    session.lab = params[u"lab"_s].toString();
    session.expected = std::max(params[u"receivers"_s].toInt(), int(params[u"hosts"_s].toArray().size()));
    for (const Lab &lab : labs) {
        if (lab.name == session.lab)
            session.expected = int(lab.hosts.size());
    }
    session.state = SessionState::Waiting;
    session.sentence.headline = makeMessage("waiting-nobody"_L1, {{u"expected"_s, session.expected}});
    // As the real one may: the notification can come before the answer.
    changeSession(session);
    return {{u"session"_s, session.session.value}, {u"warnings"_s, arrayOf(warnings)}};
}

void FakeController::notify(const QString &method, QJsonObject params)
{
    params[u"seq"_s] = ++m_seq;
    const QJsonObject message {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}};
    m_sent.append(message);
    if (m_toLose > 0)
        --m_toLose;
    else if (m_connection && m_isSubscribed)
        m_connection->send(message);
}

} // namespace labcast
