// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionmodel.h"

#include "ui/sessionwords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFinished = 50; ///< the others are on the page History

/// udp-sender counts retransmissions in its blocks of this many bytes.
constexpr double blockBytes = 1456;

bool moves(const SessionInfo &session)
{
    return session.state == SessionState::Sending || session.state == SessionState::Stalled;
}

/// Computers in the current stream; when all is over, those that ever were.
int joinedOf(const SessionInfo &session)
{
    if (!isFinished(session.state) || session.receivers.isEmpty())
        return session.joined;
    return int(std::ranges::count_if(
        session.receivers, [](const ReceiverInfo &receiver) { return !receiver.address.isEmpty(); }));
}

std::optional<double> progressOf(const SessionInfo &session)
{
    if (session.progress)
        return *session.progress / 100.0;
    if (session.size <= 0)
        return std::nullopt;
    return std::clamp(double(session.acknowledged) / double(session.size), 0.0, 1.0);
}

std::optional<double> resentOf(const SessionInfo &session)
{
    if (session.acknowledged <= 0)
        return std::nullopt;
    return double(session.retransmittedBlocks) * blockBytes / double(session.acknowledged);
}

QString percent(std::optional<double> part, int decimals)
{
    if (!part)
        return QString::fromUtf16(noValue);
    return QLocale().toString(*part * 100, 'f', decimals) + QChar::Nbsp + u'%';
}

QString progressText(const SessionInfo &session)
{
    const auto progress = progressOf(session);
    // Rounded down: 100 % is said only when all of it was sent.
    return percent(progress ? std::optional(std::floor(*progress * 100) / 100) : std::nullopt, 0);
}

QString timeLeftText(const SessionInfo &session)
{
    if (!session.secondsLeft || isFinished(session.state))
        return QString::fromUtf16(noValue);
    return formatDuration(*session.secondsLeft, QLocale());
}

QString joinedText(const SessionInfo &session)
{
    // Without a sender nobody can join, and nobody is counted.
    const QString joined
        = session.state == SessionState::Queued ? QString::fromUtf16(noValue) : u"%L1"_s.arg(joinedOf(session));
    return u"%1 / %L2"_s.arg(joined).arg(session.expected);
}

QString displayText(const SessionInfo &session, int column)
{
    switch (column) {
    case SessionModel::NameColumn:
        return sessionTitle(session);
    case SessionModel::StateColumn:
        return stateWord(session.state);
    case SessionModel::JoinedColumn:
        return joinedText(session);
    case SessionModel::ProgressColumn:
        return progressText(session);
    case SessionModel::RateColumn:
        return moves(session) ? formatBandwidth(session.rate, QLocale()) : QString::fromUtf16(noValue);
    case SessionModel::ResentColumn:
        return percent(resentOf(session), 1);
    default:
        return timeLeftText(session);
    }
}

int urgency(SessionState state)
{
    if (state == SessionState::Stalled)
        return 0;
    if (state == SessionState::Queued)
        return 2;
    return isFinished(state) ? 3 : 1;
}

QVariant sortValue(const SessionInfo &session, int column)
{
    switch (column) {
    case SessionModel::NameColumn:
        return sessionTitle(session);
    case SessionModel::StateColumn:
        return urgency(session.state);
    case SessionModel::JoinedColumn:
        return joinedOf(session);
    case SessionModel::ProgressColumn:
        return progressOf(session).value_or(-1);
    case SessionModel::RateColumn:
        return moves(session) ? session.rate.bitsPerSecond : -1;
    case SessionModel::ResentColumn:
        return resentOf(session).value_or(-1);
    default:
        return session.secondsLeft.value_or(-1);
    }
}

QVariant progressValue(const SessionInfo &session)
{
    const auto progress = progressOf(session);
    return progress ? QVariant(*progress) : QVariant();
}

/// The longest text of a column, so that no column follows its content.
QString mostOf(int column)
{
    const auto isShorter = [](const QString &a, const QString &b) { return a.size() < b.size(); };
    QStringList states;
    for (const SessionState state : allSessionStates)
        states << stateWord(state);
    const std::array<QString, SessionModel::ColumnCount> most {QString(),
        std::ranges::max(states, isShorter) + u"mmm", u"100 / 100"_s, u"██████100\u00a0%"_s, u"999\u00a0Mbit/s"_s,
        u"10.0\u00a0%"_s, u"59\u00a0min 59\u00a0s"_s};
    return most[size_t(column)];
}

} // namespace

