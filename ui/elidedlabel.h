// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace labcast {

/// One line of plain text that takes what room there is; what does not fit is an ellipsis, with the whole as
/// tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace labcast
