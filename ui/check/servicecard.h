// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/servicestatus.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace labcast {

class ElidedLabel;
class SectionTitle;
class SentenceFrame;
class ServiceMonitor;

/// FOG's service: its state and since when, its heartbeat, its last lines, and what can be done with it.
class ServiceCard : public QWidget
{
    Q_OBJECT
public:
    /// `monitor` outlives it.
    explicit ServiceCard(ServiceMonitor &monitor, QWidget *parent = nullptr);

    /// Whether there is a page that shows its whole log; at first yes.
    void setLogOffered(bool isOffered);

signals:
    /// Its whole log is wanted.
    void logRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpButtons();
    QLabel *addRow(QFormLayout *form, const QString &label);
    void showService();
    void showState();
    void showHeartbeat();
    void showError();
    void ask(ServiceAct act);

    ServiceMonitor &m_monitor;
    SectionTitle *m_title;
    QLabel *m_stateIcon;
    ElidedLabel *m_state;
    QLabel *m_heartbeat;
    QLabel *m_pass;
    QLabel *m_process;
    SectionTitle *m_linesTitle;
    QPlainTextEdit *m_lines;
    SentenceFrame *m_error;
    QPushButton *m_copy; ///< the command that the error names
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_restart;
    QPushButton *m_log;
};

} // namespace labcast
