// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFogSession : public QObject
{
    Q_OBJECT

private slots:
    void fogsLogIsTheChainOfItsSenders_data();
    void fogsLogIsTheChainOfItsSenders();
    void theDateMayBeCutAnywhereAndMissing();
    void aWholeLogIsJudgedByTheWire();
    void inTheMiddleOfALogItKnowsWhereTheChainIs();
    void whatHappenedBeforeHasNoRateAndNoDuration();
    void aLogWithItsTimesMakesAChart();
    void theLogTellsWhatThePlanDoesNot();
    void aChainThatBeginsAgainStartsOver();
    void aLogCutOffInTheMiddleOfALineLosesNothing();
    void aSenderThatCannotStartIsSaid();
    void computersThatToldFogAreConfirmed();
    void fogsEndIsTheSessions_data();
    void fogsEndIsTheSessions();
    void nothingCanBeDoneToIt();
    void everySentenceOfItsLifeIsWhole();
};
