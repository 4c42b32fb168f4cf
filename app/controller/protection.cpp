// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// What both files say.
struct Written
{
    Protection administrator;
    Protection library;
    ProtectedList list; ///< the library's, as it is written

    bool isEmpty() const { return administrator.isEmpty() && library.isEmpty(); }
    bool hasLabs() const { return !administrator.labs.isEmpty() || !library.labs.isEmpty(); }
    bool hasMacs() const { return !administrator.macs.isEmpty() || !library.macs.isEmpty(); }
};

Result<Written> readWritten(const ProtectionPaths &paths)
{
    const auto configuration = readConfiguration(paths.configuration);
    if (!configuration)
        return tl::unexpected(configuration.error());
    return readProtectedList(paths.library).map([&configuration](const ProtectedList &list) {
        return Written {configuration->protection, protectionOf(list), list};
    });
}

bool protects(const Protection &protection, const Host &host)
{
    return protection.hosts.contains(host.name.toLower())
        || std::ranges::any_of(
            host.macs, [&protection](const QString &mac) { return protection.macs.contains(mac.toLower()); });
}

bool protects(const Protection &protection, const Lab &lab)
{
    return protection.labs.contains(lab.name.toLower());
}

/// Who protects it by itself; nothing: nobody.
template <typename T>
std::optional<Protector> protectorOf(const Written &written, const T &thing)
{
    if (protects(written.administrator, thing))
        return Protector::Administrator;
    return protects(written.library, thing) ? std::optional(Protector::Library) : std::nullopt;
}

/// By the lower-case name of each computer in a protected lab, the name of that lab.
Result<QHash<QString, QString>> hostsOfLabs(Store &store, const Written &written)
{
    if (!written.hasLabs())
        return QHash<QString, QString>();
    return store.labs().map([&written](const QList<Lab> &labs) {
        QHash<QString, QString> hosts;
        for (const Lab &lab : labs) {
            for (const QString &host : protectorOf(written, lab) ? lab.hosts : QStringList())
                hosts.insert(host.toLower(), lab.name);
        }
        return hosts;
    });
}

/// Of what is written down, in lower case, that which `things` do not have.
QStringList unmatchedOf(const Protection &protection, const QList<Host> &hosts, const QList<Lab> &labs)
{
    QSet<QString> known, macs, rooms;
    for (const Host &host : hosts) {
        known.insert(host.name.toLower());
        for (const QString &mac : host.macs)
            macs.insert(mac.toLower());
    }
    for (const Lab &lab : labs)
        rooms.insert(lab.name.toLower());
    QStringList unmatched = protection.hosts + protection.macs + protection.labs;
    unmatched.removeIf([&](const QString &each) {
        return (protection.hosts.contains(each) && known.contains(each))
            || (protection.macs.contains(each) && macs.contains(each))
            || (protection.labs.contains(each) && rooms.contains(each));
    });
    return unmatched;
}

/// In the Library one that has another name is known by its MACs.
QStringList unmatchedOf(const ProtectedList &library, const QList<Host> &hosts, const QList<Lab> &labs)
{
    QStringList unmatched;
    for (const ProtectedHost &each : library.hosts) {
        const Protection one = protectionOf({{each}, {}});
        if (std::ranges::none_of(hosts, [&one](const Host &host) { return protects(one, host); }))
            unmatched << each.name;
    }
    for (const QString &each : library.labs) {
        if (std::ranges::none_of(labs, [&each](const Lab &lab) { return lab.name.toLower() == each.toLower(); }))
            unmatched << each;
    }
    return unmatched;
}

Result<void> protectHost(Store &store, const QString &name, ProtectedList &list)
{
    return store.host(name).map([&list](const Host &host) {
        list.hosts.removeIf([&host](const ProtectedHost &each) { return each.name == host.name; });
        list.hosts << ProtectedHost {host.name, host.macs};
    });
}

Result<void> protectLab(Store &store, const QString &name, ProtectedList &list)
{
    return store.lab(name).map([&list](const Lab &lab) {
        if (!list.labs.contains(lab.name))
            list.labs << lab.name;
    });
}

/// A computer that is gone can be taken off the list by its name.
Result<void> unprotectHost(Store &store, const Written &written, const QString &name, ProtectedList &list)
{
    const auto host = store.host(name);
    if (!host && host.error().message.id != "host-unknown"_L1)
        return tl::unexpected(host.error());
    if (host && protects(written.administrator, *host))
        return failure("protected-by-administrator"_L1, {{u"name"_s, name}});
    const auto before = list.hosts.size();
    list.hosts.removeIf([&](const ProtectedHost &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0
            || (host && protects(protectionOf({{each}, {}}), *host));
    });
    if (list.hosts.size() < before)
        return {};
    const auto ofLabs = hostsOfLabs(store, written);
    if (!ofLabs)
        return tl::unexpected(ofLabs.error());
    const QString lab = ofLabs->value(name.toLower());
    return lab.isEmpty() ? Result<void>() : failure("protected-by-lab"_L1, {{u"name"_s, name}, {u"lab"_s, lab}});
}

