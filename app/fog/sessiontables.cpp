// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessiontables.h"

namespace labcast {

using namespace Qt::StringLiterals;

Result<void> SessionTables::mayWrite() const
{
    return m_mode == StoreMode::Observer ? failure("store-observer"_L1) : Result<void>();
}

Result<qint64> SessionTables::add(const SessionRow &row)
{
    const QList<SqlCell> cells {{"msName"_L1, row.name}, {"msBasePort"_L1, row.basePort},
        {"msLogPath"_L1, row.image.path}, {"msImage"_L1, QString::number(row.image.id.value)}, {"msClients"_L1, 0},
        {"msSessClients"_L1, row.sessClients}, {"msInterface"_L1, row.interface},
        {"msStartDateTime"_L1, m_sql.now()}, {"msPercent"_L1, 0}, unset("msState"_L1, int(FogState::New)),
        unset("msCompleteDateTime"_L1, sqlNever()), {"msIsDD"_L1, int(row.image.type)},
        {"msNFSGroupID"_L1, row.groupId}, {"msAnon3"_L1, u""_s}, {"msAnon4"_L1, u""_s}, {"msAnon5"_L1, u""_s}};
    return mayWrite().and_then([&] { return m_sql.insert("multicastSessions"_L1, cells); });
}

Result<void> SessionTables::start(qint64 id, qint64 nodeId, quint16 basePort)
{
    // The column of the sender's start is FOG's from 1.5.10 on.
    const bool hasSender = m_sql.schema().has("multicastSessions"_L1, "msSenderNode"_L1);
    const QString sender = hasSender ? u", msSenderNode = ?, msSenderStart = ?"_s : QString();
    QVariantList values {basePort};
    if (hasSender)
        values << nodeId << m_sql.now();
    return mayWrite().and_then([&] {
        return m_sql.execute(u"UPDATE multicastSessions SET msState = 3, msBasePort = ?%1"
                             " WHERE msID = ? AND (msState IS NULL OR msState < 4)"_s.arg(sender),
            values << id);
    });
}

Result<void> SessionTables::close(qint64 id, FogState state)
{
    const QList<SqlCell> cells {{"msState"_L1, int(state)}, {"msName"_L1, u""_s}, {"msClients"_L1, 0},
        {"msSenderPID"_L1, 0}, {"msCompleteDateTime"_L1, m_sql.now()}};
    // The session first: associations of one that has ended are what FOG itself leaves behind at times.
    return mayWrite().and_then([&] {
        return m_sql.inTransaction([&] {
            return m_sql.update("multicastSessions"_L1, cells, "msID"_L1, id).and_then([&] {
                return m_sql.execute(u"DELETE FROM multicastSessionsAssoc WHERE msID = ?"_s, {id});
            });
        });
    });
}

Result<QList<SessionRow>> SessionTables::active()
{
    return m_sql.list(u"SELECT msID, msBasePort, msState FROM multicastSessions"
                      " WHERE msState IS NULL OR msState IN (0, 1, 2, 3) ORDER BY msID"_s,
        [](const QSqlQuery &row) {
            return SessionRow {.id = row.value(0).toLongLong(),
                .basePort = quint16(row.value(1).toUInt()),
                .state = FogState(row.value(2).toInt())};
        });
}

} // namespace labcast
