// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace labcast {

/// What a piece of work will answer.
template <typename Value>
class Pending
{
public:
    explicit Pending(const QFuture<Value> &future)
        : m_future(future)
    {
    }

    /// Calls `work` with it, once, later, on the thread of `context`, which must be this one; not at all when
    /// `context` is gone by then. Not QFuture::then: that of Qt 6.4.2 calls twice, and crashes, when the work ends
    /// at the very moment in which it is attached.
    template <typename Work>
    void then(QObject *context, Work work) const
    {
        auto *watcher = new QFutureWatcher<Value>(context);
        QObject::connect(
            watcher, &QFutureWatcherBase::finished, context, [watcher, work = std::move(work)]() mutable {
                watcher->deleteLater();
                if (watcher->future().resultCount() > 0) // nothing: the work was never done
                    work(watcher->result());
            });
        watcher->setFuture(m_future);
    }

    /// Waits for it.
    Value result() const { return m_future.result(); }
    bool hasResult() const { return m_future.resultCount() > 0; }

private:
    QFuture<Value> m_future;
};

/// A named thread that does one piece of work after the other: the store's, the recorder's, the file work's.
/// Only values cross its border. The destructor finishes the work that was handed in, then joins.
class WorkThread
{
public:
    explicit WorkThread(const QString &name)
    {
        m_thread.setObjectName(name);
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }

    ~WorkThread()
    {
        // Queued behind everything handed in before.
        QMetaObject::invokeMethod(&m_worker, [thread = &m_thread] { thread->quit(); });
        m_thread.wait();
    }

    Q_DISABLE_COPY_MOVE(WorkThread)

    /// Runs `work` on the thread.
    template <typename Work>
    auto run(Work work) -> Pending<std::invoke_result_t<Work>>
    {
        using Value = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QMetaObject::invokeMethod(&m_worker, [promise, work = std::move(work)] {
            if constexpr (std::is_void_v<Value>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        });
        return Pending<Value>(promise->future());
    }

private:
    QThread m_thread;
    QObject m_worker;
};

} // namespace labcast
