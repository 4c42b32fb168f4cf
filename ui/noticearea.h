// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/role.h"
#include "app/session/sessioninfo.h"

#include <QTime>
#include <QWidget>

class QPushButton;

namespace labcast {

class SentenceFrame;

/// What an admin must know on every page: that the controller is gone, lacks its store or cannot record, what they
/// may not do, and sentences that stay until they are dismissed.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void showConnected();
    void showConnecting(const QString &server);
    /// Without a reason this computer's controller has gone. `isTryingAgain`: by itself.
    void showDisconnected(const QString &reason = {}, bool isTryingAgain = true);

    /// Why sessions are not recorded; empty: they are. Returns whether a reason was shown before.
    bool showRecordTrouble(const QString &sentence);

    /// Why the controller cannot work with its store, and since when; empty: it can.
    void showStoreTrouble(const QString &sentence, const QString &since);

    /// Says what the controller will refuse; once, as long as the role stays the same.
    void showRole(Role role);

    /// Replaces the one before.
    void showNotice(Severity severity, const QString &headline, const QString &detail);

signals:
    void connectRequested();
    /// The admin wants another server's controller.
    void serverRequested();

private:
    void addConnectionButtons();
    void showConnection(Severity severity, const QString &headline, const QString &detail);
    SentenceFrame *makeNotice(const QString &name, const QString &dismiss);
    bool showTrouble(SentenceFrame &notice, const QString &headline, const QString &sentence);
    void updateVisibility();

    Role m_role = Role::Admin;
    SentenceFrame *m_connection;
    QPushButton *m_connect; ///< now, or at all
    QPushButton *m_chooseServer;
    QTime m_since; ///< there is no connection; invalid: there is
    SentenceFrame *m_store;
    SentenceFrame *m_record;
    SentenceFrame *m_limits; ///< of the role
    SentenceFrame *m_notice;
};

} // namespace labcast
