// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>

#include <vector>

namespace labcast {

/// Which command was asked for.
enum class Verb {
    Status,
    Interfaces,
    ImageAdd,
    ImageChange,
    ImageList,
    ImageRemove,
    NodeShow,
    NodeSet,
    HostAdd,
    HostChange,
    HostExport,
    HostImport,
    HostList,
    HostRemove,
    HostProtect,
    HostUnprotect,
    LabAdd,
    LabChange,
    LabList,
    LabRemove,
    LabProtect,
    LabUnprotect,
    Protected,
    Deploy,
    SessionList,
    SessionShow,
    SessionWatch,
    SessionStart,
    SessionCancel,
    SessionJoin,
    HistoryList,
    HistoryShow,
    HistoryExport,
    Audit,
    Bundle,
    Backup,
    Restore,
    LogList,
    LogShow,
    Remedy,
    Stale,
    Orphans,
    StoreShow,
    StoreSet,
    StoreApi,
    Rehearse,
    ServerPrepare,
    Check,
    Service,
    Fog,
    MulticastTest,
};

/// One command of labcastctl as its help shows it.
struct CommandSpec
{
    Verb verb;
    QStringList words; ///< "image", "add"
    QString argument; ///< what follows the words: "NAME", any number of "[CHECK…]" or nothing
    QStringList options; ///< names of the options that belong to it
    QStringList required; ///< those that must be given
    QString description;
    QStringList oneOf {}; ///< of these one must be given
};

/// In the order of the help.
const std::vector<CommandSpec> &commands();

/// Those that belong to every command.
const QStringList &globalOptions();
/// Those that take a whole number.
const QStringList &numberOptions();
QList<QCommandLineOption> allOptions();

} // namespace labcast
