// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinestyle.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

namespace labcast {

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRing = element == PE_IndicatorRadioButton;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isRing && !isBox) || !isDark(option->palette))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRing);
    painter->setBrush(Qt::NoBrush);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    painter->setPen(
        option->palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText));
    const QRect frame = option->rect.adjusted(0, 0, -1, -1);
    if (isRing)
        painter->drawEllipse(frame);
    else
        painter->drawRect(frame);
    painter->restore();
}

} // namespace labcast
