// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../message.h"
#include "../units.h"
#include "sessionstate.h"

#include <QList>
#include <QString>

#include <optional>

namespace labcast {

/// FOG's msID. Zero is no session.
struct SessionId
{
    qint64 value = 0;
    auto operator<=>(const SessionId &) const = default;
};

inline size_t qHash(SessionId id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

/// What became of one receiver, as far as the wire tells. Ordered from best to worst: over a session's streams
/// the worst counts. On the wire: "completed", "stopped", "left", "dropped", "neverJoined".
enum class ReceiverResult { Completed, Stopped, Left, Dropped, NeverJoined };

/// What is on the receiver's disk: only the computer itself can say, and until it does this is Unknown.
enum class DiskResult { Unknown, Confirmed, Failed };

/// What a receiver is doing while the session runs.
enum class ReceiverState { Joined, Receiving, Silent, Ended };

struct ReceiverInfo
{
    QString address; ///< IPv4 in dotted form; empty for a place nobody took
    QString host; ///< host name, empty when not known
    int number = -1; ///< udp-sender's number in the last stream it joined; -1 when it never had one
    ReceiverState state = ReceiverState::Joined;
    std::optional<ReceiverResult> result; ///< set when it is certain
    DiskResult disk = DiskResult::Unknown;
    qint64 bytes = 0; ///< payload it is known to have acknowledged, over all streams
    QString mac {}; ///< lower case with colons; empty when not known, as behind a router
    bool isUnexpected = false; ///< certainly none of the computers the deployment is for
    bool isStranger = false; ///< no computer that is known, in a session for anybody on a FOG server
    bool operator==(const ReceiverInfo &) const = default;
};

/// How a sentence calls a receiver: "PC-12 (10.20.2.62)", or what is known of that.
inline QString labelOf(const ReceiverInfo &receiver)
{
    if (receiver.host.isEmpty() || receiver.address.isEmpty())
        return receiver.host + receiver.address;
    return receiver.host + QStringLiteral(" (") + receiver.address + QLatin1Char(')');
}

enum class StreamState { Next, Waiting, Sending, Sent, Failed };

struct StreamInfo
{
    QString name; ///< "d1p1.img"
    qint64 size = 0; ///< bytes
    qint64 acknowledged = 0; ///< bytes acknowledged by every receiver of the stream
    qint64 retransmittedBlocks = 0;
    double seconds = 0; ///< from "Starting transfer" to "Transfer complete"; 0 until it started
    StreamState state = StreamState::Next;
    bool operator==(const StreamInfo &) const = default;
};

enum class Severity { Neutral, Ok, Info, Warning, Error };

/// The one sentence of a session: what it is doing or waiting for, and in a second line why or what helps.
struct Sentence
{
    Severity severity = Severity::Neutral;
    Message headline;
    Message detail; ///< may be empty
    bool operator==(const Sentence &) const = default;
};

/// Where a session is in the queue of its node.
struct QueuePlace
{
    int place = 1; ///< from 1
    int running = 0; ///< sessions the node sends now
    int limit = 0; ///< and may send at once
    bool operator==(const QueuePlace &) const = default;
};

/// One session as the console shows it. Times are UTC ms of the controller's clock, 0 = not yet.
struct SessionInfo
{
    SessionId session;
    QString name;
    QString image;
    QString lab; ///< name of the lab it is for; empty when it was given as a number or as computers
    bool isObserved = false; ///< FOG's daemon sends it: it can be watched, and cancelled at most
    bool canBeCancelled = true; ///< from here; of one that FOG's daemon sends through FOG's API alone
    SessionState state = SessionState::Preparing;
    quint16 portbase = 0; ///< 0 while it is in the queue
    QString dataAddress {}; ///< multicast group of the data; empty on the loopback interface
    QString interface;
    int expected = 0; ///< receivers the admin asked for
    int joined = 0; ///< receivers in the current stream
    int currentStream = -1; ///< index into streams
    QList<StreamInfo> streams;
    QList<ReceiverInfo> receivers;
    QStringList absent; ///< names of the chosen computers that have not joined, when that can be known
    qint64 size = 0; ///< bytes of all streams
    qint64 acknowledged = 0; ///< bytes of all streams acknowledged by all
    Bandwidth rate; ///< of the last tick; 0 when nothing was sent
    qint64 retransmittedBlocks = 0;
    qint64 createdMs = 0;
    qint64 startedMs = 0; ///< first data
    qint64 finishedMs = 0;
    std::optional<qint64> secondsLeft; ///< forecast; absent when there is no ground for one
    std::optional<int> progress {}; ///< percent its computers have written, where bytes do not tell how far it is
    QStringList silent; ///< addresses that hold the session up
    Sentence sentence;
    bool operator==(const SessionInfo &) const = default;
};

/// One tick of one session's chart. `rate` is 0 when nothing was acknowledged in the tick.
struct Sample
{
    qint64 timeMs = 0; ///< UTC ms of the tick
    qint64 acknowledged = 0; ///< bytes of the whole session so far
    Bandwidth rate;
    bool operator==(const Sample &) const = default;
};

/// One session's part of the controller's tick: what changes while nothing else happens.
struct SessionSample
{
    SessionId session;
    Sample sample;
    qint64 streamAcknowledged = 0; ///< bytes of the current stream acknowledged by all
    qint64 retransmittedBlocks = 0;
    std::optional<qint64> secondsLeft;
    bool operator==(const SessionSample &) const = default;
};

/// How a session ended. `receivers` has one entry per address with its worst result, and one without an
/// address for every expected place nobody took.
struct SessionVerdict
{
    SessionId session;
    SessionState outcome = SessionState::Failed; ///< Completed, Partial, Failed or Cancelled
    Message reason;
    qint64 bytes = 0; ///< payload once, not times receivers
    double seconds = 0; ///< sum of the streams' seconds
    QList<StreamInfo> streams;
    QList<ReceiverInfo> receivers;
    bool operator==(const SessionVerdict &) const = default;
};

} // namespace labcast
