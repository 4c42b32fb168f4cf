// SPDX-License-Identifier: GPL-3.0-or-later
// The console as main() puts it together, until its window is painted.
#include "firstpaint.h"
#include "ui/console.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>

using namespace labcast;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    applyTheme();
    useLanguage(application);
    ControllerClient client;
    Console console(client, QStringLiteral("/nonexistent"));
    MainWindow window(client);
    new FirstPaint(window);
    window.show();
    return QApplication::exec();
}
