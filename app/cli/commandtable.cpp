// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtable.h"

#include <algorithm>
#include <iterator>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QStringList deployOptions()
{
    return {u"image"_s, u"lab"_s, u"host"_s, u"receivers"_s, u"interface"_s, u"portbase"_s, u"max-wait"_s,
        u"next-wait"_s, u"max-bitrate"_s, u"rendezvous"_s, u"behind-router"_s, u"stream-header"_s, u"wake"_s,
        u"tolerate-stall"_s, u"yes-overwrite"_s, u"wait"_s};
}

QStringList storeOptions()
{
    return {u"unix-socket"_s, u"password-file"_s, u"tls-ca"_s, u"mode"_s};
}

QStringList imageOptions()
{
    return {u"path"_s, u"type"_s, u"format"_s, u"os"_s, u"partitions"_s};
}

/// Of the controller and its machine.
std::vector<CommandSpec> serverCommands()
{
    return {
        {Verb::Status, {u"status"_s}, {}, {}, {}, u"The controller and its node."_s},
        {Verb::Interfaces, {u"interfaces"_s}, {}, {}, {},
            u"The network interfaces of the controller's machine."_s},
        {Verb::NodeShow, {u"node"_s, u"show"_s}, {}, {}, {}, u"The node that sends."_s},
        {Verb::NodeSet, {u"node"_s, u"set"_s}, {},
            {u"interface"_s, u"root"_s, u"max-bitrate"_s, u"max-sessions"_s}, {}, u"Change the node."_s},
        {Verb::Check, {u"check"_s}, u"[CHECK…]"_s, {}, {},
            u"What is right and wrong with the server: all checks, or those that are named."_s},
        {Verb::Remedy, {u"remedy"_s}, u"CHECK"_s,
            {u"preview"_s, u"apply"_s, u"undo"_s, u"choice"_s, u"yes-delete"_s}, {},
            u"What would set right what a check finds (--preview); do it, or take the last one back."_s},
        {Verb::Stale, {u"stale"_s}, u"[FILE]"_s, {u"clean"_s, u"undo"_s, u"everything"_s, u"yes-delete"_s}, {},
            u"What multicasts have left behind in FOG's tables; end it (--clean), delete everything as FOG's wiki "
            "advises (--everything), or take back the clean-up that has written the backup FILE (--undo FILE)."_s},
        {Verb::Orphans, {u"orphans"_s}, {}, {u"end"_s, u"adopt"_s}, {},
            u"Senders that belong to no session; end one, or show it as a session until it ends."_s},
        {Verb::MulticastTest, {u"multicast"_s, u"test"_s}, {}, {u"second-machine"_s}, {},
            u"Prove with real packets that multicast works, on this machine or with a second one."_s},
        {Verb::Service, {u"service"_s}, u"[ACT]"_s, {}, {},
            u"How FOG's multicast daemon does; or start, stop, restart, enable or disable it."_s},
        {Verb::ServerPrepare, {u"server"_s, u"prepare"_s}, {}, {u"undo"_s, u"yes"_s}, {},
            u"As root on a FOG server: show and make what the service needs there, or take it back."_s},
    };
}

/// Of FOG's tables, and who sends what is in them.
std::vector<CommandSpec> storeCommands()
{
    return {
        {Verb::Fog, {u"fog"_s}, u"take|release"_s, {}, {},
            u"Send FOG's sessions in the place of FOG's daemon, which is switched off; or give them back to it."_s},
        {Verb::StoreShow, {u"store"_s, u"show"_s}, {}, {}, {}, u"Where FOG's tables are, and what they are."_s},
        {Verb::StoreSet, {u"store"_s, u"set"_s}, u"STORE"_s, storeOptions(), {},
            u"Work on \"sqlite\", the embedded one, or on a FOG server's \"mysql://USER@HOST[:PORT]/DB\"."_s},
        {Verb::StoreApi, {u"store"_s, u"api"_s}, u"URL|none"_s,
            {u"api-token-file"_s, u"user-token-file"_s, u"tls-ca"_s}, {},
            u"Deploy through that FOG server's REST API (\"http://SERVER/fog\"), or through none."_s},
    };
}

