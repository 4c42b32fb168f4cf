// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarypage.h"

#include "hostview.h"
#include "imageview.h"
#include "labview.h"
#include "nodeview.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

LibraryPage::LibraryPage(ControllerClient &client, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_tabs(new QTabBar)
    , m_views(new QStackedWidget)
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Library"));
    body()->addWidget(m_tabs);
    body()->addWidget(m_views, 1);
    addView(new ImageView(client));
    addView(new HostView(client));
    addView(new LabView(client));
    addView(new NodeView(client));
    connect(m_tabs, &QTabBar::currentChanged, this, &LibraryPage::showView);
    connect(&client, &ControllerClient::libraryChanged, this, &LibraryPage::markStale);
    connect(&client, &ControllerClient::connected, this, &LibraryPage::markStale);
    showView();
    markStale();
}

void LibraryPage::addView(LibraryView *view)
{
    m_views->addWidget(view);
    m_tabs->addTab(view->tabText());
    connect(view, &LibraryView::deployRequested, this, &LibraryPage::deployRequested);
}

LibraryView *LibraryPage::currentView() const
{
    return static_cast<LibraryView *>(m_views->currentWidget());
}

void LibraryPage::showView()
{
    m_views->setCurrentIndex(m_tabs->currentIndex());
    toolBar()->clear();
    for (QAction *action : currentView()->toolActions()) {
        if (action)
            toolBar()->addAction(action);
        else
            toolBar()->addSeparator();
    }
    if (const auto files = currentView()->fileActions(); !files.isEmpty()) {
        toolBar()->addSeparator();
        toolBar()->addActions(files);
    }
    if (isVisible() && m_stale.contains(currentView()))
        refresh();
}

void LibraryPage::markStale()
{
    for (int i = 0; i < m_views->count(); ++i)
        m_stale.insert(static_cast<LibraryView *>(m_views->widget(i)));
    if (isVisible())
        refresh();
}

void LibraryPage::refresh()
{
    if (!m_client.isConnected())
        return;
    m_stale.remove(currentView());
    currentView()->refresh();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale.contains(currentView()))
        refresh();
}

bool LibraryPage::find()
{
    return currentView()->find();
}

void LibraryPage::saveView(QSettings &settings) const
{
    settings.setValue(u"library/tab"_s, m_tabs->currentIndex());
    for (int i = 0; i < m_views->count(); ++i)
        static_cast<const LibraryView *>(m_views->widget(i))->saveView(settings);
}

void LibraryPage::restoreView(const QSettings &settings)
{
    m_tabs->setCurrentIndex(settings.value(u"library/tab"_s).toInt());
    for (int i = 0; i < m_views->count(); ++i)
        static_cast<LibraryView *>(m_views->widget(i))->restoreView(settings);
}

} // namespace labcast
