// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

#include <array>

// Every sentence that crosses the wire: what happened, why, what to try. The console translates these texts in
// the context "Message" (QT_TRANSLATE_NOOP marks them for lupdate).

namespace labcast {

namespace {

struct Entry
{
    const char *id;
    const char *text;
};

constexpr std::array catalog {
    // Values an admin typed
    Entry {"bad-rate",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" is not a rate. Give a number with k, m or g for kbit/s, Mbit/s or Gbit/s, for example "
            "900m.")},
    Entry {"bad-size",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" is not a size. Give a number of bytes, with k, m or g for KiB, MiB or GiB, for example "
            "512m.")},
    Entry {"rate-too-low",
        QT_TRANSLATE_NOOP("Message",
            "{rate:rate} is too little to send anything. Without k, m or g a number means bit/s; give for example "
            "900m.")},
    Entry {"rate-too-high",
        QT_TRANSLATE_NOOP("Message",
            "{rate:rate} is more than the installed udp-sender understands. Give less than 2147m, or no limit.")},
    Entry {"bad-receivers",
        QT_TRANSLATE_NOOP("Message", "A deployment goes to 1 to 1024 computers, not to {number}.")},
    Entry {"bad-wait",
        QT_TRANSLATE_NOOP(
            "Message", "{number} is not a usable time for {field}. Give seconds from {least} to {most}.")},
    Entry {"bad-portbase",
        QT_TRANSLATE_NOOP("Message",
            "{port} cannot be the portbase. Give an even number from 1024 to 65534; {port} and the next port are "
            "both used.")},
    Entry {"bad-address", QT_TRANSLATE_NOOP("Message", "\"{address}\" is not an IPv4 address.")},
    Entry {"missing-field", QT_TRANSLATE_NOOP("Message", "The request names no {field}.")},
    Entry {"portbase-outside-pool",
        QT_TRANSLATE_NOOP("Message",
            "Portbase {port} is outside FOG's range {first} to {last}; a firewall set up by FOG's installer may "
            "block it.")},

    // Images and the node
    Entry {"image-name-empty", QT_TRANSLATE_NOOP("Message", "An image needs a name.")},
    Entry {"image-name-long",
        QT_TRANSLATE_NOOP(
            "Message", "The name \"{name}\" has more than 40 characters, FOG's limit. Give a shorter one.")},
    Entry {"image-exists",
        QT_TRANSLATE_NOOP(
            "Message", "There is already an image called \"{name}\". Give another name or remove that one.")},
    Entry {"image-unknown",
        QT_TRANSLATE_NOOP(
            "Message", "There is no image called \"{name}\". labcastctl image list names those there are.")},
    Entry {"image-in-use",
        QT_TRANSLATE_NOOP(
            "Message", "\"{name}\" is being deployed by session {session}. Wait for it or cancel it first.")},
    Entry {"image-disabled",
        QT_TRANSLATE_NOOP("Message", "The image \"{name}\" is disabled. Enable it before deploying it.")},
    Entry {"image-directory-missing",
        QT_TRANSLATE_NOOP("Message",
            "The directory {path} does not exist or cannot be read. Check the path and its permissions.")},
    Entry {"image-outside-root",
        QT_TRANSLATE_NOOP("Message",
            "{path} is not below the node's image root {root}. FOG stores only the part below the root: move the "
            "image there or set another root.")},
    Entry {"image-is-root",
        QT_TRANSLATE_NOOP("Message", "{path} is the image root itself. Give the image's own directory below it.")},
    Entry {"image-type-bad",
        QT_TRANSLATE_NOOP("Message",
            "{number} is no image type. FOG knows 1 (single disk, resizable), 2 (single disk, not resizable), 3 "
            "(all disks, not resizable) and 4 (raw).")},
    Entry {"image-format-bad", QT_TRANSLATE_NOOP("Message", "{number} is no image format. FOG knows 0 to 6.")},
    Entry {"image-type-unsupported",
        QT_TRANSLATE_NOOP("Message",
            "Images of type {number} cannot be deployed yet; only type 1 (single disk, resizable) can.")},
    Entry {"image-format-unsupported",
        QT_TRANSLATE_NOOP("Message",
            "The image \"{name}\" is stored in split files (format {number}), which cannot be deployed yet.")},
    Entry {"image-no-partitions",
        QT_TRANSLATE_NOOP("Message",
            "{path} holds no partition file (d1p1.img, d1p2.img, …). Was the image captured completely?")},
    Entry {"image-file-empty",
        QT_TRANSLATE_NOOP("Message", "{path} is empty, so there is nothing to send. Capture the image again.")},
    Entry {"image-file-unreadable",
        QT_TRANSLATE_NOOP("Message", "{path} cannot be read by the controller. Check its permissions.")},
    Entry {"image-file-outside-root",
        QT_TRANSLATE_NOOP("Message", "{path} leads out of the image root {root}. A file outside is never sent.")},
    Entry {"node-root-missing",
        QT_TRANSLATE_NOOP(
            "Message", "The directory {path} does not exist, so it cannot be the image root. Create it first.")},
    Entry {"node-missing",
        QT_TRANSLATE_NOOP(
            "Message", "The store has no enabled master node. Every storage group needs exactly one.")},
    Entry {"interface-unknown",
        QT_TRANSLATE_NOOP("Message", "There is no interface called \"{name}\". This machine has: {names:all}.")},
    Entry {"interface-no-address",
        QT_TRANSLATE_NOOP("Message", "The interface {name} has no IPv4 address, which udp-sender needs.")},
    Entry {"interface-down",
        QT_TRANSLATE_NOOP("Message", "The interface {name} is down. Bring it up or choose another.")},