/// Of what leaves the controller in one file, or comes back, and of who has done what.
std::vector<CommandSpec> archiveCommands()
{
    return {
        {Verb::Bundle, {u"bundle"_s}, {}, {u"session"_s, u"redact"_s, u"output"_s}, {},
            u"Everything that helps to find a fault in one archive, without passwords; says what is in it."_s},
        {Verb::Backup, {u"backup"_s}, u"FILE"_s, {}, {},
            u"Everything the controller owns in one archive, without passwords; also while it runs."_s},
        {Verb::Restore, {u"restore"_s}, u"FILE"_s, {u"data"_s, u"yes"_s}, {},
            u"Put a backup in the place of what is there, which is kept; the controller must not run."_s},
        {Verb::Audit, {u"audit"_s}, {}, {u"limit"_s}, {},
            u"Who asked for what to be changed, and what became of it, newest first (20 acts, or --limit)."_s},
    };
}

/// Of images, computers and labs.
std::vector<CommandSpec> libraryCommands()
{
    return {
        {Verb::ImageAdd, {u"image"_s, u"add"_s}, u"NAME"_s, imageOptions(), {u"path"_s, u"type"_s},
            u"Add an image whose files are in --path."_s},
        {Verb::ImageChange, {u"image"_s, u"change"_s}, u"NAME"_s,
            {u"name"_s, u"path"_s, u"type"_s, u"format"_s, u"os"_s, u"partitions"_s, u"enabled"_s}, {},
            u"Change what the library says of an image."_s},
        {Verb::ImageList, {u"image"_s, u"list"_s}, {}, {}, {}, u"All images."_s},
        {Verb::ImageRemove, {u"image"_s, u"remove"_s}, u"NAME"_s, {}, {}, u"Forget an image; its files stay."_s},
        {Verb::HostAdd, {u"host"_s, u"add"_s}, u"NAME"_s, {u"mac"_s, u"description"_s}, {u"mac"_s},
            u"Add a computer; repeat --mac for further network cards."_s},
        {Verb::HostChange, {u"host"_s, u"change"_s}, u"NAME"_s, {u"name"_s, u"mac"_s, u"description"_s}, {},
            u"Change a computer; --mac replaces all its addresses."_s},
        {Verb::HostExport, {u"host"_s, u"export"_s}, {}, {u"output"_s}, {},
            u"All computers as CSV in FOG's columns, without passwords, keys and tokens."_s},
        {Verb::HostImport, {u"host"_s, u"import"_s}, u"FILE"_s, {u"preview"_s}, {},
            u"Add and change computers as such a file has them; \"-\" reads it from standard input."_s},
        {Verb::HostList, {u"host"_s, u"list"_s}, {}, {}, {}, u"All computers."_s},
        {Verb::HostRemove, {u"host"_s, u"remove"_s}, u"NAME"_s, {}, {}, u"Forget a computer."_s},
        {Verb::HostProtect, {u"host"_s, u"protect"_s}, u"NAME"_s, {}, {},
            u"Let no deployment overwrite a computer, whoever starts it."_s},
        {Verb::HostUnprotect, {u"host"_s, u"unprotect"_s}, u"NAME"_s, {}, {},
            u"Allow deployments to a computer again."_s},
        {Verb::LabProtect, {u"lab"_s, u"protect"_s}, u"NAME"_s, {}, {},
            u"The same for all computers of a lab, and those that come into it."_s},
        {Verb::LabUnprotect, {u"lab"_s, u"unprotect"_s}, u"NAME"_s, {}, {},
            u"Allow deployments to a lab again."_s},
        {Verb::Protected, {u"protected"_s}, {}, {}, {},
            u"What no deployment overwrites, by whom, and what is written down that nothing has."_s},
        {Verb::LabAdd, {u"lab"_s, u"add"_s}, u"NAME"_s, {u"host"_s, u"description"_s}, {},
            u"Add a lab of the computers given with --host, once each."_s},
        {Verb::LabChange, {u"lab"_s, u"change"_s}, u"NAME"_s, {u"name"_s, u"host"_s, u"description"_s}, {},
            u"Change a lab; --host replaces all its computers."_s},
        {Verb::LabList, {u"lab"_s, u"list"_s}, {}, {}, {}, u"All labs."_s},
        {Verb::LabRemove, {u"lab"_s, u"remove"_s}, u"NAME"_s, {}, {}, u"Forget a lab; its computers stay."_s},
    };
}

