// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The logs of a controller, written and read on their own thread.
class TestLogBook : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain();
    void anIdNeverBecomesAPath_data();
    void anIdNeverBecomesAPath();
    void logsOfEarlierDaysAreListedAndCounted();
    void growthIsToldToReadersAtMostFourTimesASecond();
    void newWarningsAreToldToEverybody();
    void aTruncatedLogIsToldAsARestart();
    void aSearchGoesThroughTheFilter();
    void aLogThatCannotBeWrittenIsToldOnce();
    void whatIsHandedInIsWrittenBeforeTheEnd();
    void logsOfManySessionsDoNotStayOpen();
    void ofLogsThatAreOverTheCountsAreKept();
    void onlyTheLogsThatWereReadLastAreWatched();
    void aFileIsOpenedByItsPathAndFollowed();
    void aFileThatIsNoneIsRefusedWithItsReason();
    void aLogThatIsGoneIsToldAndStaysReadable();
    void onlyTheLinesThatMatchAreRead();
    void aLongSearchAnswersEarlyAndGoesOn();
    void logsOfSessionsAreRemovedByAgeAndBySizeButNoRunningOne_data();
    void logsOfSessionsAreRemovedByAgeAndBySizeButNoRunningOne();
    void fogsLogsAreFoundByTheirNamesAndReadWhereTheyAre();
};
