// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The audit trail in the record's file.
class TestRecordActs : public QObject
{
    Q_OBJECT

private slots:
    void actsAreReadBackNewestFirstAndInPages();
    void actsAreFoundByWhoWhatAndWhen();
    void onlyTheLatestActsAreKept();
    void actsThatCannotBeWrittenAreInTheTrailOnceAndInTheirOrder();
    void anActOfASessionFollowsItWhenItsNumberIsGivenAgain();
    void anActIsToldInPlainWords_data();
    void anActIsToldInPlainWords();
};
