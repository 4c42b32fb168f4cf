// SPDX-License-Identifier: GPL-3.0-or-later
// The rival: a program with an empty main window, until that is painted.
#include "firstpaint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 800);
    new FirstPaint(window);
    window.show();
    return QApplication::exec();
}
