// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylist.h"

#include "app/session/sessionstate.h"

#include <QPointer>

#include <algorithm>

namespace labcast {

namespace {

/// The first page fills the window at once; those behind it are few.
constexpr int firstPage = 100;
constexpr int laterPage = 1000;

} // namespace

HistoryList::HistoryList(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &ControllerClient::sessionChanged, this, &HistoryList::addFinished);
}

void HistoryList::refresh()
{
    ++m_round;
    m_isComplete = false;
    fetch({.limit = firstPage, .text = {}, .image = {}});
}

void HistoryList::fetch(const HistoryQuery &query)
{
    HistoryClient(m_client).page(
        query, [self = QPointer(this), round = m_round, isFirst = query.from == 0](const Result<HistoryExcerpt> &page) {
            if (!self || self->m_round != round)
                return;
            if (page)
                self->take(*page, isFirst);
            else
                emit self->failed(page.error());
        });
}

void HistoryList::take(const HistoryExcerpt &page, bool isFirst)
{
    if (isFirst)
        m_entries.clear();
    m_entries += page.entries;
    m_isComplete = !page.next;
    emit changed();
    if (page.next)
        fetch({.from = *page.next, .limit = laterPage, .text = {}, .image = {}});
}

void HistoryList::addFinished(const SessionInfo &session)
{
    if (!isFinished(session.state) || !m_isComplete)
        return;
    HistoryClient(m_client).page({.from = session.session.value, .limit = 1, .text = {}, .image = {}},
        [self = QPointer(this), id = session.session](const Result<HistoryExcerpt> &page) {
            if (!self || !page || page->entries.isEmpty() || page->entries.first().session != id)
                return;
            auto &entries = self->m_entries;
            const auto place
                = std::ranges::find_if(entries, [id](const HistoryEntry &other) { return other.session <= id; });
            if (place != entries.end() && place->session == id)
                *place = page->entries.first();
            else
                entries.insert(place, page->entries.first());
            emit self->changed();
        });
}

} // namespace labcast
