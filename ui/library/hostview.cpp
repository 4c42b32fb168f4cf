// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostview.h"

#include "app/csv.h"
#include "app/remote/hostclient.h"
#include "hostdialog.h"
#include "importdialog.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

HostView::HostView(ControllerClient &client, QWidget *parent)
    : ProtectableView(client, ProtectedThing::Kind::Host, tr("&Computers"),
        {tr("&Add Computer…"), tr("&Edit…"), tr("&Remove…"), tr("De&ploy to Them…"), u"library/hosts"_s,
            tr("There is no computer yet."),
            tr("A computer is known by its name and its network card's MAC address. With computers known, "
               "sessions tell who has joined and who is missing.")},
        {{tr("Name"), u"WWWWWWWWWWWW"_s}, {tr("MAC Addresses"), u"00:1a:2b:3c:4d:5e, 00:1a:2b:3c:4d:5e"_s},
            {tr("Assigned Image"), u"Windows 11 Education 24H2"_s}, {tr("Protected"), tr("By the administrator")},
            {tr("Description")}},
        parent)
    , m_import(new QAction(themeIcon("document-import"_L1), tr("I&mport…"), this))
    , m_export(new QAction(themeIcon("document-export"_L1), tr("E&xport…"), this))
{
    setUpTransfer();
}

void HostView::showProtected()
{
    showHosts();
    warnOfUnmatched();
}

QString HostView::allowText(const QStringList &keys) const
{
    return keys.size() == 1 ? tr("Let deployments overwrite %1 again?").arg(keys.first())
                            : tr("Let deployments overwrite %n computers again?", nullptr, int(keys.size()));
}

void HostView::setUpTransfer()
{
    m_import->setToolTip(tr("Add and change computers from a CSV file in FOG's columns"));
    m_export->setToolTip(tr("Save all computers as a CSV file in FOG's columns"));
    connect(m_import, &QAction::triggered, this, &HostView::chooseImport);
    connect(m_export, &QAction::triggered, this, &HostView::chooseExport);
}

void HostView::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import Computers"), {}, tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HostView::importFrom);
    dialog->open();
}

void HostView::importFrom(const QString &path)
{
    QFile file(path);
    // One byte more than can be taken tells that it is too much.
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(longestCsv + 1) : QByteArray();
    if (file.error() != QFileDevice::NoError)
        return showError(
            {makeMessage("file-unreadable"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}}), {}});
    clearError();
    (new ImportDialog(client(), QFileInfo(path).fileName(), bytes, this))->open();
}

void HostView::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export Computers"), {}, tr("CSV files (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"hosts.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HostView::exportTo);
    dialog->open();
}

void HostView::exportTo(const QString &path)
{
    HostClient(client()).exportHosts([self = QPointer(this), path](const Result<HostClient::File> &file) {
        if (self && file)
            self->save(path, file->bytes, file->hosts);
        else if (self)
            self->showError(file.error());
    });
}

void HostView::save(const QString &path, const QByteArray &bytes, int hosts)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return showError(
            {makeMessage("file-unwritable"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}}), {}});
    showDone(
        tr("%n computer(s) exported to %1. Passwords, keys and tokens are left empty.", nullptr, hosts).arg(path));
}

void HostView::refresh()
{
    HostClient(client()).listHosts([self = QPointer(this)](const Result<QList<Host>> &hosts) {
        if (!self || !hosts)
            return;
        self->m_hosts = *hosts;
        self->showHosts();
    });
    refreshProtection();
}

void HostView::showHosts()
{
    QList<Record> records;
    for (const Host &host : std::as_const(m_hosts))
        records << Record {host.name,
            {host.name, host.macs.join(u", "_s), host.image, protection().textOf(host.name),
                host.description.simplified()}};
    showRecords(records);
}

/// A name that is mistyped protects nobody.
void HostView::warnOfUnmatched()
{
    const QStringList &names = protection().unmatched();
    if (!names.isEmpty())
        showWarning(makeMessage("protected-unmatched"_L1, {{u"names"_s, QJsonArray::fromStringList(names)}}));
    else if (m_hasWarned)
        clearError();
    m_hasWarned = !names.isEmpty();
}

void HostView::add()
{
    (new HostDialog(client(), {}, this))->open();
}

void HostView::edit(const QString &key)
{
    const auto host = std::ranges::find(m_hosts, key, &Host::name);
    if (host != m_hosts.end())
        (new HostDialog(client(), *host, this))->open();
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
