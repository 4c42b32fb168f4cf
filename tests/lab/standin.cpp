// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin.h"

#include "app/rehearsal/virtualcomputer.h"
#include "app/rehearsal/virtuallab.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLocalServer>
#include <QSocketNotifier>

#include <csignal>
#include <memory>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

void parse(QCommandLineParser &parser)
{
    for (const QString &name :
        {u"socket"_s, u"data"_s, u"receivers"_s, u"loss"_s, u"rate"_s, u"kill"_s, u"size"_s})
        parser.addOption({name, {}, name});
    parser.addOption({u"loopback"_s, {}});
    parser.process(*QCoreApplication::instance());
}

void writeArguments(const QString &folder)
{
    QDir().mkpath(folder);
    QFile file(folder + u"/arguments"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(QCoreApplication::arguments().join(u' ').toUtf8());
}

VirtualLabOptions labOptions(const QCommandLineParser &parser)
{
    const auto rate = parseBandwidth(parser.value(u"rate"_s));
    return {parser.value(u"receivers"_s).toInt(), parser.value(u"loss"_s).toDouble(), {},
        rate ? std::optional(*rate) : std::nullopt};
}

} // namespace

int standIn(QCoreApplication &application)
{
    QCommandLineParser parser;
    parse(parser);
    writeArguments(parser.value(u"data"_s));
    const QByteArray mode = qgetenv("LABCAST_STANDIN");
    if (mode == "broken") {
        fputs("one line\nthe last line\n", stderr);
        return 3;
    }

    QLocalServer server;
    QObject::connect(&server, &QLocalServer::newConnection, &server, [&mode] {
        if (mode == "crashing")
            ::raise(SIGKILL);
    });
    const auto listen = [&](const Result<void> &built) {
        if (!built)
            qFatal("%s", qPrintable(built.error().message.english + built.error().cause));
        if (mode != "silent")
            server.listen(parser.value(u"socket"_s));
    };

    QSocketNotifier atEnd(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&atEnd, &QSocketNotifier::activated, &atEnd, [&] {
        atEnd.setEnabled(false);
        if (mode != "deaf")
            QCoreApplication::quit();
    });

    VirtualLab lab(labOptions(parser));
    std::vector<std::unique_ptr<VirtualComputer>> computers;
    if (parser.isSet(u"loopback"_s)) {
        listen({});
        return application.exec();
    }
    for (int number = 1; number <= lab.receivers(); ++number)
        computers.push_back(std::make_unique<VirtualComputer>(&lab, number));
    lab.build([&](const Result<void> &built) {
        for (const auto &computer : computers)
            computer->boot(9000, 1);
        listen(built);
    });
    return application.exec();
}

} // namespace labcast
