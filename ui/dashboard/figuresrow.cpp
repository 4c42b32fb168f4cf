// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresrow.h"

#include "ui/sessionwords.h"

#include <QGridLayout>
#include <QLabel>

namespace labcast {

using namespace Qt::StringLiterals;

Totals totalsOf(const QList<SessionInfo> &sessions)
{
    Totals totals;
    for (const SessionInfo &session : sessions) {
        if (isFinished(session.state))
            continue;
        ++totals.running;
        totals.joined += session.joined;
        totals.expected += session.expected;
        const bool sends = session.state == SessionState::Sending || session.state == SessionState::Stalled;
        if (!sends)
            continue;
        totals.stalled += session.state == SessionState::Stalled;
        totals.served += session.joined;
        totals.wire.bitsPerSecond += session.rate.bitsPerSecond;
        totals.throughput.bitsPerSecond += session.rate.bitsPerSecond * session.joined;
    }
    return totals;
}

FiguresRow::FiguresRow(QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_running = addFigure();
    m_joined = addFigure();
    m_wire = addFigure();
    m_served = addFigure();
    showTotals({});
}

void FiguresRow::showTotals(const Totals &totals)
{
    const QLocale locale;
    const QString stalled = totals.stalled > 0 ? tr("Sessions running, %L1 stalled").arg(totals.stalled)
                                               : tr("Sessions running");
    setFigure(m_running, locale.toString(totals.running), {}, stalled);
    const QString joined = totals.running == 0
        ? QString::fromUtf16(noValue)
        : u"%1 / %2"_s.arg(locale.toString(totals.joined), locale.toString(totals.expected));
    setFigure(m_joined, joined, {}, tr("Computers joined / expected"));
    setRate(m_wire, totals.wire, tr("On the wire"));
    setRate(m_served, totals.throughput,
        totals.served > 0 ? tr("Served to %n computer(s)", nullptr, totals.served) : tr("Served"));
}

FiguresRow::Figure FiguresRow::addFigure()
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    if (row->count() > 0) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::VLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        row->addWidget(line);
    }
    const Figure figure {new QLabel(this), new QLabel(this), new QLabel(this)};
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    figure.value->setFont(large);
    figure.unit->setContentsMargins(0, 0, 0, QFontMetrics(large).descent() - fontMetrics().descent());
    figure.caption->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->addWidget(figure.value, 0, 0, Qt::AlignBottom);
    grid->addWidget(figure.unit, 0, 1, Qt::AlignBottom);
    grid->addWidget(figure.caption, 1, 0, 1, 3);
    grid->setColumnStretch(2, 1);
    row->addLayout(grid, 1);
    return figure;
}

void FiguresRow::setFigure(
    const Figure &figure, const QString &value, const QString &unit, const QString &caption)
{
    figure.value->setText(value);
    figure.unit->setText(unit);
    figure.caption->setText(caption);
    figure.value->setAccessibleName(u"%1: %2 %3"_s.arg(caption, value, unit));
}

void FiguresRow::setRate(const Figure &figure, Bandwidth rate, const QString &caption)
{
    const QString text = formatBandwidth(rate, QLocale());
    const qsizetype gap = text.indexOf(QChar::Nbsp);
    setFigure(figure, text.left(gap), text.mid(gap + 1), caption);
}

} // namespace labcast
