// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>
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
    LabAdd,
    LabChange,
    LabList,
    LabRemove,
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
    LogList,
    LogShow,
    Remedy,
    StoreShow,
    StoreSet,
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

/// The command line of labcastctl, read.
class CommandLine
{
public:
    CommandLine();

    /// False when the words or options are wrong: usageError() says how. Help and version are no errors.
    bool parse(const QStringList &arguments);

    QString usageError() const { return m_usageError; }
    QString helpText() const;

    Verb verb() const { return m_command->verb; }
    bool wants(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// Of an option that may be repeated.
    QStringList values(const QString &option) const { return m_parser.values(option); }
    std::optional<QString> given(const QString &option) const;
    std::optional<int> number(const QString &option) const;
    /// --partitions as FOG's imagePartitionTypeID; absent when it is not given.
    std::optional<int> partitionType() const;
    /// The command's argument, for example the session's number.
    QString argument() const { return m_arguments.value(0); }
    QStringList arguments() const { return m_arguments; }

private:
    bool findCommand(const QStringList &words);
    bool checkOptions();
    bool checkNumbers();

    QCommandLineParser m_parser;
    const CommandSpec *m_command = nullptr;
    QStringList m_arguments;
    QString m_usageError;
};

} // namespace labcast
