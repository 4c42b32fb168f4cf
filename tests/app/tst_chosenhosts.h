// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A session for chosen computers: their names, who is missing, and who should not be there.
class TestChosenHosts : public QObject
{
    Q_OBJECT

private slots:
    void whoJoinsGetsItsName();
    void aNameThatComesLateIsStillTold();
    void whoIsMissingIsNamedWhileWaitingAndInTheVerdict();
    void oneThatIsNotChosenIsWarnedOfAndTakesNobodysPlace();
    void withoutMacsPlacesStayNameless();
    void theSilentAreCalledByTheirNames();
    void aRequestNamesALabOrComputers_data();
    void aRequestNamesALabOrComputers();
};
