// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QMenu;
class QMenuBar;
class QToolBar;

namespace labcast {

struct SessionInfo;

/// The acts of the main window, with texts, icons and shortcuts; what they do is connected by the window.
class MainActions : public QObject
{
    Q_OBJECT
public:
    explicit MainActions(QObject *parent);

    QAction *deploy;
    QAction *rehearse;
    QAction *handOver;
    QAction *quit;
    QAction *start;
    QAction *cancel;
    QAction *showLog;
    QAction *find;
    QAction *nextPane;
    QAction *resetView;
    QAction *refresh;
    QAction *setUp;
    QAction *about;

    /// `pages` go to a page each.
    void fillMenus(QMenuBar &menus, const QList<QAction *> &pages, QMenu *servers);
    /// The chart's own, once there is a chart.
    void addToView(const QList<QAction *> &chart);

    /// The dashboard's.
    void fillToolBar(QToolBar &bar);

    void setRehearsing(bool isRehearsing);
    void setConnected(bool isConnected);
    /// A server's controller cannot be started from here.
    void setServer(bool isServer);
    /// The selected session, or null: what can be done with it.
    void setSession(const SessionInfo *session);

    /// Until then the actions have only their words: reading the icons takes longer than all the rest.
    void showIcons();

private:
    void showRefresh();

    QMenu *m_view = nullptr;
    bool m_isConnected = false;
    bool m_isServer = false;
    QList<std::pair<QAction *, QLatin1StringView>> m_icons;
};

} // namespace labcast
