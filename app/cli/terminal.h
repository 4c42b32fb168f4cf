// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"
#include "../session/sessionevent.h"

#include <QJsonValue>

namespace labcast {

/// What labcastctl's exit status means to scripts.
enum class ExitCode { Well = 0, Failed = 1, Usage = 2, Partial = 3, NoController = 4 };

/// The exit code of a verdict.
ExitCode exitCodeOf(SessionState outcome);

/// The exit code of a refused request: a value that cannot be is the caller's usage.
ExitCode exitCodeOf(const Error &error);

/// Writes for a person or, with --json, for a program: then stdout gets nothing but JSON.
class Terminal
{
public:
    explicit Terminal(bool isJson)
        : m_isJson(isJson)
    {
    }

    bool isJson() const { return m_isJson; }

    /// The command's one result: `json` for a program, `text` for a person.
    void print(const QJsonValue &json, const QString &text) const;
    /// A file's content, as it is.
    void printRaw(const QByteArray &content) const;
    void printError(const Error &error) const;
    /// The command line is wrong: `text` says how.
    void printUsageError(const QString &text) const;
    /// A remark that is not the result: stderr.
    void remark(const QString &text) const;

    /// One event of a session, a line of its own.
    void printEvent(const SessionEvent &event) const;
    void printVerdict(const SessionVerdict &verdict) const;

private:
    bool m_isJson;
};

/// Lines of a table with its columns aligned.
QString tableText(const QList<QStringList> &rows);

} // namespace labcast
