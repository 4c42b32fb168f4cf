// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bundle/parcel.h"
#include "../workthread.h"
#include "answer.h"

#include <QObject>
#include <QTimer>

namespace labcast {

/// Archives on their way to a client: made here, fetched in pieces. Two at once are kept, and none for longer than
/// ten minutes after it was last asked for.
class Parcels : public QObject
{
    Q_OBJECT
public:
    /// They are in `folder`, in which nothing else is: what a dead controller left there goes. `files` outlives
    /// it.
    Parcels(WorkThread &files, const QString &folder, QObject *parent = nullptr);
    ~Parcels() override;

    /// The path of the next one, of which there is no file yet. Errors: data-folder-failed.
    Result<QString> nextPath();
    /// The file at nextPath() is there.
    Parcel keep(const QList<ParcelEntry> &contents);
    /// Errors: parcel-expired, parcel-unreadable.
    void read(qint64 number, qint64 from, AnswerTo<ParcelPiece> answer);

private:
    QString pathOf(qint64 number) const;
    void removeOldest();

    WorkThread &m_files;
    const QString m_folder;
    QList<qint64> m_kept; ///< oldest first
    qint64 m_last = 0;
    QTimer m_idle;
};

} // namespace labcast
