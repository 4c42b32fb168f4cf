// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

namespace labcast {

namespace {

// FOG's REST API
constexpr std::array sentences {
    CatalogEntry {"api-address-bad",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" is no address of FOG's pages. Give it as a browser shows it, for example "
            "http://server/fog.")},
    CatalogEntry {"api-address-password",
        QT_TRANSLATE_NOOP("Message",
            "An address must not have a password in it. Labcast logs in with two tokens, which it keeps apart.")},
    CatalogEntry {"api-no-fog",
        QT_TRANSLATE_NOOP("Message",
            "Labcast works on its own tables, and an API belongs to a FOG server. Choose the FOG server's "
            "database "
            "first.")},
    CatalogEntry {"api-plain",
        QT_TRANSLATE_NOOP("Message",
            "The tokens of FOG's API go to {url} in plain text: whoever can read the network can deploy. Use "
            "https "
            "where the server has it.")},
    CatalogEntry {"api-unreachable",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API does not answer at {url}. Look whether the web server runs there, and whether a browser on "
            "the controller's machine shows FOG's page at that address.")},
    CatalogEntry {"api-slow",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API at {url} took too long to answer, so nobody waits for it any longer. Look at the load of "
            "the "
            "FOG server, then try again.")},
    CatalogEntry {"api-too-large",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API at {url} answered with far more than there can be, so the rest was not read. Look whether "
            "this is the address of FOG's pages.")},
    CatalogEntry {"api-off",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API is switched off: FOG leads to its page for logging in. Switch it on in FOG's settings, API "
            "System, API Enabled.")},
    CatalogEntry {"api-token-refused",
        QT_TRANSLATE_NOOP(
            "Message", "FOG refuses the API token. Copy it again from FOG's settings, API System, API Token.")},
    CatalogEntry {"api-user-refused",
        QT_TRANSLATE_NOOP("Message",
            "FOG refuses the user's token. Copy it from the user's page in FOG, and allow that user the API.")},
    CatalogEntry {"api-not-there",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API does not know what was asked about. It was removed meanwhile, or the address is not that "
            "of "
            "FOG's pages.")},
    CatalogEntry {"api-act-unknown",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API does not offer that (\"{text}\"). This version of FOG may be too old or too new: tell "
            "Labcast's authors.")},
    CatalogEntry {"api-refused",
        QT_TRANSLATE_NOOP(
            "Message", "FOG refuses: \"{text}\". Look at the computers and their tasks in FOG, then try again.")},
    CatalogEntry {"api-failed",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API failed with the status {status} and no reason. The log of the web server on the FOG server "
            "has it.")},
    CatalogEntry {"api-not-fog",
        QT_TRANSLATE_NOOP("Message",
            "What answers there is not FOG's API: it sent something else than data. Look whether this is the "
            "address of FOG's pages.")},
    CatalogEntry {"api-other-server",
        QT_TRANSLATE_NOOP("Message",
            "That API belongs to another FOG server than the database: the network card {mac} is not the same "
            "computer there. Nothing was begun. Give the API and the database of one server.")},
    CatalogEntry {"api-whole-lab",
        QT_TRANSLATE_NOOP("Message",
            "Where FOG's daemon sends, its API deploys to one computer or to a whole lab: it would begin before "
            "the "
            "last of several was added. Make a lab of these computers, or let Labcast send.")},
    CatalogEntry {"api-lab-differs",
        QT_TRANSLATE_NOOP("Message",
            "FOG's group \"{name}\" has other computers by now than those that were shown. Nothing was begun. "
            "Look "
            "at the lab again.")},
    CatalogEntry {"api-image-busy",
        QT_TRANSLATE_NOOP("Message",
            "Session {session} has the same image, and FOG would add the computers to it. Nothing was begun. Wait "
            "until it has ended, or deploy to a whole lab.")},
    CatalogEntry {"api-nothing-created",
        QT_TRANSLATE_NOOP("Message",
            "FOG's API said that it was done, and FOG's tables have no such session. Look at the active tasks on "
            "FOG's page before you try again.")},
    CatalogEntry {"api-unanswered",
        QT_TRANSLATE_NOOP("Message",
            "FOG has not answered, and its tables have no such session yet: it may still create it. Look at the "
            "active tasks on FOG's page before you try again.")},
    CatalogEntry {"api-not-cancelled",
        QT_TRANSLATE_NOOP("Message",
            "FOG said that session {session} is cancelled, and its tables still have it. Cancel it on FOG's page "
            "of "
            "active multicast tasks.")},
};

} // namespace

std::span<const CatalogEntry> apiCatalog()
{
    return sentences;
}

} // namespace labcast
