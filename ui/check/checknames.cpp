// SPDX-License-Identifier: GPL-3.0-or-later
#include "checknames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace labcast {

namespace {

struct CheckName
{
    QLatin1StringView check;
    const char *name;
};

constexpr QLatin1StringView operator""_id(const char *text, size_t size)
{
    return {text, qsizetype(size)};
}

constexpr std::array checkNames {
    CheckName {"database"_id, QT_TRANSLATE_NOOP("CheckNames", "Database")},
    CheckName {"master-node"_id, QT_TRANSLATE_NOOP("CheckNames", "Master node")},
    CheckName {"node-address"_id, QT_TRANSLATE_NOOP("CheckNames", "Node address")},
    CheckName {"interface"_id, QT_TRANSLATE_NOOP("CheckNames", "Interface")},
    CheckName {"image-root"_id, QT_TRANSLATE_NOOP("CheckNames", "Image root")},
    CheckName {"nas"_id, QT_TRANSLATE_NOOP("CheckNames", "Local file system")},
    CheckName {"images"_id, QT_TRANSLATE_NOOP("CheckNames", "Images")},
    CheckName {"udp-sender"_id, QT_TRANSLATE_NOOP("CheckNames", "udp-sender")},
    CheckName {"ports"_id, QT_TRANSLATE_NOOP("CheckNames", "Ports")},
    CheckName {"firewall"_id, QT_TRANSLATE_NOOP("CheckNames", "Firewall")},
    CheckName {"settings"_id, QT_TRANSLATE_NOOP("CheckNames", "Settings")},
    CheckName {"fog-daemon"_id, QT_TRANSLATE_NOOP("CheckNames", "FOG service")},
    CheckName {"orphans"_id, QT_TRANSLATE_NOOP("CheckNames", "Orphan senders")},
    CheckName {"stale-rows"_id, QT_TRANSLATE_NOOP("CheckNames", "Stale rows")},
    CheckName {"ghost-tasks"_id, QT_TRANSLATE_NOOP("CheckNames", "Ghost tasks")},
    CheckName {"multicast"_id, QT_TRANSLATE_NOOP("CheckNames", "Multicast")},
    CheckName {"igmp"_id, QT_TRANSLATE_NOOP("CheckNames", "IGMP querier")},
};

} // namespace

QString checkName(const QString &check)
{
    const auto found
        = std::ranges::find_if(checkNames, [&check](const CheckName &each) { return each.check == check; });
    return found == checkNames.end() ? check : QCoreApplication::translate("CheckNames", found->name);
}

} // namespace labcast
