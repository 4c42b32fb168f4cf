// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostview.h"

#include "app/remote/hostclient.h"
#include "hostdialog.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"

#include <QLocale>
#include <QPointer>

namespace labcast {

using namespace Qt::StringLiterals;

HostView::HostView(ControllerClient &client, QWidget *parent)
    : RecordView(client, tr("&Computers"),
        {tr("&Add Computer…"), tr("&Edit…"), tr("&Remove…"), tr("De&ploy to Them…"), u"library/hosts"_s,
            tr("There is no computer yet."),
            tr("A computer is known by its name and its network card's MAC address. With computers known, "
               "sessions tell who has joined and who is missing.")},
        {{tr("Name"), u"WWWWWWWWWWWW"_s}, {tr("MAC Addresses"), u"00:1a:2b:3c:4d:5e, 00:1a:2b:3c:4d:5e"_s},
            {tr("Assigned Image"), u"Windows 11 Education 24H2"_s}, {tr("Description")}},
        parent)
{
}

void HostView::refresh()
{
    HostClient(client()).listHosts([self = QPointer(this)](const Result<QList<Host>> &hosts) {
        if (!self || !hosts)
            return;
        QList<Record> records;
        self->m_hosts.clear();
        for (const Host &host : *hosts) {
            self->m_hosts.insert(host.name, host);
            records << Record {
                host.name, {host.name, host.macs.join(u", "_s), host.image, host.description.simplified()}};
        }
        self->showRecords(records);
    });
}

void HostView::add()
{
    (new HostDialog(client(), {}, this))->open();
}

void HostView::edit(const QString &key)
{
    if (m_hosts.contains(key))
        (new HostDialog(client(), m_hosts.value(key), this))->open();
}

RecordView::Question HostView::questionFor(const QStringList &keys) const
{
    const auto count = int(keys.size());
    if (count == 1)
        return {tr("Remove Computer"),
            tr("Remove %1 from the library and from its labs? The computer itself is not touched.")
                .arg(keys.first()),
            tr("&Remove %1").arg(keys.first())};
    return {tr("Remove Computers"),
        tr("Remove %n computers from the library and from their labs? The computers themselves are not touched.",
            nullptr, count),
        tr("&Remove %n Computers", nullptr, count)};
}

void HostView::remove(const QStringList &keys)
{
    HostClient(client()).removeHosts(keys, [self = QPointer(this)](const Result<void> &result) {
        if (self)
            self->removed(result);
    });
}

DeployTarget HostView::targetOf(const QStringList &keys) const
{
    return {{}, keys, {}};
}

} // namespace labcast
