// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordview.h"

#include "ui/emptyhint.h"
#include "ui/table/filterbar.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

namespace labcast {

using namespace Qt::StringLiterals;

RecordView::RecordView(ControllerClient &client, const QString &tabText, const Words &words,
    const QList<RecordColumn> &columns, QWidget *parent)
    : LibraryView(client, tabText, parent)
    , m_model(new RecordModel(columns, this))
    , m_table(new Table(QString(tabText).remove(u'&')))
    , m_filter(new FilterBar(u"filter"_s))
    , m_stack(new QStackedWidget)
    , m_hint(new EmptyHint)
    , m_list(new QWidget)
    , m_settingsKey(words.settingsKey)
{
    setUpActions(words);
    setUpTable();
    m_hint->setTexts(words.emptyTitle, words.emptyText);
    auto *add = new QPushButton(themeIcon("list-add"_L1), words.add);
    add->setObjectName(u"emptyAdd"_s);
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    m_hint->addButton(add);
    m_stack->addWidget(new QWidget); // until the first answer nobody knows whether there is something
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_list);
    body()->addWidget(m_stack, 1);
    updateActions();
}

void RecordView::setUpActions(const Words &words)
{
    const auto action = [this](QLatin1StringView icon, const QString &text, const QList<QKeySequence> &keys) {
        auto *made = new QAction(themeIcon(icon), text, this);
        made->setShortcuts(keys);
        // Each tab has them; only the one that has the focus is meant.
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(made);
        return made;
    };
    m_add = action("list-add"_L1, words.add, {QKeySequence(Qt::Key_Insert)});
    m_edit = action("document-edit"_L1, words.edit, {QKeySequence(Qt::Key_F2)});
    m_remove = action("edit-delete"_L1, words.remove, {QKeySequence(Qt::Key_Delete)});
    m_deploy = action("document-send"_L1, words.deploy, {});
    connect(m_add, &QAction::triggered, this, [this] { add(); });
    connect(m_edit, &QAction::triggered, this, [this] { edit(selectedKeys().value(0)); });
    connect(m_remove, &QAction::triggered, this, &RecordView::askToRemove);
    connect(m_deploy, &QAction::triggered, this, [this] { emit deployRequested(targetOf(selectedKeys())); });
}

void RecordView::setUpTable()
{
    m_table->setModel(m_model, 0);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    connect(m_filter, &FilterBar::changed, this, [this](const QString &text) {
        m_model->setFilter(text);
        updateCount();
    });
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &Table::opened, m_edit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &RecordView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordView::updateActions);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selectedKeys(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        select(m_kept);
        updateActions();
    });
}

QList<QAction *> RecordView::toolActions() const
{
    return QList<QAction *> {m_add, m_edit, m_remove, nullptr, m_deploy} + furtherActions();
}

bool RecordView::find()
{
    if (m_model->count() == 0)
        return false;
    m_filter->find();
    return true;
}

void RecordView::saveView(QSettings &settings) const
{
    settings.setValue(m_settingsKey, m_table->saveColumns());
}

void RecordView::restoreView(const QSettings &settings)
{
    m_table->restoreColumns(settings.value(m_settingsKey).toByteArray());
}

QStringList RecordView::selectedKeys() const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys << m_model->keyAt(index.row());
    return keys;
}

void RecordView::select(const QStringList &keys)
{
    QItemSelection selection;
    for (const QString &key : keys) {
        if (const int row = m_model->rowOf(key); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty())
        m_table->selectionModel()->setCurrentIndex(selection.first().topLeft(), QItemSelectionModel::NoUpdate);
}

void RecordView::showRecords(const QList<Record> &records)
{
    m_model->setRecords(records);
    m_stack->setCurrentIndex(records.isEmpty() ? 1 : 2);
    updateCount();
}

void RecordView::removed(const Result<void> &result)
{
    if (result)
        clearError();
    else
        showError(result.error());
}

void RecordView::askToRemove()
{
    const QStringList keys = selectedKeys();
    if (keys.isEmpty())
        return;
    ask(questionFor(keys), [this, keys] { remove(keys); });
}

void RecordView::ask(const Question &question, const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto *yes = box->addButton(question.yes, QMessageBox::DestructiveRole);
    auto *no = box->addButton(question.no.isEmpty() ? tr("&Keep") : question.no, QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QAbstractButton::clicked, this, act);
    box->open();
}

void RecordView::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_deploy, m_edit, m_remove});
    menu->addActions(furtherActions());
    menu->addSeparator();
    menu->addAction(m_add);
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void RecordView::updateActions()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_edit->setEnabled(count == 1);
    m_remove->setEnabled(count > 0);
    m_deploy->setEnabled(count > 0 && targetOf(selectedKeys()) != DeployTarget());
    selected(selectedKeys());
}

void RecordView::updateCount()
{
    m_filter->showCount(m_model->rowCount(), m_model->count());
}

} // namespace labcast
