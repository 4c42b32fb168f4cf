// SPDX-License-Identifier: GPL-3.0-or-later
#include "labdialog.h"

#include "app/remote/hostclient.h"
#include "hostpickerbox.h"

#include <QFormLayout>
#include <QLineEdit>

namespace labcast {

using namespace Qt::StringLiterals;

LabDialog::LabDialog(ControllerClient &client, const std::optional<Lab> &lab, QWidget *parent)
    : RequestDialog(client, lab ? tr("Edit Lab") : tr("Add Lab"), lab ? tr("&Save") : tr("&Add Lab"), parent)
    , m_lab(lab)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_hosts(new HostPickerBox(client))
{
    m_name->setObjectName(u"name"_s);
    m_description->setObjectName(u"description"_s);
    if (lab) {
        m_name->setText(lab->name);
        m_description->setText(lab->description);
        m_hosts->setChosen(lab->hosts);
    }
    form()->addRow(tr("Na&me:"), m_name);
    form()->addRow(tr("D&escription:"), m_description);
    form()->addRow(tr("Com&puters:"), m_hosts);
    resize(520, 520);
}

void LabDialog::send()
{
    HostClient labs(client());
    if (m_lab) {
        const LabChange change {m_name->text(), m_description->text(), m_hosts->chosen()};
        return labs.changeLab(m_lab->name, change, answering<Lab>());
    }
    labs.addLab(
        {.id = {}, .name = m_name->text(), .description = m_description->text(), .hosts = m_hosts->chosen()},
        answering<Lab>());
}

} // namespace labcast
