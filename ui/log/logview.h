// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logrow.h"

#include <QAbstractScrollArea>

namespace labcast {

class LogLines;
class MarkedScrollBar;

/// The text of a log: numbers in a gutter, severity, time and text. Scrolls by rows, and knows only those that are
/// seen, so that a million lines are as quick as ten. Follows the end until one scrolls up.
class LogView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `lines` outlives the view.
    explicit LogView(LogLines &lines, QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool isFollowing);
    bool isWrapping() const { return m_isWrapping; }
    void setWrapping(bool wraps);
    /// In points, against the system's fixed font.
    int zoom() const { return m_zoom; }
    void setZoom(int points);

    /// The line that acts are about; -1: none.
    qint64 currentRow() const { return m_current; }
    const LogLine *currentLine() const;
    /// Makes it the current one and scrolls to it; then the view no longer follows.
    void goTo(qint64 row);
    /// Forgets the selection; another log is shown.
    void reset();

    /// The rows that are selected, from the first to the last; {-1, -1} without any.
    std::pair<qint64, qint64> selectedRows() const;
    void selectAll();

    /// What is marked: in the text and, by their rows, on the scroll bar.
    void setPattern(const std::optional<LogPattern> &pattern);
    void setHits(const LogHits &hits);

    /// Why there is nothing to see, and what to do.
    void setEmptyText(const QString &text);

    qint64 topRow() const;
    /// What a screen reader says of the current line.
    QString spokenLine() const;

signals:
    void followingChanged(bool isFollowing);
    void currentChanged();
    void copyRequested();
    /// The admin wants to see what the current line was before.
    void statesRequested();
    void zoomChanged(int points);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void arrange();
    void updateScrollBars();
    void updateWidth();
    void wantSeen();
    qint64 lastTopRow() const;
    int heightOf(qint64 row) const;
    int fullRows() const;
    qint64 rowAt(int y) const;
    int firstY() const;
    void setCurrent(qint64 row, bool extends);
    void scrollTo(qint64 row);
    void linesChanged();
    void paintRow(QPainter &painter, const QRect &rect, qint64 row);

    LogLines &m_lines;
    MarkedScrollBar *m_bar;
    LogRowStyle m_style;
    QString m_emptyText;
    qint64 m_arrangedFor = 0; ///< the largest number that has room in the gutter
    qint64 m_current = -1;
    qint64 m_anchor = -1; ///< where the selection began
    int m_widest = 0;
    int m_zoom = 0;
    bool m_isFollowing = true;
    bool m_isWrapping = false;
    bool m_isAdjusting = false; ///< the bar is moved by us, not by the admin
};

/// Makes screen readers hear the current line of a LogView. Called once.
void makeLogViewsAccessible();

} // namespace labcast
