// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../log/logsource.h"
#include "../record/report.h"
#include "packer.h"

namespace labcast {

class Controller;

/// Gathers what a diagnostic bundle has in it.
class Diagnosis : public QObject
{
    Q_OBJECT
public:
    struct Gathered
    {
        QList<PackItem> items;
        QStringList names; ///< of computers, as far as they are known
    };

    /// `controller` outlives it.
    explicit Diagnosis(Controller &controller, QObject *parent = nullptr);

    /// Error: session-unknown. What else cannot be found out is told in its place.
    void gather(const BundleRequest &request, AnswerTo<Gathered> answer);

private:
    struct Round;
    using RoundPointer = std::shared_ptr<Round>;

    void findSessions(const RoundPointer &round);
    void addSession(const RoundPointer &round);
    void addEvents(const RoundPointer &round, const RecordedSession &session);
    void findFacts(const RoundPointer &round);
    void addFacts(const RoundPointer &round, const FoundFacts &found);
    void findLogs(const RoundPointer &round, int tries);
    void addLog(const RoundPointer &round);
    void readLog(const RoundPointer &round, const QString &id, qint64 row);
    void findNames(const RoundPointer &round);

    Controller &m_controller;
};

} // namespace labcast
