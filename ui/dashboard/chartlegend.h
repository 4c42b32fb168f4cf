// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPen>
#include <QWidget>

namespace labcast {

/// What each line of a chart is, in at most two rows, and figures at the right end.
class ChartLegend : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString text;
        QPen pen;
        bool isBold = false;
        bool operator==(const Entry &) const = default;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    /// What there is no room for is counted.
    void setEntries(const QList<Entry> &entries);
    void setCaption(const QString &caption);
    const QList<Entry> &entries() const { return m_entries; }
    const QString &caption() const { return m_caption; }

    /// As it would be at that width.
    int heightFor(int width) const;
    void paintOn(QPainter &painter, const QRect &place) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Arrangement;
    Arrangement arranged(int width) const;
    QFont fontOf(const Entry &entry) const;
    void fit();

    QList<Entry> m_entries;
    QString m_caption;
};

} // namespace labcast
