// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../controller/controller.h"
#include "connection.h"
#include "method.h"
#include "role.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QObject>

#include <deque>

namespace labcast {

/// What the server says of the controller beside its verbs.
struct ServerFacts
{
    QString dataFolder;
    bool isRehearsal = false;
};

/// Who a client is.
struct ClientIdentity
{
    QString name = QStringLiteral("somebody"); ///< as the journal calls it
    Role role = Role::Admin; ///< of a device that was handed over; the socket's clients have their own
};

/// Serves a controller on a local socket, as protocol.md describes it.
class ControllerServer : public QObject
{
    Q_OBJECT
public:
    ControllerServer(Controller &controller, ServerFacts facts, QObject *parent = nullptr);
    ~ControllerServer() override;

    /// The socket file gets mode 0660 and appears only now. Error: socket-failed.
    Result<void> listen(const QString &path);

    /// Takes a client over any open device (the socket's clients come by themselves).
    void serve(std::unique_ptr<QIODevice> device, const ClientIdentity &who = {});

    /// The names of all methods, in protocol.md's order.
    static QStringList methods();

private:
    struct Client;

    void received(Client *client, const QJsonObject &message);
    void subscribe(Client *client, const QJsonObject &params, const Reply &reply);
    void status(const Client *client, const Reply &reply);
    void act(Client *client, const QString &name, const QJsonObject &params, const Reply &reply);
    bool isHeard();
    void skip();
    void notify(const QString &method, QJsonObject params);
    void drop(Client *client);
    void forget(Client *client);

    Controller &m_controller;
    const ServerFacts m_facts;
    const QString m_instance; ///< tells this run's numbers from another's
    QLocalServer m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    qint64 m_seq = 0;
    std::deque<QByteArray> m_held; ///< the latest notifications, for clients that come back
    qint64 m_heldBytes = 0;
    QElapsedTimer m_heard; ///< since somebody was subscribed
};

} // namespace labcast
