// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about the way to a server: ssh, and what is at its far end.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"bad-server-address",
        QT_TRANSLATE_NOOP("Message",
            "\"{address}\" is no address of a server. Write ssh://user@host:port; user and port may be left out, "
            "an "
            "IPv6 address stands in brackets.")},
    CatalogEntry {"ssh-missing",
        QT_TRANSLATE_NOOP(
            "Message", "The program ssh cannot be started. Install openssh-client on this computer.")},
    CatalogEntry {"ssh-configuration-bad",
        QT_TRANSLATE_NOOP("Message",
            "ssh does not accept its configuration on this computer ({cause}). Mend ~/.ssh/config, or the file "
            "that "
            "LABCAST_SSH_CONFIG names.")},
    CatalogEntry {"ssh-name-unknown",
        QT_TRANSLATE_NOOP("Message",
            "No address is known for the name {host}. Check the spelling and this computer's network, or give the "
            "address itself.")},
    CatalogEntry {"ssh-refused",
        QT_TRANSLATE_NOOP("Message",
            "{host} refuses the connection: no ssh server listens on that port. Check the port; on the server, "
            "\"systemctl status ssh\" tells whether it runs.")},
    CatalogEntry {"ssh-timeout",
        QT_TRANSLATE_NOOP("Message",
            "{host} does not answer. Check that it is switched on and that no firewall keeps ssh out.")},
    CatalogEntry {"ssh-unreachable",
        QT_TRANSLATE_NOOP("Message",
            "There is no way from this computer to {host} ({cause}). Check the cable, the VPN and the address.")},
    CatalogEntry {"ssh-closed",
        QT_TRANSLATE_NOOP("Message",
            "{host} closed the connection before the login. It may be overloaded, or have locked this address out "
            "(fail2ban); on the server, \"journalctl -u ssh\" tells why.")},
    CatalogEntry {"ssh-too-different",
        QT_TRANSLATE_NOOP("Message",
            "This computer's ssh and the one on {host} have no method in common ({cause}). Update the older "
            "one.")},
    CatalogEntry {"ssh-host-key-unknown",
        QT_TRANSLATE_NOOP("Message",
            "The host key of {host} is not known on this computer yet. Type \"{command}\" in a terminal once, "
            "compare "
            "the fingerprint with the server's, answer yes, and connect again.")},
    CatalogEntry {"ssh-host-key-changed",
        QT_TRANSLATE_NOOP("Message",
            "The host key of {host} is not the one this computer knows. The server was installed anew, or "
            "somebody "
            "pretends to be it. Ask whoever administers it; only if the new key is right, forget the old one with "
            "\"ssh-keygen -R {name}\".")},
    CatalogEntry {"ssh-denied",
        QT_TRANSLATE_NOOP("Message",
            "{login} was not let in ({cause}). The server wants none of these keys: {keys:all}. Add the public "
            "half "
            "of one to ~/.ssh/authorized_keys there, or load the right key with ssh-add.")},
    CatalogEntry {"ssh-denied-without-key",
        QT_TRANSLATE_NOOP("Message",
            "{login} was not let in ({cause}), and this computer had no key to offer. Make one with ssh-keygen, "
            "bring it there with ssh-copy-id, and load it with ssh-add if it has a passphrase.")},
    CatalogEntry {"ssh-failed",
        QT_TRANSLATE_NOOP("Message", "ssh to {host} failed ({cause}). \"{command}\" in a terminal tells more.")},
    CatalogEntry {"ssh-lost",
        QT_TRANSLATE_NOOP("Message",
            "The ssh connection to {host} is lost ({cause}). The controller there and its transfers go on.")},
    CatalogEntry {"server-not-installed",
        QT_TRANSLATE_NOOP("Message",
            "labcastd is not installed on {host}. Install the package labcast-controller there (labcastd belongs "
            "in /usr/bin), and connect again.")},
    CatalogEntry {"server-too-old",
        QT_TRANSLATE_NOOP("Message",
            "The labcastd on {host} is too old to be reached by ssh. Install the newer labcast-controller "
            "there.")},
    CatalogEntry {"server-no-controller",
        QT_TRANSLATE_NOOP("Message",
            "No controller runs on {host}: nothing answers at {path} there. Start it on the server with \"sudo "
            "systemctl start labcastd\".")},
    CatalogEntry {"server-shell-talks",
        QT_TRANSLATE_NOOP("Message",
            "The login to {host} printed text (\"{cause}\") and did not start labcastd. Its shell must run "
            "commands "
            "without a terminal: look into ~/.bashrc and the like there.")},
    CatalogEntry {"server-no-attach",
        QT_TRANSLATE_NOOP("Message",
            "The login to {host} succeeded, but labcastd was not started (exit code {code}). This login may not "
            "be "
            "allowed to run commands.")},
    CatalogEntry {"server-silent",
        QT_TRANSLATE_NOOP("Message",
            "{host} has not come to an answer within {wait:seconds}. Try \"{command}\" in a terminal: the login "
            "there "
            "may be hanging.")},

    // Preparing a FOG server
    CatalogEntry {"prepare-needs-root",
        QT_TRANSLATE_NOOP("Message", "Only root can prepare the server. Try sudo labcastctl server prepare.")},
    CatalogEntry {"prepare-not-confirmed", QT_TRANSLATE_NOOP("Message", "Nothing was done.")},
    CatalogEntry {"fog-settings-missing",
        QT_TRANSLATE_NOOP(
            "Message", "{path} cannot be read ({cause}). FOG's installer puts it on the server where FOG runs.")},
    CatalogEntry {"fog-settings-bad",
        QT_TRANSLATE_NOOP("Message",
            "FOG's .fogsettings has {key}='{value}', which is no name that can be used. Correct it there.")},
    CatalogEntry {"fog-database-elsewhere",
        QT_TRANSLATE_NOOP("Message",
            "FOG's database is on {host}, not on this computer. Make a database user for Labcast there, and name "
            "it "
            "with labcastctl store set.")},
    CatalogEntry {"prepare-not-fog",
        QT_TRANSLATE_NOOP("Message",
            "The database {database} lacks FOG's tables {missing:list}. Check mysqldbname in .fogsettings.")},
    CatalogEntry {"prepare-database-user-there",
        QT_TRANSLATE_NOOP("Message",
            "The database user {account} is there already, and was not made by this command. Drop it, or use it "
            "with "
            "labcastctl store set.")},
    CatalogEntry {"prepare-command-failed",
        QT_TRANSLATE_NOOP(
            "Message", "{program} failed ({cause}). What was done before it is recorded: --undo takes it back.")},
    CatalogEntry {"prepare-record-failed",
        QT_TRANSLATE_NOOP("Message", "{path} cannot be written ({cause}). Make room there, and try again.")},
    CatalogEntry {"prepare-images-unreadable",
        QT_TRANSLATE_NOOP("Message",
            "The user labcast cannot read everything below {root}: {count} files or folders, {paths:list}. Give "
            "it "
            "the right with \"chmod -R o+rX {root}\".")},
};

} // namespace

std::span<const CatalogEntry> serverCatalog()
{
    return sentences;
}

} // namespace labcast
