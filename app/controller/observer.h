// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../log/appendedbytes.h"
#include "../session/fogsession.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>

namespace labcast {

/// Finds the sessions that FOG's daemon runs and follows them: looks into FOG's tables every two seconds, two
/// queries whatever the number of sessions, and into the daemon's logs with every tick. Changes nothing.
class Observer : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Observer(AsyncStore &store, WorkThread &files, QObject *parent = nullptr);

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
        bool isReading = false;
        bool isLive = false; ///< everything there was at first has been read
        std::optional<std::optional<int>> end; ///< FOG's last word, to be told when the log is read
    };

    /// What is read once of a session that is new to us.
    struct Facts
    {
        StorageNode node;
        Image image;
        QString logFolder;
        QString logName;
    };

    static Result<Facts> readFacts(Store &store, const QString &image);
    void look();
    void take(const Observation &observation);
    void update(Followed &followed, const ObservedSession &row);
    void follow(const ObservedSession &row);
    void prepare(const ObservedSession &row, const Facts &facts);
    void begin(const ObservedSession &row, const Facts &facts, const Result<ImagePlan> &image);
    void readLog(qint64 id, Followed &followed);
    void heard(qint64 id, const AppendedBytes::Piece &piece);

    AsyncStore &m_store;
    WorkThread &m_files;
    QTimer m_timer;
    bool m_isActive = false;
    std::map<qint64, Followed> m_followed; ///< by msID
};

/// FOG's log of the senders of session `id`, as its settings name it.
QString udpcastLogPath(const QString &folder, const QString &name, qint64 id);

} // namespace labcast
