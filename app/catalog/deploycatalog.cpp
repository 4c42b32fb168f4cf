// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

namespace labcast {

namespace {

// A deployment on a FOG server, before it is begun
constexpr std::array sentences {
    CatalogEntry {"host-protected",
        QT_TRANSLATE_NOOP("Message",
            "Protected from every deployment: {names:list}. Nothing was begun. Leave them out; or allow it again "
            "in "
            "the Library, or, where the server's administrator protects them, have them taken out of {path}.")},
    CatalogEntry {"protected-by-administrator",
        QT_TRANSLATE_NOOP("Message",
            "The server's administrator protects {name} in the controller's configuration. Only there it can be "
            "allowed again.")},
    CatalogEntry {"protected-unmatched",
        QT_TRANSLATE_NOOP("Message",
            "Written down as protected, but no computer and no lab is called so or has this address: "
            "{names:list}. "
            "Look whether it is mistyped; as it is it protects nothing.")},
    CatalogEntry {"protected-by-lab",
        QT_TRANSLATE_NOOP("Message",
            "{name} is protected with its lab {lab}. Allow deployments to that lab again, or take the computer "
            "out "
            "of it.")},
    CatalogEntry {"protected-unreadable",
        QT_TRANSLATE_NOOP("Message",
            "What is protected in the Library stands in {path}, and that cannot be read ({cause}). Until it can, "
            "nothing is deployed: put it back from a backup, or remove it and protect what must be anew.")},
    CatalogEntry {"protected-unwritable",
        QT_TRANSLATE_NOOP("Message",
            "What is protected could not be written into {path} ({cause}), so nothing was changed. Check that "
            "folder "
            "and its disk.")},
    CatalogEntry {"config-unreadable",
        QT_TRANSLATE_NOOP("Message",
            "What is protected stands in {path}, and that cannot be read ({cause}). Until it can, nothing is "
            "deployed: "
            "have the server's administrator set it right.")},
    CatalogEntry {"config-bad",
        QT_TRANSLATE_NOOP("Message",
            "What is protected stands in {path}, and line {line} is not understood. Until it is, nothing is "
            "deployed: "
            "below [protect] there are hosts=, macs= and labs=, with commas between the values, below [manager] "
            "patience= with 1 to 1440 minutes.")},
    CatalogEntry {"deploy-all-left-out",
        QT_TRANSLATE_NOOP("Message",
            "FOG gives none of these computers a task: they wait for approval, or have one that has not ended. "
            "Approve them, or cancel those tasks in FOG first.")},
    CatalogEntry {"deploy-node-elsewhere",
        QT_TRANSLATE_NOOP("Message",
            "The image belongs to a storage group whose master node is {name}, and that is another machine. "
            "Deploy "
            "from there, or put the image into the group of this machine.")},
    CatalogEntry {"overwrites-unconfirmed",
        QT_TRANSLATE_NOOP("Message",
            "Nobody has confirmed how many disks this overwrites: {count}. Nothing was begun. labcastctl takes "
            "the option --yes-overwrite {count}.")},
    CatalogEntry {"overwrites-differ",
        QT_TRANSLATE_NOOP("Message",
            "The number of disks that this overwrites is {count}, and {number} was confirmed. Nothing was begun. "
            "Look at what has changed, then confirm again.")},
    CatalogEntry {"hosts-tasked",
        QT_TRANSLATE_NOOP("Message",
            "FOG has an imaging task by now for: {names:list}. Nothing was begun. Look at the computers again.")},
    CatalogEntry {"session-name-taken",
        QT_TRANSLATE_NOOP("Message",
            "FOG's computers join by the session's name, and \"{name}\" is one already. Wait until that session "
            "has "
            "ended, or deploy to computers with names.")},
    CatalogEntry {"tasking-needs-api",
        QT_TRANSLATE_NOOP("Message",
            "FOG 1.6 keeps more of a task than its tables tell, so only FOG itself may create one. Nothing was "
            "begun. Create the task on FOG's page; Labcast sends it.")},
    CatalogEntry {"tasking-differs",
        QT_TRANSLATE_NOOP("Message",
            "FOG's tables did not have what was asked for: somebody else has changed the session. It was "
            "cancelled. Look at the computers, then try again.")},
    CatalogEntry {"check-left-out",
        QT_TRANSLATE_NOOP("Message", "FOG gives these computers no task, so they are left out: {names:list}.")},
    CatalogEntry {"check-left-out-advice",
        QT_TRANSLATE_NOOP("Message",
            "A computer has one imaging task at a time, and one that waits for approval has none. The others are "
            "deployed.")},
    CatalogEntry {"label-host-pending", QT_TRANSLATE_NOOP("Message", "{name}, approval")},
    CatalogEntry {"label-host-task", QT_TRANSLATE_NOOP("Message", "{name}, task")},
    CatalogEntry {"label-computer", QT_TRANSLATE_NOOP("Message", "Computer {name}")},
    CatalogEntry {"check-other-image",
        QT_TRANSLATE_NOOP(
            "Message", "Computers that have another image in FOG: {names:list}. They get {image} from now on.")},
    CatalogEntry {"check-other-image-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG takes the image from the computer, so it is changed there when this is deployed. \"Undo Last "
            "Remedy\" on the Health page changes it back.")},
    CatalogEntry {"remedy-assign-image", QT_TRANSLATE_NOOP("Message", "Give Them {image}")},
    CatalogEntry {"check-other-subnet",
        QT_TRANSLATE_NOOP(
            "Message", "Computers outside the sender's subnet {subnet}, as FOG saw them last: {names:list}.")},
    CatalogEntry {"check-other-subnet-advice",
        QT_TRANSLATE_NOOP("Message",
            "Multicast reaches them only where the routers between forward it. Are these the computers that you "
            "mean?")},
    CatalogEntry {"check-power",
        QT_TRANSLATE_NOOP("Message",
            "{off} off, {client} on with FOG's client, {other} on without it, {unknown} not known. Nobody is "
            "woken.")},
    CatalogEntry {"check-power-wakes",
        QT_TRANSLATE_NOOP("Message",
            "{off} off (will be woken), {client} on with FOG's client (restart by themselves), {other} on without "
            "it, "
            "{unknown} not known.")},
    CatalogEntry {"check-power-on",
        QT_TRANSLATE_NOOP(
            "Message", "Somebody may be working at those that are on: they restart and are overwritten.")},
    CatalogEntry {"check-power-by-hand",
        QT_TRANSLATE_NOOP("Message",
            "Somebody may be working at those that are on. Those without FOG's client have to be restarted by "
            "hand: "
            "{names:list}.")},
    CatalogEntry {"label-on-with-client", QT_TRANSLATE_NOOP("Message", "{name}, on with FOG's client")},
    CatalogEntry {"label-on-without-client", QT_TRANSLATE_NOOP("Message", "{name}, on")},
    CatalogEntry {"check-other-labs",
        QT_TRANSLATE_NOOP("Message", "Computers that belong to another lab as well: {names:list}.")},
    CatalogEntry {"check-other-labs-advice",
        QT_TRANSLATE_NOOP("Message", "Are these the computers that you mean? Their disks are overwritten too.")},
};

} // namespace

std::span<const CatalogEntry> deployCatalog()
{
    return sentences;
}

} // namespace labcast
