// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectiontitle.h"

#include <QBoxLayout>

namespace labcast {

SectionTitle::SectionTitle(const QString &title, const QString &remark, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_remark(new QLabel(remark))
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addStretch();
}

} // namespace labcast
