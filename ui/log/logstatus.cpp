// SPDX-License-Identifier: GPL-3.0-or-later
#include "logstatus.h"

#include "app/units.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QTimeZone>

namespace labcast {

using namespace Qt::StringLiterals;

LogStatus::LogStatus(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel)
    , m_icon(new QLabel)
    , m_state(new QLabel)
{
    auto *zone = new QLabel(tr("Times of %1").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    for (QLabel *label : {m_place, zone})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_place->setObjectName(u"place"_s);
    m_state->setObjectName(u"followState"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_place);
    layout->addSpacing(12);
    layout->addWidget(m_icon);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addSpacing(12);
    layout->addWidget(zone);
    showState();
}

void LogStatus::showPlace(const LogLine *line, const LogSource &source)
{
    const QLocale locale;
    const QString size = formatByteCount({source.bytes}, locale);
    if (!line) {
        m_place->setText(
            source.id.isEmpty() ? QString() : tr("%n line(s), %1", nullptr, int(source.total)).arg(size));
        return;
    }
    QString place = tr("Line %1 of %2").arg(locale.toString(line->number), locale.toString(source.total));
    if (line->timeMs > 0)
        place += u", "_s + QDateTime::fromMSecsSinceEpoch(line->timeMs).toString(u"HH:mm:ss.zzz"_s);
    m_place->setText(place + u", "_s + size);
}

void LogStatus::showFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    showState();
}

void LogStatus::showConnection(bool isConnected)
{
    m_isConnected = isConnected;
    showState();
}

void LogStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

void LogStatus::showState()
{
    const Severity severity = m_isConnected ? Severity::Ok : Severity::Warning;
    const bool isShown = !m_isConnected || m_isFollowing;
    const int extent = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setVisible(isShown);
    m_icon->setPixmap(severityIcon(severity).pixmap(extent));
    m_state->setText(!m_isConnected ? tr("Not connected: nothing new is read")
            : m_isFollowing         ? tr("Following")
                                    : tr("Not following: Ctrl+End goes to the end"));
    QPalette colors = palette();
    const QColor muted = colors.color(QPalette::PlaceholderText);
    colors.setColor(QPalette::WindowText, isShown ? severityColors(severity, colors).text : muted);
    m_state->setPalette(colors);
}

} // namespace labcast
