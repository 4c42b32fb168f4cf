// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(labcast_app); // of a static library; must be called outside of any namespace
}

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString scriptOf(const QString &what, int step)
{
    return u":/sql/%1_%2.sql"_s.arg(step, 4, 10, QChar(u'0')).arg(what);
}

int latestStep(const QString &what)
{
    int step = 0;
    while (QFile::exists(scriptOf(what, step + 1)))
        ++step;
    return step;
}

/// Statements end with a semicolon at the end of a line; `--` starts a comment line.
QStringList statementsOf(const QString &script)
{
    QString text;
    for (const QString &line : script.split(u'\n')) {
        if (!line.trimmed().startsWith("--"_L1))
            text += line + u'\n';
    }
    QStringList statements;
    for (const QString &statement : text.split(u";\n"_s)) {
        if (!statement.trimmed().isEmpty())
            statements << statement.trimmed();
    }
    return statements;
}

/// SQLite's result codes for a file that is none of its own, or no longer one.
constexpr int corruptCode = 11;
constexpr int notADatabaseCode = 26;

tl::unexpected<Error> damaged(const QString &path, const QString &cause)
{
    return failure("store-damaged"_L1, {{u"path"_s, path}, {u"cause"_s, cause}}, cause);
}

Result<void> runStep(const QString &what, int step, const RunStatement &run)
{
    QFile file(scriptOf(what, step));
    if (!file.open(QIODevice::ReadOnly))
        return failure("store-failed"_L1, {{u"cause"_s, file.errorString()}});
    QStringList statements = statementsOf(QString::fromUtf8(file.readAll()));
    statements.prepend(u"BEGIN IMMEDIATE"_s);
    statements << u"PRAGMA user_version = %1"_s.arg(step) << u"COMMIT"_s;
    for (const QString &statement : statements) {
        if (auto done = run(statement); !done)
            return tl::unexpected(done.error());
    }
    return {};
}

/// Whether the file is whole and has the tables of its step; reads only.
Result<void> checkFile(const QString &table, int step, const QString &path, const RunStatement &run)
{
    const auto whole = run(u"PRAGMA quick_check(1)"_s);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole != u"ok"_s)
        return damaged(path, whole->toString());
    const auto tables = run(u"SELECT count(*) FROM sqlite_master"_s);
    const auto ours = run(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%1'"_s.arg(table));
    if (!tables || !ours)
        return tl::unexpected(tables ? ours.error() : tables.error());
    const bool isOurs = step > 0 ? ours->toInt() == 1 : tables->toInt() == 0;
    return isOurs ? Result<void>() : damaged(path, u"its tables are not Labcast's"_s);
}

} // namespace

Error sqliteError(const QString &code, const QString &cause, const QString &path, QLatin1StringView id)
{
    const int primary = code.toInt() & 0xff;
    if (primary == corruptCode || primary == notADatabaseCode)
        return damaged(path, cause).value();
    return Error {makeMessage(id, {{u"cause"_s, cause}}), cause};
}

Result<void> migrate(const QString &what, const QString &table, const QString &path, const RunStatement &run)
{
    initialiseResources();
    const int latest = latestStep(what);
    const auto version = run(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const int step = version->toInt();
    if (step > latest)
        return failure("store-newer"_L1, {{u"path"_s, path}, {u"found"_s, step}, {u"known"_s, latest}});
    if (auto checked = checkFile(table, step, path, run); !checked)
        return checked;
    for (int next = step + 1; next <= latest; ++next) {
        if (auto done = runStep(what, next, run); !done)
            return done;
    }
    return {};
}

} // namespace labcast
