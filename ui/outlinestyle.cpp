// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinestyle.h"

#include "theme.h"

#include <QPainter>
#include <QStyleOption>

namespace labcast {

namespace {

/// Around a field; one that has the focus has the highlight's line.
void drawFieldFrame(const QStyleOption &option, QPainter *painter)
{
    if (!isDark(option.palette) || option.state.testFlag(QStyle::State_HasFocus))
        return;
    constexpr int lighter = 125; // than the line around a table: 3:1 to what is behind it
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Mid).lighter(lighter));
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

OutlineStyle::OutlineStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        return drawFieldFrame(*option, painter);
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

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawFieldFrame(*option, painter);
}

} // namespace labcast
