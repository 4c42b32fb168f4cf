// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes.h"

#include "app/bundle/parcel.h"
#include "app/check/servercheck.h"

#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace labcast::scenes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gib = 1024LL * 1024 * 1024;

Sentence sentence(Severity severity, const Message &headline, const Message &detail = {})
{
    return {severity, headline, detail};
}

void addParts(SessionInfo &session, bool isStalled)
{
    session.currentStream = 2;
    session.streams
        = {{.name = u"d1p1.img"_s, .size = gib / 10, .acknowledged = gib / 10, .state = StreamState::Sent},
            {.name = u"d1p2.img"_s, .size = gib / 50, .acknowledged = gib / 50, .state = StreamState::Sent},
            {.name = u"d1p3.img"_s, .size = 84 * gib, .acknowledged = 43 * gib, .state = StreamState::Sending},
            {.name = u"d1p4.img"_s, .size = gib / 2}};
    session.receivers.clear();
    for (int number = 1; number <= 30; ++number) {
        const bool isSilent = isStalled && number == 12;
        session.receivers << ReceiverInfo {.address = u"10.20.2.%1"_s.arg(50 + number),
            .host = u"PC-%1"_s.arg(number),
            .number = number - 1,
            .state = isSilent ? ReceiverState::Silent : ReceiverState::Receiving,
            .bytes = isSilent ? 42 * gib : 43 * gib};
    }
}

SessionInfo labTwo(qint64 nowMs)
{
    SessionInfo session;
    session.session = {3};
    session.name = u"Lab 2"_s;
    session.image = u"Win11-Lab-2026"_s;
    session.interface = u"ens18"_s;
    session.state = SessionState::Sending;
    session.expected = 30;
    session.joined = 30;
    session.size = 85 * gib;
    session.acknowledged = 43 * gib;
    session.rate = {912'000'000};
    session.retransmittedBlocks = 127'000;
    session.createdMs = noon; // the same in every scene: it is one session
    session.startedMs = nowMs - 550'000;
    session.secondsLeft = 395;
    session.sentence = sentence(Severity::Info,
        makeMessage(
            "sending"_L1, {{u"stream"_s, u"d1p3.img"_s}, {u"number"_s, 3}, {u"count"_s, 4}, {u"joined"_s, 30}}),
        makeMessage("sending-detail"_L1, {{u"acknowledged"_s, 43 * gib}, {u"size"_s, 85 * gib}}));
    addParts(session, false);
    return session;
}

/// A rate with the small unrest of a real line.
qint64 around(double megabits, qint64 tick)
{
    return qint64((megabits + 8 * std::sin(double(tick) * 1.7) + 5 * std::sin(double(tick) * 0.37)) * 1e6);
}

QList<Sample> line(qint64 fromMs, qint64 toMs, double megabits, qint64 quietMs, qint64 bytes = 0)
{
    QList<Sample> samples;
    for (qint64 t = fromMs; t <= toMs; t += 250) {
        const qint64 rate = t - fromMs < quietMs ? 0 : around(megabits, t / 250);
        bytes += rate / 32;
        samples.append({t, bytes, {rate}});
    }
    return samples;
}

} // namespace

void addImages(FakeController &controller)
{
    controller.images
        = {Image {.id = {1}, .name = u"Win11-Lab-2026"_s, .path = u"win11"_s, .serverSize = 85 * gib},
            Image {.id = {2}, .name = u"Ubuntu-24.04"_s, .path = u"ubuntu"_s, .serverSize = 7 * gib},
            Image {.id = {3}, .name = u"Debian-13-CAD"_s, .path = u"debian"_s, .serverSize = 19 * gib}};
}

