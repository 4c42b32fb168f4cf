// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingreport.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

QJsonObject reportOf(const Finding &finding)
{
    QJsonArray evidence;
    for (const Evidence &each : finding.evidence)
        evidence.append(QJsonObject {
            {u"what"_s, each.what.english}, {u"value"_s, each.value}, {u"status"_s, toWord(each.status)}});
    return {{u"id"_s, finding.check}, {u"status"_s, toWord(finding.status)},
        {u"summary"_s, finding.summary.english}, {u"evidence"_s, evidence},
        {u"remedy"_s, finding.remedy() ? QJsonValue(finding.remedy()->act.english) : QJsonValue()}};
}

QString findingsText(QList<Finding> findings)
{
    constexpr qsizetype mostEvidence = 20;
    std::ranges::stable_sort(findings, {}, [](const Finding &finding) { return statusRank(finding.status); });
    QStringList lines;
    for (const Finding &finding : findings) {
        lines << u"%1 %2  %3"_s.arg(toWord(finding.status).toUpper(), -8)
                     .arg(finding.check, -14)
                     .arg(finding.summary.english);
        for (const Evidence &evidence : finding.evidence.first(std::min(finding.evidence.size(), mostEvidence)))
            lines << QString(9, u' ') + u"%1: %2"_s.arg(evidence.what.english, evidence.value);
        if (finding.evidence.size() > mostEvidence)
            lines << QString(9, u' ')
                    + u"… %1 more; --json has them all"_s.arg(finding.evidence.size() - mostEvidence);
        if (!finding.advice.isEmpty())
            lines << QString(9, u' ') + finding.advice.english;
        if (const Remedy *remedy = finding.remedy())
            lines << QString(9, u' ') + u"Remedy: "_s + remedy->act.english;
    }
    return lines.join(u'\n');
}

} // namespace labcast
