// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logsource.h"
#include "app/session/sessioninfo.h"

#include <QMap>
#include <QStandardItemModel>

namespace labcast {

/// The logs there are, in groups: the latest sessions', the newest first, FOG's on its server, Labcast's own, and
/// the files that were opened by hand.
class LogSourceModel : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, WarningsRole, ErrorsRole };

    /// A console may be open for months.
    static constexpr int mostSessions = 200;

    explicit LogSourceModel(QObject *parent = nullptr);

    void reset(const QList<LogSource> &sources);
    /// Adds it when it is new.
    void update(const LogSource &source);
    void remove(const QString &id);
    void nameSession(const SessionInfo &session);
    /// This log stays, however old it is: somebody looks at it, or wants to.
    void keep(const QString &id) { m_kept = id; }

    const LogSource *find(const QString &id) const;
    QModelIndex indexOf(const QString &id) const;
    /// The newest session's log, or the controller's.
    QString firstSource() const;

private:
    void forgetOldest();
    QList<QStandardItem *> groups() const { return {m_sessionGroup, m_fogGroup, m_ownGroup, m_fileGroup}; }
    QStandardItem *itemOf(const QString &id) const;
    QStandardItem *groupOf(const LogSource &source) const;
    void show(QStandardItem &item, const LogSource &source) const;
    QString titleOf(const LogSource &source) const;

    QStandardItem *m_sessionGroup;
    QStandardItem *m_fogGroup;
    QStandardItem *m_ownGroup;
    QStandardItem *m_fileGroup;
    QMap<QString, LogSource> m_sources;
    QMap<qint64, QString> m_names; ///< of sessions
    QString m_kept;
};

} // namespace labcast
