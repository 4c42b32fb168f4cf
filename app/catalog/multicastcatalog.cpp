// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

namespace labcast {

namespace {

constexpr std::array entries {
    // The test on this machine
    CatalogEntry {"multicast-test-busy",
        QT_TRANSLATE_NOOP("Message", "Another multicast test is running. Try again in a few seconds.")},
    CatalogEntry {"multicast-test-no-receiver",
        QT_TRANSLATE_NOOP("Message", "udp-receiver could not be started. Install it: sudo apt install udpcast.")},
    CatalogEntry {"multicast-test-silent",
        QT_TRANSLATE_NOOP("Message",
            "The receiver on this machine heard nothing through {name} for {seconds} s. A firewall on this "
            "machine "
            "most likely drops the packets: allow UDP ports {port} and {next}, and IGMP.")},
    CatalogEntry {"multicast-test-failed",
        QT_TRANSLATE_NOOP("Message", "The multicast test through {name} broke off after {bytes:bytes}.")},
    CatalogEntry {"check-multicast-untested",
        QT_TRANSLATE_NOOP("Message", "Multicast has not been tested since the controller was started.")},
    CatalogEntry {"check-multicast-elsewhere",
        QT_TRANSLATE_NOOP(
            "Message", "Multicast was tested through {tested}; the image leaves through {name}. Test it again.")},
    CatalogEntry {"check-multicast-advice",
        QT_TRANSLATE_NOOP("Message",
            "Press Test Multicast: 64 MiB are sent to this machine itself; no computer of the lab can be hit.")},
    CatalogEntry {"multicast-test-nobody",
        QT_TRANSLATE_NOOP("Message",
            "No computer has joined through {name} within {seconds:seconds}. If the line was typed, something in "
            "between is in the way: the wrong interface, a firewall, or another VLAN.")},
    CatalogEntry {"multicast-test-stopped", QT_TRANSLATE_NOOP("Message", "The multicast test was ended.")},
    CatalogEntry {"check-multicast-second",
        QT_TRANSLATE_NOOP("Message", "{bytes:bytes} went through {name} to {receiver} at {rate:rate}.")},
    CatalogEntry {"check-multicast-proved-all",
        QT_TRANSLATE_NOOP("Message",
            "Proved: multicast from this server through the switch to a computer of the lab. Many blocks sent "
            "again would hint at IGMP snooping without a querier.")},
    CatalogEntry {"check-multicast-through",
        QT_TRANSLATE_NOOP("Message", "{bytes:bytes} came through {name} at {rate:rate}.")},
    CatalogEntry {"check-multicast-proved",
        QT_TRANSLATE_NOOP("Message",
            "Proved: udp-sender, udp-receiver, multicast on this interface and this machine's firewall. The "
            "switch "
            "is proved by the first computer that joins.")},
    CatalogEntry {"check-multicast-not-left",
        QT_TRANSLATE_NOOP("Message",
            "But only {bytes:bytes} left the machine by the interface's own counter: there is no cable, or the "
            "other end is off.")},
    CatalogEntry {
        "label-multicast-left", QT_TRANSLATE_NOOP("Message", "Bytes that left, by the interface's counter")},
    CatalogEntry {"label-multicast-retransmitted", QT_TRANSLATE_NOOP("Message", "Blocks sent again")},

    // What switches ask
    CatalogEntry {"check-igmp-heard",
        QT_TRANSLATE_NOOP("Message", "An IGMP querier asks on {name}: {from}, {time:since} ago.")},
    CatalogEntry {"check-igmp-listening",
        QT_TRANSLATE_NOOP(
            "Message", "No IGMP querier has been heard on {name} yet; one asks at least every {interval} s.")},
    CatalogEntry {"check-igmp-silent",
        QT_TRANSLATE_NOOP("Message", "No IGMP querier asks on {name}; one would every {interval} s.")},
    CatalogEntry {"check-igmp-loopback",
        QT_TRANSLATE_NOOP("Message", "Behind {name} there is no switch that could ask who listens.")},
    CatalogEntry {"check-igmp-no-interface",
        QT_TRANSLATE_NOOP(
            "Message", "Whether an IGMP querier asks is not known: the interface that sends is not.")},
    CatalogEntry {"check-igmp-not-allowed",
        QT_TRANSLATE_NOOP(
            "Message", "Whether an IGMP querier asks is not known: hearing it needs CAP_NET_RAW ({cause}).")},
    CatalogEntry {"check-igmp-advice",
        QT_TRANSLATE_NOOP("Message",
            "It matters where switches have IGMP snooping switched on: without a querier they stop forwarding "
            "after a "
            "few minutes, or flood every port. The sign is: computers join and no bytes move. Switch a querier on "
            "in one switch, or snooping off.")},
    CatalogEntry {"label-igmp-querier", QT_TRANSLATE_NOOP("Message", "Who asks")},
};

} // namespace

std::span<const CatalogEntry> multicastCatalog()
{
    return entries;
}

} // namespace labcast
