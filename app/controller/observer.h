// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../log/appendedbytes.h"
#include "../session/fogsession.h"
#include "daemonlog.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <map>

namespace labcast {

/// Finds the sessions that FOG's daemon runs and follows them: looks into FOG's tables every two seconds, two
/// queries whatever the number of sessions, and into the daemon's logs as they grow. Changes nothing.
class Observer : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    Observer(AsyncStore &store, WorkThread &files, LogBook &log, QObject *parent = nullptr);

    /// Finds what was recorded of a session that looks so.
    using Recall = std::function<void(
        const SessionInfo &info, std::function<void(const std::optional<SessionPast> &past)> answer)>;
    void setRecall(Recall recall) { m_recall = std::move(recall); }
    /// Gives the computers that join their names.
    void setIdentify(IdentifyHosts identify) { m_identify = std::move(identify); }

    /// Whether FOG can be asked to cancel its sessions.
    void setCancellable(bool isCancellable);

    /// Looks at once and from then on, or no more.
    void setActive(bool isActive);

    /// Reads what the daemon's senders have told since the last tick.
    void tick();

signals:
    /// Of somebody who takes it over; it is begun when this returns.
    void found(labcast::FogSession *session);

private:
    struct Followed
    {
        QPointer<FogSession> session; ///< null while its image is being read, and after its end
        std::shared_ptr<AppendedBytes> log; ///< read on the file thread
        QString name; ///< FOG's
        bool hasImage = false; ///< its image directory is there
        bool hasMembers = false; ///< computers, or a number of them
        bool isReading = false;
        bool isWatched = false; ///< the log: whoever watches it tells when there is more
        bool isLive = false; ///< everything there was at first has been read
        std::optional<std::optional<int>> end; ///< FOG's last word, to be told when the log is read
    };

    /// What is read once of a session that is new to us.
    struct Facts
    {
        StorageNode node;
        Image image;
        QString log; ///< the daemon's
    };

    /// What is seen with one look.
    struct Sight
    {
        Observation observation;
        std::optional<QStringList> logs; ///< of FOG's daemons, as readServerLogs() tells; absent when nobody asked
    };

    static Result<Facts> readFacts(Store &store, const QString &image);
    void look();
    void take(const Sight &sight);
    void update(Followed &followed, const ObservedSession &row);
    void follow(const ObservedSession &row);
    void prepare(const ObservedSession &row, const Facts &facts);
    void recall(const ObservedSession &row, const Facts &facts, const Result<ImagePlan> &image);
    void begin(const ObservedSession &row, const Facts &facts, const Result<ImagePlan> &image,
        const std::optional<SessionPast> &past);
    void readNewLogs();
    void logChanged(const QString &path);
    void readLogs(const std::function<bool(const Followed &)> &isWanted);
    void heard(qint64 id, const AppendedBytes::Piece &piece);
    void daemonSaid(const DaemonRemark &remark);
    void tellTroubles();
    std::optional<DaemonRemark> troubleOf(qint64 id, const Followed &followed) const;

    AsyncStore &m_store;
    WorkThread &m_files;
    Recall m_recall;
    IdentifyHosts m_identify;
    LogBook &m_log;
    DaemonLog m_daemon;
    bool m_knowsLog = false;
    QTimer m_timer;
    QFileSystemWatcher m_watcher; ///< of the logs: lines are timed as they come, not as a tick finds them
    bool m_isActive = false;
    bool m_isCancellable = false;
    std::map<qint64, Followed> m_followed; ///< by msID
};

} // namespace labcast
