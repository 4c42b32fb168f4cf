// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fogmembers.h"
#include "multicastsession.h"

namespace labcast {

/// A session of FOG's tables that Labcast sends in the place of FOG's daemon. For whom it is follows the tables
/// until it starts, and it ends when its computers have told FOG how they have done: what was sent is not yet
/// written.
class ManagedSession : public MulticastSession
{
    Q_OBJECT
public:
    /// `plan` has no streams and no ports yet.
    ManagedSession(SessionPlan plan, SenderFactory makeSender, QObject *parent = nullptr);

    /// What the tables say now. `sized`: the number of computers that the session itself names, where it has none.
    void setMembers(const FogMembers &members, int sized);
    /// Why it cannot be started yet; empty: it can. Returns whether that is new.
    bool setTrouble(const Message &trouble);
    /// What is sent, from where and at which ports. Before start().
    void equip(const SessionPlan &plan);

    bool hasBegun() const { return currentStream() >= 0; }
    /// Whether computers have begun with it: nobody can begin it again for them.
    bool isReceived() const { return m_isSent || tally().hasStarted; }
    /// Names of those who have joined, as far as they are known.
    QStringList joinedHosts() const { return book().knownHosts(); }
    /// Somebody else sends it, now or later.
    void letGo(const Message &why);
    /// Whether its row is ours to end: not of one that was let go.
    bool ownsRow() const override { return !m_isLetGo; }
    /// FOG has ended it: msState is `state` now, or its row is gone when that is absent.
    void close(std::optional<int> state);

    Result<void> stop(const SessionEnd &end) override;

signals:
    /// The first sender holds its ports: whoever is let go now finds it.
    void ready();
    /// Everything is sent; the computers that receive are waited for.
    void sent();

protected:
    void received(const SenderEvent &event) override;
    void sendingEnded(const std::optional<SessionEnd> &end) override;
    Sentence sentence(const SessionInfo &info) const override;
    std::optional<int> progress() const override;

private:
    Message membersDetail() const;

    FogMembers m_members;
    MemberProgress m_progress;
    Message m_trouble;
    QTimer m_patience; ///< with computers that never tell
    QTimer m_emptiness; ///< of a session that is for nobody
    bool m_isSent = false;
    bool m_isLetGo = false;
};

} // namespace labcast
