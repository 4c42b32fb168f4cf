// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicestatus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QHash>
#include <QObject>

#include <functional>

namespace labcast {

// systemd's manager, by its interface org.freedesktop.systemd1 on the system's D-Bus.

/// Asks for a unit's state once. Where there is no systemd, the answer's manager is None.
class SystemdStatus : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const ServiceStatus &)>;

    /// Deletes itself when it has answered.
    static void ask(const QString &service, Answer answer);

private:
    SystemdStatus(const QString &service, Answer answer);
    void load();
    void readUnit(const QString &path);
    void readProcess(const QString &path);
    void fail(const QString &cause);
    void end();

    ServiceStatus m_status;
    Answer m_answer;
};

/// Does one thing with a unit and waits until systemd has done it.
class SystemdAct : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<void> &)>;

    /// Deletes itself when it has answered. Errors: as Service::act.
    static void run(const QString &service, ServiceAct act, Answer answer);

private slots:
    void jobRemoved(uint id, const QDBusObjectPath &job, const QString &unit, const QString &result);

private:
    SystemdAct(const QString &service, ServiceAct act, Answer answer);
    void begin();
    void startJob();
    void changeFiles();
    void reload();
    void jobEnded(const QString &result);
    void end(const Result<void> &done);
    Error errorOf(const QDBusMessage &reply) const;

    const QString m_service;
    const ServiceAct m_act;
    Answer m_answer;
    QString m_job; ///< path of the job that was started
    QHash<QString, QString> m_ended; ///< results of jobs that ended before we knew which is ours
};

} // namespace labcast
