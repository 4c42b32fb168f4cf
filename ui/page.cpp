// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

namespace labcast {

Page::Page(QWidget *parent)
    : QWidget(parent)
    , m_toolBar(new QToolBar)
    , m_body(new QVBoxLayout)
{
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_toolBar->setIconSize(QSize(extent, extent));
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setMovable(false);
    m_body->setContentsMargins(12, 12, 12, 12);
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addLayout(m_body, 1);
}

} // namespace labcast
