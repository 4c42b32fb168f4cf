// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"
#include "ui/sentenceframe.h"

class QTimer;

namespace labcast {

/// What the selected session is doing or waiting for, and why, with the acts that help.
class SentencePanel : public SentenceFrame
{
    Q_OBJECT
public:
    explicit SentencePanel(QWidget *parent = nullptr);

    /// `namesSession` puts the session's title before the sentence: where there are several.
    void showSession(const SessionInfo &session, bool namesSession);

    /// The controller's clock, which "8 s ago" is counted by.
    void setControllerTime(qint64 timeMs);

signals:
    void startRequested();
    void cancelRequested();

private:
    void render();

    Sentence m_sentence;
    QString m_title;
    qint64 m_clockOffsetMs = 0;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QTimer *m_seconds;
};

// What an admin can do with a session now.
bool canStart(const SessionInfo &session);
bool canCancel(const SessionInfo &session);

} // namespace labcast
