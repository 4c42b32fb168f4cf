// SPDX-License-Identifier: GPL-3.0-or-later
#include "labview.h"

#include "app/remote/hostclient.h"
#include "labdialog.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"

#include <QLocale>
#include <QPointer>

namespace labcast {

using namespace Qt::StringLiterals;

LabView::LabView(ControllerClient &client, QWidget *parent)
    : RecordView(client, tr("&Labs"),
        {tr("&Add Lab…"), tr("&Edit…"), tr("&Remove…"), tr("De&ploy to It…"), u"library/labs"_s,
            tr("There is no lab yet."),
            tr("A lab is a room of computers that get their image together; FOG calls it a group. Add the "
               "computers first, then put them into a lab.")},
        {{tr("Name"), u"Computer lab, building A, 204"_s}, {tr("Computers"), u"10,000"_s}, {tr("Description")}},
        parent)
{
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
}

void LabView::refresh()
{
    HostClient(client()).listLabs([self = QPointer(this)](const Result<QList<Lab>> &labs) {
        if (!self || !labs)
            return;
        QList<Record> records;
        self->m_labs.clear();
        for (const Lab &lab : *labs) {
            self->m_labs.insert(lab.name, lab);
            records << Record {lab.name,
                {lab.name, QLocale().toString(lab.hosts.size()), lab.description.simplified()},
                {{1, lab.hosts.size()}}};
        }
        self->showRecords(records);
    });
}

void LabView::add()
{
    (new LabDialog(client(), {}, this))->open();
}

void LabView::edit(const QString &key)
{
    if (m_labs.contains(key))
        (new LabDialog(client(), m_labs.value(key), this))->open();
}

RecordView::Question LabView::questionFor(const QStringList &keys) const
{
    return {tr("Remove Lab"), tr("Remove the lab %1 from the library? Its computers stay.").arg(keys.first()),
        tr("&Remove %1").arg(keys.first())};
}

void LabView::remove(const QStringList &keys)
{
    HostClient(client()).removeLab(keys.first(), [self = QPointer(this)](const Result<void> &result) {
        if (self)
            self->removed(result);
    });
}

DeployTarget LabView::targetOf(const QStringList &keys) const
{
    return {keys.value(0), {}, {}};
}

} // namespace labcast
