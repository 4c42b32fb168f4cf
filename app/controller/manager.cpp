// SPDX-License-Identifier: GPL-3.0-or-later
#include "manager.h"

#include "../check/servercheck.h"
#include "askedhosts.h"
#include "observedrow.h"
#include "storefacts.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int passMs = 500;
/// Nodes and settings change seldom.
constexpr qint64 placesMs = 10'000;
constexpr qint64 claimRetryMs = 3000;
constexpr int nextWait = 600; ///< seconds, FOG 1.6's for every stream but the first

} // namespace

Manager::Manager(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_claim({m_parts.store, m_parts.files, m_parts.deployment, m_parts.findSender, m_parts.protection})
    , m_journal(m_parts.files)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setInterval(passMs);
    connect(&m_timer, &QTimer::timeout, this, &Manager::look);
    connect(&m_names, &NodeNames::changed, this, [this] {
        m_placesMs = 0;
        lookNow();
    });
    connect(&m_capabilities, &FogCapabilities::learnt, this, &Manager::retry);
}

void Manager::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    if (isActive)
        return look();
    m_timer.stop();
    if (std::exchange(m_isFogOff, false))
        m_journal.note(u"Labcast does not send in the place of FOG's daemon any more"_s);
    m_placesMs = 0;
    m_hasLooked = false;
    m_managed.clear();
    m_wishes.clear(); // another store has other sessions with these numbers
}

void Manager::lookNow()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    look();
}

void Manager::look()
{
    QList<qint64> known;
    for (const auto &[id, managed] : m_managed)
        known << id;
    const bool isOld = m_placesMs == 0 || m_clock.elapsed() - m_placesMs >= placesMs;
    const auto see = [known, isOld](Store &store) -> Result<Sight> {
        const auto observation = store.observe(known);
        const auto enabled = store.setting(fogEnabledSetting());
        const auto places = isOld ? readManagedPlaces(store) : ManagedPlaces {};
        if (!observation || !enabled || !places)
            return tl::unexpected(!observation ? observation.error()
                    : !enabled                 ? enabled.error()
                                               : places.error());
        if (!isOld)
            return Sight {*observation, *enabled, {}, {}, {}};
        const auto log = readDaemonLogPath(store);
        const auto zone = store.setting(u"FOG_TZ_INFO"_s);
        if (!log || !zone)
            return tl::unexpected(!log ? log.error() : zone.error());
        return Sight {*observation, *enabled, *places, *log, *zone};
    };
    m_parts.store.run(see).then(this, [this](const Result<Sight> &sight) {
        if (!m_isActive)
            return;
        // Without the database what is sent goes on; the store's own trouble says why nothing else does.
        if (sight)
            take(*sight);
        m_timer.start();
    });
}

void Manager::take(const Sight &sight)
{
    if (sight.places)
        takePlaces(sight);
    const bool isFirst = !std::exchange(m_hasLooked, true);
    setFogOff(isFogOff(sight.fogEnabled));
    QSet<qint64> seen;
    for (const ObservedSession &row : sight.observation.sessions) {
        seen.insert(row.id);
        if (const auto known = m_managed.find(row.id); known != m_managed.end())
            update(known->second, row);
        else if (isFirst && isLeft(row))
            endLeft(row);
        else if (isActive(row) && isWaiting(row) && m_places.contains(row.groupId))
            update(m_managed[row.id], row);
    }
    for (auto &[id, managed] : m_managed) {
        if (!seen.contains(id) && managed.session)
            managed.session->close({});
    }
    std::erase_if(m_managed, [&seen](const auto &pair) {
        const Managed &managed = pair.second;
        return managed.stage != Stage::Preparing && !managed.session
            && (!seen.contains(pair.first) || !isActive(managed.row));
    });
}

void Manager::takePlaces(const Sight &sight)
{
    m_places.clear();
    // Another machine's group is another controller's.
    for (auto place = sight.places->cbegin(); place != sight.places->cend(); ++place) {
        if (const auto own = ownAddress(m_names.known(place->node.address))) {
            m_places[place.key()] = *place;
            m_places[place.key()].node.address = own->address;
        }
    }
    m_placesMs = std::max<qint64>(1, m_clock.elapsed());
    for (const ManagedPlace &place : std::as_const(m_places)) {
        if (!place.pages.isEmpty())
            m_capabilities.consider(place.pages);
    }
    // Another machine's log is another controller's.
    m_journal.writeTo(m_places.isEmpty() ? QString() : sight.logPath, sight.timeZone);
}

