// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What checks say of the machine below FOG: its disks, its images, its udp-sender.
class TestMachineChecks : public QObject
{
    Q_OBJECT

private slots:
    void aPathIsOnTheLastFileSystemThatWasMountedAboveIt_data();
    void aPathIsOnTheLastFileSystemThatWasMountedAboveIt();
    void anotherMachinesDiskIsToldByItsFileSystem();
    void anImageRootOnANasIsAWarning();
    void anExportCountsForEverythingBelowIt_data();
    void anExportCountsForEverythingBelowIt();
    void onAFogServerTheImageRootMustBeExported();
    void anImageIsJudgedByItsFiles_data();
    void anImageIsJudgedByItsFiles();
    void theWorstImageDecidesAndADisabledOneDoesNot();
    void imagesThatCannotBeSentAreFoundOnTheDisk();
    void aLinkThatIsSlowIsAWarning_data();
    void aLinkThatIsSlowIsAWarning();
    void whatTheInstallerNotedIsEvidence();
    void theVersionIsThatOfTheFirstLine_data();
    void theVersionIsThatOfTheFirstLine();
    void aSenderIsAskedForItsVersionAndSendsNothing();
    void aProgramThatIsNoSenderHasNoVersion();
    void udpSenderIsJudgedByItsPlaceAndItsVersion_data();
    void udpSenderIsJudgedByItsPlaceAndItsVersion();
};
