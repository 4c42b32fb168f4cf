// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QWidget>

namespace labcast {

class SentenceFrame;

/// What an admin must know on every page: that the controller is gone or cannot record, and sentences that stay until they are
/// dismissed.
class NoticeArea : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeArea(QWidget *parent = nullptr);

    void showConnection(bool isConnected);

    /// Why sessions are not recorded; empty: they are. Returns whether a reason was shown before.
    bool showRecordTrouble(const QString &sentence);

    /// Replaces the one before.
    void showNotice(Severity severity, const QString &headline, const QString &detail);

private:
    void updateVisibility();

    SentenceFrame *m_connection;
    SentenceFrame *m_record;
    SentenceFrame *m_notice;
};

} // namespace labcast
