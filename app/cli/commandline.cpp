// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "commandtable.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

CommandLine::CommandLine()
{
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions(allOptions());
}

bool CommandLine::parse(const QStringList &arguments)
{
    if (!m_parser.parse(arguments)) {
        m_usageError = m_parser.errorText();
        return false;
    }
    if (wants(u"help"_s) || wants(u"version"_s))
        return true;
    return findCommand(m_parser.positionalArguments()) && checkOptions() && checkNumbers();
}

bool CommandLine::findCommand(const QStringList &words)
{
    const auto matches = [&words](const CommandSpec &spec) {
        return words.size() >= spec.words.size() && words.first(spec.words.size()) == spec.words;
    };
    const auto it = std::ranges::find_if(commands(), matches);
    if (it == commands().end()) {
        m_usageError
            = words.isEmpty() ? u"Which command?"_s : u"There is no command \"%1\"."_s.arg(words.join(u' '));
        return false;
    }
    m_command = &*it;
    m_arguments = words.sliced(it->words.size());
    const bool isAnyNumber = it->argument.startsWith(u'[');
    if (!isAnyNumber && m_arguments.size() != (it->argument.isEmpty() ? 0 : 1)) {
        m_usageError = it->argument.isEmpty()
            ? u"\"%1\" takes no argument."_s.arg(it->words.join(u' '))
            : u"\"%1\" takes exactly one argument: %2."_s.arg(it->words.join(u' '), it->argument);
        return false;
    }
    return true;
}

bool CommandLine::checkOptions()
{
    if (wants(u"server"_s) && (wants(u"socket"_s) || verb() == Verb::Rehearse)) {
        m_usageError = verb() == Verb::Rehearse ? u"A rehearsal runs on this computer, without --server."_s
                                                : u"--socket and --server name two controllers; give one."_s;
        return false;
    }
    for (const QString &name : m_parser.optionNames()) {
        if (!m_command->options.contains(name) && !globalOptions().contains(name)) {
            m_usageError = u"--%1 does not belong to \"%2\"."_s.arg(name, m_command->words.join(u' '));
            return false;
        }
    }
    for (const QString &name : m_command->required) {
        if (!wants(name)) {
            m_usageError = u"\"%1\" needs --%2."_s.arg(m_command->words.join(u' '), name);
            return false;
        }
    }
    if (verb() == Verb::Stale && !checkCleanUp())
        return false;
    if ((wants(u"fixed"_s) || wants(u"count"_s)) && !wants(u"grep"_s)) {
        m_usageError = u"--fixed and --count belong to --grep."_s;
        return false;
    }
    const auto isGiven = [this](const QString &name) { return wants(name); };
    if (!m_command->oneOf.isEmpty() && std::ranges::none_of(m_command->oneOf, isGiven)) {
        m_usageError
            = u"\"%1\" needs one of --%2."_s.arg(m_command->words.join(u' '), m_command->oneOf.join(u", --"_s));
        return false;
    }
    const QString format = value(u"format"_s);
    if (m_command->verb == Verb::HistoryExport && format != "csv"_L1 && format != "json"_L1) {
        m_usageError = u"--format takes csv or json, not \"%1\"."_s.arg(format);
        return false;
    }
    if (wants(u"enabled"_s) && value(u"enabled"_s) != "yes"_L1 && value(u"enabled"_s) != "no"_L1) {
        m_usageError = u"--enabled takes yes or no, not \"%1\"."_s.arg(value(u"enabled"_s));
        return false;
    }
    if (wants(u"partitions"_s) && !partitionType()) {
        m_usageError
            = u"--partitions takes all, mbr or a number from 1 to 10, not \"%1\"."_s.arg(value(u"partitions"_s));
        return false;
    }
    return true;
}

bool CommandLine::checkCleanUp()
{
    const bool isUndo = wants(u"undo"_s);
    if (isUndo != (m_arguments.size() == 1))
        m_usageError = u"--undo needs the backup file of a clean-up, and nothing else does."_s;
    else if (int(isUndo) + int(wants(u"clean"_s)) + int(wants(u"everything"_s)) > 1)
        m_usageError = u"Give one of --clean, --everything and --undo."_s;
    return m_usageError.isEmpty();
}

std::optional<int> CommandLine::partitionType() const
{
    static const QStringList words {
        u"all"_s, u"mbr"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"9"_s, u"10"_s};
    const qsizetype place = words.indexOf(value(u"partitions"_s));
    return place < 0 ? std::nullopt : std::optional(int(place) + 1);
}

std::optional<QString> CommandLine::given(const QString &option) const
{
    return wants(option) ? std::optional(value(option)) : std::nullopt;
}

std::optional<int> CommandLine::number(const QString &option) const
{
    return wants(option) ? std::optional(value(option).toInt()) : std::nullopt;
}

bool CommandLine::checkNumbers()
{
    const bool isExport = m_command->verb == Verb::HistoryExport;
    for (const QString &name : numberOptions()) {
        bool isNumber = true;
        if (wants(name) && !(isExport && name == "format"_L1))
            value(name).toInt(&isNumber);
        if (!isNumber) {
            m_usageError = u"--%1 takes a number, not \"%2\"."_s.arg(name, value(name));
            return false;
        }
    }
    bool isNumber = true;
    if (wants(u"loss"_s))
        value(u"loss"_s).toDouble(&isNumber);
    if (!isNumber) {
        m_usageError = u"--loss takes a percentage as a plain number, not \"%1\"."_s.arg(value(u"loss"_s));
        return false;
    }
    if (m_command->argument == "ID"_L1)
        argument().toLongLong(&isNumber);
    if (!isNumber)
        m_usageError = u"A session is named by its number, not \"%1\"."_s.arg(argument());
    return isNumber;
}

QString CommandLine::helpText() const
{
    QString text = u"Usage: labcastctl [--socket PATH | --server ssh://HOST] [--json] COMMAND\n\nCommands:\n"_s;
    for (const CommandSpec &spec : commands()) {
        QStringList line = spec.words;
        if (!spec.argument.isEmpty())
            line << spec.argument;
        text += u"  %1  %2\n"_s.arg(line.join(u' '), -22).arg(spec.description);
        for (const QString &option : spec.options)
            text += u"      --%1\n"_s.arg(option);
    }
    return text + u"\n"_s + m_parser.helpText().section(u"Options:"_s, 1).prepend(u"Options:"_s)
        + u"\nExit codes: 0 all well, 1 failed or cancelled, 2 usage, 3 partial, 4 no controller.\n"_s;
}

} // namespace labcast
