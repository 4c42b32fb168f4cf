// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosistexts.h"

#include "../check/findingreport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QByteArray linesOf(const QStringList &lines)
{
    return (lines.join(u'\n') + u'\n').toUtf8();
}

/// Why a fact is not there; empty: it is.
QString missing(const FoundFacts &found, Fact fact)
{
    const auto error = found.missing.constFind(fact);
    return error == found.missing.cend() ? QString() : u"not known: "_s + error->message.english;
}

QStringList nodeLines(const FoundFacts &found)
{
    if (const QString why = missing(found, Fact::Nodes); !why.isEmpty())
        return {u"storage nodes "_s + why};
    QStringList lines;
    for (const StorageNode &node : found.facts.nodes.all)
        lines << u"storage node %1 \"%2\": master %3, enabled %4, group %5, root %6, address %7, interface %8"_s
                     .arg(QString::number(node.id), node.name, node.isMaster ? u"yes"_s : u"no"_s,
                         node.isEnabled ? u"yes"_s : u"no"_s, QString::number(node.groupId), node.root,
                         node.address, node.interface);
    return lines;
}

} // namespace

QByteArray readmeText(RedactionChoice redaction)
{
    return linesOf({u"Diagnostic bundle of Labcast "_s + QStringLiteral(LABCAST_VERSION) + u", made "_s
            + QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
        u"Taken out: whatever looks like a password, a token or a key."_s,
        redaction.macs ? u"MAC addresses are replaced: mac-1 is the same card everywhere."_s
                       : u"MAC addresses are as they are."_s,
        redaction.names ? u"Names of computers are replaced: host-1 is the same computer everywhere."_s
                        : u"Names of computers are as they are."_s});
}

QByteArray versionsText(const StoreStatus &store, const FoundFacts &found)
{
    const SenderFacts &sender = found.facts.sender;
    const QString why = missing(found, Fact::Sender);
    return linesOf({u"Labcast: "_s + QStringLiteral(LABCAST_VERSION), u"Qt: "_s + QString::fromLatin1(qVersion()),
        u"System: %1, kernel %2, %3"_s.arg(
            QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Computer: "_s + QSysInfo::machineHostName(),
        u"udp-sender: "_s + (why.isEmpty() ? u"%1, version %2"_s.arg(sender.path, sender.version) : why),
        u"Database: %1, generation %2, Labcast is its %3"_s.arg(
            store.address.text(), store.kind.isEmpty() ? u"not known"_s : store.kind, toWord(store.address.mode)),
        u"Trouble with it: "_s + (store.trouble.isEmpty() ? u"none"_s : store.trouble.english)});
}

QByteArray settingsText(const FoundFacts &found)
{
    QStringList lines;
    if (const QString why = missing(found, Fact::Settings); !why.isEmpty())
        lines << u"FOG's settings "_s + why;
    for (const SettingRow &row : found.facts.settings)
        lines << row.key + u" = "_s + row.value;
    return linesOf(lines + nodeLines(found));
}

QByteArray checksText(const QList<Finding> &findings)
{
    return linesOf({findingsText(findings)});
}

QByteArray checksJson(const QList<Finding> &findings)
{
    QJsonArray all;
    for (const Finding &finding : findings)
        all.append(reportOf(finding));
    return QJsonDocument(all).toJson();
}

QByteArray interfaceLines(const QList<NetworkInterface> &interfaces)
{
    QStringList lines;
    for (const NetworkInterface &each : interfaces)
        lines << u"%1: %2, %3, multicast %4, MTU %5, speed %6, MAC %7, %8%9"_s.arg(each.name,
            each.isUp ? u"up"_s : u"down"_s, each.hasCarrier ? u"carrier"_s : u"no carrier"_s,
            each.canMulticast ? u"yes"_s : u"no"_s, QString::number(each.mtu),
            each.speed ? formatBandwidth(*each.speed, QLocale::c()) : u"not known"_s,
            each.mac.isEmpty() ? u"none"_s : each.mac, (each.addresses + each.addresses6).join(u", "_s),
            each.isDefaultRoute ? u", default route"_s : QString());
    return linesOf(lines);
}

QByteArray routesText(const QList<Route> &routes)
{
    QStringList lines;
    for (const Route &route : routes)
        lines << u"%1%2 dev %3 metric %4"_s.arg(route.destination,
            route.gateway.isEmpty() ? QString() : QString(u" via "_s + route.gateway), route.interface,
            QString::number(route.metric));
    return linesOf(lines);
}

QByteArray neighboursText(const QHash<QString, QString> &neighbours)
{
    QStringList lines;
    for (auto it = neighbours.cbegin(); it != neighbours.cend(); ++it)
        lines << it.key() + u' ' + it.value();
    std::ranges::sort(lines);
    return linesOf(lines);
}

QByteArray lineText(const LogLine &line)
{
    const QByteArray time = line.timeMs > 0 ? logTimePrefix(line.timeMs) : QByteArray();
    return time + QByteArray(severityMark(line.severity).toByteArray()) + line.text.toUtf8() + '\n';
}

QString plainName(const QString &name)
{
    static const QRegularExpression other(u"[^A-Za-z0-9._-]"_s);
    return QString(name).replace(other, u"_"_s);
}

} // namespace labcast
