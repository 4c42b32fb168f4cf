// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostdialog.h"

#include "app/remote/hostclient.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

HostDialog::HostDialog(ControllerClient &client, const std::optional<Host> &host, QWidget *parent)
    : RequestDialog(
        client, host ? tr("Edit Computer") : tr("Add Computer"), host ? tr("&Save") : tr("&Add Computer"), parent)
    , m_host(host)
    , m_name(new QLineEdit)
    , m_macs(new QLineEdit)
    , m_description(new QLineEdit)
{
    m_name->setObjectName(u"name"_s);
    m_macs->setObjectName(u"macs"_s);
    m_description->setObjectName(u"description"_s);
    m_name->setPlaceholderText(tr("1 to 15 letters, digits and hyphens"));
    m_macs->setPlaceholderText(u"00:1a:2b:3c:4d:5e"_s);
    m_macs->setToolTip(tr("Separate further network cards by commas; the first is the primary one."));
    if (host) {
        m_name->setText(host->name);
        m_macs->setText(host->macs.join(u", "_s));
        m_description->setText(host->description);
    }
    form()->addRow(tr("Na&me:"), m_name);
    form()->addRow(tr("MAC a&ddresses:"), m_macs);
    form()->addRow(tr("D&escription:"), m_description);
}

void HostDialog::send()
{
    static const QRegularExpression separator(u"[,;\\n]"_s);
    QStringList macs;
    for (const QString &mac : m_macs->text().split(separator, Qt::SkipEmptyParts)) {
        if (!mac.trimmed().isEmpty())
            macs << mac.trimmed();
    }
    HostClient hosts(client());
    if (m_host) {
        const HostChange change {m_name->text(), macs, m_description->text()};
        return hosts.changeHost(m_host->name, change, answering<Host>());
    }
    hosts.addHost({.id = {},
                      .name = m_name->text(),
                      .macs = macs,
                      .address = {},
                      .description = m_description->text(),
                      .image = {}},
        answering<Host>());
}

} // namespace labcast
