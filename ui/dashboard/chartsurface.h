// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QWidget>

#include <optional>

namespace labcast {

/// What a chart tells of one moment.
struct ChartReading
{
    struct Value
    {
        QString name;
        QString text;
        QPen pen;
    };
    double seconds = 0;
    QString time;
    QList<Value> values;
};

/// The clear pane over a plot: takes what the mouse does, and draws the reading under the pointer and the part
/// that is being chosen, so that the plot itself need not be drawn again.
class ChartSurface : public QWidget
{
    Q_OBJECT
public:
    explicit ChartSurface(QWidget *parent = nullptr);

    /// Where the lines are.
    void setArea(const QRectF &area);
    /// Shows a reading at `x`; none hides it.
    void showReading(const std::optional<ChartReading> &reading, double x);
    /// Where the pointer is, if it is over the lines.
    std::optional<double> pointer() const { return m_pointer; }
    void setFocusShown(bool isShown);
    /// The frame of the reading that is shown.
    QRect readingFrame() const;

signals:
    void pointed(); ///< the pointer is elsewhere or gone
    void zoomed(double factor, double x); ///< of the time that is shown
    void dragged(double pixels);
    void chosen(double fromX, double toX);
    void opened(double x); ///< double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void setPointer(std::optional<double> x);
    qsizetype shownValues() const;
    void paintReading(QPainter &painter) const;

    QRectF m_area;
    std::optional<ChartReading> m_reading;
    std::optional<double> m_pointer;
    double m_readingX = 0;
    bool m_isFocusShown = false;
    std::optional<double> m_pressed; ///< where the button went down or what was dragged last
    std::optional<double> m_chosenFrom; ///< where a choice began
};

} // namespace labcast
