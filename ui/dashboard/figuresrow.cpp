// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresrow.h"

#include "ui/elidedlabel.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

void addAlert(Totals &totals, const SessionInfo &session)
{
    const Severity severity = session.sentence.severity;
    if (severity == Severity::Error && totals.errors++ == 0)
        totals.worst = u"%1: %2"_s.arg(sessionTitle(session), stateWord(session.state));
    if (severity == Severity::Warning && totals.warnings++ == 0 && totals.errors == 0)
        totals.worst = u"%1: %2"_s.arg(sessionTitle(session), stateWord(session.state));
}

} // namespace

Totals totalsOf(const QList<SessionInfo> &sessions)
{
    Totals totals;
    for (const SessionInfo &session : sessions) {
        if (isFinished(session.state))
            continue;
        if (session.state == SessionState::Queued) {
            ++totals.queued;
            continue;
        }
        ++totals.running;
        totals.joined += session.joined;
        totals.expected += session.expected;
        addAlert(totals, session);
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
    m_alertIcon = new QLabel(this);
    m_alerts = addFigure(m_alertIcon);
    showNothing();
}

void FiguresRow::showNothing()
{
    const QString none = QString::fromUtf16(noValue);
    setFigure(m_running, none, {}, tr("Sessions running"));
    setFigure(m_joined, none, {}, tr("Computers joined / expected"));
    setFigure(m_wire, none, {}, tr("Wire rate"));
    setFigure(m_served, none, {}, tr("Served"));
    setFigure(m_alerts, none, {}, tr("Alerts"));
    m_alertIcon->hide();
}

void FiguresRow::showTotals(const Totals &totals)
{
    const QLocale locale;
    setFigure(m_running, locale.toString(totals.running), {}, runningCaption(totals));
    const QString joined = totals.running == 0
        ? QString::fromUtf16(noValue)
        : u"%1 / %2"_s.arg(locale.toString(totals.joined), locale.toString(totals.expected));
    setFigure(m_joined, joined, {}, tr("Computers joined / expected"));
    showAlerts(totals);
    setRate(m_wire, totals.wire, tr("Wire rate"));
    setRate(m_served, totals.throughput,
        totals.served > 0 ? tr("Served to %n computer(s)", nullptr, totals.served) : tr("Served"));
}

QString FiguresRow::runningCaption(const Totals &totals)
{
    if (totals.stalled > 0)
        return tr("Sessions running, %L1 stalled").arg(totals.stalled);
    if (totals.queued > 0)
        return tr("Sessions running, %L1 queued").arg(totals.queued);
    return tr("Sessions running");
}

void FiguresRow::showAlerts(const Totals &totals)
{
    const int alerts = totals.errors + totals.warnings;
    const Severity severity = totals.errors > 0 ? Severity::Error
        : totals.warnings > 0                   ? Severity::Warning
                                                : Severity::Ok;
    m_alertIcon->setPixmap(severityIcon(severity).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    m_alertIcon->show();
    setFigure(m_alerts, QLocale().toString(alerts), tr("alert(s)", nullptr, alerts),
        alerts == 0 ? tr("Nothing needs you") : totals.worst);
}

FiguresRow::Figure FiguresRow::addFigure(QLabel *icon)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    if (row->count() > 0) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::VLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        row->addWidget(line);
    }
    const Figure figure {new QLabel(this), new QLabel(this), new ElidedLabel(this)};
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    figure.value->setFont(large);
    figure.unit->setContentsMargins(0, 0, 0, QFontMetrics(large).descent() - fontMetrics().descent());
    figure.caption->setForegroundRole(QPalette::PlaceholderText);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(12, 6, 12, 6);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    const int column = icon ? 1 : 0;
    if (icon)
        grid->addWidget(icon, 0, 0);
    grid->addWidget(figure.value, 0, column, Qt::AlignBottom);
    grid->addWidget(figure.unit, 0, column + 1, Qt::AlignBottom);
    grid->addWidget(figure.caption, 1, 0, 1, 4);
    grid->setColumnStretch(3, 1);

    row->addLayout(grid, 1);
    return figure;
}

void FiguresRow::setFigure(const Figure &figure, const QString &value, const QString &unit, const QString &caption)
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
