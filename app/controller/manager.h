// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/fogcapabilities.h"
#include "../session/managedsession.h"
#include "fogjournal.h"
#include "nodenames.h"
#include "sessionclaim.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>

namespace labcast {

/// Sends in the place of FOG's daemon: looks into FOG's tables twice a second, takes the sessions that wait for a
/// sender in the groups whose enabled master node is this machine (fog-facts c.3), and tells FOG how they do.
/// While FOG's own daemon is not switched off it takes none.
class Manager : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        WorkThread &files;
        Deployment &deployment;
        SenderFactory makeSender;
        std::function<Result<QString>()> findSender;
        ProtectionPaths protection;
    };

    explicit Manager(Parts parts, QObject *parent = nullptr);

    /// Gives the computers that join their names.
    void setIdentify(IdentifyHosts identify) { m_identify = std::move(identify); }

    /// Looks at once and from then on, or no more; what it sends goes on.
    void setActive(bool isActive);

    /// Whether FOG's sessions are sent from here.
    bool isSending() const { return m_isActive; }

    /// What it writes into FOG's own log.
    const FogJournal &journal() const { return m_journal; }

    /// Sessions of this image wait until as many calls of letOn().
    void holdBack(qint64 image) { m_heldImages << image; }
    void letOn(qint64 image) { m_heldImages.removeOne(image); }

    /// At once, where it would have looked in a moment.
    void lookNow();

    /// How somebody wants a session to be sent who has created it here: the waits, the rate and the rendezvous
    /// address of `request`.
    void wish(qint64 id, const DeployRequest &request) { m_wishes.insert(id, request); }

    /// How many sessions it shows and has not begun to send.
    int waiting() const;
    /// Lets those go, as they are in the tables.
    void letGoWaiting(const Message &why);
    /// Lets everything go that no computer has begun with, so that the next controller sends it.
    void letGoUnreceived(const Message &why);

signals:
    /// Of somebody who takes it over.
    void found(labcast::ManagedSession *session);
    /// It is to begin now.
    void equipped(labcast::ManagedSession *session);

private:
    /// What becomes of a row.
    enum class Stage {
        Waiting, ///< to be prepared, at once or again in a moment
        Preparing, ///< its image is read, its ports and the row are claimed
        Claimed, ///< ours to send
        Over, ///< for us; its row may not tell so yet
    };

    struct Managed
    {
        ObservedSession row;
        QPointer<ManagedSession> session; ///< null until it is shown, and after its end
        Stage stage = Stage::Waiting;
        qint64 retryMs = 0; ///< of the monotonic clock
        int percent = 0; ///< as it was written last
        QStringList guarded {}; ///< computers that have been looked up in what is protected
    };

    /// What is seen with one look.
    struct Sight
    {
        Observation observation;
        QString fogEnabled; ///< MULTICASTGLOBALENABLED
        std::optional<ManagedPlaces> places; ///< absent when nobody asked
        QString logPath; ///< of FOG's daemon; asked with the places
        QString timeZone; ///< FOG's
    };

    void look();
    void take(const Sight &sight);
    void takePlaces(const Sight &sight);
    void setFogOff(bool isOff);
    void retry();
    bool isLeft(const ObservedSession &row) const;
    void endLeft(const ObservedSession &row);
    void update(Managed &managed, const ObservedSession &row);
    void consider(Managed &managed);
    void showMembers(Managed &managed);
    void guard(Managed &managed, const QStringList &names);
    void tellPercent(Managed &managed);
    SessionPlan planFor(const ObservedSession &row, const ManagedPlace &place) const;
    void claimed(qint64 id, const Result<SessionPlan> &plan);
    void begin(Managed &managed, const SessionPlan &plan, const ManagedPlace &place);
    void hold(qint64 id, const Error &trouble);
    static bool isShownOnly(const Managed &managed);
    static void letGo(Managed &managed, const Message &why);
    ManagedSession *show(Managed &managed, const ManagedPlace &place);
    void connectSession(ManagedSession *session, const ManagedPlace &place);

    Parts m_parts;
    SessionClaim m_claim;
    FogJournal m_journal;
    FogCapabilities m_capabilities;
    NodeNames m_names;
    IdentifyHosts m_identify;
    QTimer m_timer;
    QElapsedTimer m_clock;
    bool m_isActive = false;
    bool m_isFogOff = false;
    bool m_hasLooked = false;
    ManagedPlaces m_places; ///< those of this machine, each node with an address of its
    qint64 m_placesMs = 0; ///< when they were read; 0: never
    std::map<qint64, Managed> m_managed; ///< by msID
    QHash<qint64, DeployRequest> m_wishes; ///< by msID
    QList<qint64> m_heldImages;
};

} // namespace labcast
