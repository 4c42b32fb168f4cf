// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedies.h"

#include "../check/remedyjson.h"
#include "../check/servercheck.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 100;

/// Of a remedy that was a clean-up.
std::optional<Backup> backupOf(const RecordedRemedy &remedy)
{
    const QJsonValue backup = remedy.remedy[u"backup"_s];
    return backup.isObject() ? std::optional(backupFromJson(backup.toObject())) : std::nullopt;
}

bool isWanted(const RecordedRemedy &remedy, const Remedies::Wanted &wanted)
{
    const auto backup = backupOf(remedy);
    const QString file = QFileInfo(wanted.backup).fileName();
    return remedy.canBeUndone() && (wanted.check.isEmpty() || remedy.check == wanted.check)
        && (wanted.choice.isEmpty() || remedyFromJson(remedy.remedy).choice == wanted.choice)
        && (file.isEmpty() || (backup && QFileInfo(backup->file).fileName() == file));
}

} // namespace

/// A remedy that is being applied or taken back.
struct Remedies::Work
{
    qint64 id = 0; ///< in the record
    QString check {};
    QJsonObject remedy {}; ///< as it is recorded
    QList<RemedyStep> steps {}; ///< that are still to be done
    RemedyState afterwards = RemedyState::Applied;
    AnswerTo<Finding> answer {};
    std::optional<Backup> backup {}; ///< of a clean-up
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
    , m_backups({m_parts.store, m_parts.files, m_parts.system, m_parts.folder})
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
        if (remedy->confirm != request.confirmed)
            return done(failure("deletion-not-confirmed"_L1, {{u"count"_s, remedy->confirm}}));
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
    const bool isFinal = undoing(remedy.steps).isEmpty();
    Work work {.check = check,
        .remedy = toJson(remedy),
        .steps = remedy.steps,
        .afterwards = isFinal ? RemedyState::Done : RemedyState::Applied,
        .answer = std::move(answer)};
    const CleanUp cleanUp = cleanUpOf(work.steps);
    if (cleanUp.isEmpty())
        return record(std::move(work));
    m_backups.save(cleanUp, [this, work = std::move(work)](const Result<Backup> &backup) mutable {
        if (!backup)
            return work.answer(tl::unexpected(backup.error()));
        work.backup = *backup;
        work.remedy[u"backup"_s] = toJson(*backup);
        record(std::move(work));
    });
}

/// Recorded first: what nobody could take back is not done.
void Remedies::record(Work work)
{
    const RecordedRemedy remedy {.timeMs = QDateTime::currentMSecsSinceEpoch(),
        .store = m_parts.address().text(),
        .check = work.check,
        .remedy = work.remedy};
    m_parts.recorder.addRemedy(remedy).then(
        this, [this, work = std::move(work)](const Result<qint64> &id) mutable {
            if (!id && work.backup)
                m_backups.drop(*work.backup);
            if (!id)
                return work.answer(tl::unexpected(id.error()));
            work.id = *id;
            if (work.backup)
                cleanUp(std::move(work));
            else
                write(std::move(work));
        });
}

/// Does it, or brings everything back.
void Remedies::cleanUp(Work work)
{
    const bool isUndoing = work.afterwards == RemedyState::Undone;
    const CleanUp rows = cleanUpOf(isUndoing ? remedyFromJson(work.remedy).steps : work.steps);
    const Backup backup = *work.backup;
    const AnswerTo<void> done
        = [this, work = std::move(work)](const Result<void> &written) { this->written(work, written); };
    if (isUndoing)
        m_backups.restore(rows, backup, done);
    else
        m_backups.carryOut(rows, backup, done);
}

/// The rows first: when they are no longer as they were seen, nothing is done at all.
void Remedies::write(Work work)
{
    const QList<RowChange> rows = rowsOf(work.steps);
    if (rows.isEmpty())
        return act(work);
    m_parts.store.run([rows](Store &store) { return store.changeRows(rows); })
        .then(this, [this, work = std::move(work)](const Result<void> &done) { written(work, done); });
}

void Remedies::written(Work work, const Result<void> &done)
{
    work.hasBegun = done.has_value();
    if (done)
        return act(std::move(work));
    if (!isStoreTrouble(done.error())) { // else nobody knows
        remember(work, false);
        if (work.backup && work.afterwards == RemedyState::Applied)
            m_backups.drop(*work.backup);
    }
    work.answer(tl::unexpected(done.error()));
}

/// Everything that is no row, one after the other.
void Remedies::act(Work work)
{
    work.steps.removeIf([](const RemedyStep &step) { return !step.service && !step.process && !step.adopted; });
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
    if (step.adopted)
        return m_parts.adopt(*step.adopted, std::move(answer));
    m_parts.system.run([process = *step.process] { return endProcess(process.pid, process.startTicks); })
        .then(this, std::move(answer));
}

void Remedies::end(const Work &work, const Result<void> &done)
{
    remember(work, done.has_value());
    emit changed();
    if (!done)
        return work.answer(tl::unexpected(done.error()));
    const QString file = work.backup ? work.backup->file : QString();
    checkAgain(work.check, [file, answer = work.answer](Result<Finding> finding) {
        if (finding)
            finding->backup = file;
        answer(finding);
    });
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

void Remedies::undo(const Wanted &wanted, AnswerTo<Finding> answer)
{
    if (m_isBusy)
        return answer(failure("busy-with-remedy"_L1));
    list([this, wanted, done = alone(std::move(answer))](const Result<QList<RecordedRemedy>> &remedies) {
        if (!remedies)
            return done(tl::unexpected(remedies.error()));
        const auto last = std::ranges::find_if(
            *remedies, [&wanted](const RecordedRemedy &remedy) { return isWanted(remedy, wanted); });
        if (last == remedies->end())
            return done(failure("nothing-to-undo"_L1));
        const Work work {.id = last->id,
            .check = last->check,
            .remedy = last->remedy,
            .steps = undoing(remedyFromJson(last->remedy).steps),
            .afterwards = RemedyState::Undone,
            .answer = done,
            .backup = backupOf(*last)};
        if (work.backup)
            cleanUp(work);
        else
            write(work);
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
