// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../fog/asyncstore.h"
#include "../sender/udpcast/senderversion.h"
#include "../service/service.h"
#include "nodenames.h"
#include "onequestion.h"
#include "quietsessions.h"

#include <QObject>

#include <functional>
#include <memory>

namespace labcast {

/// Finds out what checks look at: everything at once, so that nothing waits for another that hangs, and no longer
/// than two seconds.
class FactFinder : public QObject
{
    Q_OBJECT
public:
    /// What it asks; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        WorkThread &files; ///< may hang in a mount
        WorkThread &system; ///< looks through /proc
        Service &fogService;
        std::function<Result<QString>()> findSender;
        std::function<StoreAddress()> address; ///< of the store
        std::function<IgmpFacts()> igmp;
        std::function<std::optional<TestedMulticast>()> multicast;
        std::function<bool(const SenderProcess &)> isShown; ///< as a session of the controller's; may be empty
    };

    using Done = std::function<void(const FoundFacts &)>;

    explicit FactFinder(Parts parts, QObject *parent = nullptr);

    /// What is not known by then is missing for check-waiting.
    void find(const QSet<Fact> &wanted, Done done);

private:
    struct Round;
    using RoundPointer = std::shared_ptr<Round>;
    /// Finds one fact out, or begins to.
    using Find = void (FactFinder::*)(const RoundPointer &);

    static Find finderOf(Fact fact);
    template <typename T>
    std::function<void(const Result<T> &)> taking(const RoundPointer &round, Fact fact, T CheckFacts::*member);
    /// Goes on with the node that sends, when it is known which; without one the fact has no value.
    void withNode(const RoundPointer &round, Fact fact, const std::function<void(const StorageNode &)> &goOn);

    void findStore(const RoundPointer &round);
    void findNodes(const RoundPointer &round);
    void findNodeAddress(const RoundPointer &round);
    void findRoot(const RoundPointer &round);
    void findMount(const RoundPointer &round);
    void findImages(const RoundPointer &round);
    void findSender(const RoundPointer &round);
    void findPorts(const RoundPointer &round);
    void findFirewall(const RoundPointer &round);
    void findSettings(const RoundPointer &round);
    void findInstalled(const RoundPointer &round);
    void findDaemon(const RoundPointer &round);
    void findRows(const RoundPointer &round);
    void findSenders(const RoundPointer &round);

    Parts m_parts;
    NodeNames m_names;
    OneQuestion<RootFacts> m_roots;
    OneQuestion<MountFacts> m_mounts;
    OneQuestion<QList<ImageFacts>> m_images;
    OneQuestion<DaemonFacts> m_daemonLogs;
    SenderVersion m_version;
    QuietSessions m_quiet;
};

} // namespace labcast
