// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is said of FOG's daemon, by systemd's word and by its own log.
class TestDaemonChecks : public QObject
{
    Q_OBJECT

private slots:
    void theLogTellsWhenTheDaemonLastLookedIntoItsDatabase_data();
    void theLogTellsWhenTheDaemonLastLookedIntoItsDatabase();
    void aLogThatHasRunTellsItsLastLines();
    void theAgeOfTheLogIsThatOfItsFile();
    void activeIsNotEnough_data();
    void activeIsNotEnough();
    void anEmbeddedStoreNeedsNoDaemon();
    void besideLabcastTheDaemonMustNotRun();
    void theInterfacesRemedyRestartsADaemonThatSendsNothing();
};
