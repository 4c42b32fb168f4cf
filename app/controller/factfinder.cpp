// SPDX-License-Identifier: GPL-3.0-or-later
#include "factfinder.h"

#include "../fog/fogsettings.h"
#include "../session/portallocator.h"
#include "machinefacts.h"
#include "storefacts.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 2000;

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
    const RoundPointer &round, Fact fact, T CheckFacts::*member)
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
    round->found.facts.address = m_parts.address();
    round->found.facts.igmp = m_parts.igmp();
    round->found.facts.multicast = m_parts.multicast();
    QTimer::singleShot(longestMs, this, [round] { round->end(); });
    for (const Fact fact : wanted)
        (this->*finderOf(fact))(round);
    if (wanted.isEmpty())
        round->end();
}

FactFinder::Find FactFinder::finderOf(Fact fact)
{
    switch (fact) {
    case Fact::Store:
        return &FactFinder::findStore;
    case Fact::Nodes:
        return &FactFinder::findNodes;
    case Fact::NodeAddress:
        return &FactFinder::findNodeAddress;
    case Fact::Root:
        return &FactFinder::findRoot;
    case Fact::Mount:
        return &FactFinder::findMount;
    case Fact::Images:
        return &FactFinder::findImages;
    case Fact::Sender:
        return &FactFinder::findSender;
    case Fact::Ports:
        return &FactFinder::findPorts;
    case Fact::Firewall:
        return &FactFinder::findFirewall;
    case Fact::Settings:
        return &FactFinder::findSettings;
    case Fact::Installed:
        return &FactFinder::findInstalled;
    case Fact::Daemon:
        return &FactFinder::findDaemon;
    case Fact::Rows:
        return &FactFinder::findRows;
    case Fact::Senders:
        break;
    }
    return &FactFinder::findSenders;
}

void FactFinder::withNode(
    const RoundPointer &round, Fact fact, const std::function<void(const StorageNode &)> &goOn)
{
    m_parts.store.run([](Store &store) { return store.nodes(); })
        .then(this, [round, fact, goOn](const Result<QList<StorageNode>> &nodes) {
            if (!nodes)
                return round->miss(fact, nodes.error());
            if (const StorageNode *node = sendingNode(*nodes, round->found.facts.interfaces))
                goOn(*node);
            else
                round->close(fact);
        });
}

void FactFinder::findStore(const RoundPointer &round)
{
    m_parts.store.check().then(this, taking(round, Fact::Store, &CheckFacts::store));
}

void FactFinder::findNodes(const RoundPointer &round)
{
    m_parts.store.run(readNodes).then(this, taking(round, Fact::Nodes, &CheckFacts::nodes));
}

void FactFinder::findNodeAddress(const RoundPointer &round)
{
    withNode(round, Fact::NodeAddress, [this, round](const StorageNode &node) {
        const auto take = taking(round, Fact::NodeAddress, &CheckFacts::nodeAddress);
        m_names.find(node.address, [take](const QStringList &addresses) { take(AddressFacts {addresses}); });
    });
}

void FactFinder::findRoot(const RoundPointer &round)
{
    withNode(round, Fact::Root, [this, round](const StorageNode &node) {
        m_roots.ask(node.root, taking(round, Fact::Root, &CheckFacts::root),
            [this, root = node.root](const AnswerTo<RootFacts> &answer) {
                m_parts.files.run([root] { return Result<RootFacts>(readRoot(root)); }).then(this, answer);
            });
    });
}

/// A dead server does not keep its name secret: links are followed only where the path is not another machine's.
void FactFinder::findMount(const RoundPointer &round)
{
    withNode(round, Fact::Mount, [this, round](const StorageNode &node) {
        const QString root = QDir::cleanPath(node.root);
        m_mounts.ask(root, taking(round, Fact::Mount, &CheckFacts::mount),
            [this, root](const AnswerTo<MountFacts> &answer) {
                m_parts.system.run([root] { return namedMount(root); })
                    .then(this, [this, root, answer](const std::optional<Mount> &named) {
                        if (named && named->isRemote())
                            return answer(MountFacts {named});
                        m_parts.files.run([root] { return Result<MountFacts>(MountFacts {mountOf(root)}); })
                            .then(this, answer);
                    });
            });
    });
}

