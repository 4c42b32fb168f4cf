// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionbar.h"

#include "theme.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace labcast {

using namespace Qt::StringLiterals;

ConnectionBar::ConnectionBar(QWidget *parent)
    : QStatusBar(parent)
    , m_icon(new QLabel(this))
    , m_word(new QLabel(this))
    , m_place(new QToolButton(this))
    , m_detail(new QLabel(this))
    , m_interface(new QLabel(this))
    , m_rate(new QLabel(this))
{
    for (QWidget *widget : QWidgetList {m_icon, m_word, m_place, m_detail})
        addWidget(widget);
    for (QLabel *label : {m_interface, m_rate})
        addPermanentWidget(label);
    m_icon->setContentsMargins(8, 0, 0, 0);
    m_place->setObjectName(u"server"_s);
    m_place->setAutoRaise(true);
    m_place->setPopupMode(QToolButton::InstantPopup);
    m_place->setToolTip(tr("The server whose controller is shown; choose another here"));
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rate->setMinimumWidth(fontMetrics().horizontalAdvance(u"99.99 Mbit/s"_s));
}

void ConnectionBar::setServers(QMenu *servers)
{
    m_place->setMenu(servers);
    showServer({});
}

void ConnectionBar::showServer(const QString &host)
{
    m_host = host;
    m_place->setText(host.isEmpty() ? tr("This Computer") : host);
    m_detail->clear();
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
    m_place->setText(status.isRehearsal || m_host.isEmpty() ? tr("This Computer") : m_host);
    m_detail->setText(status.isRehearsal ? tr("Rehearsal: a virtual lab, no disk is touched") : status.dataFolder);
    m_interface->setText(status.node.interface);
}

void ConnectionBar::showRate(Bandwidth rate, bool isRunning)
{
    m_rate->setText(isRunning ? formatBandwidth(rate, QLocale()) : QString());
}

} // namespace labcast
