// SPDX-License-Identifier: GPL-3.0-or-later
// The console's command line.
#include "desk.h"
#include "language.h"
#include "messagetext.h"
#include "picture.h"
#include "progressprinter.h"
#include "server/serverlist.h"
#include "settings/settings.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTextStream>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

struct Options
{
    QString socket;
    QString server;
    QString picture;
    bool isRehearsing = false;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Images computer labs by multicast."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"socket"_s, QCoreApplication::translate("main", "Connect to the controller at this socket."), u"PATH"_s},
        {u"server"_s,
            QCoreApplication::translate("main", "Connect to the controller of this server, through ssh."),
            u"ssh://[USER@]HOST[:PORT]"_s},
        {u"rehearse"_s, QCoreApplication::translate("main", "Deploy a sample image to a virtual lab at once.")},
        {u"picture"_s,
            QCoreApplication::translate("main",
                "Tell the progress on the terminal, save the window as PNG when the first session has finished, "
                "and quit."),
            u"FILE"_s},
    });
    parser.process(application);
    const QString socket = parser.value(u"socket"_s);
    return {socket.isEmpty() ? socket : QFileInfo(socket).absoluteFilePath(), parser.value(u"server"_s),
        parser.value(u"picture"_s), parser.isSet(u"rehearse"_s)};
}

/// The server that was asked for, or else, unless a controller was named, the one of the last time. Without a
/// value: what was asked for is none.
Result<std::optional<ServerAddress>> serverOf(const Options &options)
{
    if (options.server.isEmpty())
        return options.socket.isEmpty() ? ServerList().chosen() : std::nullopt;
    return serverAddressFromText(options.server).map([](const ServerAddress &server) {
        return std::optional(server);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"labcast"_s);
    QCoreApplication::setOrganizationName(u"labcast"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LABCAST_VERSION));
    applyTheme();
    useLanguage(application, Settings().language());
    const Options options = readOptions(application);
    const auto server = serverOf(options);
    if (!server) {
        QTextStream(stderr) << "labcast: " << messageText(server.error().message, 0) << Qt::endl;
        return 2;
    }

    Desk desk(options.socket);
    if (options.picture.isEmpty() && !options.isRehearsing)
        desk.guide.offer();
    if (!options.picture.isEmpty()) {
        auto *printer = new ProgressPrinter(desk.client, &desk.window);
        QObject::connect(&desk.console, &Console::noticed, printer, &ProgressPrinter::tellNotice);
        QObject::connect(&desk.console, &Console::unreachable, printer, [printer](const Error &reason) {
            printer->tellNotice(Severity::Error, reason.message, reason.cause);
        });
        new Picture(desk.client, desk.window, options.picture, &desk.window);
    }
    if (*server)
        desk.console.useServer(*server);
    else if (!options.isRehearsing)
        desk.console.connectToController();
    if (options.isRehearsing)
        desk.console.rehearse();
    desk.window.show();
    return QApplication::exec();
}
