// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void aSessionIsRecordedAndReadBack();
    void aVerdictEndsARecord();
    void aSessionThatGoesOnKeepsItsRecord();
    void aNumberThatIsGivenAgainLeavesTheSessionBeforeWhole();
    void theChartIsWholeAfterARestart();
    void aDayOfSamplesIsAsShortAsTheChartKeepsIt();
    void theHistoryComesInPagesNewestFirst();
    void aSessionWhoseControllerDiedHasFailed();
    void aControllerWithoutAPastLoadsEmpty();
    void aControllerWhoseStoreCannotBeOpenedSaysSo();
    void onlyTheLatestSessionsAreAtHand();
};
