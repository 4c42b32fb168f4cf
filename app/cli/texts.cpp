// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts.h"

#include "../naturalorder.h"
#include "terminal.h"

#include <QDateTime>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QList<T> inNaturalOrder(QList<T> values)
{
    std::ranges::sort(values, NaturalLess(), &T::name);
    return values;
}

QString localTime(qint64 timeMs)
{
    return timeMs > 0 ? QDateTime::fromMSecsSinceEpoch(timeMs).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

} // namespace

QString nodeText(const StorageNode &node)
{
    const QLocale c = QLocale::c();
    return tableText({{u"node"_s, node.name}, {u"image root"_s, node.root}, {u"interface"_s, node.interface},
        {u"address"_s, node.address},
        {u"rate limit"_s, node.maxBitrate ? formatBandwidth(*node.maxBitrate, c) : u"none"_s},
        {u"sessions at once"_s, QString::number(node.maxSessions)}});
}

QString storeText(const StoreStatus &store)
{
    const bool isServers = store.address.kind != StoreAddress::Kind::Embedded;
    QString text = tableText({{u"store"_s, store.address.text()}, {u"kind"_s, store.kind},
        {u"mode"_s, isServers ? toWord(store.address.mode) : u"manager"_s}});
    if (store.address.api.isSet())
        text += u"\nDeploys through FOG's API at "_s + store.address.api.url;
    if (!store.trouble.isEmpty())
        text += u"\nNot usable since %1: %2"_s.arg(
            QDateTime::fromMSecsSinceEpoch(store.sinceMs).toString(u"yyyy-MM-dd HH:mm:ss"_s),
            store.trouble.english);
    for (const Message &warning : store.warnings)
        text += u"\nWarning: "_s + warning.english;
    return text;
}

