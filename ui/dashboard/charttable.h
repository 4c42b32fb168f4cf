// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"
#include "ui/table/table.h"

#include <QTimer>

namespace labcast {

class BandwidthChart;
template <typename Row>
class RowModel;

/// One sample as a row.
struct ChartRow
{
    SessionId session;
    QString name;
    Sample sample;
    bool operator==(const ChartRow &) const = default;
};

/// The samples inside `span`, newest first, at most `most`.
QList<ChartRow> chartRows(const ChartData &data, const TimeSpan &span, qsizetype most);

/// What a chart shows as a table, for those who cannot see it or want the figures. It follows while it is scrolled
/// to its top.
class ChartTable : public Table
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRows = 1000;

    /// `chart` outlives it.
    explicit ChartTable(const BandwidthChart &chart, QWidget *parent = nullptr);

    const QList<ChartRow> &rows() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void fill();

    const BandwidthChart &m_chart;
    RowModel<ChartRow> *m_model;
    QTimer m_due;
};

} // namespace labcast
