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

#define M(id, text) Entry {id, QT_TRANSLATE_NOOP("Message", text)}

constexpr std::array catalog {
    // Values an admin typed
    M("bad-rate", "\"{text}\" is not a rate. Give a number with k, m or g for kbit/s, Mbit/s or Gbit/s, for example 900m."),
    M("bad-size", "\"{text}\" is not a size. Give a number of bytes, with k, m or g for KiB, MiB or GiB, for example 512m."),
    M("rate-too-high", "{rate:rate} is more than the installed udp-sender understands. Give less than 2147m, or no limit."),
    M("bad-receivers", "A deployment goes to 1 to 1024 computers, not to {number}."),
    M("bad-wait", "{number} is not a usable time for {field}. Give seconds from {least} to {most}."),
    M("bad-portbase", "{port} cannot be the portbase. Give an even number from 1024 to 65534; {port} and the next port are both used."),
    M("bad-address", "\"{address}\" is not an IPv4 address."),
    M("missing-field", "The request names no {field}."),
    M("portbase-outside-pool", "Portbase {port} is outside FOG's range {first} to {last}; a firewall set up by FOG's installer may block it."),

    // Images and the node
    M("image-name-empty", "An image needs a name."),
    M("image-name-long", "The name \"{name}\" has more than 40 characters, FOG's limit. Give a shorter one."),
    M("image-exists", "There is already an image called \"{name}\". Give another name or remove that one."),
    M("image-unknown", "There is no image called \"{name}\". labcastctl image list names those there are."),
    M("image-in-use", "\"{name}\" is being deployed by session {session}. Wait for it or cancel it first."),
    M("image-disabled", "The image \"{name}\" is disabled. Enable it before deploying it."),
    M("image-directory-missing", "The directory {path} does not exist or cannot be read. Check the path and its permissions."),
    M("image-outside-root", "{path} is not below the node's image root {root}. FOG stores only the part below the root: move the image there or set another root."),
    M("image-is-root", "{path} is the image root itself. Give the image's own directory below it."),
    M("image-type-bad", "{number} is no image type. FOG knows 1 (single disk, resizable), 2 (single disk, not resizable), 3 (all disks, not resizable) and 4 (raw)."),
    M("image-format-bad", "{number} is no image format. FOG knows 0 to 6."),
    M("image-type-unsupported", "Images of type {number} cannot be deployed yet; only type 1 (single disk, resizable) can."),
    M("image-format-unsupported", "The image \"{name}\" is stored in split files (format {number}), which cannot be deployed yet."),
    M("image-no-partitions", "{path} holds no partition file (d1p1.img, d1p2.img, …). Was the image captured completely?"),
    M("image-file-empty", "{path} is empty, so there is nothing to send. Capture the image again."),
    M("image-file-unreadable", "{path} cannot be read by the controller. Check its permissions."),
    M("image-file-outside-root", "{path} leads out of the image root {root}. A file outside is never sent."),
    M("node-root-missing", "The directory {path} does not exist, so it cannot be the image root. Create it first."),
    M("node-missing", "The store has no enabled master node. Every storage group needs exactly one."),
    M("interface-unknown", "There is no interface called \"{name}\". This machine has: {names:list}."),
    M("interface-no-address", "The interface {name} has no IPv4 address, which udp-sender needs."),
    M("interface-down", "The interface {name} is down. Bring it up or choose another."),

    // Ports and the sender
    M("port-taken", "Port {port} is in use on {address}: another sender or program holds it. Choose another portbase or end that program."),
    M("ports-exhausted", "All port pairs from {first} to {last} are taken. Wait for a session to end."),
    M("sender-missing", "udp-sender was not found in {places:list}. Install the package udpcast."),
    M("sender-start-failed", "udp-sender could not be started ({cause})."),
    M("sender-failed", "udp-sender gave up: {text}"),
    M("sender-crashed", "udp-sender ended unexpectedly (signal {signal})."),
    M("sender-still-running", "udp-sender (process {pid}) does not end. Look at the machine: it may hang in the kernel."),
    M("start-packet-failed", "The start signal could not be sent from {address}, port {port} ({cause})."),

    // Sessions
    M("session-unknown", "There is no session {session}."),
    M("session-finished", "Session {session} has already ended."),
    M("session-not-finished", "Session {session} has not ended yet."),
    M("session-not-waiting", "Session {session} is not waiting for computers, so there is nothing to start."),
    M("nobody-to-start", "No computer has joined yet; there is nobody to send to."),

    // The one sentence
    M("preparing", "Reading the image and choosing the ports."),
    M("waiting-nobody", "Waiting for {expected} computers; none has joined yet."),
    M("waiting-nobody-detail", "Gives up in {until:until}. Are the computers started and at FOG's multicast screen? They must reach {interface}, ports {port} and {next}."),
    M("waiting-some", "{joined} of {expected} computers have joined."),
    M("waiting-some-detail", "Starts without the others in {until:until}, or at once with Start Now."),
    M("waiting-settling", "All {expected} computers have joined; the transfer starts now."),
    M("waiting-next", "{joined} of {expected} computers are ready for {stream}."),
    M("waiting-next-detail", "The others still write the partition before. Goes on without them in {until:until}."),
    M("sending", "Sending {stream} ({number} of {count}) to {joined} computers."),
    M("sending-detail", "{acknowledged:bytes} of {size:bytes} sent."),
    M("stalled-named", "{addresses:list} does not answer since {since:since}; {others} others wait."),
    M("stalled-alone", "{addresses:list}, the only computer, does not answer since {since:since}."),
    M("stalled-all", "No computer answers since {since:since}."),
    M("stalled-named-detail", "A busy disk is silent too. Without an answer it is dropped about {tolerated:seconds} after it fell silent; then the others go on."),
    M("stalled-all-detail", "When all fall silent at once it is usually the network: cable, switch or a firewall."),
    M("stopping", "Ending udp-sender and freeing its ports."),

    // Verdicts
    M("all-sent", "{count} computers were sent the whole image. Whether their disks are written only they can say."),
    M("some-sent", "{count} of {expected} computers were sent the whole image. Not sent: {addresses:list}."),
    M("some-never-joined", "{count} of {expected} computers were sent the whole image; {missing} never joined."),
    M("none-sent", "No computer was sent the whole image."),
    M("nobody-joined", "No computer joined within {wait:seconds}. Are they started and at FOG's multicast screen, on the network of {interface}?"),
    M("nobody-joined-next", "No computer was ready for {stream} within {wait:seconds}. They may have failed to write the partition before."),
    M("cancelled-by-admin", "The session was cancelled; nobody has the whole image."),
    M("controller-stopped", "The controller was stopped and ended the session; nobody has the whole image."),
    M("controller-died", "The controller ended unexpectedly while the session ran; its sender ended with it. Deploy again."),

    // Store, protocol, controller
    M("store-open-failed", "The store {path} cannot be opened ({cause}). Check that the folder is writable and the disk is not full."),
    M("store-failed", "The store did not accept the change ({cause})."),
    M("store-newer", "The store {path} was written by a newer Labcast (step {found}, this one knows {known}). Install the newer version."),
    M("data-folder-failed", "The data folder {path} cannot be created or written. Give another with --data."),
    M("data-folder-busy", "Another controller (process {pid}) uses the data folder {path}. Use that one, or give another folder with --data."),
    M("socket-busy", "A controller already answers at {path}."),
    M("socket-failed", "The socket {path} cannot be opened ({cause})."),
    M("no-controller", "No controller answers at {path}. Start one with labcastd, or open the console, which starts it."),
    M("controller-start-failed", "The controller program labcastd could not be started ({cause})."),
    M("controller-silent", "labcastd was started but does not answer at {path}."),
    M("not-connected", "The connection to the controller is lost."),
    M("connection-ended", "The controller closed the connection."),
    M("message-too-long", "A message of more than 1 MiB was received; the connection was closed."),
    M("message-malformed", "A message that is not JSON-RPC 2.0 was received; the connection was closed."),
    M("method-unknown", "The controller does not know the method \"{method}\". It may be older than this program."),
    M("client-too-slow", "The client did not read for too long; the connection was closed."),

    // Rehearsal
    M("rehearsal-no-namespaces", "This system does not let a user make network namespaces, so the rehearsal runs with one receiver on the loopback interface."),
    M("rehearsal-program-missing", "The rehearsal needs the program {program}. Install {package}."),
    M("rehearsal-failed", "The virtual lab could not be built ({cause})."),
    M("rehearsal-bad-receivers", "A virtual lab has 1 to 64 receivers, not {number}."),
    M("rehearsal-bad-loss", "The loss is a percentage from 0 to 90, not {number}."),
    M("rehearsal-bad-kill", "The receiver that fails is one of 1 to {receivers}, or 0 for none, not {number}."),
    M("rehearsal-bad-size", "A sample image has at least 5 bytes, not {number}."),
    M("rehearsal-image-failed", "The sample image {path} could not be written ({cause}). Is there room on the disk?"),
    M("rehearsal-receiver-failed", "The udp-receiver of the virtual computer {number} ended with an error."),
};

#undef M

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
