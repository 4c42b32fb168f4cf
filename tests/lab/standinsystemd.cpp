// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinsystemd.h"

#include <QTimer>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QString busName = u"org.freedesktop.systemd1"_s;

const QString unitPath = u"/org/freedesktop/systemd1/unit/fog"_s;

} // namespace

StandInSystemd::StandInSystemd(QObject *parent)
    : QObject(parent)
{
    new StandInUnitProperties(&unit);
    new StandInProcessProperties(&unit);
}

StandInSystemd::~StandInSystemd()
{
    end();
}

bool StandInSystemd::begin()
{
    static int number = 0;
    m_connection = u"stand-in-%1"_s.arg(++number);
    auto bus = QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), m_connection);
    return bus.isConnected()
        && bus.registerObject(u"/org/freedesktop/systemd1"_s, this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && bus.registerObject(unitPath, &unit, QDBusConnection::ExportAdaptors) && bus.registerService(busName);
}

void StandInSystemd::end()
{
    QDBusConnection::disconnectFromBus(m_connection);
}

QDBusObjectPath StandInSystemd::LoadUnit(const QString &)
{
    return QDBusObjectPath(unitPath);
}

bool StandInSystemd::isRefused(const QString &call)
{
    calls << call;
    if (!refusal.isEmpty())
        sendErrorReply(refusal, u"not allowed here"_s);
    return !refusal.isEmpty();
}

QDBusObjectPath StandInSystemd::run(const QString &method, const QString &name, const QString &activeState)
{
    if (isRefused(method + u' ' + name))
        return {};
    const uint id = ++m_job;
    const QDBusObjectPath job(u"/org/freedesktop/systemd1/job/%1"_s.arg(id));
    QTimer::singleShot(jobMs, this, [this, id, job, name, activeState] {
        if (jobResult == "done"_L1)
            unit.activeState = activeState;
        emit JobRemoved(id, job, name, jobResult);
    });
    return job;
}

QDBusObjectPath StandInSystemd::StartUnit(const QString &name, const QString &)
{
    return run(u"StartUnit"_s, name, u"active"_s);
}

QDBusObjectPath StandInSystemd::StopUnit(const QString &name, const QString &)
{
    return run(u"StopUnit"_s, name, u"inactive"_s);
}

QDBusObjectPath StandInSystemd::RestartUnit(const QString &name, const QString &)
{
    return run(u"RestartUnit"_s, name, u"active"_s);
}

void StandInSystemd::EnableUnitFiles(const QStringList &names, bool, bool)
{
    if (!isRefused(u"EnableUnitFiles "_s + names.join(u' ')))
        unit.fileState = u"enabled"_s;
}

void StandInSystemd::DisableUnitFiles(const QStringList &names, bool)
{
    if (!isRefused(u"DisableUnitFiles "_s + names.join(u' ')))
        unit.fileState = u"disabled"_s;
}

void StandInSystemd::Reload()
{
    isRefused(u"Reload"_s);
}

} // namespace labcast
