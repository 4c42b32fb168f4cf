// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployment.h"

#include "askedhosts.h"
#include "library.h"
#include "storefacts.h"

namespace labcast {

using namespace Qt::StringLiterals;

struct Deployment::Facts
{
    Image image;
    DeployRequest request; ///< with the names of the chosen computers as they are stored
    StorageNode node;
    PreparedSession prepared; ///< all but its id, once it is examined
};

namespace {

std::optional<Message> poolWarning(quint16 portbase, const PortPool &pool)
{
    if (portbase == 0 || pool.contains(portbase))
        return std::nullopt;
    return makeMessage(
        "portbase-outside-pool"_L1, {{u"port"_s, portbase}, {u"first"_s, pool.first}, {u"last"_s, pool.last()}});
}

} // namespace

Deployment::Deployment(
    AsyncStore &store, WorkThread &files, PortTest isPortFree, ProtectionPaths protection, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_isPortFree(std::move(isPortFree))
    , m_protection(std::move(protection))
{
}

Result<Deployment::Facts> Deployment::readFacts(
    Store &store, const DeployRequest &asked, const ProtectionPaths &protection)
{
    const auto image = store.image(asked.image);
    const auto request = withHosts(store, asked);
    const auto node = image.and_then([&store](const Image &known) { return store.masterNodeOf(known.id); });
    const auto settings = readSettingValues(store, {u"FOG_UDPCAST_STARTINGPORT"_s, u"FOG_MULTICAST_ADDRESS"_s});
    if (!image)
        return tl::unexpected(image.error());
    if (!request)
        return tl::unexpected(request.error());
    if (!node)
        return tl::unexpected(node.error());
    if (!settings)
        return tl::unexpected(settings.error());
    if (const auto may = checkUnprotected(store, protection, request->hosts); !may)
        return tl::unexpected(may.error());
    Facts facts {*image, *request, *node, {}};
    facts.prepared.ports = {.pool = poolOf((*settings)[u"FOG_UDPCAST_STARTINGPORT"_s], node->maxSessions),
        .firstDataAddress = (*settings)[u"FOG_MULTICAST_ADDRESS"_s],
        .node = node->id,
        .limit = node->maxSessions};
    return facts;
}

void Deployment::prepare(const DeployRequest &request, AnswerTo<PreparedSession> answer)
{
    ++m_preparing;
    const auto done = [this, answer = std::move(answer)](const Result<PreparedSession> &prepared) {
        --m_preparing;
        answer(prepared);
    };
    examine(request, [this, done](const Result<Facts> &facts) {
        if (!facts)
            return done(tl::unexpected(facts.error()));
        claim(*facts, done);
    });
}

void Deployment::preview(const DeployRequest &request, AnswerTo<PreparedSession> answer)
{
    examine(request, [this, answer = std::move(answer)](const Result<Facts> &facts) {
        if (!facts)
            return answer(tl::unexpected(facts.error()));
        PreparedSession prepared = facts->prepared;
        const auto plan = withPorts(prepared.plan, prepared.ports);
        if (!plan)
            return answer(tl::unexpected(plan.error()));
        prepared.plan = *plan;
        answer(prepared);
    });
}

void Deployment::examine(const DeployRequest &request, AnswerTo<Facts> answer)
{
    m_store
        .run([request, protection = m_protection](Store &store) { return readFacts(store, request, protection); })
        .then(this, [this, answer = std::move(answer)](const Result<Facts> &facts) {
            if (!facts)
                return answer(tl::unexpected(facts.error()));
            inspect(facts->request, *facts, answer);
        });
}

void Deployment::inspect(DeployRequest request, const Facts &facts, AnswerTo<Facts> answer)
{
    if (auto good = checkEnabled(facts.image); !good)
        return answer(tl::unexpected(good.error()));
    if (request.interface.isEmpty())
        request.interface = facts.node.interface;
    if (!request.maxBitrate)
        request.maxBitrate = facts.node.maxBitrate;
    request.image = facts.image.name;
    const auto interface = usableInterface(request.interface);
    if (!interface)
        return answer(tl::unexpected(interface.error()));
    if (!interface->isUp)
        return answer(failure("interface-down"_L1, {{u"name"_s, interface->name}}));
    ImageLayout layout = layoutOf(facts.image);
    layout.withHeader = request.streamHeader;
    const auto read
        = [root = facts.node.root, path = facts.image.path, layout] { return readImagePlan(root, path, layout); };
    m_files.run(read).then(this,
        [this, request, facts = facts, interface = *interface, answer](const Result<ImagePlan> &image) mutable {
            if (!image)
                return answer(tl::unexpected(image.error()));
            facts.prepared.plan = {.name = targetName(request),
                .request = request,
                .image = *image,
                .address = interface.address(),
                .identify = {},
                .isLoopback = interface.isLoopback};
            answer(std::move(facts));
        });
}

Result<SessionPlan> Deployment::withPorts(SessionPlan plan, const PortSource &ports) const
{
    const QSet<quint16> taken(m_claimed.keyBegin(), m_claimed.keyEnd());
    // On the loopback port P is the receiver's, which may be there before us.
    const auto isFree = [this, isLoopback = plan.isLoopback](
                            quint16 port) { return (isLoopback && port % 2 == 0) || m_isPortFree(port); };
    const auto portbase = plan.request.portbase
        ? claimPortbase(*plan.request.portbase, taken, isFree, plan.address)
        : allocatePortbase(ports.pool, taken, isFree);
    if (!portbase)
        return tl::unexpected(portbase.error());
    plan.portbase = *portbase;
    if (!plan.isLoopback) {
        const QSet<QString> groups(m_claimed.cbegin(), m_claimed.cend());
        plan.dataAddress = allocateDataAddress(plan.portbase, plan.address, ports.firstDataAddress, groups);
    }
    return plan;
}

Result<quint16> Deployment::freePortbase(
    const SessionPlan &plan, const PortSource &ports, QSet<quint16> taken) const
{
    taken.unite({m_claimed.keyBegin(), m_claimed.keyEnd()});
    const auto &wanted = plan.request.portbase;
    return wanted ? claimPortbase(*wanted, taken, m_isPortFree, plan.address)
                  : allocatePortbase(ports.pool, taken, m_isPortFree);
}

Result<bool> Deployment::takeTurn(SessionPlan &plan, const PortSource &ports)
{
    if (running() >= ports.limit)
        return false;
    return withPorts(plan, ports).map([&](const SessionPlan &ready) {
        plan = ready;
        m_claimed.insert(plan.portbase, plan.dataAddress);
        return true;
    });
}

/// In the turn in which the ports are chosen they are claimed: nobody else may choose them in between.
void Deployment::claim(Facts facts, AnswerTo<PreparedSession> answer)
{
    PreparedSession &prepared = facts.prepared;
    if (const auto turn = takeTurn(prepared.plan, prepared.ports); !turn)
        return answer(tl::unexpected(turn.error()));
    const auto warning = poolWarning(prepared.plan.request.portbase.value_or(0), prepared.ports.pool);
    if (warning)
        prepared.warnings << *warning;
    write(facts, std::move(answer));
}

void Deployment::write(const Facts &facts, AnswerTo<PreparedSession> answer)
{
    const PreparedSession &prepared = facts.prepared;
    const SessionRow row {.name = prepared.plan.name,
        .basePort = prepared.plan.portbase,
        .image = facts.image,
        .sessClients = prepared.plan.request.receivers,
        .interface = prepared.plan.request.interface,
        .groupId = facts.node.groupId};
    const auto write = [row, node = facts.node.id](Store &store) {
        return store.addSession(row).and_then([&](qint64 id) {
            const auto started = row.basePort > 0 ? store.startSession(id, node, row.basePort) : Result<void>();
            return started.map([id] { return id; });
        });
    };
    m_store.run(write).then(
        this, [this, prepared = prepared, answer = std::move(answer)](const Result<qint64> &id) mutable {
            if (!id) {
                release(prepared.plan.portbase);
                return answer(tl::unexpected(id.error()));
            }
            prepared.plan.session = {*id};
            answer(std::move(prepared));
        });
}

} // namespace labcast
