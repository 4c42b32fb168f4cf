// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "ui/deploy/deploytarget.h"

#include <QWidget>

class QAction;
class QSettings;
class QVBoxLayout;

namespace labcast {

class SentenceFrame;

/// One tab of the library page: its acts, its content, and the sentence about what went wrong.
class LibraryView : public QWidget
{
    Q_OBJECT
public:
    /// `tabText` is the title with its mnemonic; `client` outlives the view.
    LibraryView(ControllerClient &client, const QString &tabText, QWidget *parent = nullptr);

    QString tabText() const { return m_tabText; }
    /// In the toolbar's order; an absent one is a separator.
    virtual QList<QAction *> toolActions() const = 0;
    /// Those that move whole lists, after the others.
    virtual QList<QAction *> fileActions() const { return {}; }
    virtual void refresh() = 0;
    virtual bool find() { return false; }
    virtual void saveView(QSettings & /*settings*/) const { }
    virtual void restoreView(const QSettings & /*settings*/) { }

    void showError(const Error &error);
    void showWarning(const Message &message);
    void clearError();
    /// Says what has been done.
    void showDone(const QString &text);

signals:
    void deployRequested(const labcast::DeployTarget &target);

protected:
    ControllerClient &client() { return m_client; }
    QVBoxLayout *body() { return m_body; }

private:
    void say(Severity severity, const QString &text, const QString &cause = {});

    ControllerClient &m_client;
    const QString m_tabText;
    SentenceFrame *m_error;
    QVBoxLayout *m_body;
};

} // namespace labcast
