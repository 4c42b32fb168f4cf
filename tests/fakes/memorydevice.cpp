// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorydevice.h"

#include <algorithm>

namespace labcast {

std::pair<std::unique_ptr<MemoryDevice>, std::unique_ptr<MemoryDevice>> MemoryDevice::pair()
{
    std::unique_ptr<MemoryDevice> a(new MemoryDevice);
    std::unique_ptr<MemoryDevice> b(new MemoryDevice);
    a->m_far = b.get();
    b->m_far = a.get();
    a->open(ReadWrite | Unbuffered);
    b->open(ReadWrite | Unbuffered);
    return {std::move(a), std::move(b)};
}

qint64 MemoryDevice::bytesAvailable() const
{
    return m_arrived.size() + QIODevice::bytesAvailable();
}

void MemoryDevice::close()
{
    QIODevice::close();
    if (m_far)
        QMetaObject::invokeMethod(m_far, &QIODevice::readChannelFinished, Qt::QueuedConnection);
    m_far = nullptr;
}

qint64 MemoryDevice::readData(char *data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_arrived.size());
    std::copy_n(m_arrived.constData(), size, data);
    m_arrived.remove(0, size);
    return size;
}

qint64 MemoryDevice::writeData(const char *data, qint64 size)
{
    if (m_far)
        m_far->deliver(QByteArray(data, size));
    return size;
}

void MemoryDevice::deliver(const QByteArray &bytes)
{
    const bool isAnnounced = !m_arrived.isEmpty();
    m_arrived += bytes;
    if (!isAnnounced)
        QMetaObject::invokeMethod(this, &QIODevice::readyRead, Qt::QueuedConnection);
}

} // namespace labcast