void Manager::setFogOff(bool isOff)
{
    if (std::exchange(m_isFogOff, isOff) == isOff)
        return;
    m_journal.note(isOff ? u"Labcast sends in the place of FOG's daemon"_s
                         : u"Labcast sends nothing while FOG's daemon is switched on"_s);
    retry();
}

/// What was in the way may be gone.
void Manager::retry()
{
    for (auto &[id, managed] : m_managed)
        managed.retryMs = 0;
}

/// A controller before us had it, whose senders died with it: FOG's daemon would have noted a process.
bool Manager::isLeft(const ObservedSession &row) const
{
    const auto place = m_places.constFind(row.groupId);
    return isActive(row) && row.senderPid == 0 && row.senderNode != 0 && place != m_places.cend()
        && place->node.id == row.senderNode;
}

/// Computers that have begun cannot begin again; before, nobody has noticed anything.
void Manager::endLeft(const ObservedSession &row)
{
    const bool hasBegun = membersOf(row).busy > 0 || !membersOf(row).done.isEmpty();
    m_parts.store.owe([id = row.id, hasBegun](Store &store) {
        return hasBegun ? store.closeSession(id, FogState::Cancelled) : store.yieldSession(id);
    });
}

void Manager::update(Managed &managed, const ObservedSession &row)
{
    managed.row = row;
    if (managed.session && !isActive(row))
        return managed.session->close(row.state);
    if (managed.session)
        showMembers(managed);
    if (managed.stage == Stage::Claimed)
        tellPercent(managed);
    else if (managed.stage == Stage::Waiting)
        consider(managed);
}

/// FOG adds computers after the session, and to some whoever likes may join: who is protected must not be there
/// when it starts.
void Manager::guard(Managed &managed, const QStringList &names)
{
    if (managed.stage != Stage::Claimed || managed.session->isReceived() || managed.guarded == names)
        return;
    managed.guarded = names;
    const auto check = [names, protection = m_parts.protection](
                           Store &store) { return checkUnprotected(store, protection, names); };
    m_parts.store.run(check).then(this, [this, id = managed.row.id](const Result<void> &may) {
        const auto found = m_managed.find(id);
        if (may || found == m_managed.end() || !found->second.session)
            return;
        if (isStoreTrouble(may.error()))
            found->second.guarded.clear(); // asked again with the next look
        else
            found->second.session->stop({SessionState::Cancelled, may.error().message});
    });
}

void Manager::tellPercent(Managed &managed)
{
    const int percent = percentOf(managed.row);
    if (std::exchange(managed.percent, percent) != percent)
        m_parts.store.run(
            [id = managed.row.id, percent](Store &store) { return store.setSessionPercent(id, percent); });
}

/// Of one that waits.
void Manager::consider(Managed &managed)
{
    const auto place = m_places.constFind(managed.row.groupId);
    if (m_heldImages.contains(managed.row.image.value))
        return;
    if (place == m_places.cend() || !isActive(managed.row) || m_clock.elapsed() < managed.retryMs)
        return;
    const qint64 id = managed.row.id;
    managed.stage = Stage::Preparing;
    if (!m_isFogOff)
        return hold(id, {makeMessage("managed-fog-on"_L1), {}});
    if (!place->pages.isEmpty() && !m_capabilities.expectsStreamIds())
        return hold(id, {makeMessage("managed-header-unknown"_L1, {{u"url"_s, place->pages.toString()}}), {}});
    m_claim.take(planFor(managed.row, *place), managed.row, *place,
        [this, id](const Result<SessionPlan> &plan) { claimed(id, plan); });
}

/// As FOG's daemon would send it, or as somebody wants it who has created it here.
SessionPlan Manager::planFor(const ObservedSession &row, const ManagedPlace &place) const
{
    SessionPlan plan = planOf(row, place.node, {});
    DeployRequest &request = plan.request;
    request.maxBitrate = place.node.maxBitrate;
    request.rendezvous = place.rendezvous;
    request.maxWait = row.maxWait > 0 ? row.maxWait : place.maxWait;
    request.nextWait = nextWait;
    request.behindRouter = true; // FOG's senders always have --ttl 32
    request.streamHeader = !place.pages.isEmpty() && m_capabilities.expectsStreamIds().value_or(false);
    const auto wish = m_wishes.constFind(row.id);
    if (wish == m_wishes.cend())
        return plan;
    request.maxBitrate = wish->maxBitrate ? wish->maxBitrate : request.maxBitrate;
    request.rendezvous = wish->rendezvous.isEmpty() ? request.rendezvous : wish->rendezvous;
    request.maxWait = wish->maxWait;
    request.nextWait = wish->nextWait;
    request.tolerateStall = wish->tolerateStall;
    return plan;
}

