// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The rate, the chart's history and stalls.
class TestSessionMeasure : public QObject
{
    Q_OBJECT

private slots:
    void aSteadyRateIsMeasuredWithinFivePercent_data();
    void aSteadyRateIsMeasuredWithinFivePercent();
    void aStallIsZeroAndLeavesNoSpike();
    void whereLinesAreSeldomAPauseIsZeroWhenTheNextLineIsOverdue();
    void theNextStreamBeginsWithoutASpike();
    void thereIsNoAverageBeforeTheFirstByte();

    void aDayOfSamplesTakesConstantMemoryAndKeepsItsSpan();

    void anInterfacesCounterIsMeasuredFromTickToTick();
    void aCounterIsNotMeasuredOverATimeNobodyLookedAt();
    void anInterfaceIsCountedOnceAndOneThatIsMissingNotAtAll();

    void aKilledReceiverIsNamedUntilItIsDropped();
    void aPhantomIsNamedFromTheFirstSecondsOn();
    void aSingleTimeoutLineIsNoStall();
    void onlyLinesThatAgreeAccuse();
    void whenEverybodyIsSilentNobodyIsNamed();
    void theOnlyReceiverIsNamed();
    void standingStillWithoutAWordIsAStallOfNobody();
    void afterTheEndNothingStalls();
};