    // Ports and the sender
    Entry {"port-taken",
        QT_TRANSLATE_NOOP("Message",
            "Port {port} is in use on {address}: another sender or program holds it. Choose another portbase or "
            "end that program.")},
    Entry {"ports-exhausted",
        QT_TRANSLATE_NOOP(
            "Message", "All port pairs from {first} to {last} are taken. Wait for a session to end.")},
    Entry {"sender-missing",
        QT_TRANSLATE_NOOP("Message", "udp-sender was not found in {places:list}. Install the package udpcast.")},
    Entry {"sender-start-failed", QT_TRANSLATE_NOOP("Message", "udp-sender could not be started ({cause}).")},
    Entry {"sender-failed", QT_TRANSLATE_NOOP("Message", "udp-sender gave up: {text}")},
    Entry {"sender-crashed", QT_TRANSLATE_NOOP("Message", "udp-sender ended unexpectedly (signal {signal}).")},
    Entry {"sender-still-running",
        QT_TRANSLATE_NOOP("Message",
            "udp-sender (process {pid}) does not end. Look at the machine: it may hang in the kernel.")},

    // Sessions
    Entry {"session-unknown", QT_TRANSLATE_NOOP("Message", "There is no session {session}.")},
    Entry {"session-finished", QT_TRANSLATE_NOOP("Message", "Session {session} has already ended.")},
    Entry {"session-not-finished", QT_TRANSLATE_NOOP("Message", "Session {session} has not ended yet.")},
    Entry {"session-on-loopback",
        QT_TRANSLATE_NOOP("Message",
            "On the loopback interface udp-sender starts by itself when all expected receivers have joined; it "
            "cannot be started earlier.")},
    Entry {"session-not-waiting",
        QT_TRANSLATE_NOOP(
            "Message", "Session {session} is not waiting for computers, so there is nothing to start.")},
    Entry {"nobody-to-start",
        QT_TRANSLATE_NOOP("Message", "No computer has joined yet; there is nobody to send to.")},

