// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacemodel.h"

#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("InterfaceModel", source);
}

QString orNoValue(const QString &value)
{
    return value.isEmpty() ? QString::fromUtf16(noValue) : value;
}

struct Link
{
    const char *word;
    Severity severity;
    QLatin1StringView icon; ///< empty: the severity's
};

Link linkOf(const InterfaceRow &row)
{
    if (!row.exists)
        return {QT_TRANSLATE_NOOP("InterfaceModel", "Does not exist"), Severity::Error, {}};
    if (row.interface.isLoopback)
        return {QT_TRANSLATE_NOOP("InterfaceModel", "Loopback"), Severity::Info, {}};
    if (!row.interface.isUp)
        return {QT_TRANSLATE_NOOP("InterfaceModel", "Down"), Severity::Neutral, "dialog-cancel"_L1};
    if (!row.interface.hasCarrier)
        return {QT_TRANSLATE_NOOP("InterfaceModel", "No cable"), Severity::Neutral, "network-disconnect"_L1};
    return {QT_TRANSLATE_NOOP("InterfaceModel", "Up"), Severity::Ok, {}};
}

QIcon linkIcon(const InterfaceRow &row)
{
    const Link link = linkOf(row);
    return link.icon.isEmpty() ? severityIcon(link.severity) : themeIcon(link.icon);
}

QString duplexWord(Duplex duplex)
{
    if (duplex == Duplex::Unknown)
        return QString::fromUtf16(noValue);
    return duplex == Duplex::Full ? QCoreApplication::translate("InterfaceModel", "Full")
                                  : QCoreApplication::translate("InterfaceModel", "Half");
}

QString routesOf(const InterfaceRow &row)
{
    QStringList words;
    if (row.isRecommended)
        words << QCoreApplication::translate("InterfaceModel", "Recommended");
    if (row.isNodes)
        words << QCoreApplication::translate("InterfaceModel", "named by the node");
    if (row.interface.isDefaultRoute)
        words << QCoreApplication::translate("InterfaceModel", "default route");
    if (row.interface.isLoopback)
        words << QCoreApplication::translate("InterfaceModel", "this machine only");
    return orNoValue(words.join(u", "_s));
}

QString multicastWord(const InterfaceRow &row)
{
    if (!row.exists)
        return QString::fromUtf16(noValue);
    return row.interface.canMulticast ? QCoreApplication::translate("InterfaceModel", "Yes")
                                      : QCoreApplication::translate("InterfaceModel", "No");
}

QIcon multicastIcon(const InterfaceRow &row)
{
    if (!row.exists)
        return {};
    return row.interface.canMulticast ? severityIcon(Severity::Ok) : themeIcon("dialog-cancel"_L1);
}

using Columns = QList<Column<InterfaceRow>>;

Columns nameColumns()
{
    using Row = const InterfaceRow &;
    return {{.title = QCoreApplication::translate("InterfaceModel", "Name"),
                .most = u"enp0s31f6m"_s,
                .text = [](Row row) { return row.interface.name; }},
        {.title = QCoreApplication::translate("InterfaceModel", "Also named"),
            .most = u"enp0s31f6m"_s,
            .text = [](Row row) { return orNoValue(row.interface.otherNames.join(u", "_s)); }},
        {.title = QCoreApplication::translate("InterfaceModel", "Link"),
            .most = text("Does not exist"),
            .text = [](Row row) { return text(linkOf(row).word); },
            .icon = linkIcon,
            .severity = [](Row row) { return linkOf(row).severity; }},
        {.title = QCoreApplication::translate("InterfaceModel", "MAC address"),
            .most = u"bc:24:11:5e:09:a2"_s,
            .text = [](Row row) { return orNoValue(row.interface.isLoopback ? QString() : row.interface.mac); }},
        {.title = QCoreApplication::translate("InterfaceModel", "IPv4 address"),
            .most = u"255.255.255.255/24"_s,
            .text = [](Row row) { return orNoValue(row.interface.addresses.join(u", "_s)); }}};
}

Columns linkColumns()
{
    using Row = const InterfaceRow &;
    return {{.title = QCoreApplication::translate("InterfaceModel", "Speed"),
                .most = u"1000 Mbit/s"_s,
                .text =
                    [](Row row) {
                        const auto speed = row.interface.speed;
                        return orNoValue(speed ? formatBandwidth(*speed, QLocale()) : QString());
                    },
                .isFigure = true},
        {.title = QCoreApplication::translate("InterfaceModel", "Duplex"),
            .most = u"Duplex"_s,
            .text = [](Row row) { return duplexWord(row.interface.duplex); }},
        {.title = QCoreApplication::translate("InterfaceModel", "MTU"),
            .most = u"65536"_s,
            .text = [](Row row) { return orNoValue(row.exists ? QString::number(row.interface.mtu) : QString()); },
            .isFigure = true},
        {.title = QCoreApplication::translate("InterfaceModel", "Multicast"),
            .most = u"Yes"_s,
            .text = multicastWord,
            .icon = multicastIcon},
        {.title = QCoreApplication::translate("InterfaceModel", "Routes"), .text = routesOf}};
}

} // namespace

QList<InterfaceRow> interfaceRows(const QList<NetworkInterface> &interfaces, const StorageNode &node)
{
    const auto recommended = recommendedInterface(interfaces, node.address);
    QList<InterfaceRow> rows;
    for (const NetworkInterface &interface : interfaces) {
        rows << InterfaceRow {.interface = interface,
            .isRecommended = recommended && recommended->name == interface.name && !interface.isLoopback,
            .isNodes = interface.name == node.interface || interface.otherNames.contains(node.interface)};
    }
    if (!node.interface.isEmpty() && !findInterface(interfaces, node.interface))
        rows << InterfaceRow {.interface = {.name = node.interface}, .exists = false, .isNodes = true};
    const auto rank = [](const InterfaceRow &row) {
        return row.isRecommended ? 0 : (row.interface.isLoopback ? 3 : (row.isNodes ? 1 : 2));
    };
    std::ranges::stable_sort(rows, {}, rank);
    return rows;
}

RowModel<InterfaceRow> *makeInterfaceModel(QObject *parent)
{
    return new RowModel<InterfaceRow>(
        nameColumns() + linkColumns(), [](const InterfaceRow &row) { return QVariant(row.interface.name); },
        parent);
}

QString ipText(const NetworkInterface &interface)
{
    QStringList flags {interface.isLoopback ? u"LOOPBACK"_s : u"BROADCAST"_s};
    if (interface.canMulticast)
        flags << u"MULTICAST"_s;
    if (interface.isUp)
        flags << u"UP"_s;
    if (interface.hasCarrier)
        flags << u"LOWER_UP"_s;
    QStringList lines {u"%1: %2: <%3> mtu %4 state %5"_s.arg(QString::number(interface.index), interface.name,
        flags.join(u','), QString::number(interface.mtu), interface.hasCarrier ? u"UP"_s : u"DOWN"_s)};
    if (!interface.mac.isEmpty())
        lines << u"    link/%1 %2"_s.arg(interface.isLoopback ? u"loopback"_s : u"ether"_s, interface.mac);
    for (const QString &name : interface.otherNames)
        lines << u"    altname "_s + name;
    for (const QString &address : interface.addresses)
        lines << u"    inet "_s + address;
    for (const QString &address : interface.addresses6)
        lines << u"    inet6 "_s + address;
    return lines.join(u'\n');
}

} // namespace labcast
