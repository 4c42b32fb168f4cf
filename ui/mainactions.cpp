// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainactions.h"

#include "dashboard/sentencepanel.h"
#include "theme.h"

#include <QMenuBar>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

MainActions::MainActions(QObject *parent)
    : QObject(parent)
{
    const auto action = [this](QLatin1StringView icon, const QString &text, const QKeySequence &keys = {}) {
        auto *made = new QAction(text, this);
        m_icons.append({made, icon});
        made->setShortcut(keys);
        return made;
    };
    deploy = action("document-send"_L1, tr("&Deploy…"), QKeySequence::New);
    rehearse = action("computer"_L1, {});
    handOver = action("document-print"_L1, tr("&Hand-over Page…"));
    quit = action("application-exit"_L1, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    start = action("media-playback-start"_L1, tr("&Start Now"));
    cancel = action("process-stop"_L1, tr("&Cancel Session…"));
    showLog = action("text-x-log"_L1, tr("Show &Log"));
    find = action("edit-find"_L1, tr("F&ind"), QKeySequence::Find);
    nextPane = action("go-next"_L1, tr("&Next Pane"), QKeySequence(Qt::Key_F6));
    resetView = action("edit-undo"_L1, tr("Reset This &Page"));
    refresh = action("view-refresh"_L1, {}, QKeySequence::Refresh);
    setUp = action("configure"_L1, tr("&Set Up…"));
    about = action("help-about"_L1, tr("&About Labcast"));
    deploy->setToolTip(tr("Send an image to computers (%1)").arg(deploy->shortcut().toString()));
    refresh->setToolTip(tr("Ask the controller for everything again (%1)").arg(refresh->shortcut().toString()));
    setRehearsing(false);
    setConnected(false);
    setSession(nullptr);
}

void MainActions::fillMenus(QMenuBar &menus, const QList<QAction *> &pages, QMenu *servers)
{
    QMenu *file = menus.addMenu(tr("&File"));
    file->addActions({deploy, rehearse});
    file->addMenu(servers);
    file->addAction(handOver);
    file->addSeparator();
    file->addAction(quit);
    menus.addMenu(tr("&Session"))->addActions({start, cancel, showLog});
    m_view = menus.addMenu(tr("&View"));
    m_view->addActions(pages);
    m_view->addSeparator();
    m_view->addActions({find, nextPane, resetView, refresh});
    menus.addMenu(tr("&Tools"))->addAction(setUp);
    menus.addMenu(tr("&Help"))->addAction(about);
}

void MainActions::showIcons()
{
    for (const auto &[action, icon] : m_icons)
        action->setIcon(themeIcon(icon));
}

void MainActions::addToView(const QList<QAction *> &chart)
{
    m_view->insertSection(find, tr("Chart"));
    m_view->insertActions(find, chart);
    m_view->insertSeparator(find);
}

void MainActions::fillToolBar(QToolBar &bar)
{
    bar.addAction(deploy);
    bar.addSeparator();
    bar.addActions({start, cancel});
    bar.addSeparator();
    bar.addAction(showLog);
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(gap);
    bar.addAction(refresh);
}

void MainActions::setRehearsing(bool isRehearsing)
{
    rehearse->setText(isRehearsing ? tr("End the &Rehearsal") : tr("&Rehearse on a Virtual Lab…"));
}

void MainActions::setConnected(bool isConnected)
{
    deploy->setEnabled(isConnected);
    setUp->setEnabled(isConnected);
    handOver->setEnabled(isConnected);
    m_isConnected = isConnected;
    showRefresh();
}

void MainActions::setServer(bool isServer)
{
    m_isServer = isServer;
    showRefresh();
}

void MainActions::showRefresh()
{
    const QString anew = m_isServer ? tr("Connect No&w") : tr("Start the &Controller");
    refresh->setText(m_isConnected ? tr("Re&fresh") : anew);
}

void MainActions::setSession(const SessionInfo *session)
{
    start->setEnabled(session && canStart(*session));
    cancel->setEnabled(session && canCancel(*session));
    showLog->setEnabled(session);
}

} // namespace labcast
