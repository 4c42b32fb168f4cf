// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedhosts.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The names as they are stored, each once. Error: host-unknown.
Result<QStringList> storedNames(Store &store, const QStringList &names)
{
    QStringList stored;
    for (const QString &name : names) {
        const auto host = store.host(name);
        if (!host)
            return tl::unexpected(host.error());
        if (!stored.contains(host->name))
            stored << host->name;
    }
    return stored;
}

} // namespace

Result<void> checkEnabled(const Image &image)
{
    if (!image.enabled)
        return failure("image-disabled"_L1, {{u"name"_s, image.name}});
    return {};
}

Result<DeployRequest> withHosts(Store &store, DeployRequest request)
{
    if (request.lab.isEmpty() && request.hosts.isEmpty())
        return request;
    if (!request.lab.isEmpty()) {
        const auto lab = store.lab(request.lab);
        if (!lab)
            return tl::unexpected(lab.error());
        if (lab->hosts.isEmpty())
            return failure("lab-empty"_L1, {{u"name"_s, lab->name}});
        request.lab = lab->name;
        request.hosts = lab->hosts;
    } else {
        const auto names = storedNames(store, request.hosts);
        if (!names)
            return tl::unexpected(names.error());
        request.hosts = *names;
    }
    const int count = int(request.hosts.size());
    if (request.receivers > 0 && request.receivers != count)
        return failure("deploy-count-differs"_L1, {{u"number"_s, request.receivers}, {u"count"_s, count}});
    if (count > 1024)
        return failure("bad-receivers"_L1, {{u"number"_s, count}});
    request.receivers = count;
    return request;
}

QString targetName(const DeployRequest &request)
{
    if (!request.lab.isEmpty())
        return request.lab;
    if (request.hosts.size() == 1)
        return request.hosts.first();
    return request.hosts.isEmpty() ? request.image : u"%1 computers"_s.arg(request.hosts.size());
}

} // namespace labcast
