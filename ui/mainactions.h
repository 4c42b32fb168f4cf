// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QMenuBar;
class QToolBar;

namespace labcast {

/// The acts of the main window, with texts, icons and shortcuts; what they do is connected by the window.
class MainActions : public QObject
{
    Q_OBJECT
public:
    explicit MainActions(QObject *parent);

    QAction *deploy;
    QAction *rehearse;
    QAction *quit;
    QAction *start;
    QAction *cancel;
    QAction *showLog;
    QAction *find;
    QAction *refresh;
    QAction *setUp;
    QAction *about;

    /// `pages` go to a page each, `chart` are the chart's own.
    void fillMenus(QMenuBar &menus, const QList<QAction *> &pages, const QList<QAction *> &chart);

    /// The dashboard's.
    void fillToolBar(QToolBar &bar);

    void setRehearsing(bool isRehearsing);
    void setConnected(bool isConnected);
};

} // namespace labcast
