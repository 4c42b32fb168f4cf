// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentenceframe.h"

#include "theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace labcast {

namespace {

constexpr int narrowFrame = 900;

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SentenceFrame::SentenceFrame(QWidget *parent)
    : QFrame(parent)
    , m_iconLabel(new QLabel(this))
    , m_headline(wrappingLabel(this))
    , m_detail(wrappingLabel(this))
    , m_texts(new QVBoxLayout)
    , m_content(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);

    m_texts->setSpacing(4);
    m_texts->addStretch();
    m_texts->addWidget(m_headline);
    m_texts->addWidget(m_detail);
    m_texts->addStretch();
    m_buttons->setSpacing(8);
    m_content->setSpacing(12);
    m_content->addLayout(m_texts, 1);
    m_content->addLayout(m_buttons);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_iconLabel);
    layout->addLayout(m_content, 1);
    // With and without a detail it is as high, so that the page below does not jump.
    m_detail->hide();
    setMinimumHeight(QFontMetrics(large).height() + fontMetrics().height() + 20);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void SentenceFrame::setSeverity(Severity severity, const QIcon &icon)
{
    m_severity = severity;
    m_icon = icon;
    showIcon();
    update();
}

void SentenceFrame::setSeverity(Severity severity)
{
    setSeverity(severity, severityIcon(severity));
}

void SentenceFrame::setTexts(const QString &headline, const QString &detail)
{
    m_headline->setText(headline);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void SentenceFrame::announce()
{
    // A label with a name of its own keeps quiet when its text changes, so the seconds are not read aloud.
    m_headline->setAccessibleName(headline());
    m_detail->setAccessibleName(detail());
    setAccessibleName(headline());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SentenceFrame::addButton(QPushButton *button)
{
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
}

void SentenceFrame::addRow(QWidget *row)
{
    m_texts->insertWidget(m_texts->count() - 1, row);
    layout()->setAlignment(m_iconLabel, Qt::AlignTop);
}

QString SentenceFrame::headline() const
{
    return m_headline->text();
}

QString SentenceFrame::detail() const
{
    return m_detail->text();
}

void SentenceFrame::paintEvent(QPaintEvent *)
{
    const SeverityColors colors = severityColors(m_severity, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.setPen(colors.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SentenceFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    updateDirection();
}

void SentenceFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::EnabledChange)
        showIcon();
}

void SentenceFrame::showIcon()
{
    const auto mode = isEnabled() ? QIcon::Normal : QIcon::Disabled;
    m_iconLabel->setPixmap(m_icon.pixmap(QSize(mediumIcon, mediumIcon), devicePixelRatioF(), mode));
}

void SentenceFrame::updateDirection()
{
    const auto direction = width() < narrowFrame ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_content->direction() == direction)
        return;
    m_content->setDirection(direction);
    m_buttons->setAlignment(direction == QBoxLayout::TopToBottom ? Qt::AlignLeft : Qt::Alignment());
}

} // namespace labcast
