// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fogtables.h"

#include <QObject>

#include <functional>

/// Facts of any store: every one is run on each backend.
class TestStore : public QObject
{
    Q_OBJECT
public:
    /// `makeTables` makes those of a backend, as a new FOG has them.
    using MakeTables = std::function<std::unique_ptr<labcast::FogTables>(const QString &backend)>;
    TestStore(const QStringList &backends, MakeTables makeTables)
        : m_backends(backends)
        , m_makeTables(std::move(makeTables))
    {
    }

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void aNewStoreHasItsNodeAndFogsSettings();
    void whatWasStoredIsThereAfterReopening();
    void aNodeIsChangedAndReadBack_data();
    void aNodeIsChangedAndReadBack();
    void onlyAnEnabledMasterIsTheNode();
    void aGroupHasOneMaster();
    void aSettingIsFoundWithoutRegardToCase();

    void anImageIsStoredAsFogWritesIt();
    void anImageNameIsUniqueWithoutRegardToCase();
    void imagesComeInTheOrderOfTheirNames();
    void aRemovedImageLeavesNothingBehind();
    void textIsNeverPartOfAStatement();

    void aHostIsStoredAsFogWritesIt();
    void anEmptyEnumReadsAsZero();
    void aLabChangesItsComputers();
    void importedHostsAreExportedAgain();

    void aNewSessionIsARowAsFogWritesIt();
    void aTaskingIsASessionWithATaskForEachComputer();
    void aComputerWithAnImagingTaskGetsNoSecondOne();
    void anImagesNodeIsTheMasterOfItsGroup();
    void aStartedSessionIsInProgress();
    void aClosedSessionLosesItsNameAndItsComputers();
    void aClosedSessionIsNotStartedAgain();
    void aWaitingSessionIsClaimedByOneAlone();
    void aSessionThatIsYieldedCanBeClaimedAgain();
    void withASessionItsOpenTasksEnd_data();
    void withASessionItsOpenTasksEnd();
    void activeSessionsAreThoseInStatesZeroToThree();

    void anObservationTellsWhatFogDoes();
    void anObservationTellsHowAKnownSessionEnded();
    void anObservationTakesRowsThatMakeNoSense();

private:
    const QStringList m_backends;
    const MakeTables m_makeTables;
    std::unique_ptr<labcast::FogTables> m_tables;
    std::unique_ptr<labcast::Store> m_store;
};
