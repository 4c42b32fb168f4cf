// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../fog/fogapi.h"
#include "answer.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace labcast {

/// Has a FOG server create and cancel deployments through its REST API (fog-facts c.1 and g), and looks in its
/// tables at what has become of that.
class ApiTasking : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it; `address` tells which API belongs to the store now, `folder` has its tokens.
    ApiTasking(AsyncStore &store, std::function<ApiAddress()> address, QString folder, QObject *parent = nullptr);

    bool isSet() const { return m_address().isSet(); }

    /// Whether it answers, takes the tokens, and is of the server whose tables the store has. Errors: FogApi's,
    /// api-other-server.
    void test(const ApiAddress &address, AnswerTo<void> answer);

    /// What is to be created.
    struct Order
    {
        Tasking tasking; ///< its name is FOG's task name alone; FOG chooses the port where there are computers
        QString lab; ///< FOG's group of exactly these computers; empty: one computer after the other
        /// Nobody starts the session before all its computers are there. Else they must be a whole lab, or one.
        bool isHeld = false;
    };

    /// The msID of what FOG has made of it. Errors: FogApi's, api-other-server, api-whole-lab, api-lab-differs,
    /// api-image-busy, api-nothing-created; api-unanswered when nobody knows what FOG makes of it.
    void create(const Order &order, AnswerTo<qint64> answer);

    /// Errors: FogApi's, api-not-cancelled when FOG's tables do not say so after a while.
    void cancel(qint64 session, AnswerTo<void> answer);

private:
    struct Act;
    using ActPointer = std::shared_ptr<Act>;

    std::shared_ptr<FogApi> apiAt(const ApiAddress &address) const;
    void checkServer(const std::shared_ptr<FogApi> &api, const QList<HostId> &hosts, AnswerTo<void> answer);
    void checkLab(const ActPointer &act);
    void ask(const ActPointer &act);
    void askForNext(const ActPointer &act);
    void asked(const ActPointer &act, const Result<void> &done);
    void find(const ActPointer &act);
    void found(const ActPointer &act, const Observation &seen);
    void giveUp(const ActPointer &act, qint64 session, const Error &why);
    void awaitCancelled(qint64 session, int triesLeft, AnswerTo<void> answer);

    AsyncStore &m_store;
    const std::function<ApiAddress()> m_address;
    const QString m_folder;
};

} // namespace labcast