void Manager::claimed(qint64 id, const Result<SessionPlan> &plan)
{
    const auto found = m_managed.find(id);
    // No longer wanted when it was cancelled, or FOG given back, meanwhile.
    const bool isWanted = found != m_managed.end() && found->second.stage == Stage::Preparing;
    const auto place = isWanted ? m_places.constFind(found->second.row.groupId) : m_places.cend();
    if (plan && place != m_places.cend())
        begin(found->second, *plan, *place);
    else if (plan)
        m_claim.giveBack(id, plan->portbase);
    else if (isWanted && plan.error().message.id == "managed-elsewhere"_L1)
        letGo(found->second, plan.error().message);
    else
        hold(id, plan.error());
}

void Manager::begin(Managed &managed, const SessionPlan &plan, const ManagedPlace &place)
{
    managed.stage = Stage::Claimed;
    ManagedSession *session = show(managed, place);
    session->setTrouble({});
    session->equip(plan);
    m_journal.follow(*session, managed.row, place.node.root);
    emit equipped(session);
    showMembers(managed);
}

void Manager::showMembers(Managed &managed)
{
    const FogMembers members = membersOf(managed.row);
    managed.session->setMembers(members, managed.row.expected);
    if (managed.session) // it may have ended with that
        guard(managed, members.names + managed.session->joinedHosts());
}

void Manager::letGo(Managed &managed, const Message &why)
{
    managed.stage = Stage::Over;
    if (managed.session)
        managed.session->letGo(why);
}

bool Manager::isShownOnly(const Managed &managed)
{
    return managed.session && managed.stage != Stage::Claimed;
}

int Manager::waiting() const
{
    return int(std::ranges::count_if(m_managed, [](const auto &pair) { return isShownOnly(pair.second); }));
}

void Manager::letGoWaiting(const Message &why)
{
    for (auto &[id, managed] : m_managed) {
        if (isShownOnly(managed))
            letGo(managed, why);
    }
}

void Manager::letGoUnreceived(const Message &why)
{
    for (auto &[id, managed] : m_managed) {
        if (managed.session && !managed.session->isReceived())
            letGo(managed, why);
    }
}

/// It cannot be sent, for now.
void Manager::hold(qint64 id, const Error &trouble)
{
    const auto found = m_managed.find(id);
    if (found == m_managed.end() || found->second.stage != Stage::Preparing)
        return;
    Managed &managed = found->second;
    managed.stage = Stage::Waiting;
    managed.retryMs = m_clock.elapsed() + claimRetryMs;
    const auto place = m_places.constFind(managed.row.groupId);
    if (place != m_places.cend() && isActive(managed.row) && show(managed, *place)->setTrouble(trouble.message))
        m_journal.hold(managed.row, trouble);
}

ManagedSession *Manager::show(Managed &managed, const ManagedPlace &place)
{
    if (managed.session)
        return managed.session;
    SessionPlan plan = planFor(managed.row, place);
    plan.portbase = 0; // until they are its own
    plan.identify = m_identify;
    auto *session = new ManagedSession(std::move(plan), m_parts.makeSender);
    managed.session = session;
    connectSession(session, place);
    emit found(session);
    return session;
}

void Manager::connectSession(ManagedSession *session, const ManagedPlace &place)
{
    const qint64 id = session->id().value;
    connect(session, &ManagedSession::ready, this, [this, session, id, node = place.node.id] {
        m_parts.store.owe([id, node, port = session->plan().portbase](
                              Store &store) { return store.startSession(id, node, port); });
    });
    connect(session, &ManagedSession::sent, this,
        [this, id] { m_parts.store.owe([id](Store &store) { return store.endIdleTasks(id); }); });
    connect(session, &Session::finished, this, [this, session, id] {
        const quint16 portbase = session->plan().portbase; // 0: the row was never claimed
        if (!session->ownsRow() && portbase > 0)
            m_claim.giveBack(id, portbase);
        if (const auto managed = m_managed.find(id); managed != m_managed.end()) {
            managed->second.session = nullptr;
            managed->second.stage = Stage::Over;
        }
        m_wishes.remove(id);
    });
}

} // namespace labcast
