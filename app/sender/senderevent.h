// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace labcast {

/// The sender's sockets are bound and it says HELLO; receivers can join.
struct SenderReady
{
    QString controlAddress; ///< where HELLO goes
    bool operator==(const SenderReady &) const = default;
};

struct ReceiverJoined
{
    QString address;
    int number = 0; ///< udp-sender's, unique within the stream
    bool operator==(const ReceiverJoined &) const = default;
};

struct TransferStarted
{
    bool operator==(const TransferStarted &) const = default;
};

struct TransferProgress
{
    qint64 bytes = 0; ///< payload acknowledged by every receiver
    qint64 resolution = 1; ///< bytes is rounded down to this: 1, 1024 above 1 GB, 1 MiB above 1 TB
    qint64 retransmittedBlocks = 0;
    bool operator==(const TransferProgress &) const = default;
};

/// "Timeout notAnswered=[…]": who did not answer one round of the acknowledgement question.
struct AcknowledgementMissed
{
    QList<int> notAnswered; ///< receiver numbers
    QList<int> notReady; ///< answered or not, they lack blocks
    int participants = 0;
    bool operator==(const AcknowledgementMissed &) const = default;
};

/// The sender gives a receiver up; ReceiverGone follows.
struct ReceiverTimedOut
{
    int number = 0;
    bool operator==(const ReceiverTimedOut &) const = default;
};

/// "Disconnecting": before TransferComplete the receiver is lost, after it this is the normal end.
struct ReceiverGone
{
    int number = 0;
    QString address;
    bool operator==(const ReceiverGone &) const = default;
};

struct TransferComplete
{
    bool operator==(const TransferComplete &) const = default;
};

/// Anything else the sender says: a banner, a warning or the reason why it ends.
struct SenderRemark
{
    QString text;
    bool isComplaint = false; ///< neither what every healthy run prints nor an explanation of a complaint
    bool operator==(const SenderRemark &) const = default;
};

using SenderEvent = std::variant<SenderReady, ReceiverJoined, TransferStarted, TransferProgress,
    AcknowledgementMissed, ReceiverTimedOut, ReceiverGone, TransferComplete, SenderRemark>;

/// For std::visit with one lambda per alternative.
template <typename... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};

template <typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>; // clang 14 cannot deduce it

} // namespace labcast
