// SPDX-License-Identifier: GPL-3.0-or-later
// labcastctl: a controller's verbs for scripts.

#include "program.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace labcast;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"labcastctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LABCAST_VERSION));
    CommandLine line;
    if (!line.parse(app.arguments())) {
        Terminal(app.arguments().contains(u"--json"_s)).printUsageError(line.usageError());
        return int(ExitCode::Usage);
    }
    if (line.wants(u"help"_s) || line.wants(u"version"_s)) {
        QTextStream(stdout) << (line.wants(u"help"_s) ? line.helpText()
                                                      : QStringLiteral("labcastctl " LABCAST_VERSION "\n"));
        return int(ExitCode::Well);
    }
    Program program(line);
    QObject::connect(
        &program, &Program::finished, &app, [](ExitCode code) { QCoreApplication::exit(int(code)); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&program, &Program::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
