// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestFogApi : public QObject
{
    Q_OBJECT

private slots:
    void anAddressIsReadAsABrowserShowsIt_data();
    void anAddressIsReadAsABrowserShowsIt();
    void aListIsReadAsEveryGenerationWrapsIt();
    void whatFogSaysIsExplained_data();
    void whatFogSaysIsExplained();
    void whatIsNoAnswerOfFogsIsSaid_data();
    void whatIsNoAnswerOfFogsIsSaid();
    void anAnswerThatDripsOrNeverEndsIsNotWaitedFor_data();
    void anAnswerThatDripsOrNeverEndsIsNotWaitedFor();
    void tokensGoInBase64AndNowhereElse();
    void nobodyThereIsSaid();
};
