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

bool isError(const Finding &finding)
{
    return finding.status == FindingStatus::Error;
}

} // namespace

void Program::runChecks()
{
    NodeClient(m_client).check(m_line.arguments(), then<QList<Finding>>([this](const QList<Finding> &findings) {
        QJsonArray report;
        for (const Finding &finding : findings)
            report.append(reportOf(finding));
        m_terminal.print(report, findingsText(findings));
        end(std::ranges::any_of(findings, isError) ? ExitCode::Failed : ExitCode::Well);
    }));
}

} // namespace labcast