void SessionModel::reset(const QList<SessionInfo> &sessions)
{
    beginResetModel();
    m_sessions = sessions;
    endResetModel();
}

void SessionModel::update(const SessionInfo &session)
{
    const int row = rowOf(session.session);
    if (row < 0) {
        const int end = int(m_sessions.size());
        beginInsertRows({}, end, end);
        m_sessions.append(session);
        endInsertRows();
    } else if (m_sessions.at(row) != session) {
        m_sessions[row] = session;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void SessionModel::addSamples(const QList<SessionSample> &samples)
{
    int first = int(m_sessions.size());
    int last = -1;
    for (const SessionSample &sample : samples) {
        const int row = rowOf(sample.session);
        if (row < 0)
            continue;
        SessionInfo &session = m_sessions[row];
        session.acknowledged = sample.sample.acknowledged;
        session.rate = sample.sample.rate;
        session.retransmittedBlocks = sample.retransmittedBlocks;
        session.secondsLeft = sample.secondsLeft;
        if (session.currentStream >= 0 && session.currentStream < session.streams.size())
            session.streams[session.currentStream].acknowledged = sample.streamAcknowledged;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        emit dataChanged(
            index(first, ProgressColumn), index(last, TimeLeftColumn), {Qt::DisplayRole, SortRole, ProgressRole});
}

bool SessionModel::forgetOldest(SessionId keep)
{
    qsizetype tooMany = std::ranges::count_if(m_sessions, [](const SessionInfo &each) {
        return isFinished(each.state);
    }) - mostFinished;
    const bool isForgetting = tooMany > 0;
    for (int row = 0; tooMany > 0 && row < int(m_sessions.size());) {
        if (!isFinished(m_sessions.at(row).state) || m_sessions.at(row).session == keep) {
            ++row;
            continue;
        }
        beginRemoveRows({}, row, row);
        m_sessions.removeAt(row);
        endRemoveRows();
        --tooMany;
    }
    return isForgetting;
}

const SessionInfo *SessionModel::find(SessionId session) const
{
    const int row = rowOf(session);
    return row < 0 ? nullptr : &m_sessions.at(row);
}

const SessionInfo *SessionModel::mostUrgent() const
{
    const auto found = std::ranges::min_element(m_sessions, [](const SessionInfo &a, const SessionInfo &b) {
        return std::pair(urgency(a.state), b.session) < std::pair(urgency(b.state), a.session);
    });
    return found == m_sessions.end() ? nullptr : &*found;
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sessions.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SessionInfo &session = m_sessions.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return displayText(session, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? displayText(session, column) : QVariant();
    case Qt::DecorationRole:
        return column == StateColumn ? QVariant(stateIcon(session.state)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column >= JoinedColumn ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return sortValue(session, column);
    case IdRole:
        return session.session.value;
    case ProgressRole:
        return column == ProgressColumn ? progressValue(session) : QVariant();
    case SeverityRole:
        return column == StateColumn ? QVariant(int(stateSeverity(session.state))) : QVariant();
    default:
        return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter
            | (section >= JoinedColumn && section != ProgressColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == MostRole)
        return mostOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles {
        tr("Session"), tr("State"), tr("Joined"), tr("Progress"), tr("Rate"), tr("Re-sent"), tr("Time left")};
    return titles[size_t(section)];
}

int SessionModel::rowOf(SessionId session) const
{
    const auto found = std::ranges::find(m_sessions, session, &SessionInfo::session);
    return found == m_sessions.end() ? -1 : int(found - m_sessions.begin());
}

SessionSortModel::SessionSortModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    sort(SessionModel::StateColumn);
}

bool SessionSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    const bool isNewer = left.data(IdRole).toLongLong() > right.data(IdRole).toLongLong();
    return isNewer == (sortOrder() == Qt::AscendingOrder);
}

} // namespace labcast
