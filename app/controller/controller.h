// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../log/logbook.h"
#include "../session/joincommand.h"
#include "../session/multicastsession.h"
#include "adopter.h"
#include "apitasking.h"
#include "audittrail.h"
#include "deployment.h"
#include "fogdeployment.h"
#include "hostlibrary.h"
#include "interfacecounters.h"
#include "library.h"
#include "manager.h"
#include "observer.h"
#include "remedies.h"
#include "sessionhistory.h"
#include "sessionqueue.h"
#include "setup.h"
#include "storekeeper.h"
#include "waker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <map>

namespace labcast {

class Archives;

/// Owns the sessions and their senders, and tells what happens. Lives on the main thread.
class Controller : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives the controller.
    struct Parts
    {
        AsyncStore &store;
        Recorder &recorder;
        WorkThread &files;
        SenderFactory makeSender;
        /// The path of udp-sender, asked at each deployment: sender-missing.
        std::function<Result<QString>()> findSender;
        PortTest isPortFree;
        LogBook &log;
        /// What udp-sender is called with, as `makeSender` does it.
        std::function<QStringList(const SenderOptions &)> senderArguments;
        StoreHome home {}; ///< where another store is chosen
        LogRetention retention {};
        QString configuration {}; ///< what its administrator has written down; need not be there

        ProtectionPaths protection() const;
    };

    explicit Controller(const Parts &parts, QObject *parent = nullptr);
    ~Controller() override;

    /// Reads the past. Sessions that a dead controller left running are reported failed. To be called once,
    /// before anything else.
    void load(AnswerTo<void> answer);

    Library &library() { return m_library; }
    HostLibrary &hostLibrary() { return m_hostLibrary; }
    LogBook &log() { return m_parts.log; }
    Setup &setup() { return m_setup; }
    Remedies &remedies() { return m_remedies; }
    Service &fogService() { return m_fogService; }
    StoreKeeper &storeKeeper() { return m_storeKeeper; }

    /// FOG's database as its settings on this machine tell. Errors: fogsettings.h's.
    void findStore(AnswerTo<StoreAddress> answer);

    /// As StoreKeeper::set, but never under a running session: store-in-use.
    void setStore(const StoreAddress &address, AnswerTo<StoreStatus> answer);

    /// FOG's API, by which deployments are created and cancelled then; or that none is. It is tried first, and
    /// when it fails all stays. Errors: api-no-fog, ApiTasking::test's, store-not-saved.
    void setApi(const ApiAddress &api, AnswerTo<StoreStatus> answer);

    /// From now on Labcast sends FOG's sessions: FOG's daemon is switched off, as a remedy of the check fog-daemon
    /// that is recorded. Errors: take-no-fog, take-no-setting, setStore's and Remedies::apply's: when FOG's
    /// service refuses, its setting is written, which is enough.
    void takeOver(AnswerTo<StoreStatus> answer);
    /// Takes that back; Labcast only watches then. Errors: release-not-taken, setStore's and Remedies::undo's.
    void giveBack(AnswerTo<StoreStatus> answer);

    /// Its warnings do not stop it. Errors: see protocol.md.
    struct Deployed
    {
        SessionId session;
        QList<Message> warnings;
    };
    void deploy(const DeployRequest &request, AnswerTo<Deployed> answer);

    /// What deploy() would come to, were it called now. Its errors are deploy()'s; nothing is changed.
    void preview(const DeployRequest &request, AnswerTo<DeployPreview> answer);

    /// As Library::removeImage, but never under a running session: image-in-use.
    void removeImage(const QString &name, AnswerTo<void> answer);
    /// As Library::changeImage, with the same exception.
    void changeImage(const QString &name, const ImageChange &change, AnswerTo<Image> answer);
    /// As HostLibrary's, but never what a running session is for: host-in-use, lab-in-use.
    void removeHosts(const QStringList &names, AnswerTo<void> answer);
    void removeLab(const QString &name, AnswerTo<void> answer);

    SessionHistory &history() { return m_history; }
    AuditTrail &audit() { return m_audit; }
    Archives &archives() { return *m_archives; }

