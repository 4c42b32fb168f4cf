// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/multicastsession.h"

#include <QPointer>

namespace labcast {

/// A sender that sends nothing: the test says what it says, and when it ends.
class FakeSender : public Sender
{
    Q_OBJECT
public:
    explicit FakeSender(SenderOptions given)
        : options(std::move(given))
    {
    }

    void start() override { ++starts; }
    void startTransfer() override { ++startTransfers; }
    void stop() override { ++stops; }

    void join(const QString &address, int number) { emit happened(ReceiverJoined {address, number}); }
    void progress(qint64 bytes, qint64 resolution = 1) { emit happened(TransferProgress {bytes, resolution, 0}); }
    void say(const SenderEvent &event) { emit happened(event); }
    void end(const SenderOutcome &outcome = {}) { emit finished(outcome); }

    /// A whole run after the joins: everybody who is there is sent `size` bytes.
    void sendAll(qint64 size)
    {
        say(TransferStarted {});
        progress(size);
        say(TransferComplete {});
        end();
    }

    const SenderOptions options;
    int starts = 0;
    int startTransfers = 0;
    int stops = 0;
};

/// Makes fake senders and knows them, as long as their session keeps them.
class FakeSenders
{
public:
    SenderFactory factory()
    {
        return [this](const SenderOptions &options) {
            auto sender = std::make_unique<FakeSender>(options);
            m_made.append(sender.get());
            return sender;
        };
    }

    qsizetype count() const { return m_made.size(); }

    /// The sender of the latest stream.
    FakeSender &last() const { return *m_made.last(); }
    bool isLastGone() const { return m_made.last().isNull(); }

private:
    QList<QPointer<FakeSender>> m_made;
};

} // namespace labcast
