// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about checks, what they rest on and what sets things right.

namespace labcast {

namespace {

constexpr std::array sentences {
    // The master node
    CatalogEntry {"check-no-node", QT_TRANSLATE_NOOP("Message", "The store has no storage node.")},
    CatalogEntry {"check-no-node-advice",
        QT_TRANSLATE_NOOP("Message",
            "A node tells where the images are and from where they are sent. On a FOG server add one on its page "
            "Storage Management.")},
    CatalogEntry {"check-master-ok", QT_TRANSLATE_NOOP("Message", "{name} is the master node of its group.")},
    CatalogEntry {"check-master-none", QT_TRANSLATE_NOOP("Message", "{name} is not marked as master node.")},
    CatalogEntry {"check-master-disabled", QT_TRANSLATE_NOOP("Message", "The master node {name} is disabled.")},
    CatalogEntry {"check-master-none-advice",
        QT_TRANSLATE_NOOP("Message",
            "Only an enabled master node sends images by multicast; without one every deployment is refused.")},
    CatalogEntry {"check-master-several",
        QT_TRANSLATE_NOOP("Message", "More than one node of the group is marked as master; {name} is used.")},
    CatalogEntry {"remedy-make-master", QT_TRANSLATE_NOOP("Message", "Make {name} the Master Node")},
    CatalogEntry {"label-node-master", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", master")},
    CatalogEntry {"label-node-enabled", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", enabled")},

