// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpage.h"

#include "app/record/report.h"
#include "auditlist.h"
#include "ui/dashboard/chartexport.h"
#include "ui/emptyhint.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/table/filterbar.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

AuditPage::AuditPage(ControllerClient &client, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_list(new AuditList(client, this))
    , m_model(makeAuditModel(this))
    , m_sorted(new AuditSortModel(*m_model, this))
    , m_copy(new QAction(themeIcon("edit-copy"_L1), tr("&Copy"), this))
    , m_save(new QAction(themeIcon("document-save-as"_L1), tr("Save as &Table (CSV)…"), this))
    , m_filter(new FilterBar(u"auditFilter"_s))
    , m_table(new Table(tr("Audit Trail")))
    , m_sentence(new SentenceFrame)
    , m_empty(new EmptyHint)
    , m_acts(new QWidget)
    , m_stack(new QStackedWidget)
{
    m_table->setObjectName(u"acts"_s);
    m_table->setModel(m_sorted, 0, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_empty->setTexts(tr("Nobody has changed anything yet."),
        tr("Whatever a console or labcastctl asks to be changed is recorded here: who asked, when, for what, and "
           "what became of it."));
    setUpToolBar();
    setUpLayout();
    connectParts();
}

void AuditPage::setUpToolBar()
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_copy->setToolTip(tr("Copy the selected rows"));
    m_copy->setEnabled(false);
    m_save->setToolTip(tr("Save what is shown as a file"));
    addAction(m_copy);
    toolBar()->addActions({m_copy, m_save});
}

void AuditPage::setUpLayout()
{
    auto *layout = new QVBoxLayout(m_acts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    m_stack->addWidget(new QWidget); // until the first answer nobody knows whether there is something
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_acts);
    body()->addWidget(m_stack, 1);
}

void AuditPage::connectParts()
{
    connect(m_list, &AuditList::changed, this, &AuditPage::showList);
    connect(m_list, &AuditList::failed, this, &AuditPage::showError);
    connect(m_table, &Table::currentIdChanged, this, &AuditPage::showSelected);
    connect(m_filter, &FilterBar::changed, this, [this](const QString &text) {
        m_sorted->setText(text);
        showCount();
    });
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_copy, &QAction::triggered, this, &AuditPage::copy);
    connect(m_save, &QAction::triggered, this, &AuditPage::askWhereToSave);
    connect(&m_client, &ControllerClient::connected, this, [this] { m_isStale = true; });
}

void AuditPage::refresh()
{
    if (!m_client.isConnected())
        return;
    m_isStale = false;
    m_list->refresh();
}

bool AuditPage::find()
{
    if (m_model->rows().isEmpty())
        return false;
    m_filter->find();
    return true;
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void AuditPage::saveView(QSettings &settings) const
{
    settings.setValue(u"audit/acts"_s, m_table->saveColumns());
}

void AuditPage::restoreView(const QSettings &settings)
{
    if (const QByteArray columns = settings.value(u"audit/acts"_s).toByteArray(); !columns.isEmpty())
        m_table->restoreColumns(columns);
}

void AuditPage::showList()
{
    m_model->setRows(m_list->acts());
    m_stack->setCurrentWidget(m_list->acts().isEmpty() ? static_cast<QWidget *>(m_empty) : m_acts);
    showCount();
    if (!m_table->currentId().isValid() && m_sorted->rowCount() > 0)
        m_table->setCurrentIndex(m_sorted->index(0, 0));
    showSelected();
}

void AuditPage::showCount()
{
    const int shown = m_sorted->rowCount();
    m_filter->showCount(shown, m_model->rows().size());
    m_save->setEnabled(shown > 0);
}

void AuditPage::showSelected()
{
    const RecordedAct *act = m_model->find(m_table->currentId());
    m_copy->setEnabled(act);
    m_sentence->setVisible(act);
    if (!act)
        return;
    m_sentence->setSeverity(act->isDone() ? Severity::Ok : Severity::Warning);
    const QString parameters = parameterText(*act);
    const QString asked = parameters.isEmpty() ? act->method : u"%1: %2"_s.arg(act->method, parameters);
    m_sentence->setTexts(tr("%1, asked by %2").arg(actText(*act), act->who),
        act->isDone() ? asked : u"%1 (%2)"_s.arg(resultText(*act), asked));
}

void AuditPage::copy()
{
    QStringList lines;
    const QVariantList ids = m_table->selectedIds();
    for (const RecordedAct &act : m_sorted->acts()) {
        if (ids.contains(QVariant(act.id)))
            lines << QStringList {QDateTime::fromMSecsSinceEpoch(act.timeMs).toString(Qt::ISODate), act.who,
                actText(act), resultText(act)}
                         .join(u'\t');
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void AuditPage::askWhereToSave()
{
    const QString suffix = suffixOf(ReportFormat::Csv);
    auto *dialog = new QFileDialog(this, tr("Save Audit Trail"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->setNameFilter(u"CSV (*"_s + suffix + u')');
    dialog->selectFile(u"labcast-audit"_s + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::save);
    dialog->open();
}

void AuditPage::save(const QString &path)
{
    if (const QString problem = writeFile(path, reportAs(ReportFormat::Csv, m_sorted->acts())); !problem.isEmpty())
        emit noticed(Severity::Error,
            tr("“%1” could not be written. Choose another folder, or make room there.").arg(path), problem);
}

void AuditPage::showError(const Error &error)
{
    emit noticed(Severity::Error, messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

} // namespace labcast
