// SPDX-License-Identifier: GPL-3.0-or-later
#include "memberprogress.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace labcast {

namespace {

/// What a computer says falls by more than this only when it begins another partition.
constexpr int leastFall = 20;

/// Where a size is not known all streams count alike.
QList<double> weightsOf(const QList<StreamInfo> &streams)
{
    const bool areKnown = std::ranges::all_of(streams, [](const StreamInfo &stream) { return stream.size > 0; });
    QList<double> weights;
    for (const StreamInfo &stream : streams)
        weights << (areKnown ? double(stream.size) : 1.0);
    return weights.isEmpty() ? QList<double> {1.0} : weights;
}

} // namespace

void MemberProgress::take(const QList<FogMember> &members)
{
    QHash<qint64, qsizetype> streams;
    for (const FogMember &member : members) {
        const auto before = std::ranges::find(m_members, member.task, &FogMember::task);
        const bool isNext = before != m_members.end() && member.percent < before->percent - leastFall;
        streams[member.task] = m_streams.value(member.task) + (isNext ? 1 : 0);
    }
    m_members = members;
    m_streams = streams;
}

std::optional<int> MemberProgress::percent(const QList<StreamInfo> &streams, bool areAllSent) const
{
    if (m_members.isEmpty())
        return std::nullopt;
    const QList<double> weights = weightsOf(streams);
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    double sum = 0;
    for (const FogMember &member : m_members) {
        const qsizetype last = weights.size() - 1;
        const qsizetype stream = areAllSent ? last : std::min(m_streams.value(member.task), last);
        const double before = std::accumulate(weights.begin(), weights.begin() + stream, 0.0);
        sum += member.isDone ? 1 : (before + weights[stream] * member.percent / 100) / all;
    }
    // A hair above: 57 of 100 is not 56.99.
    return int(std::floor(sum * 100 / double(m_members.size()) + 1e-6));
}

} // namespace labcast
