// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "senderevent.h"

#include <QMap>

namespace labcast {

/// One receiver of one stream, as the sender's events tell it.
struct Participant
{
    enum class Fate { Present, TimedOut, SaidGoodbye };

    QString address;
    int number = 0;
    Fate fate = Fate::Present;
    qint64 bytes = 0; ///< acknowledged by all when it was lost
    bool operator==(const Participant &) const = default;
};

/// The sum of a stream's events so far.
struct StreamTally
{
    bool isReady = false;
    bool hasStarted = false;
    bool isComplete = false; ///< "Transfer complete." was said, which alone proves nothing
    TransferProgress progress;
    QMap<int, Participant> participants; ///< by udp-sender's number
    QString lastComplaint;

    void apply(const SenderEvent &event);

    int presentCount() const;
    QString addressOf(int number) const;
};

} // namespace labcast
