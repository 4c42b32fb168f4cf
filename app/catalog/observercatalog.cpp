// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about the sessions of FOG's own daemon.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"session-observed",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon sends session {session}; Labcast watches it and changes nothing. Start, join and cancel "
            "it in FOG.")},
    CatalogEntry {
        "fog-preparing", QT_TRANSLATE_NOOP("Message", "FOG has the session; no sender has started yet.")},
    CatalogEntry {"fog-preparing-detail",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon looks for new sessions about every 10 seconds. If nothing happens, look at the service "
            "FOGMulticastManager and its log.")},
    CatalogEntry {"fog-percent",
        QT_TRANSLATE_NOOP("Message",
            "No log of its sender can be read, but the computers tell that they are at {percent} % of their "
            "partition.")},
    CatalogEntry {"fog-log-unreadable",
        QT_TRANSLATE_NOOP("Message",
            "FOG's log {path} cannot be read ({cause}), so the transfer is not seen. Let labcastd's user read "
            "it.")},
    CatalogEntry {
        "fog-waiting", QT_TRANSLATE_NOOP("Message", "{joined} of {expected} computers are ready for {stream}.")},
    CatalogEntry {"fog-waiting-detail",
        QT_TRANSLATE_NOOP("Message",
            "FOG's sender starts when all are there, or some minutes after the first. While there is none, it "
            "waits "
            "for ever.")},
    CatalogEntry {"fog-all-sent", QT_TRANSLATE_NOOP("Message", "Everything is sent.")},
    CatalogEntry {"fog-all-sent-detail",
        QT_TRANSLATE_NOOP("Message",
            "Computers that have told FOG that they are done: {done} of {count}. FOG ends the session when they "
            "have.")},
    CatalogEntry {
        "managed-preparing", QT_TRANSLATE_NOOP("Message", "Labcast takes the session from FOG's tables.")},
    CatalogEntry {"managed-trouble-detail",
        QT_TRANSLATE_NOOP("Message",
            "Nothing has been sent, and FOG's row is as it was. Labcast tries again every few seconds, until the "
            "session is cancelled.")},
    CatalogEntry {
        "managed-empty", QT_TRANSLATE_NOOP("Message", "The sender is ready; the session has no computer yet.")},
    CatalogEntry {"managed-empty-detail",
        QT_TRANSLATE_NOOP("Message",
            "FOG adds them one after the other. Without any the session is cancelled half a minute after it "
            "came.")},
    CatalogEntry {"managed-nobody",
        QT_TRANSLATE_NOOP("Message",
            "FOG's session is for no computer and for no number of them, so it was cancelled. Create it anew, "
            "with "
            "computers or a count.")},
    CatalogEntry {"managed-all-sent-detail",
        QT_TRANSLATE_NOOP("Message",
            "Computers that have told FOG that their disk is written: {done} of {count}; still at work: {busy}. "
            "The session ends when those have told, at the latest after {minutes} minutes.")},
    CatalogEntry {"fog-log-failed",
        QT_TRANSLATE_NOOP("Message",
            "FOG's log {path} cannot be written ({cause}): FOG's own log page does not tell what Labcast sends. "
            "Run "
            "labcastctl server prepare once more on this server, as root.")},
    CatalogEntry {"managed-elsewhere", QT_TRANSLATE_NOOP("Message", "Another controller sends the session.")},
    CatalogEntry {"managed-let-go",
        QT_TRANSLATE_NOOP("Message", "Labcast has given this session back; it waits in FOG as before.")},
    CatalogEntry {"managed-fog-on",
        QT_TRANSLATE_NOOP("Message",
            "FOG's own daemon is not switched off, so Labcast does not send this session: two senders would "
            "hinder "
            "each other. Switch it off on the Health page (FOG's daemon), or with labcastctl fog take.")},
    CatalogEntry {"managed-bad-port",
        QT_TRANSLATE_NOOP("Message",
            "FOG's session has the port {port}; it must be an even number from 1024 to 65534. Mend the multicast "
            "ports in FOG's settings, cancel the session and create it anew.")},
    CatalogEntry {"managed-no-image",
        QT_TRANSLATE_NOOP(
            "Message", "FOG's session names image {image}, which FOG does not have. Cancel the session in FOG.")},
    CatalogEntry {"managed-header-unknown",
        QT_TRANSLATE_NOOP("Message",
            "FOG's pages at {url} have not told yet whether its computers expect the name of the file before each "
            "stream. With the wrong answer no disk is written, so this waits. Look whether the web server runs "
            "there.")},
    CatalogEntry {"managed-no-slot",
        QT_TRANSLATE_NOOP("Message",
            "{limit} sessions are sent already, as many as the node may send at once "
            "(FOG_MULTICAST_MAX_SESSIONS). This one begins when another ends.")},
    CatalogEntry {"fog-chain-again",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon sends the image once more from its beginning: its senders had ended before the "
            "computers "
            "said that they were done.")},
    CatalogEntry {"fog-sender-failed",
        QT_TRANSLATE_NOOP("Message", "The sender of {stream} ended before it sent anything ({cause}).")},
    CatalogEntry {"fog-no-slot",
        QT_TRANSLATE_NOOP("Message",
            "FOG lets the session wait: its storage node has no free slot. It starts when another task ends, or "
            "with "
            "a higher Max Clients of the node.")},
    CatalogEntry {"fog-no-image",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon finds no image at {value}, so it sends nothing. Put the image there or cancel the "
            "session "
            "in FOG.")},
    CatalogEntry {"fog-odd-port",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon refuses the port of the session: it must be an even number. Mend the multicast ports in "
            "FOG's settings, then create the session anew.")},
    CatalogEntry {
        "fog-not-started", QT_TRANSLATE_NOOP("Message", "FOG's daemon could not start the session ({value}).")},
    CatalogEntry {"fog-other-node",
        QT_TRANSLATE_NOOP("Message",
            "Another storage node of FOG sends the session. Its transfer is seen only by a labcastd on that "
            "node.")},
    CatalogEntry {"fog-sender-gone",
        QT_TRANSLATE_NOOP("Message",
            "FOG's sender ended before everything was sent. FOG keeps the session open; cancel it in FOG and "
            "begin "
            "anew.")},
    CatalogEntry {"fog-sender-exited",
        QT_TRANSLATE_NOOP("Message",
            "FOG's sender failed with exit code {value}, and FOG cancels the session. The log of the session "
            "tells "
            "why.")},
    CatalogEntry {"fog-orphan",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon was started again: it ends the sender of before (process {value}) and sends the image "
            "once "
            "more.")},
    CatalogEntry {"fog-bad-image",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon skips the session: its image is missing from FOG's database or invalid. Cancel the "
            "session "
            "in FOG.")},
    CatalogEntry {"fog-image-unknown",
        QT_TRANSLATE_NOOP("Message",
            "FOG's database has no image with the number {image}, which the session names. What is sent is what "
            "lies under {path}.")},
    CatalogEntry {"fog-no-image-path",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon cannot find the directory of an image, so it does not start its session. See that the "
            "image is on the master node.")},
    CatalogEntry {"fog-no-members",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon cancels a session that has no computers and no number of computers to wait for.")},
    CatalogEntry {"fog-not-master",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon on this server sends nothing: no enabled master node of FOG has an address of this "
            "server.")},
    CatalogEntry {"fog-disabled",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon sends nothing: multicast is switched off in FOG's settings (MULTICASTGLOBALENABLED).")},
    CatalogEntry {"fog-no-sender",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon finds no udp-sender on the server, so it sends nothing. Run FOG's installer again.")},
    CatalogEntry {"fog-no-database",
        QT_TRANSLATE_NOOP("Message", "FOG's daemon waits for FOG's database, so it sends nothing.")},
    CatalogEntry {"fog-no-interface",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon waits for a network interface with the address {value}, so it sends nothing. See "
            "whether "
            "the server still has that address.")},
    CatalogEntry {"fog-not-opened", QT_TRANSLATE_NOOP("Message", "FOG's daemon could not open a file ({value}).")},
    CatalogEntry {"fog-ignored",
        QT_TRANSLATE_NOOP("Message", "FOG's daemon does not follow one of FOG's settings ({value}).")},
    CatalogEntry {"fog-cancelled", QT_TRANSLATE_NOOP("Message", "The session was cancelled in FOG.")},
    CatalogEntry {"fog-removed", QT_TRANSLATE_NOOP("Message", "The session was deleted from FOG's database.")},
    CatalogEntry {"fog-completed",
        QT_TRANSLATE_NOOP("Message",
            "FOG has ended the session as complete. Computers that told FOG that they are done: {done} of "
            "{count}.")},
    CatalogEntry {"fog-ended", QT_TRANSLATE_NOOP("Message", "FOG has ended the session with its state {state}.")},
    CatalogEntry {"fog-watched-again", QT_TRANSLATE_NOOP("Message", "Labcast watches the session again.")},
    CatalogEntry {"fog-unwatched",
        QT_TRANSLATE_NOOP("Message",
            "Labcast stopped watching before the session ended. FOG goes on with it; how it ended is not known.")},
};

} // namespace

std::span<const CatalogEntry> observerCatalog()
{
    return sentences;
}

} // namespace labcast