    /// Those that run and the latest that have ended, oldest first.
    QList<SessionId> sessions() const;
    int runningCount() const;
    /// Of one of sessions(): session-unknown.
    Result<SessionInfo> session(SessionId id) const;

    // Of every session, however old. Errors: session-unknown, record-failed.
    void show(SessionId id, AnswerTo<SessionInfo> answer);
    void events(SessionId id, AnswerTo<QList<SessionEvent>> answer);
    void samples(SessionId id, AnswerTo<QList<Sample>> answer);
    /// Error: session-not-finished.
    void verdict(SessionId id, AnswerTo<SessionVerdict> answer);
    /// What the interface's own counter told since the controller started; empty when no session used it.
    QList<Sample> counter(const QString &interface) const { return m_counters.samples(interface); }

    void startNow(SessionId id, AnswerTo<void> answer);

    /// What to type on a computer that joins by hand. Errors: session-unknown, session-finished.
    void joinCommands(SessionId id, AnswerTo<QList<JoinCommand>> answer);

    /// Answers when the sender is gone.
    void cancel(SessionId id, AnswerTo<void> answer);

    /// Ends every session; `stopped` follows.
    void stop();

signals:
    void sessionChanged(const labcast::SessionInfo &session);
    void eventHappened(const labcast::SessionEvent &event);
    /// Four times a second while a session runs, and once more without samples when the last has ended.
    /// `counters` are those of the interfaces that the running sessions use.
    void sampled(qint64 timeMs, const QList<labcast::SessionSample> &samples,
        const QList<labcast::CounterSample> &counters = {});
    void stopped();

private:
    struct Entry
    {
        std::unique_ptr<Session> live; ///< null for the moment after it has ended
        QList<AnswerTo<void>> cancels; ///< who waits for its end
    };

    Session *running(SessionId id) const; ///< null when it does not
    Result<void> mayDeploy() const;
    QStringList commandOf(const SessionPlan &plan) const;
    void refuse(SessionId id, const AnswerTo<void> &answer);
    Result<void> checkUnused(const QString &image) const;
    void launch(PreparedSession prepared);
    void start(MulticastSession &session);
    void startClock();
    void observe(FogSession *session);
    void manage(ManagedSession *session);
    void take(AdoptedSession *session);
    void deployOnFog(const DeployRequest &request, AnswerTo<Deployed> answer);
    void seen(SessionId id);
    void previewOnFog(const DeployRequest &request, AnswerTo<DeployPreview> answer);
    /// From now on it is one of ours to tell of.
    void adopt(std::unique_ptr<Session> session);
    void sessionHappened(const SessionEvent &event);
    void sessionFinished(const SessionVerdict &verdict);
    void tick();
    void saveInfos(const QList<SessionSample> &samples);
    QList<CounterSample> tickCounters(qint64 timeMs);

    void closeLeftSessions();
    void storeRenewed();
    void noteStore();
    void considerFog();
    void switchFogOff(AnswerTo<StoreStatus> answer);
    void removeOldLogs();

    Parts m_parts;
    StoreKeeper m_storeKeeper;
    WorkThread m_system {QStringLiteral("system")}; ///< looks through /proc, ends processes
    Service m_fogService;
    Library m_library;
    HostLibrary m_hostLibrary;
    Deployment m_deployment;
    SessionQueue m_queue;
    Observer m_observer;
    Manager m_manager;
    Adopter m_adopter;
    Setup m_setup;
    Remedies m_remedies;
    ApiTasking m_apiTasking;
    FogDeployment m_fogDeployment;
    Waker m_waker;
    QTimer m_clock;
    QTimer m_tidying; ///< removes what is kept too long
    QElapsedTimer m_uptime;
    SessionHistory m_history;
    AuditTrail m_audit;
    std::unique_ptr<Archives> m_archives;
    InterfaceCounters m_counters;
    std::map<SessionId, Entry> m_sessions;
    std::map<SessionId, AnswerTo<void>>
        m_awaited; ///< FOG's sessions that have been created here and are not seen yet
    QSet<SessionId> m_changed; ///< to be published with the next tick
    QSet<SessionId> m_unsaved; ///< to be recorded with the next batch of samples
    int m_creating = 0; ///< deployments on their way into FOG's tables
    bool m_isStopping = false;
};

} // namespace labcast
