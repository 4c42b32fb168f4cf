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
    CatalogEntry {"fog-chain-again",
        QT_TRANSLATE_NOOP("Message",
            "FOG's daemon sends the image once more from its beginning: its senders had ended before the "
            "computers "
            "said that they were done.")},
    CatalogEntry {"fog-sender-failed",
        QT_TRANSLATE_NOOP("Message", "The sender of {stream} ended before it sent anything ({cause}).")},
    CatalogEntry {"fog-cancelled", QT_TRANSLATE_NOOP("Message", "The session was cancelled in FOG.")},
    CatalogEntry {"fog-removed", QT_TRANSLATE_NOOP("Message", "The session was deleted from FOG's database.")},
    CatalogEntry {"fog-completed",
        QT_TRANSLATE_NOOP("Message",
            "FOG has ended the session as complete. Computers that told FOG that they are done: {done} of "
            "{count}.")},
    CatalogEntry {"fog-ended", QT_TRANSLATE_NOOP("Message", "FOG has ended the session with its state {state}.")},
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
