// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QIODevice>
#include <QJsonObject>
#include <QObject>

#include <memory>

namespace labcast {

/// One end of the protocol's byte stream: JSON objects, one a line, over any sequential QIODevice.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// A message that grows longer breaks the connection before it is whole.
    static constexpr qint64 longestMessage = 1 << 20;

    explicit Connection(std::unique_ptr<QIODevice> device, QObject *parent = nullptr);
    ~Connection() override;

    void send(const QJsonObject &message);

    /// Sends a message that is JSON text already, with its line end.
    void sendLine(const QByteArray &line);

    /// Bytes handed to send() that the far end has not taken yet.
    qint64 unsentBytes() const;

    /// Ends it without `broken`; what was sent before is still delivered where the device can.
    void close();

signals:
    void received(const QJsonObject &message);
    /// Once: the far end is gone or broke the protocol. Nothing is received afterwards.
    void broken(const labcast::Error &reason);

private:
    void readAvailable();
    bool takeLine(const QByteArray &line);
    void end();
    void breakWith(const Error &reason);

    std::unique_ptr<QIODevice> m_device;
    QByteArray m_partial;
    bool m_isOpen = true;
};

} // namespace labcast
