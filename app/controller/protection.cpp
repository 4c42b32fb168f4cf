// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Who is in a protected lab, in lower case.
Result<QStringList> labHosts(Store &store, const QStringList &labs)
{
    QStringList hosts;
    for (const QString &name : labs) {
        const auto lab = store.lab(name);
        if (!lab && lab.error().message.id != "lab-unknown"_L1)
            return tl::unexpected(lab.error());
        for (const QString &host : lab ? lab->hosts : QStringList())
            hosts << host.toLower();
    }
    return hosts;
}

Result<bool> hasProtectedMac(Store &store, const Protection &protection, const QString &name)
{
    if (protection.macs.isEmpty())
        return false;
    return store.host(name).map([&protection](const Host &host) {
        return std::ranges::any_of(
            host.macs, [&protection](const QString &mac) { return protection.macs.contains(mac.toLower()); });
    });
}

} // namespace

Result<void> checkUnprotected(Store &store, const QString &configuration, const QStringList &hosts)
{
    const auto read = readConfiguration(configuration);
    if (!read)
        return tl::unexpected(read.error());
    const Protection &protection = read->protection;
    if (protection.isEmpty())
        return {};
    const auto ofLabs = labHosts(store, protection.labs);
    if (!ofLabs)
        return tl::unexpected(ofLabs.error());
    QStringList found;
    for (const QString &name : hosts) {
        const auto byMac = hasProtectedMac(store, protection, name);
        if (!byMac)
            return tl::unexpected(byMac.error());
        if (*byMac || protection.hosts.contains(name.toLower()) || ofLabs->contains(name.toLower()))
            found << name;
    }
    if (found.isEmpty())
        return {};
    return failure(
        "host-protected"_L1, {{u"names"_s, QJsonArray::fromStringList(found)}, {u"path"_s, configuration}});
}

} // namespace labcast
