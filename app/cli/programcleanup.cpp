// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about what multicasts leave behind: rows in FOG's tables, and senders.

#include "../check/remedyjson.h"
#include "../check/remedystatements.h"
#include "../remote/nodeclient.h"
#include "program.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr auto reasonPrefix = "label-stale-"_L1;

/// Whether it tells of one row, and not how many there are of a kind.
bool isRow(const Evidence &evidence)
{
    return evidence.what.id.startsWith(reasonPrefix) && evidence.what.args[u"id"_s].toInteger() > 0;
}

QString useOf(const Evidence &evidence)
{
    return evidence.what.id.mid(reasonPrefix.size());
}

QJsonObject leftoversReport(const Finding &finding)
{
    QJsonArray rows;
    QJsonObject counts;
    for (const Evidence &each : finding.evidence) {
        const QJsonObject &args = each.what.args;
        if (isRow(each))
            rows.append(QJsonObject {{u"use"_s, useOf(each)}, {u"table"_s, args[u"table"_s]},
                {u"id"_s, args[u"id"_s]}, {u"name"_s, args[u"name"_s]}, {u"reason"_s, each.what.english}});
        else
            counts[useOf(each)] = each.value.toInt();
    }
    QJsonArray remedies;
    for (const Remedy &remedy : finding.remedies) {
        QJsonObject object = toJson(remedy);
        object[u"statements"_s] = QJsonArray::fromStringList(statementsOf(remedy.steps));
        remedies.append(object);
    }
    return {{u"summary"_s, finding.summary.english}, {u"counts"_s, counts}, {u"rows"_s, rows},
        {u"remedies"_s, remedies}};
}

QString leftoversText(const Finding &finding)
{
    QStringList lines {finding.summary.english};
    QList<QStringList> rows {{u"USE"_s, u"TABLE"_s, u"ID"_s, u"NAME"_s, u"WHY"_s}};
    for (const Evidence &each : finding.evidence) {
        const QJsonObject &args = each.what.args;
        if (isRow(each))
            rows << QStringList {useOf(each), args[u"table"_s].toString(),
                QString::number(args[u"id"_s].toInteger()), args[u"name"_s].toString(), each.what.english};
        else
            lines << u"  %1: %2"_s.arg(each.what.english, each.value);
    }
    if (rows.size() > 1)
        lines << tableText(rows);
    return lines.join(u'\n');
}

QJsonObject orphanReport(const Evidence &orphan)
{
    const QJsonObject &args = orphan.what.args;
    return {{u"pid"_s, args[u"pid"_s]}, {u"portbase"_s, args[u"portbase"_s]}, {u"user"_s, args[u"user"_s]},
        {u"started"_s, args[u"time"_s]}, {u"command"_s, orphan.value}};
}

QString orphansText(const Finding &finding)
{
    QStringList lines {finding.summary.english};
    for (const Evidence &each : finding.evidence)
        lines << each.what.english << u"  "_s + each.value;
    return lines.join(u'\n');
}

} // namespace

bool Program::isConfirmed(const Remedy &remedy) const
{
    return remedy.confirm == 0 || m_line.number(u"yes-delete"_s) == int(remedy.confirm);
}

/// What it would do, and that it has not been done.
void Program::refuse(const Remedy &remedy)
{
    for (const QString &statement : statementsOf(remedy.steps))
        m_terminal.remark(statement);
    if (!remedy.warning.isEmpty())
        m_terminal.remark(remedy.warning.english);
    m_terminal.remark(u"With --yes-delete %1 it is done."_s.arg(remedy.confirm));
    fail(Error {makeMessage("deletion-not-confirmed"_L1, {{u"count"_s, remedy.confirm}}), {}});
}

void Program::runStale()
{
    const auto end = then<Finding>([this](const Finding &finding) { cleanUp(finding); });
    if (m_line.wants(u"undo"_s))
        return NodeClient(m_client).undoCleanUp(m_line.arguments().value(0), end);
    const QString choice = m_line.wants(u"everything"_s) ? u"everything"_s : QString();
    NodeClient(m_client).check(
        {u"stale-rows"_s}, then<QList<Finding>>([this, choice, end](const QList<Finding> &findings) {
            const Finding finding = findings.value(0);
            if (!m_line.wants(u"clean"_s) && choice.isEmpty())
                return showLeftovers(finding);
            const Remedy *remedy = finding.remedy(choice);
            if (!remedy)
                return fail(Error {makeMessage("no-remedy"_L1, {{u"check"_s, u"stale-rows"_s}}), {}});
            if (!isConfirmed(*remedy))
                return refuse(*remedy);
            NodeClient(m_client).applyRemedy(u"stale-rows"_s, *remedy, end);
        }));
}

void Program::showLeftovers(const Finding &finding)
{
    m_terminal.print(leftoversReport(finding), leftoversText(finding));
    end(ExitCode::Well);
}

/// After a clean-up, or after it was taken back.
void Program::cleanUp(const Finding &finding)
{
    QJsonObject report = leftoversReport(finding);
    report[u"backup"_s] = finding.backup;
    const QString told = m_line.wants(u"undo"_s)
        ? u"Everything is back from %1."_s.arg(finding.backup)
        : u"Before that the rows were written into %1; labcastctl stale --undo %1 brings them back."_s.arg(
            finding.backup);
    m_terminal.print(report, finding.summary.english + u'\n' + told);
    end(ExitCode::Well);
}

void Program::runOrphans()
{
    NodeClient(m_client).check({u"orphans"_s}, then<QList<Finding>>([this](const QList<Finding> &findings) {
        const Finding finding = findings.value(0);
        if (m_line.wants(u"end"_s))
            return endOrphan(finding, m_line.value(u"end"_s));
        if (m_line.wants(u"adopt"_s))
            return endOrphan(finding, u"adopt-"_s + m_line.value(u"adopt"_s));
        QJsonArray report;
        for (const Evidence &each : finding.evidence)
            report.append(orphanReport(each));
        m_terminal.print(report, orphansText(finding));
        end(ExitCode::Well);
    }));
}

void Program::endOrphan(const Finding &finding, const QString &choice)
{
    const Remedy *remedy = finding.remedy(choice);
    if (!remedy)
        return fail(Error {makeMessage("no-remedy"_L1, {{u"check"_s, u"orphans"_s}}), {}});
    NodeClient(m_client).applyRemedy(u"orphans"_s, *remedy, then<Finding>([this](const Finding &left) {
        m_terminal.print(QJsonObject {{u"done"_s, true}}, left.summary.english);
        end(ExitCode::Well);
    }));
}

} // namespace labcast
