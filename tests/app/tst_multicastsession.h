// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestMulticastSession : public QObject
{
    Q_OBJECT

private slots:
    void anImageGoesOutStreamByStream();
    void theTransferBeginsWhenEverybodyHasSettled();
    void theStartSignalIsRepeatedUntilTheTransferBegins();
    void aSessionNobodyJoinsFails();
    void aLaterStreamNobodyJoinsFails();
    void whoIsThereCanBeSentToAtOnce();
    void startNowNeedsAWaitingSessionWithSomebodyInIt();
    void aStopWhileWaitingFinishesOnce();
    void aStopWhileSendingFinishesOnce();
    void aStopBeforeTheStartFinishesWithoutASender();
    void aDroppedReceiverIsNamedAndTheOthersAreSentTo();
    void theControllerSurvivesTheLossOfTheLastReceiverOfALaterStream();
    void aGoodbyeWithAllBytesOfALargeFileIsNoLoss();
    void aReceiverThatLeavesBeforeTheStartFreesItsPlace();
    void whatWasAcknowledgedCountsAlsoWhenTheSenderEndsBadly();
    void aCancelAfterTheLastByteTakesNothingBack();
    void whoWasDroppedAndComesAgainStaysDropped();
    void anErrorOfTheSenderFailsTheSession();
    void aSenderThatEndsSilentlyFailsTheSession();
    void aLaterStreamWaitsOnlyForWhoCompletedTheOneBefore();
    void aLateJoinerNeverCompletes();
    void aStallIsNamedAndEndsWithTheNextByte();
    void aTickWithoutBytesIsZeroAndNoGap();
    void everySentenceOfALifeIsWhole();
};
