// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about the controller, its protocol and its rehearsal.

namespace labcast {

namespace {

constexpr std::array sentences {
    // Store, protocol, controller
    CatalogEntry {"store-open-failed",
        QT_TRANSLATE_NOOP("Message",
            "The store {path} cannot be opened ({cause}). Check that the folder is writable and the disk is not "
            "full.")},
    CatalogEntry {"store-failed", QT_TRANSLATE_NOOP("Message", "The store did not accept the change ({cause}).")},
    CatalogEntry {"store-newer",
        QT_TRANSLATE_NOOP("Message",
            "The store {path} was written by a newer Labcast (step {found}, this one knows {known}). Install the "
            "newer version.")},
    CatalogEntry {"store-damaged",
        QT_TRANSLATE_NOOP("Message",
            "The file {path} is damaged or no database of Labcast ({cause}). It was left as it is. Put a backup in "
            "its place, or move it away to begin anew, and start labcastd again.")},
    CatalogEntry {"record-failed",
        QT_TRANSLATE_NOOP("Message", "The record of the sessions cannot be read ({cause}).")},
    CatalogEntry {"record-disk-full",
        QT_TRANSLATE_NOOP("Message",
            "The disk of {folder} is full. Transfers go on. Make room there; what is missing is then written.")},
    CatalogEntry {"record-read-only",
        QT_TRANSLATE_NOOP("Message",
            "The file system of {folder} is read-only. Transfers go on. Look for a disk error and make it "
            "writable; what is missing is then written.")},
    CatalogEntry {"record-not-written",
        QT_TRANSLATE_NOOP("Message",
            "Writing into {folder} fails ({cause}). Transfers go on. Check that folder; what is missing is written "
            "as soon as it can be.")},
    CatalogEntry {"file-not-written",
        QT_TRANSLATE_NOOP("Message",
            "{path} could not be written ({cause}). Choose another folder, or make room there.")},
    CatalogEntry {"data-folder-failed",
        QT_TRANSLATE_NOOP(
            "Message", "The data folder {path} cannot be created or written. Give another with --data.")},
    CatalogEntry {"data-folder-busy",
        QT_TRANSLATE_NOOP("Message",
            "Another controller (process {pid}) uses the data folder {path}. Use that one, or give another folder "
            "with --data.")},
    CatalogEntry {"socket-busy", QT_TRANSLATE_NOOP("Message", "A controller already answers at {path}.")},
    CatalogEntry {"socket-failed", QT_TRANSLATE_NOOP("Message", "The socket {path} cannot be opened ({cause}).")},
    CatalogEntry {"socket-not-ours",
        QT_TRANSLATE_NOOP("Message", "{path} exists and is no socket. Give another path with --socket.")},
    CatalogEntry {"role-missing",
        QT_TRANSLATE_NOOP("Message",
            "{who} may not use this controller: not a member of the group labcast-view, labcast-deploy or "
            "labcast-admin. Ask whoever administers the server; a new membership counts after the next login.")},
    CatalogEntry {"role-no-deploy",
        QT_TRANSLATE_NOOP("Message",
            "{who} may look, but not deploy: not a member of the group labcast-deploy. Ask whoever administers "
            "the "
            "server.")},
    CatalogEntry {"role-no-admin",
        QT_TRANSLATE_NOOP("Message",
            "{who} may not change the library or the node: not a member of the group labcast-admin. Ask whoever "
            "administers the server.")},
    CatalogEntry {"no-controller",
        QT_TRANSLATE_NOOP("Message",
            "No controller answers at {path}. Start one with labcastd, or open the console, which starts it.")},
    CatalogEntry {"socket-not-allowed",
        QT_TRANSLATE_NOOP("Message",
            "{user} may not use the controller at {path}: that is for members of the group {group}. Ask whoever "
            "administers the server; a new membership counts after the next login.")},
    CatalogEntry {"controller-missing",
        QT_TRANSLATE_NOOP("Message",
            "There is no controller on this computer. Connect to the server that has one, or install the package "
            "labcast-controller here.")},
    CatalogEntry {"controller-start-failed",
        QT_TRANSLATE_NOOP("Message", "The controller program labcastd could not be started ({cause}).")},
    CatalogEntry {
        "controller-silent", QT_TRANSLATE_NOOP("Message", "labcastd was started but does not answer at {path}.")},
    CatalogEntry {"not-connected", QT_TRANSLATE_NOOP("Message", "The connection to the controller is lost.")},
    CatalogEntry {"connection-ended", QT_TRANSLATE_NOOP("Message", "The controller closed the connection.")},
    CatalogEntry {"message-too-long",
        QT_TRANSLATE_NOOP("Message", "A message of more than 1 MiB was received; the connection was closed.")},
    CatalogEntry {"message-malformed",
        QT_TRANSLATE_NOOP(
            "Message", "A message that is not JSON-RPC 2.0 was received; the connection was closed.")},
    CatalogEntry {"method-unknown",
        QT_TRANSLATE_NOOP("Message",
            "The controller does not know the method \"{method}\". It may be older than this program.")},

    // Rehearsal
    CatalogEntry {"rehearsal-no-namespaces",
        QT_TRANSLATE_NOOP("Message",
            "This system does not let a user make network namespaces, so the rehearsal runs with one receiver on "
            "the loopback interface.")},
    CatalogEntry {"rehearsal-program-missing",
        QT_TRANSLATE_NOOP("Message", "The rehearsal needs the program {program}. Install {package}.")},
    CatalogEntry {
        "rehearsal-failed", QT_TRANSLATE_NOOP("Message", "The virtual lab could not be built ({cause}).")},
    CatalogEntry {"rehearsal-bad-receivers",
        QT_TRANSLATE_NOOP("Message", "A virtual lab has 1 to 64 receivers, not {number}.")},
    CatalogEntry {"rehearsal-bad-loss",
        QT_TRANSLATE_NOOP("Message", "The loss is a percentage from 0 to 90, not {number}.")},
    CatalogEntry {"rehearsal-bad-kill",
        QT_TRANSLATE_NOOP(
            "Message", "The receiver that fails is one of 1 to {receivers}, or 0 for none, not {number}.")},
    CatalogEntry {
        "rehearsal-bad-size", QT_TRANSLATE_NOOP("Message", "A sample image has at least 5 bytes, not {number}.")},
    CatalogEntry {"rehearsal-image-failed",
        QT_TRANSLATE_NOOP(
            "Message", "The sample image {path} could not be written ({cause}). Is there room on the disk?")},
    CatalogEntry {"rehearsal-receiver-failed",
        QT_TRANSLATE_NOOP("Message", "The udp-receiver of the virtual computer {number} ended with an error.")},
};

} // namespace

std::span<const CatalogEntry> controllerCatalog()
{
    return sentences;
}

} // namespace labcast
