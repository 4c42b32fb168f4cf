// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryview.h"

#include <functional>

class QStackedWidget;

namespace labcast {

class EmptyHint;
class FilterBar;
class RecordModel;
class Table;
struct Record;
struct RecordColumn;

/// A tab with a table of named things: filtered as one types, added, changed, removed and deployed.
class RecordView : public LibraryView
{
    Q_OBJECT
public:
    /// What the acts of a kind are called and where its columns are kept.
    struct Words
    {
        QString add;
        QString edit;
        QString remove;
        QString deploy;
        QString settingsKey;
        QString emptyTitle;
        QString emptyText;
    };

    RecordView(ControllerClient &client, const QString &tabText, const Words &words,
        const QList<RecordColumn> &columns, QWidget *parent = nullptr);

    QList<QAction *> toolActions() const override;
    bool find() override;
    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    QStringList selectedKeys() const;
    void select(const QStringList &keys);
    Table *table() { return m_table; }

protected:
    virtual void add() = 0;
    virtual void edit(const QString &key) = 0;
    /// The named question before `keys` are removed: its title, its text, and the button that does it.
    struct Question
    {
        QString title;
        QString text;
        QString yes;
        QString no {};
    };
    virtual Question questionFor(const QStringList &keys) const = 0;
    virtual void remove(const QStringList &keys) = 0;
    virtual DeployTarget targetOf(const QStringList &keys) const = 0;
    /// What else can be done with what is selected: in the toolbar, and in the menu of a row.
    virtual QList<QAction *> furtherActions() const { return {}; }
    /// `keys` are selected now.
    virtual void selected(const QStringList & /*keys*/) { }

    /// Asks, and does it after a yes.
    void ask(const Question &question, const std::function<void()> &act);
    /// What the controller has now; the selection stays with its names.
    void showRecords(const QList<Record> &records);
    /// The answer to a removal.
    void removed(const Result<void> &result);

private:
    void setUpActions(const Words &words);
    void setUpTable();
    void askToRemove();
    void showMenu(const QPoint &place);
    void updateActions();
    void updateCount();

    RecordModel *m_model;
    Table *m_table;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    EmptyHint *m_hint;
    QWidget *m_list;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_deploy;
    const QString m_settingsKey;
    QStringList m_kept; ///< selected before the rows changed
};

} // namespace labcast
