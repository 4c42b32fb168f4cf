// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageframe.h"

#include "navigation.h"
#include "noticearea.h"
#include "page.h"
#include "theme.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the navigation is only icons.
constexpr int narrowWindow = 1100;

} // namespace

PageFrame::PageFrame(QWidget *parent)
    : QWidget(parent)
    , m_navigation(new Navigation)
    , m_pages(new QStackedWidget)
    , m_right(new QVBoxLayout)
    , m_defaults(m_folder.filePath(u"views.ini"_s), QSettings::IniFormat)
{
    m_right->setSpacing(0);
    m_right->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(m_right, 1);
    connect(m_navigation, &QListWidget::currentRowChanged, this, &PageFrame::showCurrent);
}

int PageFrame::addPage(const QString &menuText, QLatin1StringView icon, MakePage make)
{
    const int number = count();
    auto *action = new QAction(menuText, this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)));
    connect(action, &QAction::triggered, this, [this, number] { showPage(number); });
    m_actions << action;
    m_icons << icon;
    m_makers << std::move(make);
    m_made << nullptr;
    m_navigation->addPage(QString(menuText).remove(u'&'), action->shortcut());
    return number;
}

Page &PageFrame::page(int number)
{
    if (Page *there = m_made.at(number))
        return *there;
    Page *page = m_makers.at(number)();
    m_made[number] = page;
    page->setWindowTitle(QString(m_actions.at(number)->text()).remove(u'&'));
    m_pages->addWidget(page);
    connect(page, &Page::alertsChanged, m_navigation,
        [this, number](int alerts) { m_navigation->setAlerts(number, alerts); });
    page->saveView(m_defaults);
    page->restoreView(QSettings());
    emit made(*page);
    return *page;
}

NoticeArea &PageFrame::notices()
{
    if (!m_notices) {
        m_notices = new NoticeArea(this);
        m_right->insertWidget(0, m_notices);
    }
    return *m_notices;
}

int PageFrame::current() const
{
    return m_navigation->currentRow();
}

void PageFrame::showPage(int number)
{
    m_navigation->setCurrentRow(number);
}

void PageFrame::showPage(const Page &page)
{
    showPage(int(m_made.indexOf(&page)));
}

void PageFrame::showCurrent()
{
    if (m_isPainted || m_made.at(current()))
        m_pages->setCurrentWidget(&page(current()));
}

void PageFrame::showIcons()
{
    QList<QIcon> icons;
    for (const QLatin1StringView name : m_icons) {
        icons << themeIcon(name);
        m_actions.at(icons.size() - 1)->setIcon(icons.last());
    }
    m_navigation->setIcons(icons);
}

void PageFrame::saveViews() const
{
    QSettings settings;
    for (const Page *page : m_made) {
        if (page)
            page->saveView(settings);
    }
}

void PageFrame::resetView()
{
    page(current()).restoreView(m_defaults);
}

void PageFrame::focusNextPane()
{
    const auto isPane = [this](const QWidget *widget) {
        return isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && qobject_cast<const QAbstractScrollArea *>(widget);
    };
    QWidget *start = window()->focusWidget() ? window()->focusWidget() : this;
    for (QWidget *next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain()) {
        if (isPane(next))
            return next->setFocus(Qt::TabFocusReason);
    }
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_navigation->setCompact(width() < narrowWindow);
}

void PageFrame::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    // The window is on the screen before its first page is made.
    QMetaObject::invokeMethod(
        this,
        [this] {
            showIcons();
            emit painted();
            showCurrent();
        },
        Qt::QueuedConnection);
}

} // namespace labcast
