// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamtally.h"

#include <algorithm>

namespace labcast {

namespace {

void lose(StreamTally &tally, int number, Participant::Fate fate)
{
    const auto it = tally.participants.find(number);
    // After the end, leaving is what every receiver does; a dropped one is also disconnected.
    if (it == tally.participants.end() || tally.isComplete || it->fate != Participant::Fate::Present)
        return;
    if (!tally.hasStarted) {
        tally.participants.erase(it); // it may join again and gets another number
        return;
    }
    it->fate = fate;
    it->bytes = tally.progress.bytes;
}

} // namespace

void StreamTally::apply(const SenderEvent &event)
{
    std::visit(Overloaded {
                   [this](const SenderReady &) { isReady = true; },
                   [this](const ReceiverJoined &e) {
                       participants.insert(e.number, Participant {e.address, e.number, {}, 0});
                   },
                   [this](const TransferStarted &) { hasStarted = true; },
                   [this](const TransferProgress &e) { progress = e; },
                   [](const AcknowledgementMissed &) {},
                   [this](const ReceiverTimedOut &e) { lose(*this, e.number, Participant::Fate::TimedOut); },
                   [this](const ReceiverGone &e) { lose(*this, e.number, Participant::Fate::SaidGoodbye); },
                   [this](const TransferComplete &) { isComplete = true; },
                   [this](const SenderRemark &e) {
                       if (e.isComplaint)
                           lastComplaint = e.text;
                   },
               },
        event);
}

int StreamTally::presentCount() const
{
    return int(std::ranges::count(participants, Participant::Fate::Present, &Participant::fate));
}

QString StreamTally::addressOf(int number) const
{
    return participants.value(number).address;
}

} // namespace labcast