    // Its address
    CatalogEntry {
        "check-address-ok", QT_TRANSLATE_NOOP("Message", "The node's address {address} is this machine's.")},
    CatalogEntry {"check-address-empty", QT_TRANSLATE_NOOP("Message", "The node has no address.")},
    CatalogEntry {"check-address-loopback",
        QT_TRANSLATE_NOOP("Message", "The node's address {address} reaches nothing but this machine itself.")},
    CatalogEntry {"check-address-foreign",
        QT_TRANSLATE_NOOP("Message", "The node's address {address} is not one of this machine's.")},
    CatalogEntry {"check-address-advice",
        QT_TRANSLATE_NOOP("Message",
            "The computers look for the sender at this address. Take the one of the interface that reaches "
            "them.")},
    CatalogEntry {"remedy-use-address", QT_TRANSLATE_NOOP("Message", "Use {address}")},
    CatalogEntry {"label-node-address", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", address")},

    // Its interface
    CatalogEntry {"check-interface-ok",
        QT_TRANSLATE_NOOP("Message", "The interface {name} is up, has a cable and can multicast.")},
    CatalogEntry {"check-interface-empty", QT_TRANSLATE_NOOP("Message", "The node names no interface.")},
    CatalogEntry {"check-interface-missing",
        QT_TRANSLATE_NOOP("Message", "The node names the interface {name}, and this machine has no {name}.")},
    CatalogEntry {"check-interface-down", QT_TRANSLATE_NOOP("Message", "The interface {name} is down.")},
    CatalogEntry {
        "check-interface-no-address", QT_TRANSLATE_NOOP("Message", "The interface {name} has no IPv4 address.")},
    CatalogEntry {"check-interface-loopback",
        QT_TRANSLATE_NOOP("Message", "The interface {name} reaches nothing but this machine itself.")},
    CatalogEntry {
        "check-interface-no-multicast", QT_TRANSLATE_NOOP("Message", "The interface {name} cannot multicast.")},
    CatalogEntry {"check-interface-no-cable",
        QT_TRANSLATE_NOOP("Message", "The interface {name} has no link: no cable, or the switch is off.")},
    CatalogEntry {"check-interface-advice",
        QT_TRANSLATE_NOOP("Message",
            "The image leaves through this interface. With a wrong one every computer waits, and none of them "
            "says why.")},
    CatalogEntry {"remedy-use-interface", QT_TRANSLATE_NOOP("Message", "Use {name} for the Master Node")},
    CatalogEntry {"label-node-interface", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", interface")},
    CatalogEntry {"label-address-interface", QT_TRANSLATE_NOOP("Message", "Interface that routes {address}")},

    // Its image root
    CatalogEntry {"check-root-ok", QT_TRANSLATE_NOOP("Message", "The image root {path} can be read.")},
    CatalogEntry {"check-root-missing", QT_TRANSLATE_NOOP("Message", "The image root {path} does not exist.")},
    CatalogEntry {
        "check-root-no-directory", QT_TRANSLATE_NOOP("Message", "The image root {path} is not a directory.")},
    CatalogEntry {"check-root-unreadable",
        QT_TRANSLATE_NOOP("Message", "The controller may not read the image root {path}.")},
    CatalogEntry {"check-root-advice",
        QT_TRANSLATE_NOOP("Message",
            "Images are sent from there. Create the directory, mount its disk or let the controller's user read "
            "it; or choose another root on the page Library, Node.")},
    CatalogEntry {"label-node-root", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", image root")},
    CatalogEntry {"label-root-free", QT_TRANSLATE_NOOP("Message", "Free space there")},

    // udp-sender
    CatalogEntry {"check-sender-ok", QT_TRANSLATE_NOOP("Message", "udp-sender is installed.")},
    CatalogEntry {"check-sender-missing", QT_TRANSLATE_NOOP("Message", "udp-sender is not installed.")},
    CatalogEntry {"check-sender-advice",
        QT_TRANSLATE_NOOP("Message", "It sends the image. Install it: sudo apt install udpcast.")},
    CatalogEntry {"label-sender-path", QT_TRANSLATE_NOOP("Message", "Path of udp-sender")},

    // The multicast test
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

    // One deployment, before it is asked for
    CatalogEntry {"check-lab-empty", QT_TRANSLATE_NOOP("Message", "{name} has no computers.")},
    CatalogEntry {"check-lab-empty-advice",
        QT_TRANSLATE_NOOP("Message", "Add computers to it on the page Library, or choose another lab.")},
    CatalogEntry {
        "check-macs-ok", QT_TRANSLATE_NOOP("Message", "Every computer has a MAC address of its own: {count}.")},
    CatalogEntry {
        "check-macs-missing", QT_TRANSLATE_NOOP("Message", "No MAC address is stored for: {names:list}.")},
    CatalogEntry {
        "check-macs-shared", QT_TRANSLATE_NOOP("Message", "Several computers have the same MAC address.")},
    CatalogEntry {"check-macs-advice",
        QT_TRANSLATE_NOOP("Message",
            "The image is sent all the same, but by its MAC address alone a computer is known when it joins: "
            "messages may name a wrong one or none.")},
    CatalogEntry {"label-mac-of", QT_TRANSLATE_NOOP("Message", "Stored for {names:list}")},
    CatalogEntry {"check-hosts-free", QT_TRANSLATE_NOOP("Message", "No other session uses these computers.")},
    CatalogEntry {"check-waiting",
        QT_TRANSLATE_NOOP("Message", "It is not known yet: what was asked has not answered within two seconds.")},
    CatalogEntry {"check-store-ok", QT_TRANSLATE_NOOP("Message", "The database answers.")},
    CatalogEntry {"label-store", QT_TRANSLATE_NOOP("Message", "What it is")},
    CatalogEntry {"check-ports-ok",
        QT_TRANSLATE_NOOP("Message", "The first ports for multicast, {portbase} and {next}, are free.")},
    CatalogEntry {
        "check-ports-sending", QT_TRANSLATE_NOOP("Message", "A udp-sender uses the ports {portbase} and {next}.")},
    CatalogEntry {"check-ports-taken",
        QT_TRANSLATE_NOOP(
            "Message", "Another program holds a port of the first pair for multicast, {portbase} and {next}.")},
    CatalogEntry {"check-ports-advice",
        QT_TRANSLATE_NOOP("Message",
            "Labcast takes the next pair that is free; FOG's own daemon fails there. End that program or change "
            "FOG_UDPCAST_STARTINGPORT.")},
    CatalogEntry {"check-ports-hidden-advice",
        QT_TRANSLATE_NOOP("Message",
            "Who it is cannot be seen without CAP_SYS_PTRACE; as root \"ss -lunp\" tells it. Labcast takes the "
            "next "
            "pair that is free; FOG's own daemon fails there.")},
    CatalogEntry {"label-port-holder", QT_TRANSLATE_NOOP("Message", "Who holds port {port}")},
    CatalogEntry {"check-unknown",
        QT_TRANSLATE_NOOP("Message", "There is no check \"{id}\" here. There are: {known:list}.")},
    CatalogEntry {
        "check-hosts-busy", QT_TRANSLATE_NOOP("Message", "The session \"{session}\" already uses: {names:list}.")},
    CatalogEntry {"check-hosts-busy-advice",
        QT_TRANSLATE_NOOP("Message",
            "A computer receives one image at a time. Wait until that session has ended, or cancel it on the page "
            "Dashboard.")},
    CatalogEntry {
        "check-image-ok", QT_TRANSLATE_NOOP("Message", "The image's files are there and not empty: {count}.")},
    CatalogEntry {"check-image-advice",
        QT_TRANSLATE_NOOP("Message",
            "While a file of the image cannot be read nothing can be sent. Choose another image, or set this one "
            "right on the server.")},
    CatalogEntry {"check-refused-advice",
        QT_TRANSLATE_NOOP("Message", "As it is, the controller would refuse this deployment.")},
};

} // namespace

std::span<const CatalogEntry> checkCatalog()
{
    return sentences;
}

} // namespace labcast
