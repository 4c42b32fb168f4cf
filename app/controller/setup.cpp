// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "library.h"

namespace labcast {

Setup::Setup(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_facts({m_parts.store, m_parts.files, m_parts.findSender})
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

void Setup::testMulticast(const QString &name, AnswerTo<MulticastTestResult> answer)
{
    const auto interface = usableInterface(name);
    if (!interface)
        return answer(tl::unexpected(interface.error()));
    m_multicastTest.run(*interface, std::move(answer));
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
