// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttable.h"

#include "bandwidthchart.h"
#include "ui/sessionwords.h"
#include "ui/table/rowmodel.h"

#include <QDateTime>
#include <QScrollBar>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 followMs = 1000; // a table that changes four times a second cannot be read

QString timeText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

QList<Column<ChartRow>> columns()
{
    using Row = ChartRow;
    return {{.title = ChartTable::tr("Time"),
                .most = u"0000-00-00 00:00:00.000"_s,
                .text = [](const Row &row) { return timeText(row.sample.timeMs); }},
        {.title = ChartTable::tr("Session"), .most = {}, .text = [](const Row &row) { return row.name; }},
        {.title = ChartTable::tr("Rate"),
            .most = u"99999 Mbit/s"_s,
            .text = [](const Row &row) { return formatBandwidth(row.sample.rate, QLocale()); },
            .isFigure = true}};
}

QVariant idOf(const ChartRow &row)
{
    return QString(QString::number(row.session.value) + u'/' + QString::number(row.sample.timeMs));
}

} // namespace

QList<ChartRow> chartRows(const ChartData &data, const TimeSpan &span, qsizetype most)
{
    QList<ChartRow> rows;
    for (const auto &[session, line] : data.lines()) {
        const std::span<const Sample> inside = samplesIn(line.history.samples(), span);
        for (const Sample &sample : inside.last(std::min(size_t(most), inside.size())))
            rows.append({session, sessionTitle(line.info), sample});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const ChartRow &row) { return row.sample.timeMs; });
    return rows.first(std::min(most, rows.size()));
}

ChartTable::ChartTable(const BandwidthChart &chart, QWidget *parent)
    : Table(tr("Bandwidth of every session"), parent)
    , m_chart(chart)
    , m_model(new RowModel<ChartRow>(columns(), idOf, this))
{
    setModel(m_model, -1);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &ChartTable::fill);
    connect(&chart, &BandwidthChart::changed, this, &ChartTable::follow);
}

const QList<ChartRow> &ChartTable::rows() const
{
    return m_model->rows();
}

void ChartTable::showEvent(QShowEvent *event)
{
    Table::showEvent(event);
    fill();
}

void ChartTable::follow()
{
    if (m_chart.isPaused())
        fill();
    else if (!m_due.isActive())
        m_due.start(followMs);
}

void ChartTable::fill()
{
    const bool isRead = verticalScrollBar()->value() > 0 && !m_chart.isPaused();
    if (isVisible() && (!isRead || m_model->rows().isEmpty()))
        m_model->setRows(chartRows(m_chart.data(), m_chart.visible(), mostRows));
}

} // namespace labcast
