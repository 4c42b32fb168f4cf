// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "../check/servercheck.h"
#include "library.h"

namespace labcast {

using namespace Qt::StringLiterals;

Setup::Setup(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_facts({m_parts.store, m_parts.files, m_parts.system, m_parts.fogService, m_parts.findSender,
          m_parts.address, [this] { return m_igmp.facts(); }, [this] { return m_tested; }, m_parts.isShown})
    , m_multicastTest(m_parts.makeSender, m_parts.isPortFree)
{
}

void Setup::check(const QStringList &ids, AnswerTo<QList<Finding>> answer)
{
    const auto checks = chooseChecks(ids);
    if (!checks)
        return answer(tl::unexpected(checks.error()));
    m_facts.find(needsOf(*checks),
        [checks = *checks, answer = std::move(answer)](const FoundFacts &found) { answer(run(checks, found)); });
}

void Setup::look(const FactFinder::Done &done)
{
    m_facts.find(needsOf(serverChecks()), done);
}

void Setup::daemon(AnswerTo<DaemonFacts> answer)
{
    m_facts.find({Fact::Daemon}, [answer = std::move(answer)](const FoundFacts &found) {
        if (const auto missing = found.missing.constFind(Fact::Daemon); missing != found.missing.cend())
            return answer(tl::unexpected(*missing));
        answer(found.facts.daemon);
    });
}

void Setup::findInterface(const QString &name, AnswerTo<NetworkInterface> answer)
{
    if (!name.isEmpty())
        return answer(usableInterface(name));
    m_facts.find({Fact::Nodes, Fact::NodeAddress}, [answer = std::move(answer)](const FoundFacts &found) {
        const auto used = sendingNode(found.facts) ? sendingInterface(found.facts) : std::nullopt;
        answer(usableInterface(used ? used->name : QString()));
    });
}

void Setup::testMulticast(const QString &name, AnswerTo<MulticastTestResult> answer)
{
    findInterface(name, [this, answer = std::move(answer)](const Result<NetworkInterface> &interface) {
        if (!interface)
            return answer(tl::unexpected(interface.error()));
        m_multicastTest.run(
            *interface, [this, name = interface->name, answer](const Result<MulticastTestResult> &result) {
                note(name, result);
                answer(result);
            });
    });
}

void Setup::inviteToMulticast(const QString &name, AnswerTo<MulticastTestProgress> answer)
{
    findInterface(name, [this, answer = std::move(answer)](const Result<NetworkInterface> &interface) {
        if (!interface)
            return answer(tl::unexpected(interface.error()));
        m_multicastTest.invite(*interface, answer,
            [this, name = interface->name](const Result<MulticastTestResult> &result) { note(name, result); });
    });
}

void Setup::note(const QString &interface, const Result<MulticastTestResult> &result)
{
    // Of another one that runs nothing is known yet, and of one that somebody ended nothing at all.
    const QString error = result ? QString() : result.error().message.id;
    if (error != "multicast-test-busy"_L1 && error != "multicast-test-stopped"_L1)
        m_tested = TestedMulticast {interface, result};
}

void Setup::progress(AnswerTo<SetupProgress> answer)
{
    m_parts.recorder.setup().then(this, std::move(answer));
}

void Setup::saveProgress(const SetupProgress &progress)
{
    m_parts.recorder.saveSetup(progress);
}

} // namespace labcast
