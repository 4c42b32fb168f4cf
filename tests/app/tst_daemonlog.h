// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDaemonLog : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsKnownByItsMeaning_data();
    void aLineIsKnownByItsMeaning();
    void everyTroubleIsAWholeSentence();
    void whatFogWroteIsUnderstood();
    void aSessionsTroubleEndsWhenItsSenderRuns();
    void theDaemonsTroubleEndsWhenItIsNotSaidAgain();
    void whatLabcastSaidInItsPlaceIsNotTheDaemons();
    void aTroubleIsToldWhileItHolds();
    void aSenderThatEndsTooEarlyIsTold();
    void whatTheDaemonCancelledHasItsReason();
    void progressIsOfTheWholeImage();
    void progressIsToldWhereBytesAreNot();
    void theLogIsKeptThroughAllThatBefallsIt();
    void whatIsNoLogOfTheDaemonIsNotShown();
    void nothingIsKeptTwice();
};
