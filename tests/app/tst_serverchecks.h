// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What each check of a server says of a healthy and of a broken one.
class TestServerChecks : public QObject
{
    Q_OBJECT

private slots:
    void theMasterNodeIsOneOfEachGroup_data();
    void theMasterNodeIsOneOfEachGroup();
    void theFirstRemedyMakesThisServerTheMaster();
    void theNodesAddressIsJudgedByWhereItLeads_data();
    void theNodesAddressIsJudgedByWhereItLeads();
    void labcastSendsThroughTheNamedInterface_data();
    void labcastSendsThroughTheNamedInterface();
    void fogSendsThroughTheInterfaceThatHasTheNodesAddress_data();
    void fogSendsThroughTheInterfaceThatHasTheNodesAddress();
    void theInterfacesRemedyWritesEveryPlaceThatNamesIt();
    void anotherInterfaceCanBeChosenAndTakesTheAddressWithIt();
    void everySettingIsThereOnceAndSane_data();
    void everySettingIsThereOnceAndSane();
    void anEmbeddedStoreNeedsNoneOfFogsSettings();
    void multicastSwitchedOffIsAnErrorWhereFogSends();
};
