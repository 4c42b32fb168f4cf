// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/nodechecks.h"
#include "../fog/asyncstore.h"
#include "../record/recorder.h"
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

    void check(AnswerTo<QList<Finding>> answer);

    /// Errors: interface-unknown, interface-no-address, and MulticastTest::run's.
    void testMulticast(const QString &interface, AnswerTo<MulticastTestResult> answer);

    /// How far somebody has come.
    void progress(AnswerTo<SetupProgress> answer);
    void saveProgress(const SetupProgress &progress);

private:
    Parts m_parts;
    MulticastTest m_multicastTest;
};

} // namespace labcast
