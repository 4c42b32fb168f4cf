// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

QString statusWord(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return QCoreApplication::translate("Finding", "OK");
    case FindingStatus::Info:
        return QCoreApplication::translate("Finding", "Info");
    case FindingStatus::Warning:
        return QCoreApplication::translate("Finding", "Warning");
    case FindingStatus::Error:
        return QCoreApplication::translate("Finding", "Error");
    case FindingStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("Finding", "Unknown");
}

QIcon statusIcon(FindingStatus status)
{
    if (status == FindingStatus::Unknown)
        return QIcon::fromTheme(u"emblem-question"_s, themeIcon("dialog-question"_L1));
    return severityIcon(statusSeverity(status));
}

Severity statusSeverity(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return Severity::Ok;
    case FindingStatus::Info:
        return Severity::Info;
    case FindingStatus::Warning:
        return Severity::Warning;
    case FindingStatus::Error:
        return Severity::Error;
    case FindingStatus::Unknown:
        break;
    }
    return Severity::Neutral;
}

void showFinding(SentenceFrame &sentence, const Finding &finding)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    sentence.setSeverity(statusSeverity(finding.status), statusIcon(finding.status));
    sentence.setTexts(messageText(finding.summary, now), messageText(finding.advice, now));
}

QString countsOf(const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return {};
    QStringList counts;
    for (const auto status : {FindingStatus::Error, FindingStatus::Warning, FindingStatus::Unknown,
             FindingStatus::Info, FindingStatus::Ok}) {
        if (const auto count = std::ranges::count(findings, status, &Finding::status); count > 0)
            counts << u"%1 %2"_s.arg(QLocale().toString(qint64(count)), statusWord(status));
    }
    return QCoreApplication::translate("Finding", "%n check(s): %1", nullptr, int(findings.size()))
        .arg(counts.join(u", "_s));
}

} // namespace labcast
