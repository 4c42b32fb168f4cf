// SPDX-License-Identifier: GPL-3.0-or-later
#include "stalerows.h"

#include "../fog/savedrow.h"

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Session = MulticastRows::Session;
using Association = MulticastRows::Association;
using Task = MulticastRows::Task;

// taskStates (fog-facts b)
constexpr int inProgress = 3;
constexpr int cancelled = 5;

constexpr qint64 youngMs = 60'000;
/// Computers write on when everything has been sent, and only their tasks tell: one whose task does not change for
/// so long has stopped. After half a day nobody writes any more.
constexpr qint64 quietMs = 600'000;
constexpr qint64 longestMs = 43'200'000;

/// A list on the screen, and a message of the protocol, hold only so many rows.
constexpr qsizetype mostRows = 300;

bool isActiveState(int state)
{
    return state <= inProgress;
}

QList<Association> associationsOf(const MulticastRows &rows, qint64 session)
{
    QList<Association> own;
    std::ranges::copy_if(rows.associations, std::back_inserter(own),
        [session](const Association &each) { return each.session == session; });
    return own;
}

RowUse judge(const Session &session, const MulticastRows &rows, const SendersFacts &senders)
{
    using enum RowUse;
    if (hasSender(session.basePort, senders))
        return Running;
    const qint64 ageMs = rows.nowMs - session.createdMs;
    if (ageMs < youngMs)
        return Waiting;
    const QList<Association> own = associationsOf(rows, session.id);
    const auto isOpen = [](const Association &each) { return each.taskState && isActiveState(*each.taskState); };
    const bool hasOpen = std::ranges::any_of(own, isOpen);
    if (!own.isEmpty() && !hasOpen)
        return AllOver;
    if (session.state == inProgress)
        return hasOpen && ageMs < longestMs && session.quietMs < quietMs ? Waiting : SenderGone;
    return own.isEmpty() && session.expected == 0 ? Empty : Waiting;
}

std::optional<RowUse> judge(const Association &association)
{
    if (!association.hasSession || !association.isSessionActive)
        return RowUse::NoSession;
    return association.taskState ? std::nullopt : std::optional(RowUse::NoTask);
}

QList<JudgedRow> judgeTasks(const MulticastRows &rows)
{
    QSet<qint64> assigned;
    for (const Association &association : rows.associations)
        assigned.insert(association.task);
    QList<JudgedRow> judged;
    for (const Task &task : rows.tasks) {
        if (rows.nowMs - task.createdMs < youngMs)
            continue;
        if (!task.hasHost)
            judged << JudgedRow {RowUse::NoHost, taskTable(), task.id, task.name};
        else if (task.type == multicastTaskType && !assigned.contains(task.id))
            judged << JudgedRow {RowUse::Unassigned, taskTable(), task.id, task.name};
    }
    return judged;
}

RowChange cancelTask(const Task &task)
{
    return {taskTable(), u"taskID"_s, QString::number(task.id), task.values,
        {{u"taskStateID"_s, QString::number(cancelled)}}};
}

RowChange removeAssociation(const Association &association)
{
    const RowValues row {{u"msaID"_s, QString::number(association.id)},
        {u"msID"_s, QString::number(association.session)}, {u"tID"_s, QString::number(association.task)}};
    return {associationTable(), u"msaID"_s, QString::number(association.id), row, {}};
}

RowChange closeSession(const Session &session)
{
    RowValues after {{u"msState"_s, QString::number(cancelled)}, {u"msName"_s, u""_s}, {u"msClients"_s, u"0"_s}};
    if (session.values.contains(u"msSenderPID"_s))
        after[u"msSenderPID"_s] = u"0"_s;
    return {
        sessionTable(), u"msID"_s, QString::number(session.id), session.values, after, {u"msCompleteDateTime"_s}};
}

QList<RowChange> changesForSession(qint64 id, const MulticastRows &rows)
{
    const QList<Association> own = associationsOf(rows, id);
    QList<RowChange> changes;
    for (const Association &association : own) {
        const auto task = std::ranges::find(rows.tasks, association.task, &Task::id);
        if (task != rows.tasks.end())
            changes << cancelTask(*task);
    }
    if (const auto session = std::ranges::find(rows.sessions, id, &Session::id); session != rows.sessions.end())
        changes << closeSession(*session);
    for (const Association &association : own)
        changes << removeAssociation(association);
    return changes;
}

/// What of a row tells an admin most: its state; of one that goes, that it is there.
QString stateOf(const RowValues &values)
{
    for (const auto &column : {u"msState"_s, u"taskStateID"_s}) {
        if (values.contains(column))
            return column + u" = "_s + values[column];
    }
    return values.isEmpty() ? QString() : u"msID = %1, tID = %2"_s.arg(values[u"msID"_s], values[u"tID"_s]);
}

} // namespace

bool isStale(RowUse use)
{
    return use != RowUse::Running && use != RowUse::Waiting;
}

