// SPDX-License-Identifier: GPL-3.0-or-later
#include "observedrow.h"

#include "../fog/sessionrow.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

bool isIn(const ObservedMember &member, FogState state)
{
    return member.taskState == int(state);
}

QStringList namesOf(const ObservedSession &row)
{
    QStringList names;
    for (const ObservedMember &member : row.members) {
        if (!member.name.isEmpty())
            names << member.name;
    }
    return names;
}

/// What FOG shows in its place when the row has no name.
QString titleOf(const ObservedSession &row)
{
    return row.name.isEmpty() ? u"FOG %1"_s.arg(row.id) : row.name;
}

quint16 portOf(int port)
{
    return port > 0 && port < 65'536 ? quint16(port) : 0;
}

} // namespace

bool isActive(const ObservedSession &row)
{
    return row.state >= 0 && row.state <= int(FogState::InProgress);
}

bool isWaiting(const ObservedSession &row)
{
    return row.state <= int(FogState::Queued) && row.senderNode == 0;
}

int percentOf(const ObservedSession &row)
{
    int percent = 0;
    for (const ObservedMember &member : row.members)
        percent = std::max(percent, member.percent);
    return percent;
}

FogMembers membersOf(const ObservedSession &row)
{
    FogMembers members {.count = int(row.members.size()), .names = namesOf(row)};
    int percent = 0, receiving = 0;
    for (const ObservedMember &member : row.members) {
        const bool isDone = isIn(member, FogState::Complete);
        members.busy += isIn(member, FogState::CheckedIn) || isIn(member, FogState::InProgress);
        members.each << FogMember {member.taskId, member.percent, isDone};
        if (isDone) {
            members.done << member.name;
        } else {
            percent += member.percent;
            ++receiving;
        }
    }
    members.percent = receiving > 0 ? percent / receiving : 0;
    return members;
}

SessionPlan planOf(const ObservedSession &row, const StorageNode &node, const ImagePlan &image)
{
    return {.session = {row.id},
        .name = titleOf(row),
        .request = {.image = row.imageName.isEmpty() ? row.imagePath : row.imageName,
            .hosts = namesOf(row),
            .receivers = std::max(int(row.members.size()), row.expected),
            .interface = node.interface},
        .image = image,
        .address = {},
        .portbase = portOf(row.basePort),
        .createdMs = row.createdMs};
}

} // namespace labcast
