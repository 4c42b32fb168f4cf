// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdialog.h"

#include "app/remote/hostclient.h"
#include "ui/messagetext.h"
#include "ui/table/sortmodel.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using Row = const ImportRow &;

QString actWord(Row row)
{
    const std::array words {ImportDialog::tr("New"), ImportDialog::tr("Changed"), ImportDialog::tr("Unchanged"),
        ImportDialog::tr("Left out")};
    return words.at(size_t(row.act));
}

Severity actSeverity(Row row)
{
    static constexpr std::array severities {Severity::Ok, Severity::Info, Severity::Neutral, Severity::Warning};
    return severities.at(size_t(row.act));
}

QIcon actIcon(Row row)
{
    return row.act == ImportAct::Same ? themeIcon("dialog-ok-apply"_L1) : severityIcon(actSeverity(row));
}

RowModel<ImportRow> *makeModel(QObject *parent)
{
    return new RowModel<ImportRow>(
        {{.title = ImportDialog::tr("Line"),
             .most = u"50000"_s,
             .text = [](Row row) { return QString::number(row.line); },
             .isFigure = true,
             .sortValue = [](Row row) { return QVariant(row.line); }},
            {.title = ImportDialog::tr("Computer"),
                .most = u"WWWWWWWWWWWW"_s,
                .text = [](Row row) { return row.name; }},
            {.title = ImportDialog::tr("State"),
                .most = ImportDialog::tr("Unchanged"),
                .text = actWord,
                .sortValue =
                    [](Row row) {
                        return QVariant((int(row.act) + 1) % 4); /* what is wrong first */
                    },
                .icon = actIcon,
                .severity = actSeverity},
            {.title = ImportDialog::tr("Why"), .text = [](Row row) { return messageText(row.fault, 0); }}},
        [](Row row) { return QVariant(row.line); }, parent);
}

} // namespace

ImportDialog::ImportDialog(ControllerClient &client, const QString &name, const QByteArray &file, QWidget *parent)
    : RequestDialog(client, tr("Import Computers"), tr("&Import"), parent)
    , m_model(makeModel(this))
    , m_table(new Table(tr("Preview")))
    , m_summary(new QLabel(tr("Looking at %1…").arg(name)))
{
    auto *sorted = new SortModel(this);
    sorted->setSourceModel(m_model);
    m_table->setModel(sorted, 2);
    m_table->showRows(8);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    auto *note
        = new QLabel(tr("Passwords, keys and tokens in the file are not read. Nothing is changed before you "
                        "press the button."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    form()->addRow(m_summary);
    form()->addRow(m_table);
    form()->addRow(note);
    yesButton()->setEnabled(false);
    resize(880, 480);
    HostClient(client).uploadHosts(file, [self = QPointer(this)](const Result<qint64> &kept) {
        if (self)
            self->preview(kept);
    });
}

void ImportDialog::preview(const Result<qint64> &file)
{
    const auto show = [self = QPointer(this)](const Result<ImportPlan> &plan) {
        if (self && plan)
            self->showPlan(*plan);
        else if (self)
            self->fail(plan.error());
    };
    if (!file)
        return fail(file.error());
    m_file = *file;
    HostClient(client()).previewImport(m_file, show);
}

void ImportDialog::fail(const Error &error)
{
    m_summary->setText(tr("Nothing was imported."));
    showError(error);
    yesButton()->setEnabled(false);
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_counts = plan.counts;
    m_model->setRows(plan.rows);
    m_summary->setText(tr("%L1 new, %L2 changed, %L3 unchanged, %L4 left out")
                           .arg(m_counts.added)
                           .arg(m_counts.changed)
                           .arg(m_counts.same)
                           .arg(m_counts.faults));
    const int count = m_counts.added + m_counts.changed;
    yesButton()->setText(tr("&Import %n Computer(s)", nullptr, count));
    yesButton()->setEnabled(count > 0);
}

void ImportDialog::send()
{
    HostClient(client()).importHosts(m_file, m_counts, [self = QPointer(this)](const Result<ImportCounts> &done) {
        if (!self)
            return;
        if (done)
            return self->accept();
        const bool isOld = done.error().message.id == "import-differs"_L1;
        self->fail(done.error());
        if (isOld)
            self->preview(self->m_file);
    });
}

} // namespace labcast
