// SPDX-License-Identifier: GPL-3.0-or-later
#include "labview.h"

#include "app/remote/hostclient.h"
#include "labdialog.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

LabView::LabView(ControllerClient &client, QWidget *parent)
    : ProtectableView(client, ProtectedThing::Kind::Lab, tr("&Labs"),
        {tr("&Add Lab…"), tr("&Edit…"), tr("&Remove…"), tr("De&ploy to It…"), u"library/labs"_s,
            tr("There is no lab yet."),
            tr("A lab is a room of computers that get their image together; FOG calls it a group. Add the "
               "computers first, then put them into a lab.")},
        {{tr("Name"), u"Computer lab, building A, 204"_s}, {tr("Computers"), u"10,000"_s},
            {tr("Protected"), tr("By the administrator")}, {tr("Description")}},
        parent)
{
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
}

void LabView::refresh()
{
    HostClient(client()).listLabs([self = QPointer(this)](const Result<QList<Lab>> &labs) {
        if (!self || !labs)
            return;
        self->m_labs = *labs;
        self->showProtected();
    });
    refreshProtection();
}

void LabView::showProtected()
{
    QList<Record> records;
    for (const Lab &lab : std::as_const(m_labs))
        records << Record {lab.name,
            {lab.name, QLocale().toString(lab.hosts.size()), protection().textOf(lab.name),
                lab.description.simplified()},
            {{1, lab.hosts.size()}}};
    showRecords(records);
}

QString LabView::allowText(const QStringList &keys) const
{
    return tr("Let deployments overwrite all computers of %1 again?").arg(keys.first());
}

void LabView::add()
{
    (new LabDialog(client(), {}, this))->open();
}

void LabView::edit(const QString &key)
{
    const auto lab = std::ranges::find(m_labs, key, &Lab::name);
    if (lab != m_labs.end())
        (new LabDialog(client(), *lab, this))->open();
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
