// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/observation.h"
#include "../session/managedsession.h"
#include "../workthread.h"

#include <QObject>
#include <QTimeZone>

namespace labcast {

/// Writes into multicast.log what FOG's daemon would have written there, in its lines (fog-facts e): FOG's own log
/// page goes on telling how a multicast does.
class FogJournal : public QObject
{
    Q_OBJECT
public:
    /// `files` outlives it.
    explicit FogJournal(WorkThread &files, QObject *parent = nullptr);

    /// Where it is, empty: nowhere; and FOG's time zone, this machine's where FOG names none.
    void writeTo(const QString &path, const QString &timeZone);

    /// Of the service as a whole.
    void note(const QString &text);
    /// Of a session that begins, and from now on of what becomes of it.
    void follow(ManagedSession &session, const ObservedSession &row, const QString &root);
    /// Why one cannot be sent yet.
    void hold(const ObservedSession &row, const Error &why);

signals:
    /// Once until a line could be written again. Error: fog-log-failed.
    void failed(const labcast::Error &why);

private:
    void tell(qint64 session, const QString &name, const QString &event);
    void write(const QString &text);

    WorkThread &m_files;
    QString m_path;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_hasFailed = false;
};

/// Appends to a log of FOG's daemon, which is made when its folder is there. What is in the file already must be
/// such a log: FOG's settings choose the path. Touches the disk. Error: fog-log-failed.
Result<void> appendToDaemonLog(const QString &path, const QByteArray &lines);

} // namespace labcast
