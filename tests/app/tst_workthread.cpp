// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_workthread.h"

#include "app/workthread.h"

#include <QTest>

#include <atomic>

using namespace labcast;

void TestWorkThread::anAnswerComesOnceAlsoWhenTheWorkEndsAtThatMoment()
{
    constexpr int rounds = 20'000;
    WorkThread thread(QStringLiteral("work"));
    QObject context;
    int answers = 0;
    for (int round = 0; round < rounds; ++round) {
        // Whoever attaches in the moment in which the work ends.
        std::atomic<bool> isEnding = false;
        const auto pending = thread.run([&isEnding] {
            isEnding = true;
            return 1;
        });
        while (!isEnding) { }
        pending.then(&context, [&answers](int answer) { answers += answer; });
        if (round % 50 == 0) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, rounds, 60'000);
}

void TestWorkThread::anAnswerForSomebodyWhoIsGoneIsDropped()
{
    WorkThread thread(QStringLiteral("work"));
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    thread.run([] { return 1; }).then(context.get(), [&isAnswered](int) { isAnswered = true; });
    context.reset();
    QObject other;
    bool isLater = false;
    thread.run([] { return 1; }).then(&other, [&isLater](int) { isLater = true; });
    QTRY_VERIFY(isLater);
    QVERIFY(!isAnswered);
}
