// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "mainactions.h"

#include <QAction>

namespace labcast {

Desk::Desk(const QString &socketPath, QObject *parent)
    : QObject(parent)
    , console(client, socketPath)
    , window(client)
    , guide(client, window)
{
    connectConsole();
    connectGuide();
}

void Desk::connectConsole()
{
    connect(&window, &MainWindow::rehearseRequested, &console,
        [this] { console.isRehearsing() ? console.endRehearsal() : console.rehearse(); });
    connect(&window, &MainWindow::connectRequested, &console, &Console::connectToController);
    connect(&window, &MainWindow::serverChosen, &console, &Console::useServer);
    connect(&console, &Console::serverChanged, &window, [this] { window.showServer(console.server()); });
    connect(&console, &Console::unreachable, &window, &MainWindow::showUnreachable);
    connect(&console, &Console::noticed, &window, &MainWindow::showNotice);
    connect(&console, &Console::rehearsalChanged, &window,
        [this] { window.actions().setRehearsing(console.isRehearsing()); });
}

void Desk::connectGuide()
{
    connect(window.actions().setUp, &QAction::triggered, &guide, &SetupGuide::open);
    connect(&guide, &SetupGuide::rehearseRequested, &console, &Console::rehearse);
    connect(&guide, &SetupGuide::otherServerRequested, &window, &MainWindow::askForServer);
    connect(&guide, &SetupGuide::failed, &window,
        [this](const Error &reason) { window.showNotice(Severity::Error, reason.message, reason.cause); });
}

} // namespace labcast
