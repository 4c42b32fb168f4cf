// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollBar>

namespace labcast {

/// A vertical scroll bar with marks where something was found.
class MarkedScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    using QScrollBar::QScrollBar;

    /// Rows out of the total.
    void setMarks(const QList<qint64> &rows);
    /// Places in thousandths, for more rows than are worth knowing one by one.
    void setThousandths(const QList<int> &places);
    void setTotal(qint64 total);
    const QList<qint64> &marks() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_rows;
    QList<int> m_thousandths; ///< instead of the rows, when there are any
    qint64 m_total = 0;
};

} // namespace labcast
