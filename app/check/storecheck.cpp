// SPDX-License-Identifier: GPL-3.0-or-later
#include "servercheck.h"

namespace labcast {

using namespace Qt::StringLiterals;

Finding checkStore(const CheckFacts &facts)
{
    return {.check = u"database"_s,
        .status = FindingStatus::Ok,
        .summary = makeMessage("check-store-ok"_L1),
        .evidence = {{makeMessage("label-store"_L1), facts.store}}};
}

} // namespace labcast