/// Of sessions, past ones and logs too.
std::vector<CommandSpec> sessionCommands()
{
    return {
        {Verb::Deploy, {u"deploy"_s}, {}, deployOptions(), {u"image"_s},
            u"Send an image to a lab, to computers, or to a number of them. Their disks are overwritten."_s,
            {u"lab"_s, u"host"_s, u"receivers"_s}},
        {Verb::SessionList, {u"session"_s, u"list"_s}, {}, {}, {}, u"All sessions, oldest first."_s},
        {Verb::SessionShow, {u"session"_s, u"show"_s}, u"ID"_s, {}, {}, u"One session."_s},
        {Verb::SessionWatch, {u"session"_s, u"watch"_s}, u"ID"_s, {}, {},
            u"Its events from the start to the verdict."_s},
        {Verb::SessionStart, {u"session"_s, u"start"_s}, u"ID"_s, {}, {}, u"Start now with who has joined."_s},
        {Verb::SessionCancel, {u"session"_s, u"cancel"_s}, u"ID"_s, {}, {},
            u"End it; returns when its sender is gone."_s},
        {Verb::SessionJoin, {u"session"_s, u"join"_s}, u"ID"_s, {}, {},
            u"What to type on a computer to receive each of its streams by hand."_s},
        {Verb::HistoryShow, {u"history"_s, u"show"_s}, u"ID"_s, {}, {},
            u"A past session: its verdict, receivers and options."_s},
        {Verb::HistoryExport, {u"history"_s, u"export"_s}, u"ID"_s, {u"format"_s, u"output"_s}, {u"format"_s},
            u"Everything recorded of a session, with --format csv or json."_s},
        {Verb::HistoryList, {u"history"_s}, {}, {u"limit"_s, u"image"_s}, {},
            u"The sessions that have ended, newest first (20 of them, or --limit)."_s},
        {Verb::LogList, {u"log"_s, u"list"_s}, {}, {}, {}, u"The logs the controller keeps."_s},
        {Verb::LogShow, {u"log"_s}, u"SOURCE|FILE"_s, {u"follow"_s, u"grep"_s, u"fixed"_s, u"count"_s}, {},
            u"A log from its beginning: \"controller\", a session's, \"session-1\", or a file of yours with a / in its name."_s},
        {Verb::Rehearse, {u"rehearse"_s}, {}, {u"receivers"_s, u"loss"_s, u"rate"_s, u"kill"_s, u"size"_s}, {},
            u"Deploy a sample image to a virtual lab on this machine."_s},
    };
}

} // namespace

const std::vector<CommandSpec> &commands()
{
    static const std::vector<CommandSpec> all = [] {
        std::vector<CommandSpec> commands = serverCommands();
        for (const auto &more : {storeCommands(), libraryCommands(), sessionCommands(), archiveCommands()})
            std::ranges::copy(more, std::back_inserter(commands));
        return commands;
    }();
    return all;
}

const QStringList &globalOptions()
{
    static const QStringList names {
        u"socket"_s, u"server"_s, u"json"_s, u"version"_s, u"v"_s, u"help"_s, u"h"_s, u"help-all"_s};
    return names;
}

const QStringList &numberOptions()
{
    static const QStringList names {u"type"_s, u"format"_s, u"os"_s, u"receivers"_s, u"portbase"_s, u"max-wait"_s,
        u"next-wait"_s, u"tolerate-stall"_s, u"max-sessions"_s, u"kill"_s, u"limit"_s, u"yes-delete"_s, u"end"_s,
        u"adopt"_s, u"session"_s};
    return names;
}

/// Of what is checked, set right and cleaned up.
static QList<QCommandLineOption> remedyOptions()
{
    return {
        {u"preview"_s, u"Only say what would be done."_s},
        {u"apply"_s, u"Do it; it can be taken back with --undo."_s},
        {u"choice"_s, u"One of several remedies, as --json names it."_s, u"name"_s},
        {u"clean"_s, u"End what is left behind; a backup file is written before."_s},
        {u"everything"_s, u"All sessions, their associations and all multicast tasks, also those that wait."_s},
        {u"yes-delete"_s, u"So many rows may be deleted, which must be the right number."_s, u"n"_s},
        {u"end"_s, u"End the sender with this process number, and no other."_s, u"pid"_s},
        {u"adopt"_s, u"Show it as a session; cancelling that ends it."_s, u"pid"_s},
        {u"undo"_s, u"Take back what was made, and nothing else."_s},
        {u"yes"_s, u"Do it without asking."_s},
    };
}

/// Of the database, of FOG's API and of archives.
static QList<QCommandLineOption> otherOptions()
{
    return {
        {u"unix-socket"_s, u"Reach MariaDB by this socket of the controller's machine."_s, u"path"_s},
        {u"password-file"_s, u"The first line of this file is the database user's password."_s, u"file"_s},
        {u"api-token-file"_s, u"The first line of this file is FOG's API token (FOG Settings, API System)."_s,
            u"file"_s},
        {u"user-token-file"_s, u"The same for the token of a FOG user who may use the API."_s, u"file"_s},
        {u"tls-ca"_s, u"Encrypt, and trust only what leads to these certificates (on the controller's machine)."_s,
            u"file"_s},
        {u"mode"_s,
            u"observer: FOG sends, nothing of its sessions is changed (default); manager: Labcast sends."_s,
            u"mode"_s},
        {u"session"_s, u"A session, by its number; may be repeated (default: the latest 5)."_s, u"id"_s},
        {u"redact"_s, u"Replace MAC addresses and names of computers, each by the same word everywhere."_s},
        {u"data"_s, u"Data folder of the controller (default: the one of this user's)."_s, u"folder"_s},
    };
}

