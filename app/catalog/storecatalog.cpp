// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about the database of a FOG server.

namespace labcast {

namespace {

constexpr std::array sentences {
    // Reaching it
    CatalogEntry {"store-lost",
        QT_TRANSLATE_NOOP("Message",
            "FOG's database at {server} cannot be reached ({cause}). Labcast tries again by itself. Check that "
            "MariaDB "
            "runs there.")},
    CatalogEntry {"store-login-failed",
        QT_TRANSLATE_NOOP("Message",
            "FOG's database at {server} does not let {user} in ({cause}). Check the user, the password and from "
            "where "
            "this user may log in, then give them with labcastctl store set.")},
    CatalogEntry {"store-no-database",
        QT_TRANSLATE_NOOP("Message",
            "{server} has no database \"{database}\" ({cause}). FOG's is usually called \"fog\"; its name is in "
            "/opt/fog/.fogsettings as mysqldbname.")},
    CatalogEntry {"store-not-allowed",
        QT_TRANSLATE_NOOP("Message",
            "{user} may not use a table of FOG's database ({cause}). Give this user the right with GRANT, as "
            "FOG's "
            "administrator.")},
    CatalogEntry {"store-tls-missing",
        QT_TRANSLATE_NOOP("Message",
            "{server} does not encrypt, so nothing was sent to it. Let MariaDB use TLS, or run the controller on "
            "that "
            "server and reach it by ssh, which is the safer way.")},
    CatalogEntry {"store-tls-failed",
        QT_TRANSLATE_NOOP("Message",
            "No encrypted connection to {server} came about ({cause}). Check that the file of certificates is the "
            "one "
            "that its certificate was signed with.")},
    CatalogEntry {"store-driver-missing",
        QT_TRANSLATE_NOOP("Message",
            "Qt's driver for MariaDB is not installed. Install the package libqt6sql6-mysql and start labcastd "
            "again.")},

    // Writing to it
    CatalogEntry {"rows-changed",
        QT_TRANSLATE_NOOP("Message",
            "Nothing was written: {table} {id}, {column} is no longer \"{seen}\" but \"{now}\". Somebody else has "
            "changed it; look at the check again.")},

    // What it is
    CatalogEntry {"store-not-fog",
        QT_TRANSLATE_NOOP("Message",
            "This database has none of FOG's tables. Give the name of FOG's own; nothing was written into this "
            "one.")},
    CatalogEntry {"store-half-fog",
        QT_TRANSLATE_NOOP("Message",
            "This database has FOG's tables only in part (schema {version}); missing: {missing:list}. Nothing is "
            "read "
            "or written. Finish FOG's installation or upgrade, and give Labcast's user the right to read them.")},
    CatalogEntry {"store-too-old",
        QT_TRANSLATE_NOOP("Message",
            "This is the database of a FOG before 1.5 (schema {version}), which Labcast does not know. Upgrade "
            "FOG; "
            "nothing was written.")},
    CatalogEntry {"store-unknown-generation",
        QT_TRANSLATE_NOOP("Message",
            "This FOG (schema {version}) is newer than this Labcast and wants columns that it does not know: "
            "{columns:list}. It is only read. Install a newer Labcast to change anything.")},
    CatalogEntry {"store-upgrading",
        QT_TRANSLATE_NOOP("Message",
            "FOG's tables at {server} are being changed, as in an upgrade of FOG. Nothing is read or written "
            "until "
            "that is over; then Labcast goes on by itself.")},

    // Writing
    CatalogEntry {"store-read-only",
        QT_TRANSLATE_NOOP("Message",
            "FOG's database at {server} takes no changes now ({cause}). Make MariaDB writable again (read_only), "
            "or "
            "use the server that is.")},
    CatalogEntry {"store-disk-full",
        QT_TRANSLATE_NOOP(
            "Message", "The disk of FOG's database at {server} is full ({cause}). Make room there.")},
    CatalogEntry {"store-busy",
        QT_TRANSLATE_NOOP("Message",
            "Another program holds a table of FOG's database at {server} ({cause}). Try again in a moment.")},
    CatalogEntry {"store-text-too-long",
        QT_TRANSLATE_NOOP("Message",
            "A text is longer than FOG's database can hold, so nothing was changed ({cause}). Shorten it.")},
    CatalogEntry {"store-text-not-storable",
        QT_TRANSLATE_NOOP("Message",
            "A text has a sign that FOG's database cannot hold, such as an emoji, so nothing was changed "
            "({cause}). "
            "Write it without.")},
    CatalogEntry {"store-reference-bad",
        QT_TRANSLATE_NOOP(
            "Message", "FOG's database refused the change because of something that depends on it ({cause}).")},
    CatalogEntry {"store-observer",
        QT_TRANSLATE_NOOP("Message",
            "On this FOG server Labcast only observes: FOG's own service sends, and its sessions are not touched. "
            "Deploy in FOG, or switch Labcast to --mode manager with FOG's multicast service off.")},

    // Choosing it
    CatalogEntry {"store-address-bad",
        QT_TRANSLATE_NOOP("Message",
            "\"{text}\" is no store. Write sqlite, or mysql://USER@HOST/DATABASE, with :PORT after HOST where it "
            "is "
            "not 3306.")},
    CatalogEntry {"store-address-password",
        QT_TRANSLATE_NOOP("Message",
            "A password must not stand in the address, where others can read it. Put it into a file and give that "
            "with --password-file.")},
    CatalogEntry {"store-mode-bad",
        QT_TRANSLATE_NOOP("Message", "\"{text}\" is no way to use a store: observer or manager.")},
    CatalogEntry {"store-in-use",
        QT_TRANSLATE_NOOP("Message",
            "The store is not changed while sessions run ({number}). Wait for their end, or cancel them.")},
    CatalogEntry {"store-not-saved",
        QT_TRANSLATE_NOOP("Message",
            "What was chosen could not be written into {path} ({cause}), so nothing was changed. Check that "
            "folder and "
            "its disk.")},
    CatalogEntry {"store-choice-damaged",
        QT_TRANSLATE_NOOP("Message",
            "The file {path} names no store. Remove it to begin with the embedded one, then choose again with "
            "labcastctl "
            "store set.")},
    CatalogEntry {"store-plain",
        QT_TRANSLATE_NOOP("Message",
            "What is said with {server} can be read and changed on the way. The safer way: run the controller on "
            "that "
            "server and reach it by ssh. Or give the certificates of its TLS with --tls-ca.")},
    CatalogEntry {
        "secret-unknown", QT_TRANSLATE_NOOP("Message", "\"{name}\" is nothing that has a password here.")},
    CatalogEntry {"password-file-unreadable",
        QT_TRANSLATE_NOOP("Message",
            "The password cannot be read from {path} ({cause}). Give the path of a file that you may read.")},
    CatalogEntry {"secret-too-long", QT_TRANSLATE_NOOP("Message", "A password has at most {most} characters.")},
};

} // namespace

std::span<const CatalogEntry> storeCatalog()
{
    return sentences;
}

} // namespace labcast
