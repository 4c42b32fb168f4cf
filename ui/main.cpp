// SPDX-License-Identifier: GPL-3.0-or-later
// The console: the only place where its objects meet.
#include "app/remote/controllerclient.h"
#include "language.h"
#include "mainwindow.h"
#include "picture.h"
#include "theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace labcast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Options
{
    QString socket;
    QString picture;
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Images computer labs by multicast."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption socket(u"socket"_s,
        QCoreApplication::translate("main", "Connect to the controller at this socket."), u"PATH"_s);
    const QCommandLineOption picture(u"picture"_s,
        QCoreApplication::translate(
            "main", "Save the window as PNG when the first session has finished, and quit."),
        u"FILE"_s);
    parser.addOptions({socket, picture});
    parser.process(application);
    return {parser.value(socket), parser.value(picture)};
}

/// Connects to the socket and, whenever the connection is lost, again.
void keepConnected(ControllerClient &client, const QString &path)
{
    auto *socket = new QLocalSocket;
    QObject::connect(socket, &QLocalSocket::connected, &client, [&client, socket] {
        socket->disconnect(&client);
        client.setDevice(std::unique_ptr<QIODevice>(socket));
    });
    QObject::connect(socket, &QLocalSocket::errorOccurred, &client, [&client, socket, path] {
        socket->deleteLater();
        QTimer::singleShot(1s, &client, [&client, path] { keepConnected(client, path); });
    });
    socket->connectToServer(path);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"labcast"_s);
    QCoreApplication::setOrganizationName(u"labcast"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LABCAST_VERSION));
    applyTheme();
    useLanguageOfUser(application);
    const Options options = readOptions(application);

    ControllerClient client;
    MainWindow window(client);
    QObject::connect(&client, &ControllerClient::disconnected, &client,
        [&client, &options] { keepConnected(client, options.socket); });
    if (!options.picture.isEmpty())
        new Picture(client, window, options.picture, &window);
    keepConnected(client, options.socket);
    window.show();
    return QApplication::exec();
}
