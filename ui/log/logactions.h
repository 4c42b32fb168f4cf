// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

class QComboBox;
class QToolBar;

namespace labcast {

/// The acts of the log page, with texts, icons and shortcuts; what they do is connected by the page.
class LogActions : public QObject
{
    Q_OBJECT
public:
    /// The shortcuts work in `page` and everything on it.
    explicit LogActions(QWidget *page);

    QAction *follow;
    QAction *wrap;
    QAction *jump;
    QAction *jumpToLine;
    QAction *open;
    QAction *close;
    QAction *window;
    QAction *chart;
    QAction *states;
    QAction *copy;
    QAction *save;
    QAction *next;
    QAction *previous;
    QAction *larger;
    QAction *smaller;
    QAction *usualSize;
    QComboBox *severity; ///< its index is a LogFilter; on the toolbar

    void fillToolBar(QToolBar &bar);

private:
    QAction *add(QLatin1StringView icon, const QString &text, const QString &hint, const QKeySequence &keys);

    QWidget *m_page;
};

} // namespace labcast
