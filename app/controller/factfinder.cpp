// SPDX-License-Identifier: GPL-3.0-or-later
#include "factfinder.h"

#include "../session/portallocator.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimer>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 2000;

RootFacts readRoot(const QString &root)
{
    const QFileInfo info(root);
    RootFacts facts {.exists = info.exists(),
        .isDirectory = info.isDir(),
        .isReadable = info.isReadable() && info.isExecutable()};
    if (facts.isDirectory)
        facts.freeBytes = QStorageInfo(root).bytesAvailable();
    return facts;
}

} // namespace

/// One search: it is told of once, when all is known or the time is over.
struct FactFinder::Round
{
    FoundFacts found;
    QSet<Fact> open;
    Done done;

    void end()
    {
        for (const Fact fact : std::exchange(open, {}))
            found.missing[fact] = Error {makeMessage("check-waiting"_L1), {}};
        if (done)
            std::exchange(done, nullptr)(found);
    }

    void close(Fact fact)
    {
        if (open.remove(fact) && open.isEmpty())
            end();
    }

    void miss(Fact fact, const Error &reason)
    {
        if (!open.contains(fact))
            return;
        found.missing[fact] = reason;
        close(fact);
    }
};

FactFinder::FactFinder(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

template <typename T>
std::function<void(const Result<T> &)> FactFinder::taking(
    const std::shared_ptr<Round> &round, Fact fact, T CheckFacts::*member)
{
    return [round, fact, member](const Result<T> &value) {
        if (!value)
            return round->miss(fact, value.error());
        if (round->open.contains(fact))
            round->found.facts.*member = *value;
        round->close(fact);
    };
}

void FactFinder::find(const QSet<Fact> &wanted, Done done)
{
    const auto round = std::make_shared<Round>(Round {.found = {}, .open = wanted, .done = std::move(done)});
    round->found.facts.interfaces = networkInterfaces();
    QTimer::singleShot(longestMs, this, [round] { round->end(); });
    const auto isWanted = [&wanted](Fact fact) { return wanted.contains(fact); };
    if (isWanted(Fact::Store))
        m_parts.store.check().then(this, taking(round, Fact::Store, &CheckFacts::store));
    if (isWanted(Fact::Nodes)) {
        m_parts.store.run([](Store &store) { return store.nodes(); })
            .then(this,
                [this, round, take = taking(round, Fact::Nodes, &CheckFacts::nodes)](
                    const Result<QList<StorageNode>> &nodes) {
                    if (nodes && round->open.contains(Fact::Root))
                        findRoot(round, *nodes);
                    else if (!nodes)
                        round->miss(Fact::Root, nodes.error());
                    take(nodes);
                });
    }
    if (isWanted(Fact::Ports))
        findPorts(round);
    if (isWanted(Fact::Sender))
        taking(round, Fact::Sender, &CheckFacts::sender)(m_parts.findSender());
    if (wanted.isEmpty())
        round->end();
}

void FactFinder::findRoot(const std::shared_ptr<Round> &round, const QList<StorageNode> &nodes)
{
    const StorageNode *node = sendingNode(nodes);
    m_parts.files.run([root = node ? node->root : QString()] { return Result<RootFacts>(readRoot(root)); })
        .then(this, taking(round, Fact::Root, &CheckFacts::root));
}

void FactFinder::findPorts(const std::shared_ptr<Round> &round)
{
    const auto take = taking(round, Fact::Ports, &CheckFacts::ports);
    m_parts.store.run([](Store &store) { return store.setting(u"FOG_UDPCAST_STARTINGPORT"_s); })
        .then(this, [this, take](const Result<QString> &setting) {
            if (!setting)
                return take(tl::unexpected(setting.error()));
            const quint16 first = poolOf(*setting, PortPool {}.count).first;
            m_sockets
                .run([first] {
                    return Result<PortFacts>(PortFacts {first, holdersOf({first, quint16(first + 1)})});
                })
                .then(this, take);
        });
}

} // namespace labcast
