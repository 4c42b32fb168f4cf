// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittrail.h"

namespace labcast {

void AuditTrail::add(const RecordedAct &act)
{
    m_recorder.saveAct(act);
    emit grew();
}

void AuditTrail::list(const ActQuery &query, AnswerTo<ActExcerpt> answer)
{
    m_recorder.acts(query).then(this, std::move(answer));
}

} // namespace labcast
