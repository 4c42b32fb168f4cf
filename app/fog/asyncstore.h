// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../workthread.h"
#include "store.h"

#include <deque>
#include <functional>
#include <memory>

namespace labcast {

/// The store on its own thread. Work is done in the order it was handed in.
class AsyncStore
{
public:
    using Open = std::function<Result<std::unique_ptr<Store>>()>;
    using Write = std::function<Result<void>(Store &)>;

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
    Pending<Result<void>> opened() const { return m_opened; }

    /// `work` takes a Store & and returns a Result.
    template <typename Work>
    auto run(Work work) -> Pending<std::invoke_result_t<Work, Store &>>
    {
        using Value = std::invoke_result_t<Work, Store &>;
        return m_thread.run([this, work = std::move(work)]() -> Value {
            if (!m_store)
                return tl::unexpected(m_opened.result().error());
            Value done = work(*m_store);
            if (!done)
                tell(done.error());
            return done;
        });
    }

    /// Does `write`, now or when the trouble is over: in the order of these calls, and again only if it failed for
    /// a trouble. It must do no harm when the server had done it and could not say so.
    void owe(Write write);

    /// Store::check, then what is owed; answers with what the store is. Errors: why that cannot be done now.
    Pending<Result<QString>> check();

    /// Puts another store in the place of this one: when its check() succeeds, and then `commit` does. With the
    /// old one goes what was owed to it.
    Pending<Result<QString>> replace(Open open, std::function<Result<void>()> commit);

    /// `told` is called, on the store's thread, when work has failed for a trouble (isStoreTrouble).
    void whenInTrouble(std::function<void()> told);

private:
    void tell(const Error &error) const;
    Result<void> payOwed();

    // Touched on the thread only.
    std::unique_ptr<Store> m_store;
    std::deque<Write> m_owed;
    std::function<void()> m_told;

    WorkThread m_thread {QStringLiteral("store")};
    Pending<Result<void>> m_opened;
};

} // namespace labcast
