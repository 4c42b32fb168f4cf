// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about sessions, their senders and how they end.

namespace labcast {

namespace {

constexpr std::array sentences {
    // Ports and the sender
    CatalogEntry {"port-taken",
        QT_TRANSLATE_NOOP("Message",
            "Port {port} is in use on {address}: another sender or program holds it. Choose another portbase or "
            "end that program.")},
    CatalogEntry {"ports-exhausted",
        QT_TRANSLATE_NOOP(
            "Message", "All port pairs from {first} to {last} are taken. Wait for a session to end.")},
    CatalogEntry {"sender-missing",
        QT_TRANSLATE_NOOP("Message", "udp-sender was not found in {places:list}. Install the package udpcast.")},
    CatalogEntry {
        "sender-start-failed", QT_TRANSLATE_NOOP("Message", "udp-sender could not be started ({cause}).")},
    CatalogEntry {"sender-failed", QT_TRANSLATE_NOOP("Message", "udp-sender gave up: {text}")},
    CatalogEntry {
        "sender-crashed", QT_TRANSLATE_NOOP("Message", "udp-sender ended unexpectedly (signal {signal}).")},
    CatalogEntry {"stream-unreadable",
        QT_TRANSLATE_NOOP("Message",
            "The image's files could not be read to their end ({cause}), so no computer has all of it. Check the "
            "disk or share they are on.")},
    CatalogEntry {"stream-length-changed",
        QT_TRANSLATE_NOOP("Message",
            "{stream} has changed while it was sent: {bytes:bytes} went out, it had {size:bytes} before. Was the "
            "image being captured or copied? Deploy it again.")},
    CatalogEntry {"sender-floods",
        QT_TRANSLATE_NOOP("Message",
            "{program} was ended because it prints more than any udp-sender does. Is it the right program?")},
    CatalogEntry {"sender-still-running",
        QT_TRANSLATE_NOOP("Message",
            "udp-sender (process {pid}) does not end. Look at the machine: it may hang in the kernel.")},

    // Sessions
    CatalogEntry {"session-unknown", QT_TRANSLATE_NOOP("Message", "There is no session {session}.")},
    CatalogEntry {"session-finished", QT_TRANSLATE_NOOP("Message", "Session {session} has already ended.")},
    CatalogEntry {"session-not-finished", QT_TRANSLATE_NOOP("Message", "Session {session} has not ended yet.")},
    CatalogEntry {"session-on-loopback",
        QT_TRANSLATE_NOOP("Message",
            "On the loopback interface udp-sender starts by itself when all expected receivers have joined; it "
            "cannot be started earlier.")},
    CatalogEntry {"session-not-waiting",
        QT_TRANSLATE_NOOP(
            "Message", "Session {session} is not waiting for computers, so there is nothing to start.")},
    CatalogEntry {"nobody-to-start",
        QT_TRANSLATE_NOOP("Message", "No computer has joined yet; there is nobody to send to.")},

    // The one sentence
    CatalogEntry {"queued",
        QT_TRANSLATE_NOOP("Message",
            "In the queue at place {place}: sessions running on this node: {running}, allowed at once: {limit}.")},
    CatalogEntry {"queued-detail",
        QT_TRANSLATE_NOOP("Message",
            "It starts by itself when one of them ends; leave its computers at FOG's multicast screen. The limit "
            "can be changed at the node.")},
    CatalogEntry {"preparing", QT_TRANSLATE_NOOP("Message", "Reading the image and choosing the ports.")},
    CatalogEntry {
        "waiting-nobody", QT_TRANSLATE_NOOP("Message", "Waiting: 0 of {expected} computers have joined.")},
    CatalogEntry {"waiting-nobody-detail",
        QT_TRANSLATE_NOOP("Message",
            "Gives up in {until:until}. Are the computers started and at FOG's multicast screen? They must reach "
            "{interface}, ports {port} and {next}.")},
    CatalogEntry {"waiting-some", QT_TRANSLATE_NOOP("Message", "{joined} of {expected} computers have joined.")},
    CatalogEntry {"waiting-some-named",
        QT_TRANSLATE_NOOP("Message", "{joined} of {expected} computers have joined; missing: {names:list}.")},
    CatalogEntry {"waiting-unexpected-detail",
        QT_TRANSLATE_NOOP("Message",
            "Not among the chosen computers, but will be overwritten too: {receivers:list}. To prevent it, cancel "
            "the session.")},
    CatalogEntry {"waiting-strangers",
        QT_TRANSLATE_NOOP("Message",
            "Computers have joined that nobody knows here: {receivers:list}. It does not start by itself with "
            "them.")},
    CatalogEntry {"waiting-strangers-detail",
        QT_TRANSLATE_NOOP("Message",
            "Their disks would be overwritten. Start Now goes on with everybody who is there; to prevent it, "
            "cancel "
            "the session, or switch them off.")},
    CatalogEntry {"waiting-some-detail",
        QT_TRANSLATE_NOOP("Message", "Starts without the others in {until:until}, or at once with Start Now.")},
    CatalogEntry {"waiting-settling",
        QT_TRANSLATE_NOOP("Message", "{expected} of {expected} computers have joined; the transfer starts now.")},
    CatalogEntry {
        "waiting-next", QT_TRANSLATE_NOOP("Message", "{joined} of {expected} computers are ready for {stream}.")},
    CatalogEntry {"waiting-next-detail",
        QT_TRANSLATE_NOOP(
            "Message", "The others still write the partition before. Goes on without them in {until:until}.")},
    CatalogEntry {"sending",
        QT_TRANSLATE_NOOP("Message", "Sending {stream} ({number} of {count}); computers receiving it: {joined}.")},
    CatalogEntry {"sending-detail", QT_TRANSLATE_NOOP("Message", "{acknowledged:bytes} of {size:bytes} sent.")},
    CatalogEntry {"stalled-named",
        QT_TRANSLATE_NOOP(
            "Message", "No answer from {addresses:list} for {since:since}; others waiting: {others}.")},
    CatalogEntry {"stalled-alone",
        QT_TRANSLATE_NOOP("Message", "No answer from {addresses:list}, the only computer, for {since:since}.")},
    CatalogEntry {"stalled-all", QT_TRANSLATE_NOOP("Message", "No answer from any computer for {since:since}.")},
    CatalogEntry {"stalled-named-detail",
        QT_TRANSLATE_NOOP("Message",
            "A busy disk is silent too. Without an answer it is dropped about {tolerated:seconds} after it fell "
            "silent; then the others go on.")},
    CatalogEntry {"stalled-all-detail",
        QT_TRANSLATE_NOOP(
            "Message", "When all fall silent at once it is usually the network: cable, switch or a firewall.")},
    CatalogEntry {"stopping", QT_TRANSLATE_NOOP("Message", "Ending udp-sender and freeing its ports.")},

    // Verdicts
    CatalogEntry {"all-sent",
        QT_TRANSLATE_NOOP("Message",
            "The whole image was sent to {count} of {expected} computers. Whether their disks are written only "
            "they can say.")},
    CatalogEntry {"some-sent",
        QT_TRANSLATE_NOOP(
            "Message", "The whole image was sent to {count} of {expected} computers. Not to: {addresses:list}.")},
    CatalogEntry {"some-never-joined",
        QT_TRANSLATE_NOOP(
            "Message", "The whole image was sent to {count} of {expected} computers; never joined: {missing}.")},
    CatalogEntry {"some-never-joined-named",
        QT_TRANSLATE_NOOP("Message",
            "The whole image was sent to {count} of {expected} computers; never joined: {names:list}.")},
    CatalogEntry {"none-sent", QT_TRANSLATE_NOOP("Message", "No computer was sent the whole image.")},
    CatalogEntry {"nobody-joined",
        QT_TRANSLATE_NOOP("Message",
            "No computer joined within {wait:seconds}. Are they started and at FOG's multicast screen, on the "
            "network of {interface}?")},
    CatalogEntry {"nobody-joined-next",
        QT_TRANSLATE_NOOP("Message",
            "No computer was ready for {stream} within {wait:seconds}. They may have failed to write the "
            "partition before.")},
    CatalogEntry {"cancelled-by-admin",
        QT_TRANSLATE_NOOP("Message", "The session was cancelled; nobody has the whole image.")},
    CatalogEntry {"controller-stopped",
        QT_TRANSLATE_NOOP(
            "Message", "The controller was stopped and ended the session; nobody has the whole image.")},
    CatalogEntry {"controller-died",
        QT_TRANSLATE_NOOP("Message",
            "The controller ended unexpectedly while the session ran; its sender ended with it. Deploy again.")},
};

} // namespace

std::span<const CatalogEntry> sessionCatalog()
{
    return sentences;
}

} // namespace labcast
