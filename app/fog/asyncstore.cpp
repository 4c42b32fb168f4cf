// SPDX-License-Identifier: GPL-3.0-or-later
#include "asyncstore.h"

namespace labcast {

void AsyncStore::owe(Write write)
{
    m_thread.run([this, write = std::move(write)] {
        m_owed.push_back(write);
        if (m_store)
            payOwed();
    });
}

Pending<Result<QString>> AsyncStore::check()
{
    return run([this](Store &store) -> Result<QString> {
        return store.check().and_then([this] { return payOwed(); }).map([&store] { return store.kind(); });
    });
}

Pending<Result<QString>> AsyncStore::replace(Open open, std::function<Result<void>()> commit)
{
    return m_thread.run([this, open = std::move(open), commit = std::move(commit)]() -> Result<QString> {
        auto other = open();
        if (!other)
            return tl::unexpected(other.error());
        return (*other)->check().and_then(commit).map([&] {
            m_store = std::move(*other);
            m_owed.clear();
            return m_store->kind();
        });
    });
}

void AsyncStore::whenInTrouble(std::function<void()> told)
{
    m_thread.run([this, told = std::move(told)] { m_told = told; });
}

void AsyncStore::tell(const Error &error) const
{
    if (m_told && isStoreTrouble(error))
        m_told();
}

Result<void> AsyncStore::payOwed()
{
    while (!m_owed.empty()) {
        const auto done = m_owed.front()(*m_store);
        if (!done && isStoreTrouble(done.error())) {
            tell(done.error());
            return done;
        }
        m_owed.pop_front();
    }
    return {};
}

} // namespace labcast
