// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingtables.h"

#include "findingwords.h"
#include "ui/messagetext.h"
#include "ui/sessionwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Message &message)
{
    return messageText(message, QDateTime::currentMSecsSinceEpoch());
}

QString orNoValue(const QString &value)
{
    return value.isEmpty() ? QString::fromUtf16(noValue) : value;
}

} // namespace

RowModel<Finding> *makeFindingModel(QObject *parent)
{
    return new RowModel<Finding>(
        {{.title = QCoreApplication::translate("FindingTables", "Result"),
             .most = statusWord(FindingStatus::Unknown),
             .text = [](const Finding &finding) { return statusWord(finding.status); },
             .icon = [](const Finding &finding) { return statusIcon(finding.status); },
             .severity = [](const Finding &finding) { return statusSeverity(finding.status); }},
            {.title = QCoreApplication::translate("FindingTables", "Check"),
                .text = [](const Finding &finding) { return textOf(finding.summary); }}},
        [](const Finding &finding) { return QVariant(finding.check); }, parent);
}

RowModel<Evidence> *makeEvidenceModel(QObject *parent)
{
    return new RowModel<Evidence>(
        {{.title = QCoreApplication::translate("FindingTables", "Where it stands"),
             .text = [](const Evidence &evidence) { return textOf(evidence.what); }},
            {.title = QCoreApplication::translate("FindingTables", "Value"),
                .most = u"255.255.255.255"_s,
                .text = [](const Evidence &evidence) { return orNoValue(evidence.value); },
                .icon = [](const Evidence &evidence) { return statusIcon(evidence.status); },
                .severity = [](const Evidence &evidence) { return statusSeverity(evidence.status); }}},
        [](const Evidence &evidence) { return QVariant(evidence.what.english); }, parent);
}

RowModel<RemedyStep> *makeStepModel(QObject *parent)
{
    return new RowModel<RemedyStep>(
        {{.title = QCoreApplication::translate("FindingTables", "What will change"),
             .text = [](const RemedyStep &step) { return textOf(step.what); }},
            {.title = QCoreApplication::translate("FindingTables", "Now"),
                .most = u"255.255.255.255"_s,
                .text = [](const RemedyStep &step) { return orNoValue(step.now); }},
            {.title = QCoreApplication::translate("FindingTables", "Afterwards"),
                .most = u"255.255.255.255"_s,
                .text = [](const RemedyStep &step) { return orNoValue(step.afterwards); }}},
        [](const RemedyStep &step) { return QVariant(step.what.english); }, parent);
}

} // namespace labcast
