// SPDX-License-Identifier: GPL-3.0-or-later
// The console: the only place where its objects meet.
#include "app/remote/controllerclient.h"
#include "console.h"
#include "language.h"
#include "mainactions.h"
#include "mainwindow.h"
#include "messagetext.h"
#include "picture.h"
#include "progressprinter.h"
#include "server/serverlist.h"
#include "settings/settings.h"
#include "setup/setupguide.h"
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

    ControllerClient client;
    Console console(client, options.socket);
    MainWindow window(client);
    QObject::connect(&window, &MainWindow::rehearseRequested, &console,
        [&console] { console.isRehearsing() ? console.endRehearsal() : console.rehearse(); });
    QObject::connect(&window, &MainWindow::connectRequested, &console, &Console::connectToController);
    QObject::connect(&window, &MainWindow::serverChosen, &console, &Console::useServer);
    QObject::connect(
        &console, &Console::serverChanged, &window, [&console, &window] { window.showServer(console.server()); });
    QObject::connect(&console, &Console::unreachable, &window, &MainWindow::showUnreachable);
    QObject::connect(&console, &Console::noticed, &window, &MainWindow::showNotice);
    QObject::connect(&console, &Console::rehearsalChanged, &window,
        [&console, &window] { window.actions().setRehearsing(console.isRehearsing()); });
    SetupGuide guide(client, window);
    QObject::connect(window.actions().setUp, &QAction::triggered, &guide, &SetupGuide::open);
    QObject::connect(&guide, &SetupGuide::rehearseRequested, &console, &Console::rehearse);
    QObject::connect(&guide, &SetupGuide::failed, &window,
        [&window](const Error &reason) { window.showNotice(Severity::Error, reason.message, reason.cause); });
    if (options.picture.isEmpty() && !options.isRehearsing)
        guide.offer();
    if (!options.picture.isEmpty()) {
        auto *printer = new ProgressPrinter(client, &window);
        QObject::connect(&console, &Console::noticed, printer, &ProgressPrinter::tellNotice);
        new Picture(client, window, options.picture, &window);
    }
    if (*server)
        console.useServer(*server);
    else if (!options.isRehearsing)
        console.connectToController();
    if (options.isRehearsing)
        console.rehearse();
    window.show();
    return QApplication::exec();
}
