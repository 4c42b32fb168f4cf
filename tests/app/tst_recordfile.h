// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestRecordFile : public QObject
{
    Q_OBJECT

private slots:
    void samplesArePackedWithoutLoss();
    void packedSamplesThatAreCutOrForgedAreReadAsFarAsTheyGo();
    void aRecordOfAnOlderProgramKeepsEverything();
    void aFileThatIsNoRecordIsRefusedAndUntouched_data();
    void aFileThatIsNoRecordIsRefusedAndUntouched();
    void aRecordThatCannotBeOpenedIsNamed();
    void whatCannotBeWrittenIsWrittenLaterOnceAndInItsOrder();
};