QString statusText(const ControllerStatus &status)
{
    QString text = tableText({{u"controller"_s, status.version + u", process "_s + QString::number(status.pid)},
                       {u"data folder"_s, status.dataFolder}, {u"running"_s, QString::number(status.running)}})
        + u'\n' + nodeText(status.node) + u'\n' + storeText(status.store);
    if (!status.recordTrouble.isEmpty())
        text += u"\nWarning: sessions are not being recorded. "_s + status.recordTrouble.english;
    return text;
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

QString hostText(const Host &host)
{
    return u"%1: %2"_s.arg(host.name, host.macs.join(u", "_s));
}

QString hostsText(const QList<Host> &hosts)
{
    if (hosts.isEmpty())
        return u"There is no computer yet. labcastctl host add NAME --mac MAC adds one."_s;
    QList<QStringList> rows {{u"NAME"_s, u"MAC"_s, u"DESCRIPTION"_s}};
    for (const Host &host : inNaturalOrder(hosts))
        rows << QStringList {host.name, host.macs.join(u", "_s), host.description};
    return tableText(rows);
}

QString protectedText(const QList<ProtectedThing> &things)
{
    if (things.isEmpty())
        return u"Nothing is protected. labcastctl host protect NAME protects a computer, lab protect NAME a lab."_s;
    using Kind = ProtectedThing::Kind;
    QList<QStringList> rows {{u"WHAT"_s, u"NAME"_s, u"PROTECTED BY"_s}};
    for (const ProtectedThing &thing : things) {
        const QString what = thing.kind == Kind::Host ? u"computer"_s
            : thing.kind == Kind::Lab                 ? u"lab"_s
                                                      : u"nothing has it"_s;
        const QString by = thing.by == Protector::Administrator ? u"the server's administrator"_s
            : thing.by == Protector::Lab                        ? u"its lab %1"_s.arg(thing.lab)
                                                                : u"the Library"_s;
        rows << QStringList {what, thing.name, by};
    }
    return tableText(rows);
}

QString importText(const ImportCounts &counts, bool isDone)
{
    return u"%1: %2 new, %3 changed, %4 as they were, %5 with a fault."_s
        .arg(isDone ? u"Imported"_s : u"Not imported"_s)
        .arg(counts.added)
        .arg(counts.changed)
        .arg(counts.same)
        .arg(counts.faults);
}

QString exportText(int hosts, const QString &path)
{
    return u"%1 %2 in %3. Passwords, keys and tokens are left empty."_s.arg(hosts).arg(
        hosts == 1 ? u"computer is"_s : u"computers are"_s, path);
}

QString labText(const Lab &lab)
{
    return u"%1: %2"_s.arg(lab.name, lab.hosts.isEmpty() ? u"no computers"_s : lab.hosts.join(u", "_s));
}

QString labsText(const QList<Lab> &labs)
{
    if (labs.isEmpty())
        return u"There is no lab yet. labcastctl lab add NAME --host COMPUTER adds one."_s;
    QList<QStringList> rows {{u"NAME"_s, u"COMPUTERS"_s, u"DESCRIPTION"_s}};
    for (const Lab &lab : inNaturalOrder(labs))
        rows << QStringList {lab.name, QString::number(lab.hosts.size()), lab.description};
    return tableText(rows);
}

QString daemonText(const DaemonFacts &daemon)
{
    const ServiceStatus &service = daemon.service;
    QStringList lines {u"%1: %2%3"_s.arg(service.name, toWord(service.state),
        service.mainPid > 0 ? u", process %1"_s.arg(service.mainPid) : QString())};
    if (!service.trouble.isEmpty())
        lines << service.trouble.english;
    if (daemon.hasLog)
        lines << u"Its log: last line %1 ago"_s.arg(formatDuration(daemon.silentMs / 1000, QLocale::c()));
    if (daemon.hasLog && daemon.passMs >= 0)
        lines << u"Its last pass over the database: %1 ago"_s.arg(
            formatDuration(daemon.passMs / 1000, QLocale::c()));
    if (!daemon.trouble.isEmpty())
        lines << daemon.trouble.english;
    return (lines + daemon.lines).join(u'\n');
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

QString joinCommandsText(const QList<JoinCommand> &commands)
{
    QStringList lines {u"# One line after the other; put the computer's own disk in the place of sdX."_s};
    for (const JoinCommand &command : commands)
        lines << u"# "_s + command.stream << command.command;
    return lines.join(u'\n');
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

QString historyText(const QList<HistoryEntry> &entries)
{
    if (entries.isEmpty())
        return u"No session has ended yet that fits."_s;
    QList<QStringList> rows {{u"ID"_s, u"STARTED"_s, u"TOOK"_s, u"NAME"_s, u"IMAGE"_s, u"VERDICT"_s,
        u"COMPLETED"_s, u"SENT"_s, u"RATE"_s, u"BY"_s}};
    const QLocale c = QLocale::c();
    for (const HistoryEntry &entry : entries)
        rows << QStringList {QString::number(entry.session.value), localTime(entry.createdMs),
            formatDuration((entry.finishedMs - entry.createdMs) / 1000, c), entry.name, entry.image,
            toWord(entry.outcome), u"%1/%2"_s.arg(entry.completed).arg(entry.expected),
            formatByteCount({entry.bytes}, c), formatBandwidth(entry.average(), c), entry.starter};
    return tableText(rows);
}

QString auditText(const QList<RecordedAct> &acts)
{
    if (acts.isEmpty())
        return u"Nobody has changed anything yet."_s;
    QList<QStringList> rows {{u"TIME"_s, u"WHO"_s, u"WHAT"_s, u"SESSION"_s, u"RESULT"_s}};
    for (const RecordedAct &act : acts)
        rows << QStringList {localTime(act.timeMs), act.who, englishOf(act).simplified(),
            act.session == 0 ? QString() : QString::number(act.session),
            act.isDone() ? u"done"_s : act.refusal.english};
    return tableText(rows);
}

QString recordText(const RecordedSession &session)
{
    QList<QStringList> rows {{u"started"_s, localTime(session.info.createdMs)},
        {u"finished"_s, localTime(session.info.finishedMs)}, {u"started by"_s, session.origin.starter},
        {u"interface"_s, session.info.interface}, {u"Labcast"_s, session.origin.labcast},
        {u"udp-sender"_s, session.origin.sender}};
    rows.removeIf([](const QStringList &row) { return row.at(1).isEmpty(); });
    return sessionText(session.info) + u'\n' + tableText(rows);
}

} // namespace labcast
