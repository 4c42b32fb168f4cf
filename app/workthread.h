// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace labcast {

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

    /// Runs `work` on the thread; the future holds what it returns.
    template <typename Work>
    auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
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
        return promise->future();
    }

private:
    QThread m_thread;
    QObject m_worker;
};

} // namespace labcast
