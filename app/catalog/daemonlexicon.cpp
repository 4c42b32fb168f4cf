// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// What the lines of FOG's daemon and of its clients mean; "-why" are the likely causes.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"lexicon-daemon-start", QT_TRANSLATE_NOOP("Message", "FOG's multicast daemon starts.")},
    CatalogEntry {"lexicon-daemon-interval",
        QT_TRANSLATE_NOOP("Message", "This is how long the daemon waits between two looks for new sessions.")},
    CatalogEntry {"lexicon-daemon-loop",
        QT_TRANSLATE_NOOP("Message", "The daemon is ready and begins to look for sessions.")},
    CatalogEntry {
        "lexicon-daemon-idle", QT_TRANSLATE_NOOP("Message", "The daemon looked and found no session to send.")},
    CatalogEntry {"lexicon-daemon-idle-why",
        QT_TRANSLATE_NOOP("Message",
            "Usually there is none. If you have just created one, its image belongs to a storage group of which "
            "this server is not the master node, or the image's folder is missing.")},
    CatalogEntry {"lexicon-daemon-interface-ready",
        QT_TRANSLATE_NOOP(
            "Message", "This address of the server is up; the daemon waits for that before it begins.")},
    CatalogEntry {"lexicon-daemon-interface-down",
        QT_TRANSLATE_NOOP("Message",
            "The server does not have the address that FOG expects, so the daemon waits and sends nothing.")},
    CatalogEntry {"lexicon-daemon-interface-down-why",
        QT_TRANSLATE_NOOP("Message",
            "The server got another address, the network was not up yet when the daemon started, or FOG_WEB_HOST "
            "or the node's address was never corrected.")},
    CatalogEntry {"lexicon-daemon-no-database",
        QT_TRANSLATE_NOOP("Message", "The daemon cannot reach FOG's database and waits for it.")},
    CatalogEntry {"lexicon-daemon-no-database-why",
        QT_TRANSLATE_NOOP("Message",
            "MariaDB does not run, starts later than the daemon, or refuses FOG's user since its password was "
            "changed.")},
    CatalogEntry {"lexicon-daemon-no-sender",
        QT_TRANSLATE_NOOP("Message", "The daemon finds no udp-sender, so it cannot send anything.")},
    CatalogEntry {"lexicon-daemon-no-sender-why",
        QT_TRANSLATE_NOOP("Message",
            "udpcast was never built by FOG's installer, or it is at another place than UDPSENDERPATH says.")},
    CatalogEntry {"lexicon-daemon-disabled",
        QT_TRANSLATE_NOOP("Message", "Multicast is switched off in FOG's settings, so the daemon does nothing.")},
    CatalogEntry {"lexicon-daemon-disabled-why",
        QT_TRANSLATE_NOOP(
            "Message", "Somebody has cleared MULTICASTGLOBALENABLED, often while looking for another fault.")},
    CatalogEntry {"lexicon-daemon-not-master",
        QT_TRANSLATE_NOOP("Message",
            "No storage node that is a master has an address of this server, so this daemon sends nothing.")},
    CatalogEntry {"lexicon-daemon-not-master-why",
        QT_TRANSLATE_NOOP(
            "Message", "No node is marked as master, the master's address is wrong, or it is another machine.")},
    CatalogEntry {"lexicon-daemon-no-image-path",
        QT_TRANSLATE_NOOP("Message", "A session waits, but the folder of its image is not on this node.")},
    CatalogEntry {"lexicon-daemon-no-image-path-why",
        QT_TRANSLATE_NOOP("Message",
            "The image was never captured, its path was changed in FOG, or the disk with the images is not "
            "mounted.")},
    CatalogEntry {"lexicon-daemon-no-members",
        QT_TRANSLATE_NOOP("Message", "The daemon found a session without any computer and gives it up.")},
    CatalogEntry {"lexicon-daemon-no-members-why",
        QT_TRANSLATE_NOOP("Message",
            "The tasks of its computers were cancelled one by one, or rows of an old session were left behind.")},
    CatalogEntry {"lexicon-daemon-no-count",
        QT_TRANSLATE_NOOP(
            "Message", "The session that was given up had no number of computers to wait for either.")},
    CatalogEntry {"lexicon-daemon-no-count-why",
        QT_TRANSLATE_NOOP("Message", "A session with a name was created without the number of its clients.")},
    CatalogEntry {"lexicon-daemon-other-interface",
        QT_TRANSLATE_NOOP("Message",
            "The interface that is set in FOG is not the one that reaches the node's address; the daemon takes "
            "the other one.")},
    CatalogEntry {"lexicon-daemon-other-interface-why",
        QT_TRANSLATE_NOOP(
            "Message", "The network card was exchanged or renamed, for example by an upgrade of the system.")},
    CatalogEntry {"lexicon-daemon-bad-bitrate",
        QT_TRANSLATE_NOOP("Message",
            "The bitrate of the node is nothing that udp-sender understands, so it sends without a limit.")},
    CatalogEntry {"lexicon-daemon-bad-bitrate-why",
        QT_TRANSLATE_NOOP(
            "Message", "A unit or a sign stands in the field. Right are a number and one of k, m or g.")},
    CatalogEntry {"lexicon-daemon-bad-image",
        QT_TRANSLATE_NOOP(
            "Message", "The session names an image that FOG does not have any more; the daemon skips it.")},
    CatalogEntry {"lexicon-daemon-bad-image-why",
        QT_TRANSLATE_NOOP("Message", "The image was deleted while a session for it was waiting.")},
    CatalogEntry {"lexicon-daemon-removed",
        QT_TRANSLATE_NOOP("Message", "The daemon takes sessions off its list that are over or were cancelled.")},
    CatalogEntry {"lexicon-daemon-command",
        QT_TRANSLATE_NOOP("Message",
            "With this command the daemon sends: one udp-sender for each partition, one after the other.")},
    CatalogEntry {"lexicon-daemon-forked",
        QT_TRANSLATE_NOOP("Message",
            "FOG's supervisor has started a daemon; if that ends, it is started again after some minutes.")},
    CatalogEntry {"lexicon-daemon-log-closed",
        QT_TRANSLATE_NOOP("Message", "The daemon could not open a file it needs, usually its own log.")},
    CatalogEntry {"lexicon-daemon-log-closed-why",
        QT_TRANSLATE_NOOP(
            "Message", "The folder of the logs is missing or belongs to somebody else, or the disk is full.")},
    CatalogEntry {"lexicon-orphan-ended",
        QT_TRANSLATE_NOOP("Message",
            "A sender of an earlier daemon still ran; the daemon ends it and sends the image once more.")},
    CatalogEntry {"lexicon-orphan-ended-why",
        QT_TRANSLATE_NOOP("Message", "FOG's service was restarted or failed while it was sending.")},
    CatalogEntry {"lexicon-orphan-forgotten",
        QT_TRANSLATE_NOOP(
            "Message", "The session named a sender that does not run any more; the daemon forgets it.")},
    CatalogEntry {"lexicon-orphan-forgotten-why",
        QT_TRANSLATE_NOOP("Message", "The server or FOG's service was restarted in the middle of the session.")},
    CatalogEntry {
        "lexicon-session-new", QT_TRANSLATE_NOOP("Message", "The daemon sees this session for the first time.")},
    CatalogEntry {"lexicon-session-image", QT_TRANSLATE_NOOP("Message", "The image of the session is there.")},
    CatalogEntry {"lexicon-session-clients",
        QT_TRANSLATE_NOOP("Message", "The sender will wait for this many computers before it starts.")},
    CatalogEntry {"lexicon-session-clients-why",
        QT_TRANSLATE_NOOP("Message",
            "If there are more than the room has, tasks of absent computers are counted; then every transfer "
            "begins only after the longest wait.")},
    CatalogEntry {
        "lexicon-session-port", QT_TRANSLATE_NOOP("Message", "The session uses this port and the one after it.")},
    CatalogEntry {"lexicon-session-started",
        QT_TRANSLATE_NOOP(
            "Message", "The daemon has started the sender. Nothing is sent until the computers have joined.")},
    CatalogEntry {"lexicon-session-running",
        QT_TRANSLATE_NOOP(
            "Message", "The sender of this session still runs. That says nothing of whether data flows.")},
    CatalogEntry {"lexicon-session-sender-gone",
        QT_TRANSLATE_NOOP("Message",
            "The sender has ended, but the computers have not told FOG that they are done; the session stays "
            "open.")},
    CatalogEntry {"lexicon-session-sender-gone-why",
        QT_TRANSLATE_NOOP("Message",
            "The sender failed, or computers were switched off or lost the network before they could report.")},
    CatalogEntry {"lexicon-session-completed",
        QT_TRANSLATE_NOOP("Message",
            "Computers have told FOG that they are done, and the daemon closes the session. Some versions of FOG "
            "do so when the first one has.")},
    CatalogEntry {"lexicon-session-killed",
        QT_TRANSLATE_NOOP("Message",
            "The daemon has ended the sender of the session. At the end of a session it always writes this.")},
    CatalogEntry {"lexicon-session-cancelled",
        QT_TRANSLATE_NOOP("Message", "The session was cancelled, and its sender is ended.")},
    CatalogEntry {"lexicon-session-cancelled-why",
        QT_TRANSLATE_NOOP("Message",
            "Somebody cancelled it, or the task of one of its computers, which cancels the whole session.")},
    CatalogEntry {"lexicon-session-queued",
        QT_TRANSLATE_NOOP("Message", "The session waits in FOG's queue; its storage node has no free slot.")},
    CatalogEntry {"lexicon-session-queued-why",
        QT_TRANSLATE_NOOP("Message",
            "Other tasks take all slots, tasks that were never finished hold them, or Max Clients of the node is "
            "0.")},
    CatalogEntry {"lexicon-session-no-slot",
        QT_TRANSLATE_NOOP("Message", "The storage node has no free slot, so the session does not start yet.")},
    CatalogEntry {"lexicon-session-no-slot-why",
        QT_TRANSLATE_NOOP(
            "Message", "Running or forgotten tasks hold the slots, or Max Clients of the node is too small.")},
    CatalogEntry {"lexicon-session-odd-port",
        QT_TRANSLATE_NOOP("Message", "The daemon refuses the session because its port is not an even number.")},
    CatalogEntry {"lexicon-session-odd-port-why",
        QT_TRANSLATE_NOOP("Message", "The first port in FOG's settings is odd or no number.")},
    CatalogEntry {"lexicon-session-no-image",
        QT_TRANSLATE_NOOP("Message", "The image's folder is not on this node, so nothing is sent.")},
    CatalogEntry {"lexicon-session-no-image-why",
        QT_TRANSLATE_NOOP("Message",
            "The image was not captured or was moved, it is on another node only, or the disk with the images is "
            "not mounted.")},
    CatalogEntry {"lexicon-session-inactive",
        QT_TRANSLATE_NOOP("Message", "Somebody ended the session in FOG; the daemon ends its sender.")},
    CatalogEntry {"lexicon-session-other-node",
        QT_TRANSLATE_NOOP("Message", "Another storage node sends this session; this daemon keeps out of it.")},
    CatalogEntry {"lexicon-session-other-node-why",
        QT_TRANSLATE_NOOP("Message", "Two nodes of one storage group are marked as master.")},
    CatalogEntry {"lexicon-session-sender-failed",
        QT_TRANSLATE_NOOP("Message", "The sender ended with an error, and FOG cancels the session.")},
    CatalogEntry {"lexicon-session-sender-failed-why",
        QT_TRANSLATE_NOOP("Message",
            "The port is in use, the interface is wrong, or a file of the image cannot be read. The sender's own "
            "log says which.")},
    CatalogEntry {"lexicon-client-no-slot",
        QT_TRANSLATE_NOOP("Message", "A computer waits: FOG's storage node has no free slot for it.")},
    CatalogEntry {"lexicon-client-no-slot-why",
        QT_TRANSLATE_NOOP("Message",
            "Running or forgotten tasks hold the slots. If nobody is before it, Max Clients of the node is 0.")},
    CatalogEntry {"lexicon-client-in-line",
        QT_TRANSLATE_NOOP("Message",
            "A computer has checked in and waits until FOG lets it start. It asks again every five seconds, for "
            "ever.")},
    CatalogEntry {"lexicon-client-in-line-why",
        QT_TRANSLATE_NOOP(
            "Message", "FOG's daemon does not run, has not seen the session yet, or the node has no free slot.")},
    CatalogEntry {"lexicon-client-no-task",
        QT_TRANSLATE_NOOP("Message",
            "A computer reported to FOG, but its task is closed already. What it received may be whole all the "
            "same.")},
    CatalogEntry {"lexicon-client-no-task-why",
        QT_TRANSLATE_NOOP(
            "Message", "FOG closed the session when faster computers were done, or somebody cancelled it.")},
    CatalogEntry {"lexicon-client-busy",
        QT_TRANSLATE_NOOP("Message", "FOG gives the computer no new task, since it has one already.")},
    CatalogEntry {"lexicon-client-busy-why",
        QT_TRANSLATE_NOOP(
            "Message", "An earlier task was never finished. Cancel it, or let the check clear it away.")},
    CatalogEntry {"lexicon-client-none-free",
        QT_TRANSLATE_NOOP(
            "Message", "FOG creates no session, since every computer of the group has a task already.")},
    CatalogEntry {"lexicon-client-none-free-why",
        QT_TRANSLATE_NOOP("Message", "Tasks of an earlier session were left behind.")},
    CatalogEntry {"lexicon-client-go",
        QT_TRANSLATE_NOOP("Message", "FOG lets the computer start; next it looks for the sender.")},
};

} // namespace

std::span<const CatalogEntry> daemonLexicon()
{
    return sentences;
}

} // namespace labcast
