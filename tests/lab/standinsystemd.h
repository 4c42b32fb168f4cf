// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QStringList>

namespace labcast {

/// What a unit of the stand-in is; its properties are those of systemd's interfaces Unit and Service.
struct StandInUnit : public QObject
{
    Q_OBJECT

public:
    QString loadState = QStringLiteral("loaded");
    QString activeState = QStringLiteral("active");
    QString subState = QStringLiteral("running");
    QString fileState = QStringLiteral("enabled");
    quint64 sinceUs = 0;
    uint mainPid = 0;
};

class StandInUnitProperties : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Unit")
    Q_PROPERTY(QString LoadState READ loadState)
    Q_PROPERTY(QString ActiveState READ activeState)
    Q_PROPERTY(QString SubState READ subState)
    Q_PROPERTY(QString UnitFileState READ fileState)
    Q_PROPERTY(quint64 StateChangeTimestamp READ since)

public:
    explicit StandInUnitProperties(StandInUnit *unit)
        : QDBusAbstractAdaptor(unit)
        , m_unit(*unit)
    {
    }

    QString loadState() const { return m_unit.loadState; }
    QString activeState() const { return m_unit.activeState; }
    QString subState() const { return m_unit.subState; }
    QString fileState() const { return m_unit.fileState; }
    quint64 since() const { return m_unit.sinceUs; }

private:
    const StandInUnit &m_unit;
};

class StandInProcessProperties : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Service")
    Q_PROPERTY(uint MainPID READ mainPid)

public:
    explicit StandInProcessProperties(StandInUnit *unit)
        : QDBusAbstractAdaptor(unit)
        , m_unit(*unit)
    {
    }

    uint mainPid() const { return m_unit.mainPid; }

private:
    const StandInUnit &m_unit;
};

/// systemd's manager as Labcast uses it (org.freedesktop.systemd1(5)), for one unit, FOG's. A real one cannot be
/// had in a test: it wants to be process 1.
class StandInSystemd : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.systemd1.Manager")

public:
    explicit StandInSystemd(QObject *parent = nullptr);
    ~StandInSystemd() override;

    /// Takes its name on the bus of DBUS_SYSTEM_BUS_ADDRESS.
    bool begin();
    void end();

    StandInUnit unit;
    QStringList calls; ///< "RestartUnit FOGMulticastManager.service"
    QString refusal; ///< name of the error with which every change is answered; empty: it is done
    QString jobResult = QStringLiteral("done");
    int jobMs = 50; ///< until a job is over

public slots:
    QDBusObjectPath LoadUnit(const QString &name);
    void Subscribe() { }
    QDBusObjectPath StartUnit(const QString &name, const QString &mode);
    QDBusObjectPath StopUnit(const QString &name, const QString &mode);
    QDBusObjectPath RestartUnit(const QString &name, const QString &mode);
    void EnableUnitFiles(const QStringList &names, bool isRuntime, bool isForced);
    void DisableUnitFiles(const QStringList &names, bool isRuntime);
    void Reload();

signals:
    void JobRemoved(uint id, const QDBusObjectPath &job, const QString &unit, const QString &result);

private:
    bool isRefused(const QString &call);
    QDBusObjectPath run(const QString &method, const QString &name, const QString &activeState);

    QString m_connection;
    uint m_job = 0;
};

} // namespace labcast
