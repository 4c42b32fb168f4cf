// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The client alone, and with the server.
class TestControllerClient : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostOrDoubledOverAReconnect_data();
    void nothingIsLostOrDoubledOverAReconnect();
    void afterALongAbsenceTheWholePictureComes();
    void samplesThatNobodyHearsAreNotKept();
    void anotherControllerIsAnotherPicture();
    void aGapIsClosedByTheWholePicture();
    void aPictureOfManyPagesComesOnceAndBeforeWhatFollowed();
    void countersComeWithTheirTick();
    void aConnectionLostBetweenPagesIsMadeUpForWhole();
    void anOutdatedPageDoesNotGetIntoTheNextPicture();
    void everyRequestIsAnsweredWhenTheConnectionIsLost();
    void aReplacedConnectionIsNoLongerHeard();
    void anUnknownNotificationIsIgnored();
    void anErrorIsAMessageAlsoWhenItsIdIsUnknown();
};
