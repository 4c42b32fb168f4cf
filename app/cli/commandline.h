// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandtable.h"

#include <optional>

namespace labcast {

/// So many entries of a list that goes back for ever, when --limit is not given.
inline constexpr int usualLimit = 20;

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
    bool checkCleanUp();

    QCommandLineParser m_parser;
    const CommandSpec *m_command = nullptr;
    QStringList m_arguments;
    QString m_usageError;
};

} // namespace labcast
