// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that make a server ready; they ask no controller.

#include "program.h"

#include <QTextStream>

#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QJsonArray whatOf(const QList<PreparationStep> &steps)
{
    QJsonArray array;
    for (const PreparationStep &step : steps)
        array << step.what;
    return array;
}

} // namespace

void Program::prepareServer()
{
    if (::geteuid() != 0)
        return fail({makeMessage("prepare-needs-root"_L1), {}});
    m_preparation = std::make_unique<ServerPreparation>();
    if (m_line.wants(u"undo"_s))
        return carryOut(m_preparation->undoPlan());
    m_preparation->plan([this](const Result<QList<PreparationStep>> &steps) {
        if (!steps)
            return fail(steps.error());
        carryOut(*steps);
    });
}

/// Shown, then done.
void Program::carryOut(const QList<PreparationStep> &steps)
{
    const bool isUndo = m_line.wants(u"undo"_s);
    m_terminal.remark(steps.isEmpty() ? u"There is nothing to take back."_s : u"This will be done:"_s);
    for (const PreparationStep &step : steps)
        m_terminal.remark(u"  "_s + step.what);
    if (!steps.isEmpty() && !isConfirmed())
        return fail({makeMessage("prepare-not-confirmed"_L1), {}});
    m_preparation->carryOut(steps, isUndo, [this, steps, isUndo](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        if (isUndo)
            return endPreparation(steps, u"Taken back: all that was made here, and nothing else."_s);
        m_preparation->checkImages([this, steps](const Result<void> &readable) {
            if (!readable)
                return fail(readable.error());
            endPreparation(steps,
                u"Ready; labcast can read every image below %1. Next:\n"
                "  systemctl restart labcastd\n"
                "  labcastctl store set mysql://labcast@localhost/%2 --unix-socket /run/mysqld/mysqld.sock"_s.arg(
                    m_preparation->imageRoots().join(u", "_s), m_preparation->settings().database));
        });
    });
}

bool Program::isConfirmed() const
{
    if (m_line.wants(u"yes"_s))
        return true;
    m_terminal.remark(u"Type yes to do it:"_s);
    return QTextStream(stdin).readLine().trimmed() == "yes"_L1;
}

void Program::endPreparation(const QList<PreparationStep> &steps, const QString &text)
{
    m_terminal.print(QJsonObject {{u"done"_s, whatOf(steps)}}, text);
    end(ExitCode::Well);
}

} // namespace labcast
