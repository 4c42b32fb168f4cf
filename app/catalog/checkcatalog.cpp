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
    CatalogEntry {"check-master-all-ok",
        QT_TRANSLATE_NOOP("Message", "Every one of the {count} storage groups has exactly one master node.")},
    CatalogEntry {
        "check-master-none", QT_TRANSLATE_NOOP("Message", "The storage group \"{group}\" has no master node.")},
    CatalogEntry {"check-master-disabled", QT_TRANSLATE_NOOP("Message", "The master node {name} is disabled.")},
    CatalogEntry {"check-master-none-advice",
        QT_TRANSLATE_NOOP("Message",
            "Only an enabled master node sends images by multicast; without one every deployment is refused.")},
    CatalogEntry {"check-master-several",
        QT_TRANSLATE_NOOP("Message", "The storage group \"{group}\" has {count} master nodes, not one.")},
    CatalogEntry {"check-master-several-advice",
        QT_TRANSLATE_NOOP("Message",
            "The computers of one session must all hear the same sender. Leave the node that is this server the "
            "only master.")},
    CatalogEntry {"remedy-make-master", QT_TRANSLATE_NOOP("Message", "Make {name} the Master Node")},
    CatalogEntry {"label-node-master", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", master")},
    CatalogEntry {
        "label-group-master", QT_TRANSLATE_NOOP("Message", "Node \"{name}\" of group \"{group}\", master")},
    CatalogEntry {"label-node-enabled", QT_TRANSLATE_NOOP("Message", "Node \"{name}\", enabled")},

    // Its address
    CatalogEntry {
        "check-address-ok", QT_TRANSLATE_NOOP("Message", "The node's address {address} is this machine's.")},
    CatalogEntry {"check-address-empty", QT_TRANSLATE_NOOP("Message", "The node has no address.")},
    CatalogEntry {"check-address-loopback",
        QT_TRANSLATE_NOOP("Message", "The node's address {address} reaches nothing but this machine itself.")},
    CatalogEntry {"check-address-foreign",
        QT_TRANSLATE_NOOP("Message", "The node's address {address} is not one of this machine's.")},
    CatalogEntry {
        "check-address-nowhere", QT_TRANSLATE_NOOP("Message", "The node's name {address} leads to no address.")},
    CatalogEntry {"check-address-several",
        QT_TRANSLATE_NOOP("Message", "The node's name {address} leads to several addresses: {addresses:list}.")},
    CatalogEntry {"label-address-of", QT_TRANSLATE_NOOP("Message", "Address of {name}")},
    CatalogEntry {"check-address-advice",
        QT_TRANSLATE_NOOP("Message",
            "The computers look for the sender at this address, and FOG's daemon sends only where it is its own. "
            "Take the one of the interface that reaches them; in /etc/hosts the server's name must not lead to "
            "127.0.x.")},
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
    CatalogEntry {
        "check-interface-half-duplex", QT_TRANSLATE_NOOP("Message", "The interface {name} runs at half duplex.")},
    CatalogEntry {"check-interface-small-mtu",
        QT_TRANSLATE_NOOP("Message", "The interface {name} has an MTU of {mtu}, and udpcast needs 1500.")},
    CatalogEntry {"check-interface-link-advice",
        QT_TRANSLATE_NOOP("Message",
            "The image can be sent, but slowly: at half duplex every answer of a computer collides with the data, "
            "and with a small MTU every packet is split in two. Look at the switch port and the cable, or set the "
            "interface to 1500.")},
    CatalogEntry {"label-installed-interface", QT_TRANSLATE_NOOP("Message", "Interface in .fogsettings")},
    CatalogEntry {"label-installed-hidden",
        QT_TRANSLATE_NOOP("Message", "Interface in .fogsettings, which needs CAP_DAC_READ_SEARCH to be read")},
    CatalogEntry {"label-interface-speed", QT_TRANSLATE_NOOP("Message", "Speed of {name}")},
    CatalogEntry {"label-interface-duplex", QT_TRANSLATE_NOOP("Message", "Duplex of {name}")},
    CatalogEntry {"label-interface-mtu", QT_TRANSLATE_NOOP("Message", "MTU of {name}")},
    CatalogEntry {"check-interface-advice",
        QT_TRANSLATE_NOOP("Message",
            "The image leaves through this interface. With a wrong one every computer waits, and none of them "
            "says why.")},
    CatalogEntry {"check-interface-unrouted",
        QT_TRANSLATE_NOOP("Message",
            "No interface of this machine has the node's address {address}; which one FOG's daemon sends "
            "through is not known.")},
    CatalogEntry {"check-interface-other-label",
        QT_TRANSLATE_NOOP("Message", "FOG sends through {name}, though the node names {label}.")},
    CatalogEntry {"check-interface-no-such-label",
        QT_TRANSLATE_NOOP(
            "Message", "FOG sends through {name}; the node names {label}, which this machine does not have.")},
    CatalogEntry {"check-interface-fog-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon sends through the interface that has the node's address. The name stored with the node "
            "is a label, which newer versions fall back to; set it right, so that nobody is misled by it.")},
    CatalogEntry {"label-setting", QT_TRANSLATE_NOOP("Message", "Setting {key}")},
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
    CatalogEntry {"label-root-exported", QT_TRANSLATE_NOOP("Message", "Exported by NFS")},
    CatalogEntry {
        "check-root-not-exported", QT_TRANSLATE_NOOP("Message", "The image root {path} is not exported by NFS.")},
    CatalogEntry {"check-root-export-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG's computers read the partition tables from there before they receive anything. Add the directory "
            "to /etc/exports, then run: sudo exportfs -ra.")},

    // Its file system
    CatalogEntry {"check-nas-local",
        QT_TRANSLATE_NOOP("Message", "The image root {path} is on a file system of this machine ({system}).")},
    CatalogEntry {"check-nas-remote",
        QT_TRANSLATE_NOOP("Message", "The image root {path} is on another machine: {source} ({system}).")},
    CatalogEntry {"check-nas-unknown",
        QT_TRANSLATE_NOOP("Message", "Which file system holds the image root {path} is not known.")},
    CatalogEntry {"check-nas-advice",
        QT_TRANSLATE_NOOP("Message",
            "The master node should keep its images on a disk of its own: from a NAS every byte crosses the "
            "network twice, and while the NAS does not answer everything waits.")},
    CatalogEntry {"label-mount-source", QT_TRANSLATE_NOOP("Message", "Mounted from")},
    CatalogEntry {"label-mount-system", QT_TRANSLATE_NOOP("Message", "File system")},
    CatalogEntry {"label-mount-point", QT_TRANSLATE_NOOP("Message", "Mounted at")},

    // The images
    CatalogEntry {
        "check-images-ok", QT_TRANSLATE_NOOP("Message", "The files of every enabled image are there: {count}.")},
    CatalogEntry {"check-images-none", QT_TRANSLATE_NOOP("Message", "There is no enabled image.")},
    CatalogEntry {"check-images-not-captured",
        QT_TRANSLATE_NOOP("Message", "{faulty} of {count} images have never been captured.")},
    CatalogEntry {
        "check-images-odd", QT_TRANSLATE_NOOP("Message", "Something is odd about {faulty} of {count} images.")},
    CatalogEntry {"check-images-broken",
        QT_TRANSLATE_NOOP("Message", "{faulty} of {count} images cannot be sent as they are.")},
    CatalogEntry {"check-images-advice",
        QT_TRANSLATE_NOOP("Message",
            "Capture such an image again, bring its files back, or disable it. What is in the files is not "
            "judged.")},
    CatalogEntry {"label-image-not-captured", QT_TRANSLATE_NOOP("Message", "Not captured yet")},
    CatalogEntry {"label-image-split",
        QT_TRANSLATE_NOOP("Message",
            "Captured in pieces, of which FOG's daemon before late 1.5.10 sends none: capture it unsplit")},
    CatalogEntry {
        "label-image-size", QT_TRANSLATE_NOOP("Message", "{bytes:bytes} are there, FOG has noted {noted:bytes}")},

    // udp-sender
    CatalogEntry {"check-sender-ok", QT_TRANSLATE_NOOP("Message", "udp-sender {version} is installed.")},
    CatalogEntry {"check-sender-elsewhere",
        QT_TRANSLATE_NOOP("Message", "FOG's daemon looks for udp-sender at {place}, and there is none.")},
    CatalogEntry {"check-sender-elsewhere-advice",
        QT_TRANSLATE_NOOP("Message",
            "The daemon ends at once without it, however \"active\" its service is. Put a link there: sudo ln -s "
            "{path} {place}.")},
    CatalogEntry {"check-sender-odd",
        QT_TRANSLATE_NOOP("Message", "The version of {path} is not known: it does not say \"Udp-sender\".")},
    CatalogEntry {"check-sender-odd-advice",
        QT_TRANSLATE_NOOP("Message",
            "Perhaps it is another program. Debian has the right one: sudo apt install "
            "--reinstall udpcast.")},
    CatalogEntry {"check-sender-old",
        QT_TRANSLATE_NOOP(
            "Message", "udp-sender {version} does not cross routers with the rendezvous address {address}.")},
    CatalogEntry {"check-sender-old-advice",
        QT_TRANSLATE_NOOP("Message",
            "Before 20230924 it leaves the packets' time to live at 1 when FOG_MULTICAST_RENDEZVOUS is set, so "
            "that no router passes them on. Take a newer one, or leave that setting empty where all computers "
            "are in the server's subnet.")},
    CatalogEntry {"label-sender-version", QT_TRANSLATE_NOOP("Message", "Version of udp-sender")},
    CatalogEntry {"check-sender-missing", QT_TRANSLATE_NOOP("Message", "udp-sender is not installed.")},
    CatalogEntry {"check-sender-advice",
        QT_TRANSLATE_NOOP("Message", "It sends the image. Install it: sudo apt install udpcast.")},
    CatalogEntry {"label-sender-path", QT_TRANSLATE_NOOP("Message", "Path of udp-sender")},

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
    CatalogEntry {
        "check-nothing", QT_TRANSLATE_NOOP("Message", "This cannot be judged: there is no storage node yet.")},
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

    // The firewall
    CatalogEntry {"firewall-hidden",
        QT_TRANSLATE_NOOP("Message",
            "Whether a firewall drops the packets is not known: it takes CAP_NET_ADMIN to read its rules "
            "({cause}).")},
    CatalogEntry {"check-firewall-none", QT_TRANSLATE_NOOP("Message", "No firewall filters the packets here.")},
    CatalogEntry {
        "check-firewall-ok", QT_TRANSLATE_NOOP("Message", "The firewall lets multicast through on {name}.")},
    CatalogEntry {"check-firewall-drops",
        QT_TRANSLATE_NOOP("Message", "The firewall drops packets of multicast on {name}: {rule}")},
    CatalogEntry {
        "check-firewall-drops-igmp", QT_TRANSLATE_NOOP("Message", "The firewall drops IGMP on {name}: {rule}")},
    CatalogEntry {"check-firewall-unknown",
        QT_TRANSLATE_NOOP(
            "Message", "Whether the firewall lets multicast through cannot be told from this rule: {rule}")},
    CatalogEntry {"check-firewall-no-interface",
        QT_TRANSLATE_NOOP("Message", "Which interface the firewall would have to let through is not known.")},
    CatalogEntry {"check-firewall-legacy",
        QT_TRANSLATE_NOOP("Message", "Rules of the old iptables are in force, and cannot be judged.")},
    CatalogEntry {"check-firewall-legacy-advice",
        QT_TRANSLATE_NOOP("Message", "Look at them: sudo iptables-legacy -S. UDP of the ports must pass.")},
    CatalogEntry {"check-firewall-advice", QT_TRANSLATE_NOOP("Message", "This lets them pass: {command}")},
    CatalogEntry {"check-selinux-denied", QT_TRANSLATE_NOOP("Message", "SELinux keeps udp-sender from its work.")},
    CatalogEntry {"check-selinux-advice",
        QT_TRANSLATE_NOOP("Message",
            "What it denies is below. Make a module of it: sudo ausearch -c udp-sender --raw | audit2allow -M "
            "labcast, and sudo semodule -i labcast.pp.")},
    CatalogEntry {"label-filter-answers",
        QT_TRANSLATE_NOOP("Message", "Answers of the computers, UDP to port {next} on {name}")},
    CatalogEntry {
        "label-filter-data", QT_TRANSLATE_NOOP("Message", "The image, UDP to port {portbase} on {name}")},
    CatalogEntry {"label-filter-queries", QT_TRANSLATE_NOOP("Message", "IGMP queries on {name}")},
    CatalogEntry {"label-filter-reports", QT_TRANSLATE_NOOP("Message", "IGMP reports on {name}")},
    CatalogEntry {"label-filter-legacy", QT_TRANSLATE_NOOP("Message", "Rules of the old iptables")},
    CatalogEntry {"label-selinux-denial", QT_TRANSLATE_NOOP("Message", "Denied by SELinux")},
    CatalogEntry {"label-selinux-hidden",
        QT_TRANSLATE_NOOP("Message", "SELinux's log, which needs CAP_DAC_READ_SEARCH to be read")},

    // FOG's settings
    CatalogEntry {"check-settings-ok",
        QT_TRANSLATE_NOOP("Message", "Every setting that multicast depends on is there once and makes sense.")},
    CatalogEntry {"check-settings-missing", QT_TRANSLATE_NOOP("Message", "Settings are missing: {keys:list}.")},
    CatalogEntry {"check-settings-doubled",
        QT_TRANSLATE_NOOP("Message", "Settings are stored more than once: {keys:list}.")},
    CatalogEntry {"check-settings-odd",
        QT_TRANSLATE_NOOP("Message", "Settings have a value that makes no sense: {keys:list}.")},
    CatalogEntry {"check-settings-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon may stop with an error, send on a wrong port or not at all. Put FOG's defaults in their "
            "place, then set what you need on FOG's page of settings.")},
    CatalogEntry {
        "check-settings-off", QT_TRANSLATE_NOOP("Message", "Multicast is switched off in FOG's settings.")},
    CatalogEntry {"check-settings-off-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon runs and sends nothing while MULTICASTGLOBALENABLED is 0. That is right only where "
            "another program sends in its place.")},
    CatalogEntry {"remedy-settings", QT_TRANSLATE_NOOP("Message", "Set These Values to FOG's Defaults")},
    CatalogEntry {"remedy-multicast-on", QT_TRANSLATE_NOOP("Message", "Switch Multicast On")},
    CatalogEntry {"label-setting-again", QT_TRANSLATE_NOOP("Message", "Setting {key}, once more")},

    // Remedies
    CatalogEntry {"no-remedy", QT_TRANSLATE_NOOP("Message", "No remedy for the check \"{check}\" is known now.")},
    CatalogEntry {"stale-remedy",
        QT_TRANSLATE_NOOP("Message",
            "Nothing was changed: what the check \"{check}\" finds is no longer what was shown. Look at it "
            "again.")},
    CatalogEntry {"busy-with-remedy",
        QT_TRANSLATE_NOOP("Message", "Another remedy is being applied. Try again in a moment.")},
    CatalogEntry {
        "nothing-to-undo", QT_TRANSLATE_NOOP("Message", "There is no remedy here that could be taken back.")},
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