QString toWord(RowUse use)
{
    constexpr std::array words {"running"_L1, "waiting"_L1, "sender-gone"_L1, "all-over"_L1, "empty"_L1,
        "no-session"_L1, "no-task"_L1, "unassigned"_L1, "no-host"_L1};
    return words[size_t(use)];
}

Message reasonOf(const JudgedRow &row)
{
    constexpr std::array ids {"label-stale-running"_L1, "label-stale-waiting"_L1, "label-stale-sender-gone"_L1,
        "label-stale-all-over"_L1, "label-stale-empty"_L1, "label-stale-no-session"_L1, "label-stale-no-task"_L1,
        "label-stale-unassigned"_L1, "label-stale-no-host"_L1};
    return makeMessage(ids[size_t(row.use)], {{u"table"_s, row.table}, {u"id"_s, row.id}, {u"name"_s, row.name}});
}

QList<JudgedRow> judgeRows(const MulticastRows &rows, const SendersFacts &senders)
{
    QList<JudgedRow> judged;
    for (const Session &session : rows.sessions)
        judged << JudgedRow {judge(session, rows, senders), sessionTable(), session.id, session.name};
    for (const Association &association : rows.associations) {
        if (const auto use = judge(association))
            judged << JudgedRow {*use, associationTable(), association.id, {}};
    }
    return judged + judgeTasks(rows);
}

QList<RowChange> changesFor(const JudgedRow &row, const MulticastRows &rows)
{
    if (row.table == sessionTable())
        return changesForSession(row.id, rows);
    if (row.table == associationTable()) {
        const auto found = std::ranges::find(rows.associations, row.id, &Association::id);
        return found == rows.associations.end() ? QList<RowChange>() : QList {removeAssociation(*found)};
    }
    const auto found = std::ranges::find(rows.tasks, row.id, &Task::id);
    return found == rows.tasks.end() ? QList<RowChange>() : QList {cancelTask(*found)};
}

QList<Evidence> evidenceOf(const QList<JudgedRow> &rows)
{
    QList<Evidence> evidence;
    for (const JudgedRow &row : rows.first(std::min(rows.size(), mostRows))) {
        const QString place = u"%1 %2"_s.arg(row.table).arg(row.id);
        evidence << Evidence {reasonOf(row), row.name.isEmpty() ? place : place + u", "_s + row.name,
            isStale(row.use) ? FindingStatus::Warning : FindingStatus::Ok};
    }
    if (rows.size() > mostRows)
        evidence << Evidence {
            makeMessage("label-stale-more"_L1), QString::number(rows.size() - mostRows), FindingStatus::Info};
    return evidence;
}

QList<Evidence> countsOf(const QList<JudgedRow> &rows)
{
    using enum RowUse;
    QList<Evidence> counts;
    for (const RowUse use :
        {Running, Waiting, SenderGone, AllOver, Empty, NoSession, NoTask, Unassigned, NoHost}) {
        if (const auto count = std::ranges::count(rows, use, &JudgedRow::use))
            counts << Evidence {reasonOf({.use = use}), QString::number(count),
                isStale(use) ? FindingStatus::Warning : FindingStatus::Ok};
    }
    return counts;
}

Remedy endingRemedy(const QList<JudgedRow> &rows, const MulticastRows &all, const Message &act)
{
    Remedy remedy {.choice = {}, .act = act, .steps = {}};
    QSet<QString> changed;
    for (const JudgedRow &row : rows) {
        if (remedy.steps.size() >= mostRows)
            break; // the rest is found again
        for (const RowChange &change : changesFor(row, all)) {
            const QString place = change.table + u' ' + change.id;
            if (changed.contains(place))
                continue;
            changed.insert(place);
            remedy.steps << RemedyStep {
                .what = makeMessage("label-row"_L1, {{u"table"_s, change.table}, {u"id"_s, change.id}}),
                .now = stateOf(change.before),
                .afterwards = stateOf(change.after),
                .row = change};
        }
    }
    return remedy;
}

Remedy clearingRemedy(const MulticastRows &rows)
{
    Remedy remedy {
        .choice = u"everything"_s, .act = {}, .steps = {}, .warning = makeMessage("check-everything-advice"_L1)};
    for (const TableClearing &clearing : rows.all) {
        if (clearing.rows == 0)
            continue;
        remedy.confirm += clearing.rows;
        remedy.steps << RemedyStep {.what = makeMessage("label-all-rows"_L1, {{u"table"_s, clearing.table}}),
            .now = QString::number(clearing.rows),
            .afterwards = u"0"_s,
            .clearing = clearing};
    }
    remedy.act = makeMessage("remedy-delete-everything"_L1, {{u"count"_s, remedy.confirm}});
    return remedy;
}

bool hasSender(int portbase, const SendersFacts &senders)
{
    return senders.toCome.contains(portbase)
        || std::ranges::any_of(
            senders.running, [portbase](const SenderProcess &each) { return each.portbase == portbase; });
}

} // namespace labcast