void FactFinder::findImages(const RoundPointer &round)
{
    withNode(round, Fact::Images, [this, round](const StorageNode &node) {
        m_images.ask(node.root, taking(round, Fact::Images, &CheckFacts::images),
            [this, root = node.root](const AnswerTo<QList<ImageFacts>> &answer) {
                m_parts.store.run([](Store &store) { return store.images(); })
                    .then(this, [this, root, answer](const Result<QList<Image>> &images) {
                        if (!images)
                            return answer(tl::unexpected(images.error()));
                        m_parts.files
                            .run([root, images = *images] {
                                return Result<QList<ImageFacts>>(readImages(root, images));
                            })
                            .then(this, answer);
                    });
            });
    });
}

/// Where FOG's daemon sends, the one at its own place, which is the only one it knows.
void FactFinder::findSender(const RoundPointer &round)
{
    const auto take = taking(round, Fact::Sender, &CheckFacts::sender);
    const bool isFogs = QFileInfo(fogsSender()).isExecutable();
    const Result<QString> found
        = isFogs && round->found.facts.fogSends() ? Result<QString>(fogsSender()) : m_parts.findSender();
    if (!found)
        return take(tl::unexpected(found.error()));
    m_version.ask(*found, [take, path = *found, isFogs](const QString &version) {
        take(SenderFacts {path, version, isFogs});
    });
}

void FactFinder::findPorts(const RoundPointer &round)
{
    const auto take = taking(round, Fact::Ports, &CheckFacts::ports);
    m_parts.store.run([](Store &store) { return store.setting(u"FOG_UDPCAST_STARTINGPORT"_s); })
        .then(this, [this, take](const Result<QString> &setting) {
            if (!setting)
                return take(tl::unexpected(setting.error()));
            const PortPool pool = poolOf(*setting, PortPool {}.count);
            m_parts.system
                .run([pool] {
                    return Result<PortFacts>(
                        PortFacts {pool.first, pool.last(), holdersOf({pool.first, quint16(pool.first + 1)})});
                })
                .then(this, take);
        });
}

void FactFinder::findFirewall(const RoundPointer &round)
{
    m_parts.system.run(readFirewall).then(this, taking(round, Fact::Firewall, &CheckFacts::firewall));
}

void FactFinder::findSettings(const RoundPointer &round)
{
    m_parts.store.run(readSettings).then(this, taking(round, Fact::Settings, &CheckFacts::settings));
}

void FactFinder::findInstalled(const RoundPointer &round)
{
    m_parts.system.run([] { return Result<InstalledFacts>(readInstalled()); })
        .then(this, taking(round, Fact::Installed, &CheckFacts::installed));
}

/// What systemd says and what the log says are two witnesses; one that does not answer hides the other.
void FactFinder::findDaemon(const RoundPointer &round)
{
    const auto take = taking(round, Fact::Daemon, &CheckFacts::daemon);
    if (!round->found.facts.isFogServer())
        return take(DaemonFacts {});
    m_parts.fogService.status([this, take](const ServiceStatus &service) {
        m_parts.store.run(readDaemonLogPath).then(this, [this, take, service](const Result<QString> &path) {
            const auto join = [take, service](Result<DaemonFacts> facts) {
                if (facts)
                    facts->service = service;
                take(facts);
            };
            // Without its database FOG's daemon complains in its log, too: that is where it usually is then.
            const QString log = path.value_or(serverLogPath({}, {}, u"multicast.log"_s));
            m_daemonLogs.ask(log, join, [this, path = log](const AnswerTo<DaemonFacts> &answer) {
                m_parts.files.run([path] { return Result<DaemonFacts>(readDaemonLog(path)); }).then(this, answer);
            });
        });
    });
}

void FactFinder::findRows(const RoundPointer &round)
{
    const auto take = taking(round, Fact::Rows, &CheckFacts::rows);
    m_parts.store.run([](Store &store) { return store.multicastRows(); })
        .then(this, [this, take](Result<MulticastRows> rows) {
            if (rows)
                m_quiet.look(*rows);
            take(rows);
        });
}

void FactFinder::findSenders(const RoundPointer &round)
{
    const auto take = taking(round, Fact::Senders, &CheckFacts::senders);
    m_parts.system.run([] { return readSenders(); }).then(this, [this, take](SendersFacts senders) {
        for (SenderProcess &each : senders.running)
            each.isShown = m_parts.isShown && m_parts.isShown(each);
        take(senders);
    });
}

} // namespace labcast