void addHosts(FakeController &controller)
{
    QStringList left, right;
    controller.hosts.clear();
    for (int number = 1; number <= 30; ++number) {
        const QString name = u"PC-%1"_s.arg(number);
        (number <= 24 ? left : right) << name;
        controller.hosts << Host {.id = {number},
            .name = name,
            .macs = {u"00:1a:2b:3c:4d:%1"_s.arg(number, 2, 16, QChar(u'0'))},
            .address = {},
            .description = number % 5 == 0 ? u"Projector side"_s : QString(),
            .image = number <= 24 ? u"Win11-Lab-2026"_s : QString()};
    }
    controller.labs = {{.id = {1}, .name = u"Room 204"_s, .description = u"Second floor"_s, .hosts = left},
        {.id = {2}, .name = u"Room 12"_s, .description = {}, .hosts = right},
        {.id = {3}, .name = u"Library"_s, .description = u"Not yet wired"_s, .hosts = {}}};
    controller.interfaces = {{.name = u"ens18"_s,
                                 .mac = {},
                                 .addresses = {u"10.20.0.5/16"_s},
                                 .isUp = true,
                                 .speed = Bandwidth {1'000'000'000}},
        {.name = u"ens19"_s, .mac = {}, .addresses = {}, .isUp = false}};
}

void addSending(FakeController &controller, qint64 nowMs)
{
    controller.interfaces = {{.name = u"ens18"_s, .mac = {}, .isUp = true, .speed = Bandwidth {1'000'000'000}}};
    SessionInfo done;
    done.session = {1};
    done.name = u"Lab 4"_s;
    done.image = u"Debian-13-CAD"_s;
    done.interface = u"ens18"_s;
    done.state = SessionState::Completed;
    done.expected = done.joined = 24;
    done.size = done.acknowledged = 19 * gib;
    done.retransmittedBlocks = 14'000;
    done.finishedMs = nowMs - 300'000;
    done.sentence = sentence(Severity::Ok, makeMessage("all-sent"_L1, {{u"count"_s, 24}, {u"expected"_s, 24}}));
    controller.changeSession(done);
    controller.samples[{1}] = line(nowMs - 560'000, nowMs - 300'000, 430, 0);
    controller.changeSession(labTwo(nowMs));
    const QList<Sample> half = line(nowMs - 580'000, nowMs - 300'000, 488, 30'000);
    controller.samples[{3}] = half + line(nowMs - 299'750, nowMs, 912, 0, half.last().acknowledged);
    controller.counters[u"ens18"_s]
        = line(nowMs - 580'000, nowMs - 550'000, 448, 0) + line(nowMs - 549'750, nowMs, 938, 0);
    controller.happen({EventKind::State, {3}, nowMs - 560'000, {{u"state"_s, u"waiting"_s}}});
    for (int number = 1; number <= 3; ++number)
        controller.happen({EventKind::ReceiverJoined, {3}, nowMs - 555'000 + number * 700,
            {{u"address"_s, u"10.20.2.%1"_s.arg(50 + number)}, {u"host"_s, u"PC-%1"_s.arg(number)},
                {u"stream"_s, u"d1p1.img"_s}}});
    controller.happen({EventKind::State, {3}, nowMs - 550'000, {{u"state"_s, u"sending"_s}}});
    controller.happen({EventKind::StreamFinished, {3}, nowMs - 548'000,
        {{u"stream"_s, u"d1p1.img"_s}, {u"bytes"_s, gib / 10}, {u"seconds"_s, 2}}});
    controller.happen({EventKind::Verdict, {1}, nowMs - 300'000,
        {{u"verdict"_s, QJsonObject {{u"verdict"_s, u"completed"_s}}}}});
}

void stall(FakeController &controller, qint64 nowMs)
{
    SessionInfo session = labTwo(nowMs);
    session.state = SessionState::Stalled;
    session.rate = {0};
    session.silent = {u"10.20.2.62"_s};
    addParts(session, true);
    session.sentence = sentence(Severity::Error,
        makeMessage("stalled-named"_L1,
            {{u"addresses"_s, QJsonArray {u"PC-12 (10.20.2.62)"_s}}, {u"since"_s, nowMs - 8000},
                {u"others"_s, 29}}),
        makeMessage("stalled-named-detail"_L1, {{u"tolerated"_s, 60}}));
    controller.changeSession(session);
    controller.happen({EventKind::Stall, {3}, nowMs - 6000,
        {{u"stream"_s, u"d1p3.img"_s}, {u"receivers"_s, QJsonArray {u"10.20.2.62"_s}}}});
    for (qint64 t = nowMs - 8000; t <= nowMs; t += 250)
        controller.tick(t, {{{3}, {t, 43 * gib, {0}}, 43 * gib, 127'000, 395}}, {{u"ens18"_s, {t, 0, {90'000}}}});
}

void addWaiting(FakeController &controller, qint64 nowMs)
{
    SessionInfo session;
    session.session = {2};
    session.name = u"Library"_s;
    session.image = u"Ubuntu-24.04"_s;
    session.state = SessionState::Waiting;
    session.expected = 16;
    session.joined = 11;
    session.size = 7 * gib;
    session.createdMs = nowMs - 90'000;
    session.sentence
        = sentence(Severity::Neutral, makeMessage("waiting-some"_L1, {{u"joined"_s, 11}, {u"expected"_s, 16}}),
            makeMessage("waiting-some-detail"_L1, {{u"until"_s, nowMs + 480'000}}));
    controller.changeSession(session);
    controller.samples[{2}] = line(nowMs - 90'000, nowMs, 0, 100'000);
}

void addQueued(FakeController &controller, qint64 nowMs)
{
    SessionInfo session;
    session.session = {4};
    session.name = u"Room 12"_s;
    session.image = u"Debian-13-CAD"_s;
    session.interface = u"ens18"_s;
    session.state = SessionState::Queued;
    session.expected = 6;
    session.absent = {u"PC-25"_s, u"PC-26"_s, u"PC-27"_s, u"PC-28"_s, u"PC-29"_s, u"PC-30"_s};
    session.size = 19 * gib;
    session.streams = {{.name = u"d1p1.img"_s, .size = gib}, {.name = u"d1p2.img"_s, .size = 18 * gib}};
    session.createdMs = nowMs - 60'000;
    const QJsonObject place {{u"place"_s, 1}, {u"running"_s, 2}, {u"limit"_s, 2}};
    session.sentence
        = sentence(Severity::Info, makeMessage("queued"_L1, place), makeMessage("queued-detail"_L1, place));
    controller.changeSession(session);
    controller.happen({EventKind::State, {4}, nowMs - 60'000, {{u"state"_s, u"queued"_s}}});
}

void finish(FakeController &controller, qint64 nowMs)
{
    SessionInfo session = labTwo(nowMs);
    session.state = SessionState::Partial;
    session.acknowledged = session.size;
    session.finishedMs = nowMs;
    session.secondsLeft.reset();
    session.rate = {};
    session.sentence = sentence(Severity::Warning,
        makeMessage("some-sent"_L1,
            {{u"count"_s, 29}, {u"expected"_s, 30}, {u"addresses"_s, QJsonArray {u"10.20.2.62"_s}}}));
    controller.changeSession(session);
}

void addHistory(FakeController &controller, qint64 nowMs, int count)
{
    const QList<SessionState> outcomes {
        SessionState::Partial, SessionState::Completed, SessionState::Failed, SessionState::Cancelled};
    for (int i = 0; i < count; ++i) {
        SessionInfo info = labTwo(nowMs);
        info.session = {1000 + count - i};
        info.lab = info.name = i % 3 == 0 ? u"Lab 2"_s : u"Room %1"_s.arg(200 + i % 7);
        info.image = i % 2 == 0 ? u"Win11-Lab-2026"_s : u"Ubuntu-24.04"_s;
        info.state = outcomes.at(i % outcomes.size());
        info.portbase = 63100;
        info.createdMs = nowMs - (i + 1) * 86'400'000LL;
        info.startedMs = info.createdMs + 30'000;
        info.finishedMs = info.createdMs + 800'000 + i * 1000;
        info.acknowledged = info.size;
        info.rate = {};
        info.secondsLeft.reset();
        info.currentStream = -1;
        for (StreamInfo &stream : info.streams) {
            stream.state = StreamState::Sent;
            stream.acknowledged = stream.size;
        }
        for (ReceiverInfo &receiver : info.receivers) {
            receiver.state = ReceiverState::Ended;
            receiver.result = receiver.number == 11 ? ReceiverResult::Dropped : ReceiverResult::Completed;
        }
        info.sentence = sentence(Severity::Warning,
            makeMessage("some-sent"_L1,
                {{u"count"_s, 29}, {u"expected"_s, 30}, {u"addresses"_s, QJsonArray {u"PC-12 (10.20.2.62)"_s}}}));
        const SessionVerdict verdict {.session = info.session,
            .outcome = info.state,
            .reason = info.sentence.headline,
            .bytes = info.size,
            .seconds = 770,
            .streams = info.streams,
            .receivers = info.receivers};
        const DeployRequest request {
            .image = info.image, .lab = info.lab, .receivers = 30, .interface = u"ens18"_s};
        controller.past << RecordedSession {info, verdict, {u"anna"_s, request, u"0.1.0"_s, u"20120424"_s}};
        controller.samples[info.session] = line(info.startedMs, info.finishedMs, 912, 30'000);
        controller.events[info.session]
            = {{EventKind::State, info.session, info.startedMs, {{u"state"_s, u"sending"_s}}},
                {EventKind::ReceiverDropped, info.session, info.startedMs + 60'000,
                    {{u"address"_s, u"10.20.2.62"_s}, {u"host"_s, u"PC-12"_s}, {u"stream"_s, u"d1p3.img"_s}}},
                {EventKind::Verdict, info.session, info.finishedMs,
                    {{u"verdict"_s, QJsonObject {{u"verdict"_s, toWord(info.state)}}}}}};
    }
}

void addActs(FakeController &controller, qint64 nowMs, int count)
{
    const Message refusal = makeMessage("role-no-admin"_L1, {{u"who"_s, u"carla (process 4242)"_s}});
    const QList<RecordedAct> kinds {{.who = u"anna"_s,
                                        .method = u"session.deploy"_s,
                                        .asked = {{u"image"_s, u"Win11-Lab-2026"_s}, {u"lab"_s, u"Lab 2"_s}},
                                        .session = 1305},
        {.who = u"carla"_s,
            .method = u"image.remove"_s,
            .asked = {{u"name"_s, u"Ubuntu-24.04"_s}},
            .refusal = refusal},
        {.who = u"bert"_s, .method = u"session.cancel"_s, .asked = {{u"session"_s, 1304}}, .session = 1304},
        {.who = u"anna"_s, .method = u"service.act"_s, .asked = {{u"act"_s, u"restart"_s}}},
        {.who = u"anna"_s,
            .method = u"remedy.apply"_s,
            .asked = {{u"check"_s, u"stale-rows"_s}, {u"steps"_s, 40}}}};
    for (int i = 0; i < count; ++i) {
        RecordedAct act = kinds.at(i % kinds.size());
        act.id = count - i;
        act.timeMs = nowMs - (i + 1) * 7'200'000LL;
        controller.acts << act;
    }
}

void addBundle(FakeController &controller)
{
    Parcel bundle {.number = 7, .bytes = 214'000};
    for (const auto &[name, bytes] : {std::pair {"README.txt", 340}, {"versions.txt", 410}, {"settings.txt", 1280},
             {"checks.txt", 5200}, {"checks.json", 9100}, {"network/interfaces.txt", 620},
             {"network/routes.txt", 180}, {"network/neighbours.txt", 960}, {"sessions/1030/report.json", 184'000},
             {"sessions/1030/report.csv", 96'000}, {"logs/controller.log", 1'420'000},
             {"logs/session-1030.log", 210'000}, {"logs/server_multicast.log.log", 88'000}})
        bundle.contents << ParcelEntry {QString::fromLatin1(name), bytes};
    controller.answers[u"bundle.make"_s] = toJson(bundle);
    controller.answers[u"bundle.read"_s] = toJson(ParcelPiece {"an archive"});
}

void addLogs(FakeController &controller, qint64 nowMs)
{
    QList<LogLine> lines;
    qint64 time = nowMs - 580'000;
    const auto say = [&](const QString &text, LogSeverity severity = LogSeverity::Plain, qint64 ms = 20) {
        lines.append({0, time += ms, severity, text});
    };
    say(u"$ /usr/sbin/udp-sender --file /images/win11/d1p3.img --interface ens18 --portbase 63100 --full-duplex "
        "--nokbd --rexmit-hello-interval 200 --stat-period 100 --max-slice-size 44 --retries-until-drop 60"_s);
    say(u"Udp-sender 20200328"_s);
    say(u"Using full duplex mode"_s);
    say(u"Using mcast address 234.20.0.5"_s);
    say(u"UDP sender for /images/win11/d1p3.img at 10.20.0.5 on ens18"_s);
    say(u"Broadcasting control to 10.20.255.255"_s);
    for (int i = 0; i < 30; ++i)
        say(u"New connection from 10.20.2.%1  (#%2) 00000009"_s.arg(50 + i).arg(i));
    say(u"Starting transfer: 00000009"_s);
    for (int i = 1; i < 1100; ++i) {
        say(u"bytes= %1 re-xmits=%2 (  0.4%) slice=0044 -   0"_s
                .arg(QLocale::c().toString(i * 42'000'000LL).replace(u',', u' '), 14)
                .arg(i * 110, 7, 10, QChar(u'0')),
            LogSeverity::Plain, 500);
        if (i == 300)
            say(u"Timeout notAnswered=[17] notReady=[17] nrAns=29 nrRead=29 nrPart=30 avg=1804"_s,
                LogSeverity::Warning);
    }
    say(u"Timeout notAnswered=[12] notReady=[12] nrAns=29 nrRead=29 nrPart=30 avg=1804"_s, LogSeverity::Warning,
        1000);
    for (int i = 0; i < 4; ++i)
        say(u"Timeout notAnswered=[12] notReady=[12] nrAns=29 nrRead=29 nrPart=30 avg=1804"_s, LogSeverity::Error,
            1000);
    controller.logs.add(u"session-3"_s, 3, lines);
    controller.logs.add(u"session-1"_s, 1, {{1, nowMs - 500'000, LogSeverity::Warning, u"Bad command 0300"_s}});
    controller.logs.add(u"session-2"_s, 2, {});
    controller.logs.add(daemonLogId(), 0,
        {{1, nowMs - 40'000, LogSeverity::Warning, u"[11-22-26 2:19:38 pm]  | Unable to find image path"_s},
            {2, nowMs - 40'000, LogSeverity::Plain, u"[11-22-26 2:19:38 pm]  * No new tasks found"_s}});
    controller.logs.add(u"controller"_s, 0,
        {{1, nowMs - 600'000, LogSeverity::Plain,
             u"labcastd 0.1.0 started, process 4242, data folder /var/lib/labcast"_s},
            {2, nowMs - 590'000, LogSeverity::Plain,
                u"anna (process 977): session.deploy image=Win11-Lab-2026 receivers=30: session 3"_s}});
}

void addFindings(FakeController &controller)
{
    controller.answerNode();
    controller.daemon = {.service = {.name = fogServiceName(),
                             .manager = ServiceStatus::Manager::Systemd,
                             .state = ServiceStatus::State::Active,
                             .isEnabled = true,
                             .subState = u"running"_s,
                             .sinceMs = QDateTime::currentMSecsSinceEpoch() - 5 * 3'600'000,
                             .mainPid = 812},
        .hasLog = true,
        .silentMs = 4000,
        .passMs = 4000,
        .lines
        = {u"[11-20-26 2:07:58 pm]  * No new tasks found"_s, u"[11-20-26 2:08:08 pm]  * No new tasks found"_s}};
    CheckFacts facts {.address = {.kind = StoreAddress::Kind::MariaDb, .mode = StoreMode::Observer},
        .interfaces = controller.interfaces,
        .igmp = {.sinceMs = 0, .trouble = u"EPERM: Operation not permitted"_s},
        .store = u"FOG 1.5.10"_s,
        .nodes = {.all = {controller.status.node}, .groups = {{1, u"default"_s}}},
        .nodeAddress = {{u"10.20.0.5"_s}},
        .root = {.exists = true, .isDirectory = true, .isReadable = true, .freeBytes = 1LL << 40},
        .mount = {Mount {u"/images"_s, u"ext4"_s, u"/dev/sdb1"_s}},
        .images = {{.name = u"Win11-Lab-2026"_s, .serverSize = 1LL << 35, .bytes = 1LL << 35, .fault = {}}},
        .sender = {u"/usr/local/sbin/udp-sender"_s, u"20200328"_s},
        .ports = {.portbase = 63100, .holders = {}},
        .settings = {},
        .daemon = controller.daemon};
    facts.address.host = u"localhost"_s;
    const QList<std::pair<QString, QString>> settings {{u"FOG_UDPCAST_STARTINGPORT"_s, u"63100"_s},
        {u"FOG_MULTICAST_MAX_SESSIONS"_s, u"64"_s}, {u"FOG_UDPCAST_MAXWAIT"_s, u"10"_s},
        {u"FOG_MULTICAST_ADDRESS"_s, u"0"_s}, {u"FOG_MULTICAST_PORT_OVERRIDE"_s, u"0"_s},
        {u"FOG_MULTICAST_DUPLEX"_s, u"--full-duplex"_s}, {u"FOG_MULTICAST_RENDEZVOUS"_s, {}},
        {u"MULTICASTGLOBALENABLED"_s, u"1"_s}, {u"MULTICASTSLEEPTIME"_s, u"10"_s},
        {u"MULTICASTLOGFILENAME"_s, u"multicast.log"_s}, {u"FOG_UDPCAST_INTERFACE"_s, u"eth0"_s}};
    for (const auto &[key, value] : settings)
        facts.settings << SettingRow {QString::number(facts.settings.size() + 1), key, value};
    facts.nodes.all.first().interface = u"eth0"_s;
    facts.nodes.rows[facts.nodes.all.first().id] = {{u"ngmInterface"_s, u"eth0"_s}};
    controller.findings = run(serverChecks(), {facts, {}});
    facts.address = {};
    controller.findings[3] = checkInterface(facts);
}

void addLeftovers(FakeController &controller)
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    CheckFacts facts;
    facts.rows.nowMs = nowMs;
    facts.rows.sessions = {{.id = 41, .name = u"Lab 2 - Win11"_s, .basePort = 63100, .state = 3, .createdMs = 1},
        {.id = 42,
            .name = u"Lab 1 - Win11"_s,
            .basePort = 63102,
            .state = 3,
            .createdMs = 1,
            .values = {{u"msState"_s, u"3"_s}, {u"msName"_s, u"Lab 1 - Win11"_s}, {u"msClients"_s, u"-1"_s},
                {u"msCompleteDateTime"_s, u"0000-00-00 00:00:00"_s}, {u"msSenderPID"_s, u"0"_s}}},
        {.id = 43, .name = u"Workshop"_s, .basePort = 63104, .expected = 12, .createdMs = nowMs}};
    for (int i = 1; i <= 19; ++i) {
        facts.rows.associations << MulticastRows::Association {
            .id = i, .session = 42, .task = 100 + i, .hasSession = true, .isSessionActive = true, .taskState = 3};
        facts.rows.associations << MulticastRows::Association {.id = 40 + i, .session = 30, .task = 60 + i};
        facts.rows.tasks << MulticastRows::Task {.id = 100 + i,
            .name = u"Lab 1 - Win11"_s,
            .type = 8,
            .state = 3,
            .host = i,
            .hasHost = true,
            .createdMs = 1,
            .values = {{u"taskStateID"_s, u"3"_s}}};
    }
    facts.rows.all
        = {{u"multicastSessionsAssoc"_s, 38, 59}, {u"multicastSessions"_s, 43, 43}, {u"tasks"_s, 812, 921}};
    const auto sender = [nowMs](qint64 pid, int port, bool isControlled) {
        return SenderProcess {.pid = pid,
            .startTicks = quint64(pid) * 100,
            .startedMs = nowMs - pid * 1000,
            .portbase = port,
            .isControlled = isControlled,
            .user = u"root"_s,
            .command
            = u"/usr/local/sbin/udp-sender --interface ens18 --min-receivers 24 --max-wait 600 --portbase %1 "
              "--full-duplex --ttl 32 --nokbd --nopointopoint --file /images/Win11/d1p1.img"_s.arg(port)};
    };
    facts.senders.running = {sender(2114, 63100, true), sender(4711, 63190, false), sender(4923, 63192, false)};
    for (Finding &finding : controller.findings) {
        if (finding.check == "stale-rows"_L1)
            finding = checkStaleRows(facts);
        if (finding.check == "orphans"_L1)
            finding = checkOrphans(facts);
    }
    controller.backup = u"/var/lib/labcast/clean-up-20261122-142010.sql"_s;
}

} // namespace labcast::scenes
