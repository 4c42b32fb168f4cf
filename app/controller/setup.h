// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../record/recorder.h"
#include "factfinder.h"
#include "multicasttest.h"

namespace labcast {

/// What a setup wizard needs to know and to prove: the checks of the node, the multicast test, and how far an
/// admin has come.
class Setup : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        WorkThread &files;
        Recorder &recorder;
        std::function<Result<QString>()> findSender;
        SenderFactory makeSender;
        PortTest isPortFree;
    };

    explicit Setup(Parts parts, QObject *parent = nullptr);

    /// Runs the checks with these ids, or all; answers within about two seconds. Error: check-unknown.
    void check(const QStringList &ids, AnswerTo<QList<Finding>> answer);

    /// Errors: interface-unknown, interface-no-address, and MulticastTest::run's.
    void testMulticast(const QString &interface, AnswerTo<MulticastTestResult> answer);

    /// How far somebody has come.
    void progress(AnswerTo<SetupProgress> answer);
    void saveProgress(const SetupProgress &progress);

private:
    Parts m_parts;
    FactFinder m_facts;
    MulticastTest m_multicastTest;
};

} // namespace labcast
