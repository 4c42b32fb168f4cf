// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/fogsettings.h"
#include "preparationplan.h"
#include "preparationrecord.h"

#include <QObject>

#include <functional>

namespace labcast {

/// Makes a FOG server ready for the service: its user and groups, a database user that may do what Labcast does
/// and no more, and a look at whether it can read the images. For root.
class ServerPreparation : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;

    explicit ServerPreparation(QObject *parent = nullptr);

    /// What would be done. Errors: those of fogsettings.h and preparationplan.h, prepare-not-fog,
    /// prepare-command-failed.
    void plan(Done<QList<PreparationStep>> done);
    /// What would be taken back.
    QList<PreparationStep> undoPlan() const { return planUndo(m_record.made()); }

    /// Does one step after the other and records what each has made, or taken back; stops at the first that fails.
    void carryOut(const QList<PreparationStep> &steps, bool isUndo, Done<void> done);

    /// Looks at every file below the image roots as the service's user. Error: prepare-images-unreadable.
    void checkImages(Done<void> done);

    const FogSettings &settings() const { return m_settings; }
    /// Those of FOG's storage nodes that are on this machine.
    const QStringList &imageRoots() const { return m_imageRoots; }

private:
    void findAccounts(Done<QList<PreparationStep>> done);
    void findDatabase(AccountFacts facts, Done<QList<PreparationStep>> done);
    void findLog(AccountFacts facts, Done<QList<PreparationStep>> done);
    void findImageRoots(const AccountFacts &facts, Done<QList<PreparationStep>> done);
    Result<void> note(const PreparationStep &step, bool isUndo);

    FogSettings m_settings;
    QStringList m_imageRoots;
    PreparationRecord m_record;
};

} // namespace labcast
