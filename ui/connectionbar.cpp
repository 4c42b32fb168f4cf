// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionbar.h"

#include "theme.h"

#include <QLabel>

namespace labcast {

using namespace Qt::StringLiterals;

ConnectionBar::ConnectionBar(QWidget *parent)
    : QStatusBar(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_place(new QLabel(this))
    , m_interface(new QLabel(this))
    , m_rate(new QLabel(this))
{
    for (QLabel *label : {m_icon, m_word, m_place})
        addWidget(label);
    for (QLabel *label : {m_interface, m_rate})
        addPermanentWidget(label);
    m_icon->setContentsMargins(8, 0, 0, 0);
    m_place->setContentsMargins(12, 0, 0, 0);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setMinimumWidth(fontMetrics().horizontalAdvance(u"99.99 Mbit/s"_s));
}

void ConnectionBar::showConnection(bool isConnected)
{
    const QIcon icon = isConnected ? severityIcon(Severity::Ok) : themeIcon("network-disconnect"_L1);
    m_icon->setPixmap(icon.pixmap(QSize(16, 16), devicePixelRatioF()));
    m_word->setText(isConnected ? tr("Connected") : tr("Not connected"));
    m_rate->clear();
}

void ConnectionBar::showStatus(const ControllerStatus &status)
{
    m_place->setText(
        status.isRehearsal ? tr("Rehearsal: a virtual lab, no disk is touched") : status.dataFolder);
    m_interface->setText(status.node.interface);
}

void ConnectionBar::showRate(Bandwidth rate, bool isRunning)
{
    m_rate->setText(isRunning ? formatBandwidth(rate, QLocale()) : QString());
}

} // namespace labcast
