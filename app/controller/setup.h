// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../network/igmpwatch.h"
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
        WorkThread &system; ///< looks through /proc
        Recorder &recorder;
        Service &fogService;
        std::function<Result<QString>()> findSender;
        SenderFactory makeSender;
        PortTest isPortFree;
        std::function<StoreAddress()> address; ///< of the store
        std::function<bool(const SenderProcess &)> isShown {}; ///< as FactFinder's
    };

    explicit Setup(Parts parts, QObject *parent = nullptr);

    /// Runs the checks with these ids, or all; answers within about two seconds. Error: check-unknown.
    void check(const QStringList &ids, AnswerTo<QList<Finding>> answer);

    /// Everything that the checks look at; answers within about two seconds.
    void look(const FactFinder::Done &done);

    /// How FOG's daemon does; answers within about two seconds. Error: check-waiting.
    void daemon(AnswerTo<DaemonFacts> answer);

    /// Through that interface; empty: the one that the node sends through. Errors: interface-unknown,
    /// interface-no-address, and MulticastTest::run's.
    void testMulticast(const QString &interface, AnswerTo<MulticastTestResult> answer);

    /// The same with a second machine, on which somebody types the line. Errors: as above, and
    /// MulticastTest::invite's.
    void inviteToMulticast(const QString &interface, AnswerTo<MulticastTestProgress> answer);
    MulticastTestProgress multicastProgress() const { return m_multicastTest.progress(); }
    void stopMulticast() { m_multicastTest.stop(); }

    /// How far somebody has come.
    void progress(AnswerTo<SetupProgress> answer);
    void saveProgress(const SetupProgress &progress);

private:
    /// The named one, or the one that the node sends through.
    void findInterface(const QString &name, AnswerTo<NetworkInterface> answer);
    void note(const QString &interface, const Result<MulticastTestResult> &result);

    Parts m_parts;
    IgmpWatch m_igmp;
    std::optional<TestedMulticast> m_tested;
    FactFinder m_facts;
    MulticastTest m_multicastTest;
};

} // namespace labcast