Result<void> unprotectLab(const Written &written, const QString &name, ProtectedList &list)
{
    if (written.administrator.labs.contains(name.toLower()))
        return failure("protected-by-administrator"_L1, {{u"name"_s, name}});
    list.labs.removeIf([&name](const QString &each) { return each.compare(name, Qt::CaseInsensitive) == 0; });
    return {};
}

} // namespace

Result<void> checkUnprotected(Store &store, const ProtectionPaths &paths, const QStringList &hosts)
{
    const auto written = readWritten(paths);
    if (!written)
        return tl::unexpected(written.error());
    if (written->isEmpty())
        return {};
    const auto ofLabs = hostsOfLabs(store, *written);
    if (!ofLabs)
        return tl::unexpected(ofLabs.error());
    QStringList found;
    for (const QString &name : hosts) {
        const auto host = written->hasMacs() ? store.host(name) : Host {.name = name};
        if (!host && host.error().message.id != "host-unknown"_L1)
            return tl::unexpected(host.error());
        if (ofLabs->contains(name.toLower()) || protectorOf(*written, host.value_or(Host {.name = name})))
            found << name;
    }
    if (found.isEmpty())
        return {};
    return failure(
        "host-protected"_L1, {{u"names"_s, QJsonArray::fromStringList(found)}, {u"path"_s, paths.configuration}});
}

Result<QList<ProtectedThing>> listProtected(Store &store, const ProtectionPaths &paths)
{
    const auto written = readWritten(paths);
    const auto hosts = store.hosts();
    const auto labs = store.labs();
    if (!written || !hosts || !labs)
        return tl::unexpected(!written ? written.error() : !hosts ? hosts.error() : labs.error());
    const auto ofLabs = hostsOfLabs(store, *written);
    if (!ofLabs)
        return tl::unexpected(ofLabs.error());
    using Kind = ProtectedThing::Kind;
    QList<ProtectedThing> things;
    for (const Host &host : *hosts) {
        const QString lab = ofLabs->value(host.name.toLower());
        if (const auto by = protectorOf(*written, host))
            things << ProtectedThing {Kind::Host, host.name, *by};
        else if (!lab.isEmpty())
            things << ProtectedThing {Kind::Host, host.name, Protector::Lab, lab};
    }
    for (const Lab &lab : *labs) {
        if (const auto by = protectorOf(*written, lab))
            things << ProtectedThing {Kind::Lab, lab.name, *by};
    }
    for (const QString &each : unmatchedOf(written->administrator, *hosts, *labs))
        things << ProtectedThing {Kind::Unmatched, each, Protector::Administrator};
    for (const QString &each : unmatchedOf(written->list, *hosts, *labs))
        things << ProtectedThing {Kind::Unmatched, each, Protector::Library};
    return things;
}

Result<void> changeProtection(Store &store, const ProtectionPaths &paths, const ProtectionChange &change)
{
    const auto written = readWritten(paths);
    if (!written)
        return tl::unexpected(written.error());
    ProtectedList list = written->list;
    for (const QString &name : change.hosts) {
        const auto done
            = change.isProtected ? protectHost(store, name, list) : unprotectHost(store, *written, name, list);
        if (!done)
            return done;
    }
    for (const QString &name : change.labs) {
        const auto done = change.isProtected ? protectLab(store, name, list) : unprotectLab(*written, name, list);
        if (!done)
            return done;
    }
    return list == written->list ? Result<void>() : writeProtectedList(paths.library, list);
}

Result<void> keepProtected(const ProtectionPaths &paths, const Host &before, const Host &after)
{
    return readProtectedList(paths.library).and_then([&](ProtectedList list) {
        const auto isIt = [&before](const ProtectedHost &each) {
            return protects(protectionOf({{each}, {}}), before);
        };
        const bool isListed = list.hosts.removeIf(isIt) > 0;
        list.hosts << ProtectedHost {after.name, after.macs};
        return isListed ? writeProtectedList(paths.library, list) : Result<void>();
    });
}

Result<void> keepProtected(const ProtectionPaths &paths, const Lab &before, const Lab &after)
{
    return readProtectedList(paths.library).and_then([&](ProtectedList list) {
        const bool isListed = list.labs.removeAll(before.name) > 0;
        list.labs << after.name;
        return isListed ? writeProtectedList(paths.library, list) : Result<void>();
    });
}

} // namespace labcast
