// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QPointer>

#include <memory>
#include <utility>

namespace labcast {

/// One of two ends of a byte stream in memory. Like a socket it delivers from the event loop, never from
/// inside write().
class MemoryDevice : public QIODevice
{
    Q_OBJECT
public:
    static std::pair<std::unique_ptr<MemoryDevice>, std::unique_ptr<MemoryDevice>> pair();

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    MemoryDevice() = default;
    void deliver(const QByteArray &bytes);

    QPointer<MemoryDevice> m_far;
    QByteArray m_arrived;
};

} // namespace labcast