QList<QCommandLineOption> allOptions()
{
    return remedyOptions() + otherOptions()
        + QList<QCommandLineOption> {
            {u"socket"_s, u"Talk to the controller at <path>."_s, u"path"_s},
            {u"server"_s, u"Talk to the controller of a server, through ssh."_s, u"ssh://[user@]host[:port]"_s},
            {u"json"_s, u"Print one JSON value (watch: one object a line)."_s},
            {u"path"_s, u"Directory of the image (or the file of a raw one), below the node's root."_s, u"dir"_s},
            {u"type"_s, u"FOG's image type: 1 single disk resizable, 2 single disk, 3 all disks, 4 raw."_s,
                u"1..4"_s},
            {u"format"_s, u"FOG's image format (default 5, zstd); history export: csv or json."_s, u"format"_s},
            {u"os"_s, u"FOG's operating system number (default 9, Windows 10)."_s, u"id"_s},
            {u"partitions"_s, u"Which partitions are sent: all (default), mbr or the number of one."_s,
                u"all|mbr|1..10"_s},
            {u"root"_s, u"Image root of the node."_s, u"dir"_s},
            {u"image"_s, u"Name of the image."_s, u"name"_s},
            {u"lab"_s, u"Deploy to the computers of this lab."_s, u"name"_s},
            {u"host"_s, u"A computer, by its name; may be repeated."_s, u"name"_s},
            {u"mac"_s, u"MAC address of a computer; may be repeated, the first is the primary one."_s, u"mac"_s},
            {u"name"_s, u"The new name."_s, u"name"_s},
            {u"description"_s, u"A remark for people."_s, u"text"_s},
            {u"limit"_s, u"At most so many."_s, u"n"_s},
            {u"output"_s, u"Write into this file instead of to the terminal."_s, u"file"_s},
            {u"enabled"_s, u"Whether an image may be deployed."_s, u"yes|no"_s},
            {u"receivers"_s, u"Number of computers."_s, u"n"_s},
            {u"interface"_s, u"Send from this interface."_s, u"if"_s},
            {u"portbase"_s, u"Even port P; receivers listen on P, the sender on P+1."_s, u"port"_s},
            {u"max-wait"_s, u"Start with who is there so long after the first join (default 600)."_s,
                u"seconds"_s},
            {u"next-wait"_s, u"The same for every later partition (default 60)."_s, u"seconds"_s},
            {u"max-bitrate"_s, u"Send no faster, for example 900m."_s, u"rate"_s},
            {u"max-sessions"_s, u"So many sessions at once; further ones wait in a queue (default 64)."_s,
                u"1..128"_s},
            {u"rendezvous"_s, u"Multicast rendezvous address."_s, u"address"_s},
            {u"behind-router"_s, u"The computers are behind a router (--ttl 32)."_s},
            {u"stream-header"_s, u"Begin each stream with the 128 bytes that clients of FOG 1.6 expect."_s},
            {u"tolerate-stall"_s, u"Drop a silent computer after about so long (default 60)."_s, u"seconds"_s},
            {u"wake"_s, u"Wake the computers that are off by Wake-on-LAN."_s},
            {u"yes-overwrite"_s,
                u"On a FOG server: so many disks may be overwritten, which must be the right number."_s, u"n"_s},
            {u"second-machine"_s, u"Tell what to type on a second machine, and wait for it."_s},
            {u"follow"_s, u"Go on with what is written from now on, until it is interrupted."_s},
            {u"grep"_s, u"Only the lines that match this regular expression."_s, u"expression"_s},
            {u"fixed"_s, u"The expression is a plain text."_s},
            {u"count"_s, u"Only how many lines match."_s},
            {u"wait"_s, u"Wait for the end and print the verdict."_s},
            {u"loss"_s, u"Lost packets in percent."_s, u"percent"_s},
            {u"rate"_s, u"Rate of the virtual link, for example 300m."_s, u"rate"_s},
            {u"kill"_s, u"The receiver that dies in the middle."_s, u"number"_s},
            {u"size"_s, u"Size of the sample image, for example 512m."_s, u"bytes"_s},
        };
}

} // namespace labcast
