// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitasking.h"

#include "../secretfile.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A replicated database shows a row a moment later.
constexpr auto lookAgain = 500ms;
constexpr int mostLooks = 10;

/// A number that FOG 1.5 writes as text.
qint64 numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

/// Which computer has a MAC.
using MacOwners = QHash<QString, qint64>;

MacOwners ownersOf(const QJsonArray &rows)
{
    MacOwners owners;
    for (const QJsonValue &row : rows)
        owners.insert(row[u"mac"_s].toString().toLower(), numberOf(row[u"hostID"_s]));
    return owners;
}

/// Of these computers, or of all.
Result<MacOwners> readOwners(Store &store, const QList<HostId> &hosts)
{
    QStringList ids;
    for (const HostId &host : hosts)
        ids << QString::number(host.value);
    const QString key = ids.isEmpty() ? QString() : u"hmHostID"_s;
    return store.rows(u"hostMAC"_s, {u"hmHostID"_s, u"hmMAC"_s}, key, ids).map([](const QList<RowValues> &rows) {
        MacOwners owners;
        for (const RowValues &row : rows)
            owners.insert(row[u"hmMAC"_s].toLower(), row[u"hmHostID"_s].toLongLong());
        return owners;
    });
}

/// The computers that FOG's group has, by the API's list of memberships.
QSet<qint64> membersOf(const QJsonArray &rows, qint64 group)
{
    QSet<qint64> members;
    for (const QJsonValue &row : rows) {
        if (numberOf(row[u"groupID"_s]) == group)
            members.insert(numberOf(row[u"hostID"_s]));
    }
    return members;
}

QSet<qint64> idsOf(const QList<HostId> &hosts)
{
    QSet<qint64> ids;
    for (const HostId &host : hosts)
        ids.insert(host.value);
    return ids;
}

QJsonObject taskBody(const QString &name)
{
    return {{u"taskTypeID"_s, multicastTaskType}, {u"taskName"_s, name}, {u"shutdown"_s, false},
        {u"debug"_s, false}, {u"wol"_s, false}}; // Labcast wakes them one after the other
}

/// A session that computers join by its name has no tasks: all its columns are given (fog-facts c.1 C, g).
QJsonObject sessionBody(const Tasking &tasking)
{
    return {{u"name"_s, tasking.name}, {u"port"_s, tasking.basePort}, {u"logpath"_s, tasking.image.path},
        {u"image"_s, tasking.image.id.value}, {u"clients"_s, -2}, {u"sessclients"_s, tasking.receivers},
        {u"interface"_s, tasking.node.interface}, {u"isDD"_s, int(tasking.image.type)},
        {u"starttime"_s, QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)}, {u"percent"_s, 0},
        {u"storagegroupID"_s, tasking.node.groupId}};
}

} // namespace

/// A deployment on its way.
struct ApiTasking::Act
{
    Order order {};
    std::shared_ptr<FogApi> api {};
    QSet<qint64> before {}; ///< sessions that there were
    qint64 group = 0; ///< groupID of the lab
    qsizetype next = 0; ///< computer to ask for
    int looks = 0; ///< into FOG's tables, for what it has made
    std::optional<Error> trouble {}; ///< why it is not to be, or what FOG did not answer to
    AnswerTo<qint64> answer {};

    bool isOurs(const ObservedSession &row) const
    {
        if (before.contains(row.id) || row.image != order.tasking.image.id)
            return false;
        if (order.tasking.hosts.isEmpty())
            return row.name == order.tasking.name;
        const QSet<qint64> wanted = idsOf(order.tasking.hosts);
        return std::ranges::any_of(
            row.members, [&wanted](const ObservedMember &member) { return wanted.contains(member.host.value); });
    }
};

