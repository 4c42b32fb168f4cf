// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedystatements.h"

#include "../fog/rowstatement.h"

namespace labcast {

QStringList statementsOf(const QList<RemedyStep> &steps)
{
    QStringList statements;
    for (const RemedyStep &step : steps) {
        if (step.row)
            statements << textOf(statementOf(*step.row));
        if (step.clearing)
            statements << textOf(statementOf(*step.clearing));
    }
    return statements;
}

} // namespace labcast
