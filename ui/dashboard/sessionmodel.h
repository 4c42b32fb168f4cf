// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"
#include "ui/table/tableroles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace labcast {

/// The sessions of a controller as rows, in the controller's order; one dataChanged a notification.
class SessionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        JoinedColumn,
        ProgressColumn,
        RateColumn,
        ResentColumn,
        TimeLeftColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void reset(const QList<SessionInfo> &sessions);
    void update(const SessionInfo &session);
    void addSamples(const QList<SessionSample> &samples);
    /// Removes the oldest of those that are over, but for as many as a controller tells of and for `keep`. Returns
    /// whether there were any.
    bool forgetOldest(SessionId keep);

    const QList<SessionInfo> &sessions() const { return m_sessions; }
    /// The session with that id, or null; valid until the model changes.
    const SessionInfo *find(SessionId session) const;

    /// What an admin should look at first: what stalls, then what runs, then what is over, the newest of
    /// each.
    const SessionInfo *mostUrgent() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int rowOf(SessionId session) const;

    QList<SessionInfo> m_sessions;
};

/// Sorts sessions by any column; equal ones, and above all equal states, newest first.
class SessionSortModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SessionSortModel(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace labcast
