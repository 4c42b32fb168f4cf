// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditlist.h"

#include <QPointer>

namespace labcast {

namespace {

/// The first page fills the window at once; those behind it are few.
constexpr int firstPage = 100;
constexpr int laterPage = 1000;

} // namespace

AuditList::AuditList(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &ControllerClient::auditGrew, this, &AuditList::fetchNewest);
}

void AuditList::refresh()
{
    ++m_round;
    m_isComplete = false;
    fetch({.limit = firstPage});
}

void AuditList::fetch(const ActQuery &query)
{
    AuditClient(m_client).page(query,
        [self = QPointer(this), round = m_round, isFirst = query.from == 0](const Result<ActExcerpt> &page) {
            if (!self || self->m_round != round)
                return;
            if (page)
                self->take(*page, isFirst);
            else
                emit self->failed(page.error());
        });
}

void AuditList::take(const ActExcerpt &page, bool isFirst)
{
    if (isFirst)
        m_acts.clear();
    m_acts += page.acts;
    m_isComplete = !page.next;
    emit changed();
    if (page.next)
        fetch({.from = *page.next, .limit = laterPage});
    else if (m_hasGrown)
        fetchNewest();
}

void AuditList::fetchNewest()
{
    m_hasGrown = !m_isComplete;
    if (m_hasGrown)
        return; // what is being fetched begins with what was the newest
    AuditClient(m_client).page(
        {.limit = firstPage}, [self = QPointer(this), round = m_round](const Result<ActExcerpt> &page) {
            if (self && page && self->m_round == round)
                self->addNewest(*page);
        });
}

void AuditList::addNewest(const ActExcerpt &page)
{
    const qint64 known = m_acts.isEmpty() ? 0 : m_acts.first().id;
    QList<RecordedAct> newest = page.acts;
    newest.removeIf([known](const RecordedAct &act) { return act.id <= known; });
    if (newest.size() == page.acts.size() && page.next)
        return refresh(); // there may be others between
    if (newest.isEmpty())
        return;
    m_acts = newest + m_acts;
    emit changed();
}

} // namespace labcast
