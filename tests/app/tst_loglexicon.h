// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestLogLexicon : public QObject
{
    Q_OBJECT

private slots:
    void everyEntryExplainsItsSampleAndNoOtherDoes_data();
    void everyEntryExplainsItsSampleAndNoOtherDoes();
    void everyEntryHasASampleAndThereAreAtLeastSixty();
    void everyShapeIsFoundInALineThatIsWrittenSo();
    void aCheckThatHelpsIsOneThatThereIs();
    void unknownLinesStayAsTheyAre_data();
    void unknownLinesStayAsTheyAre();
    void theNameOfASessionExplainsNothing();
    void whatRealUdpSendersSayIsKnown();
    void whatFogsDaemonSaysIsKnown();
    void hostileLinesTakeNoLonger();
};
