// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storestatus.h"
#include "answer.h"
#include "secretdesk.h"
#include "storechoice.h"

#include <QObject>
#include <QTimer>

namespace labcast {

/// Looks after the store of a FOG server: sees that it is lost, tries again with growing pauses, and lets another
/// one be chosen. Lives on the main thread.
class StoreKeeper : public QObject
{
    Q_OBJECT
public:
    /// `store` outlives it.
    StoreKeeper(AsyncStore &store, const StoreHome &home, QObject *parent = nullptr);

    /// Looks for the first time, before any work that is handed to the store later.
    void begin();

    const StoreStatus &status() const { return m_status; }
    bool isEmbedded() const { return m_status.address.kind == StoreAddress::Kind::Embedded; }
    /// An observer deploys through FOG's API alone. Error: store-observer.
    Result<void> mayDeploy() const;

    /// Tries the other store first; when it fails all stays, also its password. The API of the same server goes on
    /// being used. Errors: those of Store::check; store-not-saved.
    void set(const StoreAddress &address, AnswerTo<StoreStatus> answer);
    /// The store's API, which has been tried, or none. Error: store-not-saved.
    Result<StoreStatus> setApi(const ApiAddress &api);
    SecretDesk &secrets() { return m_secrets; }

signals:
    /// Of the trouble, of what the store is, or of the choice.
    void statusChanged();
    /// It can be worked with, as could not be before, or has become another: whatever was read is out of date.
    void renewed();

private:
    void check();
    void checked(const Result<QString> &kind);
    void scheduleNext();
    void take(const StoreAddress &address, const QString &kind);

    AsyncStore &m_store;
    const StoreHome m_home;
    StoreStatus m_status;
    SecretDesk m_secrets;
    QTimer m_timer;
    int m_failures = 0; ///< in a row
    bool m_isChecking = false;
};

} // namespace labcast