ApiTasking::ApiTasking(AsyncStore &store, std::function<ApiAddress()> address, QString folder, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_address(std::move(address))
    , m_folder(std::move(folder))
{
}

/// Deleted later: its last answer is told from within it.
std::shared_ptr<FogApi> ApiTasking::apiAt(const ApiAddress &address) const
{
    const SecretFile secrets(m_folder);
    const FogApi::Tokens tokens {secrets.value(apiTokenName(address)), secrets.value(userTokenName(address))};
    return {new FogApi(address, tokens), [](FogApi *api) { api->deleteLater(); }};
}

void ApiTasking::test(const ApiAddress &address, AnswerTo<void> answer)
{
    checkServer(apiAt(address), {}, std::move(answer));
}

/// The API of another server would overwrite that one's disks: network cards are what two servers do not share.
void ApiTasking::checkServer(const std::shared_ptr<FogApi> &api, const QList<HostId> &hosts, AnswerTo<void> answer)
{
    api->list(u"macaddressassociation"_s,
        [this, api, hosts, answer = std::move(answer)](const Result<QJsonArray> &rows) {
            if (!rows)
                return answer(tl::unexpected(rows.error()));
            m_store.run([hosts](Store &store) { return readOwners(store, hosts); })
                .then(this, [told = ownersOf(*rows), answer](const Result<MacOwners> &known) {
                    if (!known)
                        return answer(tl::unexpected(known.error()));
                    for (auto it = known->begin(); it != known->end(); ++it) {
                        if (told.value(it.key()) != it.value())
                            return answer(failure("api-other-server"_L1, {{u"mac"_s, it.key()}}));
                    }
                    answer({});
                });
        });
}

void ApiTasking::create(const Order &order, AnswerTo<qint64> answer)
{
    const bool isOne = !order.lab.isEmpty() || order.tasking.hosts.size() < 2;
    // FOG's daemon begins with those whose task it finds first.
    if (!isOne && !order.isHeld)
        return answer(failure("api-whole-lab"_L1));
    const auto act = std::make_shared<Act>(Act {.order = order, .api = apiAt(m_address()), .answer = answer});
    const auto look = [image = order.tasking.image.id, isAlone = order.lab.isEmpty() && !order.tasking.hosts.isEmpty()](Store &store) {
        return store.observe({}).and_then([&](const Observation &seen) -> Result<QSet<qint64>> {
            QSet<qint64> before;
            for (const ObservedSession &session : seen.sessions) {
                before.insert(session.id);
                // FOG would put the computer into that one (fog-facts c.1 B).
                if (isAlone && session.image == image)
                    return failure("api-image-busy"_L1, {{u"session"_s, session.id}});
            }
            return before;
        });
    };
    m_store.run(look).then(this, [this, act](const Result<QSet<qint64>> &before) {
        if (!before)
            return act->answer(tl::unexpected(before.error()));
        act->before = *before;
        checkServer(act->api, act->order.tasking.hosts, [this, act](const Result<void> &isSame) {
            if (!isSame)
                return act->answer(tl::unexpected(isSame.error()));
            act->order.lab.isEmpty() ? ask(act) : checkLab(act);
        });
    });
}

/// FOG deploys to whom its group has, so it must have those whom somebody has confirmed.
void ApiTasking::checkLab(const ActPointer &act)
{
    m_store.run([name = act->order.lab](Store &store) { return store.lab(name); })
        .then(this, [this, act](const Result<Lab> &lab) {
            if (!lab)
                return act->answer(tl::unexpected(lab.error()));
            act->group = lab->id.value;
            act->api->list(u"groupassociation"_s, [this, act](const Result<QJsonArray> &rows) {
                if (!rows)
                    return act->answer(tl::unexpected(rows.error()));
                if (membersOf(*rows, act->group) != idsOf(act->order.tasking.hosts))
                    return act->answer(failure("api-lab-differs"_L1, {{u"name"_s, act->order.lab}}));
                ask(act);
            });
        });
}

void ApiTasking::ask(const ActPointer &act)
{
    const Tasking &tasking = act->order.tasking;
    const auto then = [this, act](const Result<void> &done) { asked(act, done); };
    if (act->group > 0)
        return act->api->post(u"group/%1/task"_s.arg(act->group), taskBody(tasking.name), then);
    if (tasking.hosts.isEmpty())
        return act->api->post(u"multicastsession/create"_s, sessionBody(tasking), then);
    askForNext(act);
}

void ApiTasking::askForNext(const ActPointer &act)
{
    const Tasking &tasking = act->order.tasking;
    if (act->next == tasking.hosts.size())
        return asked(act, {});
    const HostId host = tasking.hosts[act->next++];
    act->api->post(
        u"host/%1/task"_s.arg(host.value), taskBody(tasking.name), [this, act](const Result<void> &done) {
            if (done)
                askForNext(act);
            else
                asked(act, done);
        });
}

void ApiTasking::asked(const ActPointer &act, const Result<void> &done)
{
    if (!done)
        act->trouble = done.error();
    // What FOG has refused in one piece does not exist; what it has not answered to, or in the middle, may.
    const bool isOpen = done || isApiSilence(done.error()) || act->next > 1;
    if (!isOpen)
        return act->answer(tl::unexpected(done.error()));
    find(act);
}

void ApiTasking::find(const ActPointer &act)
{
    m_store.run([](Store &store) { return store.observe({}); })
        .then(this, [this, act](const Result<Observation> &seen) {
            if (seen)
                return found(act, *seen);
            act->answer(tl::unexpected(act->trouble.value_or(seen.error())));
        });
}

void ApiTasking::found(const ActPointer &act, const Observation &seen)
{
    const auto row
        = std::ranges::find_if(seen.sessions, [&act](const ObservedSession &each) { return act->isOurs(each); });
    if (row == seen.sessions.end()) {
        if (++act->looks < mostLooks)
            return QTimer::singleShot(lookAgain, this, [this, act] { find(act); });
        return act->answer(failure(act->trouble ? "api-unanswered"_L1 : "api-nothing-created"_L1, {},
            act->trouble ? act->trouble->message.english : QString()));
    }
    if (act->trouble && !isApiSilence(*act->trouble))
        return giveUp(act, row->id, *act->trouble);
    act->answer(row->id);
}

/// FOG has refused one of its computers: the others are not deployed either.
void ApiTasking::giveUp(const ActPointer &act, qint64 session, const Error &why)
{
    cancel(session, [act, why](const Result<void> &cancelled) {
        act->answer(tl::unexpected(cancelled ? why : cancelled.error()));
    });
}

void ApiTasking::cancel(qint64 session, AnswerTo<void> answer)
{
    const auto api = apiAt(m_address());
    api->remove(u"multicastsession/%1/cancel"_s.arg(session),
        [this, api, session, answer = std::move(answer)](const Result<void> &done) {
            if (!done && !isApiSilence(done.error()))
                return answer(done);
            awaitCancelled(session, mostLooks, answer);
        });
}

/// That FOG has answered is no proof (fog-facts k 7).
void ApiTasking::awaitCancelled(qint64 session, int triesLeft, AnswerTo<void> answer)
{
    if (triesLeft == 0)
        return answer(failure("api-not-cancelled"_L1, {{u"session"_s, session}}));
    m_store.run([session](Store &store) { return store.observe({session}); })
        .then(this, [this, session, triesLeft, answer = std::move(answer)](const Result<Observation> &seen) {
            const auto isOpen = [session](const ObservedSession &row) {
                return row.id == session && row.state <= int(FogState::InProgress);
            };
            if (seen && std::ranges::none_of(seen->sessions, isOpen))
                return answer({});
            QTimer::singleShot(lookAgain, this,
                [this, session, triesLeft, answer] { awaitCancelled(session, triesLeft - 1, answer); });
        });
}

} // namespace labcast
