// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups.h"
#include "setup.h"

namespace labcast {

/// Does what a check proposes, as it was shown and only while that still holds; remembers it and takes it back.
class Remedies : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        Recorder &recorder;
        Setup &setup;
        Service &fogService;
        WorkThread &system; ///< waits for processes to end
        WorkThread &files;
        std::function<StoreAddress()> address; ///< of the store
        QString folder; ///< the controller's data folder
        /// Shows a process as a session; empty where there are none.
        std::function<void(const ProcessEnd &, AnswerTo<void>)> adopt {};
    };

    explicit Remedies(Parts parts, QObject *parent = nullptr);

    /// Which of a check's remedies, and its steps as they were shown to somebody.
    struct Request
    {
        QString check;
        QString choice; ///< empty: the first
        QList<RemedyStep> shown;
        qint64 confirmed = 0; ///< Remedy::confirm, as somebody has typed it
    };

    /// Answers with what the check finds afterwards. Errors: check-unknown, no-remedy, stale-remedy,
    /// deletion-not-confirmed, busy-with-remedy, rows-changed, record-failed, the store's, those of Backups,
    /// Service::act's and endProcess's: with one of the last two the rows have been written.
    void apply(const Request &request, AnswerTo<Finding> answer);

    /// Does what no check has proposed, remembered as a remedy of `subject`. Errors: busy-with-remedy,
    /// rows-changed, record-failed, the store's.
    void change(const QString &subject, const Remedy &remedy, AnswerTo<void> answer);

    /// Which one is taken back; what is empty does not matter.
    struct Wanted
    {
        QString check {};
        QString choice {};
        QString backup {}; ///< the name of its backup file, with or without a path
    };

    /// Takes the last one of those back that is not yet. Errors: as apply's, and nothing-to-undo.
    void undo(const Wanted &wanted, AnswerTo<Finding> answer);

    /// The latest of this store, the last first.
    void list(AnswerTo<QList<RecordedRemedy>> answer);

signals:
    /// Something in the store is no longer as it was.
    void changed();

private:
    struct Work;

    void carryOut(const QString &check, const Remedy &remedy, AnswerTo<Finding> answer);
    void record(Work work);
    void cleanUp(Work work);
    void write(Work work);
    void written(Work work, const Result<void> &done);
    void act(Work work);
    void act(const RemedyStep &step, AnswerTo<void> answer);
    void end(const Work &work, const Result<void> &done);
    void remember(const Work &work, bool isWell);
    void checkAgain(const QString &check, const AnswerTo<Finding> &answer);
    AnswerTo<Finding> alone(AnswerTo<Finding> answer);

    Parts m_parts;
    Backups m_backups;
    bool m_isBusy = false;
};

} // namespace labcast
