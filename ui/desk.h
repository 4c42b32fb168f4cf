// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "console.h"
#include "mainwindow.h"
#include "setup/setupguide.h"

namespace labcast {

/// The console put together: the connection, the window and the setup guide, and what they tell each other.
/// Nothing is shown, connected or offered yet.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// As of Console.
    explicit Desk(const QString &socketPath, QObject *parent = nullptr);

    ControllerClient client;
    Console console;
    MainWindow window;
    SetupGuide guide;

private:
    void connectConsole();
    void connectGuide();
};

} // namespace labcast
