// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatebus.h"

#include <QFile>

#include <csignal>

#include <sys/prctl.h>

namespace labcast {

using namespace Qt::StringLiterals;

PrivateBus::~PrivateBus()
{
    stop();
}

bool PrivateBus::start()
{
    const QByteArray address = "unix:path=" + m_folder.filePath(u"bus"_s).toLocal8Bit();
    QFile config(m_folder.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\""
                 " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><listen>"
        + address
        + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
          "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
    config.close();
    m_daemon.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_daemon.start(
        u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
    // It prints its address when it listens.
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10'000))
        return false;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
    return true;
}

void PrivateBus::stop()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

} // namespace labcast
