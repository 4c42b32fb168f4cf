// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionobserver.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A column that may be as long as somebody wants.
QString bounded(const QString &column)
{
    return u"substr(%1, 1, %2)"_s.arg(column).arg(longestObserved);
}

QString joined(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts << QString::number(id);
    return texts.join(u", "_s);
}

/// "57", " 57.25" or nothing.
int percentOf(const QString &text)
{
    return std::clamp(int(text.trimmed().toDouble()), 0, 100);
}

} // namespace

Result<Observation> SessionObserver::look(const QList<qint64> &known)
{
    auto found = sessions(known);
    if (!found)
        return tl::unexpected(found.error());
    return addMembers(*found).map([&found] { return Observation {*found}; });
}

Result<QList<ObservedSession>> SessionObserver::sessions(const QList<qint64> &known)
{
    const bool hasSender = m_sql.schema().has("multicastSessions"_L1, "msSenderPID"_L1);
    const bool hasMaxWait = m_sql.schema().has("multicastSessions"_L1, "msMaxwait"_L1);
    const QString condition = known.isEmpty() ? QString() : u" OR msID IN (%1)"_s.arg(joined(known));
    // msImage is the image's number, kept in a text.
    return m_sql.list(
        u"SELECT msID, %1, msBasePort, %2, %3, %4, msSessClients, msState, %8, %9,"
        " msNFSGroupID, %5, %10 FROM multicastSessions LEFT JOIN images ON imageID = CAST(msImage AS DECIMAL(10))"
        " WHERE msState IS NULL OR msState IN (0, 1, 2, 3)%6 ORDER BY msID LIMIT %7"_s
            .arg(bounded(u"msName"_s), bounded(u"msLogPath"_s), bounded(u"msImage"_s), bounded(u"imageName"_s),
                hasSender ? u"msSenderPID, msSenderNode, "_s + dateText("msSenderStart"_L1) : u"0, 0, NULL"_s,
                condition, QString::number(mostObservedSessions), dateText("msStartDateTime"_L1),
                dateText("msCompleteDateTime"_L1))
            .arg(hasMaxWait ? u"msMaxwait"_s : u"0"_s),
        [this](const QSqlQuery &row) { return sessionOf(row); });
}

Result<void> SessionObserver::addMembers(QList<ObservedSession> &sessions)
{
    QList<qint64> ids;
    for (const ObservedSession &session : sessions)
        ids << session.id;
    if (ids.isEmpty())
        return {};
    auto row = m_sql.run(
        u"SELECT msID, tID, taskHostID, %1, taskStateID, taskPCT, taskPercentText, %2, %5"
        " FROM multicastSessionsAssoc LEFT JOIN tasks ON taskID = tID LEFT JOIN hosts ON hostID = taskHostID"
        " WHERE msID IN (%3) ORDER BY msaID LIMIT %4"_s.arg(bounded(u"hostName"_s), bounded(u"taskBPM"_s),
            joined(ids), QString::number(mostObservedMembers), dateText("taskCheckIn"_L1)));
    if (!row)
        return tl::unexpected(row.error());
    for (bool more = row->isValid(); more; more = row->next()) {
        const auto session
            = std::ranges::lower_bound(sessions, row->value(0).toLongLong(), {}, &ObservedSession::id);
        session->members << memberOf(*row);
    }
    return {};
}

ObservedSession SessionObserver::sessionOf(const QSqlQuery &row) const
{
    return {.id = row.value(0).toLongLong(),
        .name = row.value(1).toString(),
        .basePort = row.value(2).toInt(),
        .imagePath = row.value(3).toString(),
        .image = {row.value(4).toLongLong()},
        .imageName = row.value(5).toString(),
        .expected = row.value(6).toInt(),
        .maxWait = row.value(14).toInt(),
        .state = row.value(7).toInt(),
        .createdMs = m_sql.utcMs(row.value(8)),
        .completedMs = m_sql.utcMs(row.value(9)),
        .groupId = row.value(10).toLongLong(),
        .senderPid = row.value(11).toLongLong(),
        .senderNode = row.value(12).toLongLong(),
        .senderStartedMs = m_sql.utcMs(row.value(13))};
}

ObservedMember SessionObserver::memberOf(const QSqlQuery &row) const
{
    // The text is what the computer said; the number stays behind it in some versions.
    const QString said = row.value(6).toString();
    return {.taskId = row.value(1).toLongLong(),
        .host = {row.value(2).toLongLong()},
        .name = row.value(3).toString(),
        .taskState = row.value(4).toInt(),
        .percent = percentOf(said.trimmed().isEmpty() ? row.value(5).toString() : said),
        .rate = row.value(7).toString(),
        .checkedInMs = m_sql.utcMs(row.value(8))};
}

} // namespace labcast