    // The one sentence
    Entry {"preparing", QT_TRANSLATE_NOOP("Message", "Reading the image and choosing the ports.")},
    Entry {"waiting-nobody", QT_TRANSLATE_NOOP("Message", "Waiting: 0 of {expected} computers have joined.")},
    Entry {"waiting-nobody-detail",
        QT_TRANSLATE_NOOP("Message",
            "Gives up in {until:until}. Are the computers started and at FOG's multicast screen? They must reach "
            "{interface}, ports {port} and {next}.")},
    Entry {"waiting-some", QT_TRANSLATE_NOOP("Message", "{joined} of {expected} computers have joined.")},
    Entry {"waiting-some-detail",
        QT_TRANSLATE_NOOP("Message", "Starts without the others in {until:until}, or at once with Start Now.")},
    Entry {"waiting-settling",
        QT_TRANSLATE_NOOP("Message", "{expected} of {expected} computers have joined; the transfer starts now.")},
    Entry {
        "waiting-next", QT_TRANSLATE_NOOP("Message", "{joined} of {expected} computers are ready for {stream}.")},
    Entry {"waiting-next-detail",
        QT_TRANSLATE_NOOP(
            "Message", "The others still write the partition before. Goes on without them in {until:until}.")},
    Entry {"sending",
        QT_TRANSLATE_NOOP("Message", "Sending {stream} ({number} of {count}); computers receiving it: {joined}.")},
    Entry {"sending-detail", QT_TRANSLATE_NOOP("Message", "{acknowledged:bytes} of {size:bytes} sent.")},
    Entry {"stalled-named",
        QT_TRANSLATE_NOOP(
            "Message", "No answer from {addresses:list} for {since:since}; others waiting: {others}.")},
    Entry {"stalled-alone",
        QT_TRANSLATE_NOOP("Message", "No answer from {addresses:list}, the only computer, for {since:since}.")},
    Entry {"stalled-all", QT_TRANSLATE_NOOP("Message", "No answer from any computer for {since:since}.")},
    Entry {"stalled-named-detail",
        QT_TRANSLATE_NOOP("Message",
            "A busy disk is silent too. Without an answer it is dropped about {tolerated:seconds} after it fell "
            "silent; then the others go on.")},
    Entry {"stalled-all-detail",
        QT_TRANSLATE_NOOP(
            "Message", "When all fall silent at once it is usually the network: cable, switch or a firewall.")},
    Entry {"stopping", QT_TRANSLATE_NOOP("Message", "Ending udp-sender and freeing its ports.")},

    // Verdicts
    Entry {"all-sent",
        QT_TRANSLATE_NOOP("Message",
            "The whole image was sent to {count} of {expected} computers. Whether their disks are written only "
            "they can say.")},
    Entry {"some-sent",
        QT_TRANSLATE_NOOP(
            "Message", "The whole image was sent to {count} of {expected} computers. Not to: {addresses:list}.")},
    Entry {"some-never-joined",
        QT_TRANSLATE_NOOP(
            "Message", "The whole image was sent to {count} of {expected} computers; never joined: {missing}.")},
    Entry {"none-sent", QT_TRANSLATE_NOOP("Message", "No computer was sent the whole image.")},
    Entry {"nobody-joined",
        QT_TRANSLATE_NOOP("Message",
            "No computer joined within {wait:seconds}. Are they started and at FOG's multicast screen, on the "
            "network of {interface}?")},
    Entry {"nobody-joined-next",
        QT_TRANSLATE_NOOP("Message",
            "No computer was ready for {stream} within {wait:seconds}. They may have failed to write the "
            "partition before.")},
    Entry {"cancelled-by-admin",
        QT_TRANSLATE_NOOP("Message", "The session was cancelled; nobody has the whole image.")},
    Entry {"controller-stopped",
        QT_TRANSLATE_NOOP(
            "Message", "The controller was stopped and ended the session; nobody has the whole image.")},
    Entry {"controller-died",
        QT_TRANSLATE_NOOP("Message",
            "The controller ended unexpectedly while the session ran; its sender ended with it. Deploy again.")},

