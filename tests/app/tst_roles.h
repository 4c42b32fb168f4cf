// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Who may ask a controller for what.
class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void aPeerIsWhoTheKernelSays();
    void rootAndTheControllersOwnUserAreAdmins();
    void strangersInNoGroupHaveNoRole();
    void everyRoleMayAskWhatItsNameSays_data();
    void everyRoleMayAskWhatItsNameSays();
    void aRefusedActStandsInTheJournalWithWhoAsked();
    void everyActOfAClientIsInTheAuditTrail();
    void everyActHasPlainWords();
    void nothingSecretIsInTheAuditTrail();
    void whatIsLongIsShortInTheAuditTrail();
    void statusTellsTheRole();
    void anImportLeavesNothingOfItsFileInTheJournal();
};
