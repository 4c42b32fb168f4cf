// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logsource.h"
#include "app/session/sessioninfo.h"

#include <QMap>
#include <QStandardItemModel>

namespace labcast {

/// The logs there are, in groups: the sessions', the newest first, and Labcast's own.
class LogSourceModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, WarningsRole, ErrorsRole };

    explicit LogSourceModel(QObject *parent = nullptr);

    void reset(const QList<LogSource> &sources);
    /// Adds it when it is new.
    void update(const LogSource &source);
    void nameSession(const SessionInfo &session);

    const LogSource *find(const QString &id) const;
    QModelIndex indexOf(const QString &id) const;
    /// The newest session's log, or the controller's.
    QString firstSource() const;

private:
    QStandardItem *itemOf(const QString &id) const;
    QStandardItem *groupOf(const LogSource &source) const;
    void show(QStandardItem &item, const LogSource &source) const;
    QString titleOf(const LogSource &source) const;

    QStandardItem *m_sessionGroup;
    QStandardItem *m_ownGroup;
    QMap<QString, LogSource> m_sources;
    QMap<qint64, QString> m_names; ///< of sessions
};

} // namespace labcast
