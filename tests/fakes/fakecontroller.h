// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/checkfacts.h"
#include "app/fog/host.h"
#include "app/fog/image.h"
#include "app/fog/lab.h"
#include "app/fog/protectedthing.h"
#include "app/image/imageplan.h"
#include "app/network/networkinterface.h"
#include "app/record/history.h"
#include "app/record/recordedact.h"
#include "app/record/recordedremedy.h"
#include "app/remote/connection.h"
#include "app/remote/controllerstatus.h"
#include "app/session/countersample.h"
#include "app/session/sessionevent.h"
#include "fakelogs.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace labcast {

/// A controller without senders or a store: answers protocol.md's methods from values that a test sets, and
/// numbers its notifications. It outlives its connections, as a controller outlives its consoles.
class FakeController : public QObject
{
    Q_OBJECT
public:
    explicit FakeController(QObject *parent = nullptr);

    /// The console's end of a new connection; one that was there before ends.
    std::unique_ptr<QIODevice> connectConsole();
    void disconnectConsole();
    /// Speaks over any open device instead.
    void serve(std::unique_ptr<QIODevice> device);

    // What it answers.
    ControllerStatus status;
    QList<Image> images;
    QHash<QString, QList<ImageStream>> streams; ///< by image; where there are none, its size is one
    QList<Finding> findings; ///< of check.run
    QString backup {}; ///< that a clean-up writes
    DaemonFacts daemon; ///< of service.show; without a name there is no FOG
    QString hangingCheck; ///< asked by itself it never answers
    QList<RecordedRemedy> remedies; ///< the last first; applying one adds it and mends nothing
    QStringList command {QStringLiteral("/usr/sbin/udp-sender")}; ///< of session.preview
    std::optional<int> overwrites; ///< of session.preview: what a FOG server tells
    QList<Finding> unusual; ///< of session.preview
    QList<Host> hosts;
    QList<Lab> labs;
    QList<ProtectedThing> protectedThings;
    QList<NetworkInterface> interfaces;
    QList<SessionInfo> sessions;
    QMap<SessionId, QList<Sample>> samples;
    QMap<QString, QList<Sample>> counters; ///< by interface
    QMap<SessionId, QList<SessionEvent>> events;
    QList<RecordedSession> past; ///< of history.…, newest first
    QList<RecordedAct> acts; ///< of audit.list, newest first
    FakeLogs logs;
    QHash<QString, Error> refusals; ///< by method
    QHash<QString, QJsonObject> answers; ///< by method: instead of what it would say itself
    QList<Message> warnings; ///< of the next deployments
    bool replays = true; ///< whether it still has what a console missed
    bool losesPages = false; ///< answers subscribe with half a list and the second page never

    /// From now on it has one interface and one storage node with which nothing is wrong, and no FOG.
    void answerNode();

    // What it was asked.
    struct Request
    {
        QString method;
        QJsonObject params;
    };
    QList<Request> requests;
    int countOf(const QString &method) const;
    QJsonObject lastParams(const QString &method) const;

    /// Takes the session over and notifies.
    void changeSession(const SessionInfo &session);
    /// Keeps the event and notifies of it.
    void happen(const SessionEvent &event);
    /// One tick: keeps the samples and notifies of them.
    void tick(
        qint64 timeMs, const QList<SessionSample> &tickSamples, const QList<CounterSample> &tickCounters = {});
    /// The next `count` notifications get a number but are never sent, as to a console that is too slow.
    void loseNotifications(int count);
    void changeLibrary();
    /// Sessions can no longer be recorded, or, without a trouble, can again.
    void changeStore(const StoreStatus &store);
    void changeRecord(const Message &trouble);
    /// Adds it with the next id and notifies.
    void addAct(RecordedAct act);
    /// Appends to a log and notifies.
    void writeLog(const QString &id, const LogLine &line);
    void restartLog(const QString &id);

private:
    void received(const QJsonObject &message);
    QJsonObject answer(const QString &method, const QJsonObject &params);
    QJsonObject answerCheck(const QString &method, const QJsonObject &params);
    void changeProtection(const ProtectionChange &change);
    QJsonObject answerLibrary(const QString &method, const QJsonObject &params);
    QJsonObject answerHistory(const QString &method, const QJsonObject &params) const;
    QJsonObject answerAudit(const QJsonObject &params) const;
    QJsonObject streamsOf(const QString &image) const;
    QJsonObject subscribed(const QJsonObject &params);
    QJsonObject deployed(const QJsonObject &params);
    void notify(const QString &method, QJsonObject params);

    std::unique_ptr<Connection> m_connection;
    QList<QJsonObject> m_sent; ///< every notification ever, for replaying
    qint64 m_seq = 0;
    int m_toLose = 0;
    bool m_isSubscribed = false;
};

} // namespace labcast
