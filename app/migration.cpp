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
            return done;
    }
    return {};
}

} // namespace

Result<void> migrate(const QString &what, int step, const QString &path, const RunStatement &run)
{
    initialiseResources();
    const int latest = latestStep(what);
    if (step > latest)
        return failure("store-newer"_L1, {{u"path"_s, path}, {u"found"_s, step}, {u"known"_s, latest}});
    for (int next = step + 1; next <= latest; ++next) {
        if (auto done = runStep(what, next, run); !done)
            return done;
    }
    return {};
}

} // namespace labcast
