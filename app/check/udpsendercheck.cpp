// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkUdpSender(const CheckFacts &facts)
{
    return {.check = u"udp-sender"_s,
        .status = FindingStatus::Ok,
        .summary = makeMessage("check-sender-ok"_L1),
        .evidence = {{makeMessage("label-sender-path"_L1), facts.sender}}};
}

} // namespace labcast
