// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies.h"

#include "../check/remedyjson.h"
#include "../check/servercheck.h"

#include <QDateTime>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 100;

} // namespace

/// A remedy that is being applied or taken back.
struct Remedies::Work
{
    qint64 id = 0; ///< in the record
    QString check {};
    QList<RemedyStep> steps {}; ///< that are still to be done
    RemedyState afterwards = RemedyState::Applied;
    AnswerTo<Finding> answer {};
    bool hasBegun = false; ///< something has been done

    /// How it is remembered when it ends so.
    std::optional<RemedyState> stateAfter(bool isWell) const
    {
        if (isWell || (hasBegun && afterwards != RemedyState::Undone))
            return afterwards;
        return afterwards == RemedyState::Undone ? std::nullopt : std::optional(RemedyState::Failed);
    }
};

Remedies::Remedies(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

/// Until it has answered, nobody else changes anything.
AnswerTo<Finding> Remedies::alone(AnswerTo<Finding> answer)
{
    m_isBusy = true;
    return [this, answer = std::move(answer)](const Result<Finding> &finding) {
        m_isBusy = false;
        answer(finding);
    };
}

void Remedies::apply(const Request &request, AnswerTo<Finding> answer)
{
    if (m_isBusy)
        return answer(failure("busy-with-remedy"_L1));
    m_parts.setup.check({request.check}, [this, request, done = alone(std::move(answer))](const auto &findings) {
        if (!findings)
            return done(tl::unexpected(findings.error()));
        const Finding finding = findings->value(0);
        const Remedy *remedy = request.choice.isEmpty() ? finding.remedy() : finding.remedy(request.choice);
        if (!remedy)
            return done(failure("no-remedy"_L1, {{u"check"_s, request.check}}));
        if (remedy->steps != request.shown)
            return done(failure("stale-remedy"_L1, {{u"check"_s, request.check}}));
        carryOut(request.check, *remedy, done);
    });
}

void Remedies::change(const QString &subject, const Remedy &remedy, AnswerTo<void> answer)
{
    if (m_isBusy)
        return answer(failure("busy-with-remedy"_L1));
    carryOut(subject, remedy, alone([answer = std::move(answer)](const Result<Finding> &done) {
        answer(done.map([](const Finding &) {}));
    }));
}

void Remedies::carryOut(const QString &check, const Remedy &remedy, AnswerTo<Finding> answer)
{
    // Recorded first: what nobody could take back is not done.
    m_parts.recorder
        .addRemedy({.timeMs = QDateTime::currentMSecsSinceEpoch(),
            .store = m_parts.address().text(),
            .check = check,
            .remedy = toJson(remedy)})
        .then(this, [this, check, steps = remedy.steps, answer = std::move(answer)](const Result<qint64> &id) {
            if (!id)
                return answer(tl::unexpected(id.error()));
            const bool isFinal = undoing(steps).isEmpty();
            write({*id, check, steps, isFinal ? RemedyState::Done : RemedyState::Applied, answer});
        });
}

/// The rows first: when they are no longer as they were seen, nothing is done at all.
void Remedies::write(Work work)
{
    const QList<RowChange> rows = rowsOf(work.steps);
    if (rows.isEmpty())
        return act(work);
    m_parts.store.run([rows](Store &store) { return store.changeRows(rows); })
        .then(this, [this, work = std::move(work)](const Result<void> &written) mutable {
            work.hasBegun = written.has_value();
            if (written)
                return act(std::move(work));
            if (!isStoreTrouble(written.error())) // else nobody knows
                remember(work, false);
            work.answer(tl::unexpected(written.error()));
        });
}

/// Everything that is no row, one after the other.
void Remedies::act(Work work)
{
    work.steps.removeIf([](const RemedyStep &step) { return !step.service && !step.process; });
    if (work.steps.isEmpty())
        return end(work, {});
    const RemedyStep step = work.steps.takeFirst();
    act(step, [this, work = std::move(work)](const Result<void> &done) mutable {
        work.hasBegun = work.hasBegun || done.has_value();
        if (done)
            act(std::move(work));
        else
            end(work, done);
    });
}

void Remedies::act(const RemedyStep &step, AnswerTo<void> answer)
{
    if (step.service)
        return m_parts.fogService.act(*step.service, std::move(answer));
    m_parts.system.run([process = *step.process] { return endProcess(process.pid, process.startTicks); })
        .then(this, std::move(answer));
}

void Remedies::end(const Work &work, const Result<void> &done)
{
    remember(work, done.has_value());
    emit changed();
    if (!done)
        return work.answer(tl::unexpected(done.error()));
    checkAgain(work.check, work.answer);
}

void Remedies::remember(const Work &work, bool isWell)
{
    if (const auto state = work.stateAfter(isWell))
        m_parts.recorder.setRemedyState(work.id, *state);
}

/// What is told of it is what the check finds now; nothing where it was no check's.
void Remedies::checkAgain(const QString &check, const AnswerTo<Finding> &answer)
{
    if (!checkIds().contains(check))
        return answer(Finding {.check = check, .status = FindingStatus::Info});
    m_parts.setup.check({check}, [check, answer](const Result<QList<Finding>> &findings) {
        if (!findings)
            return answer(tl::unexpected(findings.error()));
        answer(findings->value(0, Finding {.check = check}));
    });
}

void Remedies::undo(const QString &check, const QString &choice, AnswerTo<Finding> answer)
{
    if (m_isBusy)
        return answer(failure("busy-with-remedy"_L1));
    list([this, check, choice, done = alone(std::move(answer))](const Result<QList<RecordedRemedy>> &remedies) {
        if (!remedies)
            return done(tl::unexpected(remedies.error()));
        const auto last = std::ranges::find_if(*remedies, [&check, &choice](const RecordedRemedy &remedy) {
            return remedy.canBeUndone() && (check.isEmpty() || remedy.check == check)
                && (choice.isEmpty() || remedyFromJson(remedy.remedy).choice == choice);
        });
        if (last == remedies->end())
            return done(failure("nothing-to-undo"_L1));
        const QList<RemedyStep> back = undoing(remedyFromJson(last->remedy).steps);
        write({last->id, last->check, back, RemedyState::Undone, done});
    });
}

void Remedies::list(AnswerTo<QList<RecordedRemedy>> answer)
{
    m_parts.recorder.remedies(mostListed)
        .then(this,
            [store = m_parts.address().text(), answer = std::move(answer)](
                Result<QList<RecordedRemedy>> remedies) {
                if (remedies)
                    remedies->removeIf([&store](const RecordedRemedy &remedy) { return remedy.store != store; });
                answer(std::move(remedies));
            });
}

} // namespace labcast
