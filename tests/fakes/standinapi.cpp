// SPDX-License-Identifier: GPL-3.0-or-later
#include "standinapi.h"

#include <QFile>
#include <QTcpSocket>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Also "\n\n": the recorded answers have lost the other half of their line ends.
qsizetype headLength(const QByteArray &message, qsizetype &gap)
{
    const qsizetype plain = message.indexOf("\n\n");
    const qsizetype whole = message.indexOf("\r\n\r\n");
    gap = whole >= 0 ? 4 : 2;
    return whole >= 0 ? whole : plain;
}

QByteArray fileText(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/fogapi/") + name + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

StandInApi::StandInApi()
{
    connect(&m_server, &QTcpServer::newConnection, this, &StandInApi::accept);
}

void StandInApi::replay(const QString &line, const QString &file)
{
    answer(line, [file] { return recorded(file); });
}

void StandInApi::replayServer()
{
    replay(u"GET macaddressassociation"_s, u"macaddressassociation"_s);
    replay(u"GET groupassociation"_s, u"groupassociation"_s);
    replay(u"POST group/1/task"_s, u"group-1-task-create"_s);
}

bool StandInApi::wasAsked(const QString &line) const
{
    return std::ranges::any_of(m_requests, [&line](const Request &request) { return request.line == line; });
}

QByteArray StandInApi::recordedBody(const QString &file)
{
    const QByteArray text = fileText(file);
    qsizetype gap = 0;
    const qsizetype head = headLength(text, gap);
    return head < 0 ? QByteArray() : text.mid(head + gap);
}

QByteArray StandInApi::recorded(const QString &file)
{
    const QByteArray text = fileText(file);
    const QByteArray body = recordedBody(file);
    QByteArray answer;
    for (const QByteArray &line : text.first(text.size() - body.size()).trimmed().split('\n')) {
        const bool isTransport = line.startsWith("Transfer-Encoding") || line.startsWith("Connection");
        if (!isTransport)
            answer += line.trimmed() + "\r\n";
    }
    return answer + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray StandInApi::answerOf(int status, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " So\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

void StandInApi::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_received.remove(socket); });
    }
}

void StandInApi::read(QTcpSocket *socket)
{
    QByteArray &message = m_received[socket];
    message += socket->readAll();
    qsizetype gap = 0;
    const qsizetype head = headLength(message, gap);
    if (head < 0)
        return;
    QByteArrayList lines = message.first(head).split('\n');
    const QByteArrayList words = lines.takeFirst().split(' ');
    Request request {.line
        = QString::fromLatin1(words.value(0) + ' ' + words.value(1).split('?').first().mid(qstrlen("/fog/"))),
        .body = message.mid(head + gap),
        .headers = {}};
    for (const QByteArray &line : lines)
        request.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return;
    message.clear();
    m_requests << request;
    const auto act = m_acts.constFind(request.line);
    socket->write(act == m_acts.cend() ? answerOf(404, {}) : (*act)());
    socket->disconnectFromHost();
}

} // namespace labcast
