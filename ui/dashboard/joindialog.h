// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/joincommand.h"
#include "app/session/sessioninfo.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace labcast {

class ControllerClient;
class SentenceFrame;
struct Error;

/// What to type on a computer that joins a session without FOG's client.
class JoinDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog.
    JoinDialog(ControllerClient &client, const SessionInfo &session, QWidget *parent);

private:
    void setUpLayout();
    void fetch(ControllerClient &client, SessionId session);
    void showCommands(const QList<JoinCommand> &commands);
    void showError(const Error &error);
    void copy();

    QPlainTextEdit *m_lines;
    SentenceFrame *m_error;
    QPushButton *m_copy;
};

/// Whether a computer may still join, and knows where.
bool canJoin(const SessionInfo &session);

} // namespace labcast
