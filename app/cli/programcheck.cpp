// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about what is right and wrong with the server, and what sets it right.

#include "../check/findingreport.h"
#include "../check/remedyjson.h"
#include "../check/remedystatements.h"
#include "../check/servercheck.h"
#include "../remote/nodeclient.h"
#include "../remote/serviceclient.h"
#include "program.h"
#include "texts.h"

#include <QTimer>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

bool isError(const Finding &finding)
{
    return finding.status == FindingStatus::Error;
}

QString remedyText(const Remedy &remedy)
{
    QStringList lines {remedy.act.english};
    for (const RemedyStep &step : remedy.steps)
        lines << u"  %1: \"%2\" -> \"%3\""_s.arg(step.what.english, step.now, step.afterwards);
    lines += statementsOf(remedy.steps);
    return lines.join(u'\n');
}

} // namespace

void Program::runChecks()
{
    const QStringList ids = m_line.arguments();
    const auto check = [this, ids] {
        NodeClient(m_client).check(
            ids, then<QList<Finding>>([this](const QList<Finding> &findings) { printFindings(findings); }));
    };
    if (!ids.isEmpty() && !ids.contains(multicastCheckId()))
        return check();
    // How it went, and that somebody may not, the check tells.
    NodeClient(m_client).testMulticast({}, [check](const Result<MulticastTestResult> &) { check(); });
}

void Program::printFindings(const QList<Finding> &findings)
{
    QJsonArray report;
    for (const Finding &finding : findings)
        report.append(reportOf(finding));
    m_terminal.print(report, findingsText(findings));
    end(std::ranges::any_of(findings, isError) ? ExitCode::Failed : ExitCode::Well);
}

void Program::testMulticast()
{
    NodeClient node(m_client);
    const auto tell = [this](const auto &result) {
        if (!result)
            return fail(result.error());
        NodeClient(m_client).check({multicastCheckId()},
            then<QList<Finding>>([this](const QList<Finding> &findings) { printFindings(findings); }));
    };
    if (!m_line.wants(u"second-machine"_s))
        return node.testMulticast({}, tell);
    node.inviteToMulticast(then<MulticastTestProgress>([this](const MulticastTestProgress &progress) {
        m_terminal.remark(u"Type this on the second machine, and wait:"_s);
        m_terminal.remark(progress.command);
        awaitSecondMachine();
    }));
}

/// Until it is over, however it has gone.
void Program::awaitSecondMachine()
{
    constexpr int everyMs = 500;
    QTimer::singleShot(everyMs, this, [this] {
        NodeClient(m_client).showMulticast(
            then<MulticastTestProgress>([this](const MulticastTestProgress &progress) {
                if (progress.state != MulticastTestProgress::State::Idle)
                    return awaitSecondMachine();
                NodeClient(m_client).check({multicastCheckId()},
                    then<QList<Finding>>([this](const QList<Finding> &findings) { printFindings(findings); }));
            }));
    });
}

void Program::runService()
{
    ServiceClient service(m_client);
    const QString word = m_line.arguments().value(0);
    if (word.isEmpty())
        return service.show(printing<DaemonFacts>(daemonText));
    const auto act = serviceActFromWord(word);
    if (!act)
        return fail(act.error());
    service.act(*act, printingDone(u"done"_s, word, u"Done."_s));
}

/// Shows what would be done, does it, or takes it back.
void Program::runRemedy()
{
    const QString check = m_line.argument();
    const auto print = then<Finding>([this](const Finding &finding) { printFindings({finding}); });
    if (m_line.wants(u"undo"_s))
        return NodeClient(m_client).undoRemedy(check, print);
    NodeClient(m_client).check({check}, then<QList<Finding>>([this, check, print](const QList<Finding> &findings) {
        const Finding finding = findings.value(0);
        const QString choice = m_line.value(u"choice"_s);
        const Remedy *remedy = choice.isEmpty() ? finding.remedy() : finding.remedy(choice);
        if (!remedy)
            return fail(Error {makeMessage("no-remedy"_L1, {{u"check"_s, check}}), {}});
        if (m_line.wants(u"apply"_s) && !isConfirmed(*remedy))
            return refuse(*remedy);
        if (m_line.wants(u"apply"_s))
            return NodeClient(m_client).applyRemedy(check, *remedy, print);
        m_terminal.print(toJson(*remedy), remedyText(*remedy));
        end(ExitCode::Well);
    }));
}

} // namespace labcast
