// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

namespace labcast {

namespace {

// Computers and labs, and who of them joins
constexpr std::array sentences {
    CatalogEntry {"host-name-bad",
        QT_TRANSLATE_NOOP("Message",
            "\"{name}\" cannot be a computer's name. Use 1 to 15 letters, digits and hyphens, for example "
            "PC-12.")},
    CatalogEntry {"host-exists",
        QT_TRANSLATE_NOOP("Message",
            "There is already a computer called \"{name}\". Choose another name, or change that computer.")},
    CatalogEntry {"host-unknown",
        QT_TRANSLATE_NOOP(
            "Message", "There is no computer called \"{name}\". Look it up in the list of computers, or add it.")},
    CatalogEntry {"host-in-use",
        QT_TRANSLATE_NOOP("Message",
            "Session {session} is deploying to {name}. Wait for its end or cancel it, then remove the computer.")},
    CatalogEntry {"mac-missing",
        QT_TRANSLATE_NOOP("Message",
            "A computer is recognised by its MAC address. Give at least one, for example 00:1a:2b:3c:4d:5e.")},
    CatalogEntry {"mac-bad",
        QT_TRANSLATE_NOOP(
            "Message", "\"{mac}\" is not a MAC address. Give twelve hex digits, for example 00:1a:2b:3c:4d:5e.")},
    CatalogEntry {"mac-not-a-card",
        QT_TRANSLATE_NOOP("Message",
            "{mac} is no network card's address but a group's or an empty one. Read it off the computer again.")},
    CatalogEntry {"mac-taken",
        QT_TRANSLATE_NOOP("Message",
            "The MAC address {mac} already belongs to {host}. Check it, or take it away from that computer "
            "first.")},
    CatalogEntry {"description-bad",
        QT_TRANSLATE_NOOP("Message", "A description has at most {most} characters, and no emoji. Shorten it.")},
    CatalogEntry {"lab-name-bad",
        QT_TRANSLATE_NOOP("Message",
            "\"{name}\" cannot be a lab's name. Use 1 to 50 characters without emoji, for example Room 204.")},
    CatalogEntry {"lab-exists",
        QT_TRANSLATE_NOOP(
            "Message", "There is already a lab called \"{name}\". Choose another name, or change that lab.")},
    CatalogEntry {"lab-unknown",
        QT_TRANSLATE_NOOP(
            "Message", "There is no lab called \"{name}\". Look it up in the list of labs, or add it.")},
    CatalogEntry {"lab-hosts-unknown",
        QT_TRANSLATE_NOOP("Message", "Not in the list of computers: {names:list}. Add them first.")},
    CatalogEntry {"lab-empty",
        QT_TRANSLATE_NOOP("Message", "The lab \"{name}\" has no computers. Put computers into it, then deploy.")},
    CatalogEntry {"lab-in-use",
        QT_TRANSLATE_NOOP("Message",
            "Session {session} is deploying to {name}. Wait for its end or cancel it, then remove the lab.")},
    CatalogEntry {"deploy-lab-and-hosts",
        QT_TRANSLATE_NOOP("Message", "Deploy either to a lab or to chosen computers, not to both at once.")},
    CatalogEntry {"deploy-count-differs",
        QT_TRANSLATE_NOOP("Message",
            "{number} computers were given as the number, but {count} are chosen. Leave the number out.")},
    CatalogEntry {"receiver-unexpected",
        QT_TRANSLATE_NOOP("Message",
            "{receiver} has joined but is not one of the chosen computers. Its disk is overwritten too; to "
            "prevent "
            "it, cancel the session.")},
};

} // namespace

std::span<const CatalogEntry> hostCatalog()
{
    return sentences;
}

} // namespace labcast
