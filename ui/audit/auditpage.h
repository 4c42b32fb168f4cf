// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "audittable.h"
#include "ui/page.h"

class QStackedWidget;

namespace labcast {

class AuditList;
class EmptyHint;
class FilterBar;
class SentenceFrame;
class Table;

/// Who asked for what to be changed, when, and what became of it.
class AuditPage : public Page
{
    Q_OBJECT
public:
    /// `client` outlives the page.
    explicit AuditPage(ControllerClient &client, QWidget *parent = nullptr);

    void refresh() override;
    bool find() override;
    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    Table &table() { return *m_table; }
    const AuditSortModel &model() const { return *m_sorted; }
    const SentenceFrame &sentence() const { return *m_sentence; }

signals:
    void noticed(labcast::Severity severity, const QString &headline, const QString &detail);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpToolBar();
    void setUpLayout();
    void connectParts();
    void showList();
    void showCount();
    void showSelected();
    void copy();
    void askWhereToSave();
    void save(const QString &path);
    void showError(const Error &error);

    ControllerClient &m_client;
    AuditList *m_list;
    RowModel<RecordedAct> *m_model;
    AuditSortModel *m_sorted;
    QAction *m_copy;
    QAction *m_save;
    FilterBar *m_filter;
    Table *m_table;
    SentenceFrame *m_sentence; ///< of the selected act everything there is
    EmptyHint *m_empty;
    QWidget *m_acts;
    QStackedWidget *m_stack;
    bool m_isStale = true;
};

} // namespace labcast
