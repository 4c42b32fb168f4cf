// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/machine/senderprocess.h"
#include "remedyrig.h"

#include <QProcess>
#include <QTemporaryFile>

namespace labcast {

using namespace Qt::StringLiterals;

constexpr int livePort = 63110;
constexpr int day = 86'400;

/// A udp-sender that waits on the loopback interface, as a session's, or as one that was left behind.
struct WaitingSender
{
    QProcess process;
    QTemporaryFile file;

    explicit WaitingSender(int port)
    {
        if (!file.open())
            return;
        process.start(u"udp-sender"_s,
            {u"--interface"_s, u"lo"_s, u"--portbase"_s, QString::number(port), u"--min-receivers"_s, u"9"_s,
                u"--nokbd"_s, u"--file"_s, file.fileName()});
        process.waitForStarted();
    }
    ~WaitingSender()
    {
        process.kill();
        process.waitForFinished();
    }

    SenderProcess found() const
    {
        for (const SenderProcess &each : senderProcesses()) {
            if (each.pid == process.processId())
                return each;
        }
        return {};
    }
};

/// Rows in FOG's tables as multicasts leave them behind.
struct Leftovers
{
    RemedyRig &rig;

    QString ago(int seconds) const
    {
        return QDateTime::currentDateTimeUtc()
            .addSecs(-seconds)
            .toTimeZone(rig.tables->zone())
            .toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }

    bool insertSession(int id, const QString &state, int port, int ageS, int expected = 0)
    {
        const bool takesNull = rig.store.check().result() == u"FOG 1.6"_s;
        return rig.tables->insert(u"multicastSessions"_s,
            {{u"msID"_s, QString::number(id)}, {u"msName"_s, u"Lab %1"_s.arg(id)}, {u"msClients"_s, u"-1"_s},
                {u"msState"_s, takesNull && state == "0"_L1 ? QString() : state},
                {u"msBasePort"_s, QString::number(port)}, {u"msSessClients"_s, QString::number(expected)},
                {u"msStartDateTime"_s, ago(ageS)}, {u"msNFSGroupID"_s, u"1"_s}});
    }

    bool insertTask(int id, int type, int state, int host, int ageS)
    {
        return rig.tables->insert(u"tasks"_s,
            {{u"taskID"_s, QString::number(id)}, {u"taskName"_s, u"Task %1"_s.arg(id)},
                {u"taskCreateTime"_s, ago(ageS)}, {u"taskHostID"_s, QString::number(host)},
                {u"taskStateID"_s, QString::number(state)}, {u"taskTypeID"_s, QString::number(type)},
                {u"taskPercentText"_s, u"30"_s}});
    }

    bool insertAssociation(int id, int session, int task)
    {
        return rig.tables->insert(u"multicastSessionsAssoc"_s,
            {{u"msaID"_s, QString::number(id)}, {u"msID"_s, QString::number(session)},
                {u"tID"_s, QString::number(task)}});
    }

    /// One row of every kind; session 1 is the one whose sender runs.
    bool insertAll()
    {
        return insertSession(1, u"3"_s, livePort, day) && insertTask(1, 8, 3, 1, day) && insertAssociation(1, 1, 1)
            && insertSession(2, u"3"_s, 63112, day) && insertTask(2, 8, 3, 1, day) && insertAssociation(2, 2, 2)
            && insertSession(3, u"3"_s, 63114, 200) && insertTask(3, 8, 4, 1, 200) && insertAssociation(3, 3, 3)
            && insertSession(4, u"0"_s, 63116, 200) && insertSession(5, u"1"_s, 63118, 200, 5)
            && insertSession(6, u"0"_s, 63120, 0) && insertSession(7, u"5"_s, 63122, day)
            && insertAssociation(7, 99, 1) && insertAssociation(8, 7, 1) && insertAssociation(9, 1, 55)
            && insertTask(10, 8, 1, 1, 200) && insertTask(11, 8, 1, 0, 200) && insertTask(12, 1, 2, 77, 200)
            && insertTask(13, 8, 1, 1, 0) && insertTask(14, 1, 3, 1, day) && insertTask(15, 8, 5, 1, day);
    }
};

} // namespace labcast
