// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace labcast {

/// Stands in for the web server of a FOG server: answers on the loopback interface as a FOG 1.5.8 has answered
/// (tests/data/fogapi, one whole HTTP answer a file), or as a test wants it.
class StandInApi : public QObject
{
    Q_OBJECT
public:
    /// Writes what is answered to a request; what it does besides is the test's.
    using Act = std::function<QByteArray()>;

    /// One request as it came.
    struct Request
    {
        QString line; ///< "POST group/1/task"
        QByteArray body;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
    };

    StandInApi();

    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/fog").arg(m_server.serverPort()); }

    /// To "GET group", without what follows a question mark; 404 to everything that was not said.
    void answer(const QString &line, const Act &act) { m_acts.insert(line, act); }
    /// With a recorded answer.
    void replay(const QString &line, const QString &file);
    /// The computers and labs that were recorded, for whom a multicast may be asked.
    void replayServer();

    const QList<Request> &requests() const { return m_requests; }
    bool wasAsked(const QString &line) const;

    /// A recorded answer, with the headers that its transport needs.
    static QByteArray recorded(const QString &file);
    /// What it says, without the headers.
    static QByteArray recordedBody(const QString &file);
    static QByteArray answerOf(int status, const QByteArray &body);

private:
    void accept();
    void read(QTcpSocket *socket);

    QTcpServer m_server;
    QHash<QString, Act> m_acts;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<Request> m_requests;
};

} // namespace labcast
