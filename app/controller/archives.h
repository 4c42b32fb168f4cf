// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../record/recorder.h"
#include "diagnosis.h"
#include "packer.h"
#include "parcels.h"

namespace labcast {

class Controller;

/// Makes what an admin takes away: the diagnostic bundle and the backup.
class Archives : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        Controller &controller;
        AsyncStore &store;
        Recorder &recorder;
        WorkThread &files;
        QString folder; ///< the controller's data folder
    };

    explicit Archives(const Parts &parts, QObject *parent = nullptr);

    // One is made at a time. Errors: archive-busy, data-folder-failed, file-not-written.

    /// Error: session-unknown.
    void makeBundle(const BundleRequest &request, AnswerTo<Parcel> answer);
    /// Errors: store-open-failed, backup-file-changed.
    void makeBackup(AnswerTo<Parcel> answer);
    /// Errors: parcel-expired, parcel-unreadable.
    void read(qint64 number, qint64 from, AnswerTo<ParcelPiece> answer);

private:
    /// Ends what begin() began.
    AnswerTo<Parcel> ending(AnswerTo<Parcel> answer);
    void pack(Packer::Order order, const AnswerTo<Parcel> &answer);
    QStringList knownSecrets() const;
    void copyDatabases(const AnswerTo<Parcel> &answer);
    void packBackup(const AnswerTo<Parcel> &answer);
    QString copyPath(const QString &name) const;

    Parts m_parts;
    Parcels m_parcels;
    Packer m_packer;
    Diagnosis m_diagnosis;
    bool m_isBusy = false;
};

} // namespace labcast
