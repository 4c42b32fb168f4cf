// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/role.h"
#include "app/session/sessioninfo.h"

#include <QWidget>

namespace labcast {

class SentenceFrame;

/// What an admin must know on every page: that the controller is gone, lacks its store or cannot record, what they
/// may not do, and sentences that stay until they are dismissed.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void showConnection(bool isConnected);

    /// Why sessions are not recorded; empty: they are. Returns whether a reason was shown before.
    bool showRecordTrouble(const QString &sentence);

    /// Why the controller cannot work with its store, and since when; empty: it can.
    void showStoreTrouble(const QString &sentence, const QString &since);

    /// Says what the controller will refuse; once, as long as the role stays the same.
    void showRole(Role role);

    /// Replaces the one before.
    void showNotice(Severity severity, const QString &headline, const QString &detail);

private:
    SentenceFrame *makeNotice(const QString &name, const QString &dismiss);
    bool showTrouble(SentenceFrame &notice, const QString &headline, const QString &sentence);
    void updateVisibility();

    Role m_role = Role::Admin;
    SentenceFrame *m_connection;
    SentenceFrame *m_store;
    SentenceFrame *m_record;
    SentenceFrame *m_limits; ///< of the role
    SentenceFrame *m_notice;
};

} // namespace labcast
