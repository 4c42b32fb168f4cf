// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerserver.h"
#include "fakes/fakesender.h"
#include "fakes/memorydevice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTemporaryDir>

namespace labcast {

/// A controller with `past` finished sessions, whose names have `filling` characters, and its server.
struct RemoteRig
{
    QTemporaryDir folder;
    AsyncStore store;
    Recorder recorder;
    WorkThread files {QStringLiteral("files")};
    FakeSenders senders;
    LogBook log {folder.filePath(QStringLiteral("log"))};
    Controller controller;
    ControllerServer server;
    bool isLoaded = false;

    explicit RemoteRig(int past = 0, int filling = 4)
        : store([path = folder.filePath(QStringLiteral("store.db")), root = folder.path()] {
            return openSqliteStore(path, {.name = {}, .root = root});
        })
        , recorder(folder.filePath(QStringLiteral("record.db")))
        , controller({store, recorder, files, senders.factory(),
              [] { return Result<QString>(QStringLiteral("udp-sender")); }, [](quint16) { return true; }, log,
              [](const SenderOptions &options) { return options.files; }})
        , server(controller, {folder.path(), true})
    {
        for (int id = 1; id <= past; ++id)
            recorder.saveVerdict(sessionOf(id, filling), {.session = {id}, .reason = {}});
        controller.load([this](const Result<void> &done) { isLoaded = done.has_value(); });
    }

    Q_DISABLE_COPY_MOVE(RemoteRig)

    static SessionInfo sessionOf(int id, int filling = 4)
    {
        return {.session = {id},
            .name = QString(filling, QLatin1Char('r')),
            .image = QStringLiteral("windows"),
            .interface = {}};
    }

    QString socketPath() const { return folder.filePath(QStringLiteral("control.sock")); }

    /// Publishes an event that carries a number and, to make it long, some filling.
    void publish(int number, int filling = 0)
    {
        emit controller.eventHappened({EventKind::ReceiverJoined, {1}, 1,
            {{QStringLiteral("number"), number},
                {QStringLiteral("filling"), QString(filling, QLatin1Char('x'))}}});
    }

    void publishSample(int filling = 0)
    {
        QList<SessionSample> samples(filling / 100 + 1);
        emit controller.sampled(1, samples);
    }
};

/// The far end of a stream as bytes and lines, without any help of ours.
class RawEnd : public QObject
{
    Q_OBJECT
public:
    explicit RawEnd(std::unique_ptr<QIODevice> given)
        : device(std::move(given))
    {
        connect(device.get(), &QIODevice::readyRead, this, &RawEnd::take);
        connect(device.get(), &QIODevice::readChannelFinished, this, [this] { isEnded = true; });
    }

    void send(const QByteArray &line) const { device->write(line + '\n'); }

    void sendMethod(const QString &method, const QJsonObject &params, int id) const
    {
        send(QJsonDocument(
            QJsonObject {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}, {QStringLiteral("id"), id},
                {QStringLiteral("method"), method}, {QStringLiteral("params"), params}})
                 .toJson(QJsonDocument::Compact));
    }

    /// The answer with this id; empty while there is none.
    QJsonObject answer(const QJsonValue &id) const
    {
        for (const QJsonObject &message : messages) {
            if (message.contains(QStringLiteral("id")) && message[QStringLiteral("id")] == id)
                return message;
        }
        return {};
    }

    QString errorOf(const QJsonValue &id) const
    {
        return answer(
            id)[QStringLiteral("error")][QStringLiteral("data")][QStringLiteral("message")][QStringLiteral("id")]
            .toString();
    }

    const std::unique_ptr<QIODevice> device;
    QList<QJsonObject> messages;
    bool isEnded = false;

private:
    void take()
    {
        m_partial += device->readAll();
        for (qsizetype end; (end = m_partial.indexOf('\n')) >= 0; m_partial.remove(0, end + 1))
            messages << QJsonDocument::fromJson(m_partial.left(end)).object();
    }

    QByteArray m_partial;
};

} // namespace labcast
