// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptyhint.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace labcast {

EmptyHint::EmptyHint(QWidget *parent)
    : QFrame(parent)
    , m_title(addLabel(1.4, QFont::DemiBold))
    , m_text(addLabel(1, QFont::Normal))
    , m_hint(addLabel(1, QFont::Normal))
    , m_buttons(new QHBoxLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    column->addWidget(m_hint);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);
}

void EmptyHint::setTexts(const QString &title, const QString &text, const QString &hint)
{
    m_title->setText(title);
    m_text->setText(text);
    m_hint->setText(hint);
}

void EmptyHint::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

QLabel *EmptyHint::addLabel(double size, int weight)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::Weight(weight));
    label->setFont(font);
    return label;
}

} // namespace labcast
