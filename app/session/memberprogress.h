// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessioninfo.h"

#include <QHash>

namespace labcast {

/// What FOG's tables say of one computer of a session.
struct FogMember
{
    qint64 task = 0;
    int percent = 0; ///< of the partition that it receives now
    bool isDone = false; ///< its disk is written
    bool operator==(const FogMember &) const = default;
};

/// How far a session's computers are with the whole image. Each tells only how far it is with its partition: which
/// one that is shows in that it begins at 0 again.
class MemberProgress
{
public:
    void take(const QList<FogMember> &members);

    /// 0 to 100 of the image, rounded down; nothing without computers. `areAllSent`: whoever is not done is at the
    /// last of `streams`.
    std::optional<int> percent(const QList<StreamInfo> &streams, bool areAllSent) const;

private:
    QList<FogMember> m_members;
    QHash<qint64, qsizetype> m_streams; ///< of each task
};

} // namespace labcast
