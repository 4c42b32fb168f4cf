// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "sshtransport.h"

#include <QJsonDocument>
#include <QLocalSocket>

namespace labcast {

using namespace Qt::StringLiterals;

Connection::Connection(std::unique_ptr<QIODevice> device, QObject *parent)
    : QObject(parent)
    , m_device(std::move(device))
{
    connect(m_device.get(), &QIODevice::readyRead, this, &Connection::readAvailable);
    connect(m_device.get(), &QIODevice::readChannelFinished, this, [this] { end(); });
    connect(m_device.get(), &QIODevice::aboutToClose, this, [this] { end(); });
    // What arrived before we listened is announced by nobody.
    QMetaObject::invokeMethod(this, &Connection::readAvailable, Qt::QueuedConnection);
}

Connection::~Connection()
{
    close();
}

void Connection::send(const QJsonObject &message)
{
    sendLine(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
}

void Connection::sendLine(const QByteArray &line)
{
    if (m_isOpen)
        m_device->write(line);
}

qint64 Connection::unsentBytes() const
{
    return m_device->bytesToWrite();
}

void Connection::close()
{
    m_isOpen = false;
    m_device->disconnect(this);
    if (auto *socket = qobject_cast<QLocalSocket *>(m_device.get()))
        socket->flush();
    m_device->close();
}

void Connection::readAvailable()
{
    while (m_isOpen && m_device->bytesAvailable() > 0) {
        const QByteArray chunk = m_device->read(longestMessage);
        qsizetype begin = 0;
        for (qsizetype end; m_isOpen && (end = chunk.indexOf('\n', begin)) >= 0; begin = end + 1) {
            const QByteArray line = m_partial + chunk.mid(begin, end - begin);
            m_partial.clear();
            if (!takeLine(line))
                return;
        }
        if (!m_isOpen)
            return;
        m_partial += chunk.mid(begin);
        if (m_partial.size() > longestMessage)
            return breakWith({makeMessage("message-too-long"_L1), {}});
    }
}

bool Connection::takeLine(const QByteArray &line)
{
    if (line.size() > longestMessage) {
        breakWith({makeMessage("message-too-long"_L1), {}});
        return false;
    }
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject() || document.object()[u"jsonrpc"_s].toString() != "2.0"_L1) {
        breakWith({makeMessage("message-malformed"_L1), {}});
        return false;
    }
    emit received(document.object());
    return m_isOpen;
}

void Connection::end()
{
    // ssh knows whether the controller or the line is gone.
    if (const auto *transport = qobject_cast<const SshTransport *>(m_device.get()))
        breakWith(transport->endReason());
    else
        breakWith({makeMessage("connection-ended"_L1), {}});
}

void Connection::breakWith(const Error &reason)
{
    if (!m_isOpen)
        return;
    close();
    emit broken(reason);
}

} // namespace labcast
