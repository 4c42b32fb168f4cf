// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>

#include <list>

namespace labcast {

/// A socket between a controller and those who talk to it; keeps every byte of both directions.
class MessageRelay
{
public:
    /// Listens at `path` and passes on to `controller`.
    MessageRelay(const QString &path, const QString &controller)
        : m_controller(controller)
    {
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] { accept(); });
        m_isListening = m_server.listen(path);
    }

    bool isListening() const { return m_isListening; }
    QString path() const { return m_server.fullServerName(); }

    /// All that was said, a line each; of a connection first what was asked, then what was answered.
    QList<QByteArray> messages() const
    {
        QList<QByteArray> all;
        for (const QByteArray &said : m_said)
            all += said.split('\n');
        all.removeAll(QByteArray());
        return all;
    }

private:
    void accept()
    {
        QLocalSocket *near = m_server.nextPendingConnection();
        auto *far = new QLocalSocket(near);
        far->connectToServer(m_controller);
        pass(near, far);
        pass(far, near);
    }

    void pass(QLocalSocket *from, QLocalSocket *to)
    {
        QByteArray &kept = m_said.emplace_back();
        QObject::connect(from, &QLocalSocket::readyRead, to, [from, to, &kept] {
            const QByteArray bytes = from->readAll();
            kept += bytes;
            to->write(bytes);
        });
        QObject::connect(from, &QLocalSocket::disconnected, to, [to] { to->disconnectFromServer(); });
    }

    const QString m_controller;
    std::list<QByteArray> m_said;
    QLocalServer m_server; ///< and its connections, which write into the above
    bool m_isListening = false;
};

} // namespace labcast
