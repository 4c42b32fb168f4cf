// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QPointer>

#include <memory>

namespace labcast {

/// One end of a byte stream in memory. An end that is paused takes nothing, as a program that hangs.
class MemoryDevice : public QIODevice
{
    Q_OBJECT
public:
    /// The two ends of a new stream.
    static std::pair<std::unique_ptr<MemoryDevice>, std::unique_ptr<MemoryDevice>> makePair()
    {
        std::pair ends {std::make_unique<MemoryDevice>(), std::make_unique<MemoryDevice>()};
        ends.first->m_peer = ends.second.get();
        ends.second->m_peer = ends.first.get();
        ends.first->open(ReadWrite | Unbuffered);
        ends.second->open(ReadWrite | Unbuffered);
        return ends;
    }

    ~MemoryDevice() override { MemoryDevice::close(); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_isPaused ? 0 : m_in.size(); }
    qint64 bytesToWrite() const override { return m_peer && m_peer->m_isPaused ? m_peer->m_in.size() : 0; }

    void close() override
    {
        if (!isOpen())
            return;
        QIODevice::close();
        if (m_peer)
            QMetaObject::invokeMethod(m_peer, &QIODevice::readChannelFinished, Qt::QueuedConnection);
    }

    void setPaused(bool isPaused)
    {
        m_isPaused = isPaused;
        if (!isPaused && !m_in.isEmpty())
            QMetaObject::invokeMethod(this, &QIODevice::readyRead, Qt::QueuedConnection);
    }

    /// Bytes that this end has not taken yet.
    qint64 unreadBytes() const { return m_in.size(); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 count = std::min<qint64>(size, bytesAvailable());
        std::copy_n(m_in.constData(), count, data);
        m_in.remove(0, count);
        return count;
    }

    qint64 writeData(const char *data, qint64 size) override
    {
        if (!m_peer || !m_peer->isOpen())
            return -1;
        m_peer->m_in.append(data, size);
        if (!m_peer->m_isPaused)
            QMetaObject::invokeMethod(m_peer, &QIODevice::readyRead, Qt::QueuedConnection);
        return size;
    }

private:
    QPointer<MemoryDevice> m_peer;
    QByteArray m_in;
    bool m_isPaused = false;
};

} // namespace labcast
