// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestLogSearch : public QObject
{
    Q_OBJECT

private slots:
    void aSearchFindsWhatANaiveOneFinds_data();
    void aSearchFindsWhatANaiveOneFinds();
    void fuzzedTextIsIndexedAndSearchedAsAPlainModelDoes();
    void letterCaseOutsideOfAsciiIsNoDifferenceEither();
    void wordsAreFoundWhereverTheyStand();
    void whatAnExpressionRequiresIsKnown_data();
    void whatAnExpressionRequiresIsKnown();
    void theSearchGoesOnWhereItStoppedWhenTheLogGrows();
    void aReplacedLogIsSearchedAnew();
    void aLineOfManyMegabytesIsSearchedAsItIsShown();
    void aBadExpressionIsASentence();
    void anExpressionThatWouldNeverEndIsToldWithItsLine();
    void ofManyHitsTheFirstAreListedAndAllAreMarked();
    void ofManyHitsThoseAroundAPlaceAreTold();
    void placesInALineAreMarked();
};
