// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/history.h"
#include "ui/table/rowmodel.h"
#include "ui/table/sortmodel.h"

namespace labcast {

/// The table of past sessions; owned by `parent`.
RowModel<HistoryEntry> *makeHistoryModel(QObject *parent);

/// The column by which it is sorted at first, the newest above.
inline constexpr int historyStartedColumn = 3;

/// Of past sessions those in which a text is found, without regard to case.
class HistorySortModel : public SortModel
{
    Q_OBJECT
public:
    /// `model` outlives it.
    explicit HistorySortModel(RowModel<HistoryEntry> &model, QObject *parent = nullptr);

    void setText(const QString &text);

    /// What is shown, in its order.
    QList<HistoryEntry> entries() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RowModel<HistoryEntry> &m_model;
    HistoryQuery m_query;
};

/// Something a session was started with.
struct HistoryFact
{
    QString what;
    QString value;
    bool operator==(const HistoryFact &) const = default;
};

RowModel<HistoryFact> *makeFactModel(QObject *parent);
/// Who asked for a session, for what, with which programs.
QList<HistoryFact> factsOf(const RecordedSession &session);

} // namespace labcast