    // Store, protocol, controller
    Entry {"store-open-failed",
        QT_TRANSLATE_NOOP("Message",
            "The store {path} cannot be opened ({cause}). Check that the folder is writable and the disk is not "
            "full.")},
    Entry {"store-failed", QT_TRANSLATE_NOOP("Message", "The store did not accept the change ({cause}).")},
    Entry {"store-newer",
        QT_TRANSLATE_NOOP("Message",
            "The store {path} was written by a newer Labcast (step {found}, this one knows {known}). Install the "
            "newer version.")},
    Entry {"data-folder-failed",
        QT_TRANSLATE_NOOP(
            "Message", "The data folder {path} cannot be created or written. Give another with --data.")},
    Entry {"data-folder-busy",
        QT_TRANSLATE_NOOP("Message",
            "Another controller (process {pid}) uses the data folder {path}. Use that one, or give another folder "
            "with --data.")},
    Entry {"socket-busy", QT_TRANSLATE_NOOP("Message", "A controller already answers at {path}.")},
    Entry {"socket-failed", QT_TRANSLATE_NOOP("Message", "The socket {path} cannot be opened ({cause}).")},
    Entry {"socket-not-ours",
        QT_TRANSLATE_NOOP("Message", "{path} exists and is no socket. Give another path with --socket.")},
    Entry {"no-controller",
        QT_TRANSLATE_NOOP("Message",
            "No controller answers at {path}. Start one with labcastd, or open the console, which starts it.")},
    Entry {"controller-start-failed",
        QT_TRANSLATE_NOOP("Message", "The controller program labcastd could not be started ({cause}).")},
    Entry {
        "controller-silent", QT_TRANSLATE_NOOP("Message", "labcastd was started but does not answer at {path}.")},
    Entry {"not-connected", QT_TRANSLATE_NOOP("Message", "The connection to the controller is lost.")},
    Entry {"connection-ended", QT_TRANSLATE_NOOP("Message", "The controller closed the connection.")},
    Entry {"message-too-long",
        QT_TRANSLATE_NOOP("Message", "A message of more than 1 MiB was received; the connection was closed.")},
    Entry {"message-malformed",
        QT_TRANSLATE_NOOP(
            "Message", "A message that is not JSON-RPC 2.0 was received; the connection was closed.")},
    Entry {"method-unknown",
        QT_TRANSLATE_NOOP("Message",
            "The controller does not know the method \"{method}\". It may be older than this program.")},

    // Rehearsal
    Entry {"rehearsal-no-namespaces",
        QT_TRANSLATE_NOOP("Message",
            "This system does not let a user make network namespaces, so the rehearsal runs with one receiver on "
            "the loopback interface.")},
    Entry {"rehearsal-program-missing",
        QT_TRANSLATE_NOOP("Message", "The rehearsal needs the program {program}. Install {package}.")},
    Entry {"rehearsal-failed", QT_TRANSLATE_NOOP("Message", "The virtual lab could not be built ({cause}).")},
    Entry {"rehearsal-bad-receivers",
        QT_TRANSLATE_NOOP("Message", "A virtual lab has 1 to 64 receivers, not {number}.")},
    Entry {"rehearsal-bad-loss",
        QT_TRANSLATE_NOOP("Message", "The loss is a percentage from 0 to 90, not {number}.")},
    Entry {"rehearsal-bad-kill",
        QT_TRANSLATE_NOOP(
            "Message", "The receiver that fails is one of 1 to {receivers}, or 0 for none, not {number}.")},
    Entry {
        "rehearsal-bad-size", QT_TRANSLATE_NOOP("Message", "A sample image has at least 5 bytes, not {number}.")},
    Entry {"rehearsal-image-failed",
        QT_TRANSLATE_NOOP(
            "Message", "The sample image {path} could not be written ({cause}). Is there room on the disk?")},
    Entry {"rehearsal-receiver-failed",
        QT_TRANSLATE_NOOP("Message", "The udp-receiver of the virtual computer {number} ended with an error.")},
};

const Entry *find(const QString &id)
{
    for (const Entry &entry : catalog) {
        if (id == QLatin1StringView(entry.id))
            return &entry;
    }
    return nullptr;
}

} // namespace

QString messageTemplate(const QString &id)
{
    const Entry *entry = find(id);
    return entry ? QString::fromUtf8(entry->text) : QString();
}

QStringList messageIds()
{
    QStringList ids;
    for (const Entry &entry : catalog)
        ids << QString::fromLatin1(entry.id);
    return ids;
}

} // namespace labcast
