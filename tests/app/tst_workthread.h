// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestWorkThread : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerComesOnceAlsoWhenTheWorkEndsAtThatMoment();
    void anAnswerForSomebodyWhoIsGoneIsDropped();
};
