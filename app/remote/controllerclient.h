// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/deploychecks.h"
#include "../log/logsource.h"
#include "../session/countersample.h"
#include "../session/deployrequest.h"
#include "../session/joincommand.h"
#include "../session/sessionevent.h"
#include "controllerstatus.h"

#include <QObject>

#include <functional>
#include <memory>

class QIODevice;

namespace labcast {

class Connection;

/// The far end of a controller: the protocol's methods as functions and its notifications as signals
/// (protocol.md). Speaks over any QIODevice that is open; every request is answered exactly once, with
/// `not-connected` when the device is gone.
class ControllerClient : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    explicit ControllerClient(QObject *parent = nullptr);
    ~ControllerClient() override;

    /// Takes over an open device. One that was there before is closed first.
    void setDevice(std::unique_ptr<QIODevice> device);
    bool isConnected() const;
    /// Ends the connection and forgets what was seen through it: another controller follows.
    void leave();

    /// Asks for everything: `sessionsReset` comes with the snapshot, then the notifications follow.
    void subscribe();

    /// Any method of protocol.md; what is not here has functions of its own (call.h, libraryclient.h …).
    void request(const QString &method, const QJsonObject &params, Answer<QJsonObject> answer);

    void status(Answer<ControllerStatus> answer);
    /// `warnings` of the answer are sentences that do not stop the deployment.
    struct Deployed
    {
        SessionId session;
        QList<Message> warnings;
    };
    void deploy(const DeployRequest &request, Answer<Deployed> answer);
    /// What deploy() would come to; its errors are deploy()'s.
    void preview(const DeployRequest &request, Answer<DeployPreview> answer);
    void listSessions(Answer<QList<SessionInfo>> answer);
    void showSession(SessionId session, Answer<SessionInfo> answer);
    void startSession(SessionId session, Answer<void> answer);
    /// Answered when the sender is gone and its port is free.
    void cancelSession(SessionId session, Answer<void> answer);
    /// All samples the controller has of a session, oldest first (several pages are fetched and put together).
    void fetchSamples(SessionId session, Answer<QList<Sample>> answer);
    /// What an interface's own counter told since the controller started.
    void fetchCounter(const QString &interface, Answer<QList<Sample>> answer);
    /// All events of a session but its samples, oldest first.
    void fetchEvents(SessionId session, Answer<QList<SessionEvent>> answer);
    /// What to type on a computer that joins by hand, stream by stream; `session-finished` when it is over.
    void fetchJoinCommands(SessionId session, Answer<QList<JoinCommand>> answer);
    /// The verdict of a finished session; an error `session-not-finished` before.
    void fetchVerdict(SessionId session, Answer<SessionVerdict> answer);

signals:
    void connected();
    /// The device ended or broke the protocol; `reason` says which.
    void disconnected(const labcast::Error &reason);
    /// The controller's whole list, oldest first: after subscribe() and whenever notifications were lost.
    void sessionsReset(const QList<labcast::SessionInfo> &sessions);
    void sessionChanged(const labcast::SessionInfo &session);
    void sampled(qint64 timeMs, const QList<labcast::SessionSample> &samples);
    /// The same tick of the interfaces that the sessions use.
    void countersSampled(const QList<labcast::CounterSample> &counters);
    void eventHappened(const labcast::SessionEvent &event);
    /// Images, or the node, are no longer what they were: ask again.
    void libraryChanged();
    /// Why sessions cannot be recorded now; empty: they are again.
    void recordChanged(const labcast::Message &trouble);
    /// The audit trail has an act more.
    void auditGrew();
    /// The store is lost, can be worked with again, or is another.
    void storeChanged(const labcast::StoreStatus &store);
    /// A log has grown or begun anew, or has more warnings.
    void logGrew(const labcast::LogSource &source);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace labcast
