// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace labcast {

/// A technician at a machine that has only the console: adds the server when a line comes from stdin, puts the
/// setup wizard aside, tells what is to be seen, a line whenever that changes, and takes a picture when stdin
/// ends.
int watchFromAfar(QApplication &application, const QString &address, const QString &picture);

/// Another: adds the server, goes through its setup wizard, presses what is offered on the page of the interface,
/// and tests until the test is green. Tells what the page says, and the page at the end.
int repairFromAfar(const QString &address);

} // namespace labcast
