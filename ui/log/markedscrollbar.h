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

    /// Rows out of `total`.
    void setMarks(const QList<qint64> &rows);
    void setTotal(qint64 total);
    const QList<qint64> &marks() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qint64> m_rows;
    qint64 m_total = 0;
};

} // namespace labcast
