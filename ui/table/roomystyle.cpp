// SPDX-License-Identifier: GPL-3.0-or-later
#include "roomystyle.h"

#include <QAbstractItemView>
#include <QProxyStyle>

namespace labcast {

namespace {

class RoomyStyle : public QProxyStyle
{
public:
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override
    {
        if (metric == PM_HeaderMargin)
            return textMargin;
        if (metric == PM_FocusFrameHMargin)
            return textMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

void useRoomyStyle(QAbstractItemView &view, QAbstractItemView &header)
{
    auto *style = new RoomyStyle;
    style->setParent(&view);
    view.setStyle(style);
    header.setStyle(style);
}

} // namespace labcast
