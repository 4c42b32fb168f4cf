// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldsection.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace labcast {

FoldSection::FoldSection(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton)
    , m_remark(new QLabel)
    , m_content(content)
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setText(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAutoRaise(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_title);
    top->addWidget(m_remark, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(content, 1);
    connect(m_title, &QToolButton::clicked, this, [this] { setFolded(!isFolded()); });
    setFolded(false);
}

void FoldSection::setRemark(const QString &remark)
{
    m_remark->setText(remark);
}

bool FoldSection::isFolded() const
{
    return m_content->isHidden();
}

void FoldSection::setFolded(bool isFolded)
{
    m_title->setArrowType(isFolded ? Qt::RightArrow : Qt::DownArrow);
    m_title->setToolTip(isFolded ? tr("Unfold") : tr("Fold"));
    m_content->setHidden(isFolded);
    // What is folded gives its room to the others.
    setSizePolicy(QSizePolicy::Preferred, isFolded ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

} // namespace labcast
