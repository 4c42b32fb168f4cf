// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/store.h"

#include <QObject>
#include <QTemporaryDir>

/// Computers and labs in the store, and what their columns take.
class TestHosts : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aMacIsReadInEveryUsualNotation_data();
    void aMacIsReadInEveryUsualNotation();
    void aHostNameIsWhatWindowsTakes_data();
    void aHostNameIsWhatWindowsTakes();
    void aLabNameFitsItsColumn_data();
    void aLabNameFitsItsColumn();
    void namesAreOrderedAsPeopleDo();

    void aHostIsStoredWithItsMacsInOrder();
    void whoHasTheNameOrTheMacIsNamed();
    void aChangedHostKeepsWhatFogNotedOfItsMacs();
    void aRemovedHostLeavesItsLabsToo();
    void hostsAreRemovedAllOrNone();
    void aLabHasItsComputersInNaturalOrder();
    void unknownComputersOfALabAreNamed();
    void aLabIsUniqueWithoutRegardToCase();
    void aStoreOfTheFirstStepGetsItsComputers();
    void tenThousandHostsAreReadAtOnce();
    void anImageIsRenamedButNotOntoAnother();

    void neighboursAreReadFromTheKernelsTable();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<labcast::Store> m_store;
};
