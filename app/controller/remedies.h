// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        std::function<StoreAddress()> address; ///< of the store
    };

    explicit Remedies(Parts parts, QObject *parent = nullptr);

    /// Which of a check's remedies, and its steps as they were shown to somebody.
    struct Request
    {
        QString check;
        QString choice; ///< empty: the first
        QList<RemedyStep> shown;
    };

    /// Answers with what the check finds afterwards. Errors: check-unknown, no-remedy, stale-remedy,
    /// busy-with-remedy, rows-changed, record-failed, the store's, Service::act's and endProcess's: with one of
    /// the last two the rows have been written.
    void apply(const Request &request, AnswerTo<Finding> answer);

    /// Does what no check has proposed, remembered as a remedy of `subject`. Errors: busy-with-remedy,
    /// rows-changed, record-failed, the store's.
    void change(const QString &subject, const Remedy &remedy, AnswerTo<void> answer);

    /// Takes the last one back that is not yet, of this check or of any where it is empty, and of this choice
    /// alone where one is given. Errors: as apply's, and nothing-to-undo.
    void undo(const QString &check, const QString &choice, AnswerTo<Finding> answer);

    /// The latest of this store, the last first.
    void list(AnswerTo<QList<RecordedRemedy>> answer);

signals:
    /// Something in the store is no longer as it was.
    void changed();

private:
    void carryOut(const QString &check, const Remedy &remedy, AnswerTo<Finding> answer);
    struct Work;

    void write(Work work);
    void act(Work work);
    void act(const RemedyStep &step, AnswerTo<void> answer);
    void end(const Work &work, const Result<void> &done);
    void remember(const Work &work, bool isWell);
    void checkAgain(const QString &check, const AnswerTo<Finding> &answer);
    AnswerTo<Finding> alone(AnswerTo<Finding> answer);

    Parts m_parts;
    bool m_isBusy = false;
};

} // namespace labcast
