// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/storestatus.h"
#include "answer.h"
#include "storechoice.h"

#include <QObject>
#include <QTimer>

#include <optional>

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
    /// Error: store-observer.
    Result<void> mayDeploy() const;

    /// Tries the other store first; when it fails all stays. Errors: those of Store::check; store-not-saved.
    void set(const StoreAddress &address, AnswerTo<StoreStatus> answer);
    /// The password of a store, by its address; when set() fails next, the one before is back. Errors:
    /// secret-unknown, secret-too-long, store-not-saved.
    Result<void> setSecret(const QString &name, const QString &value);

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
    void takeBackSecret(const StoreAddress &address);

    AsyncStore &m_store;
    const StoreHome m_home;
    StoreStatus m_status;
    /// A store's name and the password that it had before the last that was given.
    std::optional<std::pair<QString, QString>> m_replaced;
    QTimer m_timer;
    int m_failures = 0; ///< in a row
    bool m_isChecking = false;
};

} // namespace labcast
