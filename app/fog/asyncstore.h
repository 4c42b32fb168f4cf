// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workthread.h"
#include "store.h"

#include <functional>
#include <memory>

namespace labcast {

/// The store on its own thread. Work is done in the order it was handed in.
class AsyncStore
{
public:
    using Open = std::function<Result<std::unique_ptr<Store>>()>;

    /// `open` runs on the store's thread: a database connection belongs to the thread that opened it.
    explicit AsyncStore(Open open)
        : m_opened(m_thread.run([this, open = std::move(open)]() -> Result<void> {
            auto store = open();
            if (!store)
                return tl::unexpected(store.error());
            m_store = std::move(*store);
            return {};
        }))
    {
    }

    ~AsyncStore()
    {
        m_thread.run([this] { m_store.reset(); });
    }

    Q_DISABLE_COPY_MOVE(AsyncStore)

    /// Whether it could be opened. Until then, and if not, run() answers with that error.
    QFuture<Result<void>> opened() const { return m_opened; }

    /// `work` takes a Store & and returns a Result.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work, Store &>>
    {
        using Value = std::invoke_result_t<Work, Store &>;
        return m_thread.run([this, work = std::move(work)]() -> Value {
            if (!m_store)
                return tl::unexpected(m_opened.result().error());
            return work(*m_store);
        });
    }

private:
    std::unique_ptr<Store> m_store; ///< touched on the thread only
    WorkThread m_thread {QStringLiteral("store")};
    QFuture<Result<void>> m_opened;
};

} // namespace labcast
