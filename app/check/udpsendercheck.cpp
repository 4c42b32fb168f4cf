// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodechecks.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkUdpSender(const NodeFacts &facts)
{
    Finding finding {.check = u"udp-sender"_s};
    if (facts.sender) {
        finding.status = FindingStatus::Ok;
        finding.summary = makeMessage("check-sender-ok"_L1);
        finding.evidence = {{makeMessage("label-sender-path"_L1), *facts.sender}};
        return finding;
    }
    finding.status = FindingStatus::Error;
    finding.summary = makeMessage("check-sender-missing"_L1);
    finding.advice = makeMessage("check-sender-advice"_L1);
    return finding;
}

} // namespace labcast
