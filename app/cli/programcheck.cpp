// SPDX-License-Identifier: GPL-3.0-or-later
// The command about what is right and wrong with the server.

#include "../remote/nodeclient.h"
#include "program.h"
#include "texts.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reportOf(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &each : finding.evidence)
        evidence.append(QJsonObject {
            {u"what"_s, each.what.english}, {u"value"_s, each.value}, {u"status"_s, toWord(each.status)}});
    return {{u"id"_s, finding.check}, {u"status"_s, toWord(finding.status)},
        {u"summary"_s, finding.summary.english}, {u"evidence"_s, evidence},
        {u"remedy"_s, finding.remedy ? QJsonValue(finding.remedy->act.english) : QJsonValue()}};
}

/// Those that were asked for; error: check-unknown.
Result<QList<Finding>> chosenOf(const QList<Finding> &findings, const QStringList &ids)
{
    QStringList known;
    QList<Finding> chosen;
    for (const Finding &finding : findings) {
        known << finding.check;
        if (ids.isEmpty() || ids.contains(finding.check))
            chosen << finding;
    }
    for (const QString &id : ids) {
        if (!known.contains(id))
            return failure("check-unknown"_L1, {{u"id"_s, id}, {u"known"_s, QJsonArray::fromStringList(known)}});
    }
    return chosen;
}

bool isError(const Finding &finding)
{
    return finding.status == FindingStatus::Error;
}

} // namespace

void Program::runChecks()
{
    NodeClient(m_client).check(then<QList<Finding>>([this](const QList<Finding> &findings) {
        const auto chosen = chosenOf(findings, m_line.arguments());
        if (!chosen)
            return fail(chosen.error());
        QJsonArray report;
        for (const Finding &finding : *chosen)
            report.append(reportOf(finding));
        m_terminal.print(report, findingsText(*chosen));
        end(std::ranges::any_of(*chosen, isError) ? ExitCode::Failed : ExitCode::Well);
    }));
}

} // namespace labcast
