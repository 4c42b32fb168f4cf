// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsal.h"
#include "processes.h"
#include "standin.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int longEnough = 30'000;

RehearsalOptions options(int receivers)
{
    RehearsalOptions result;
    result.receivers = receivers;
    return result;
}

// Every program that carries the mark of the test that runs.
qsizetype programsLeft()
{
    return processesMarked({}, "LABCAST_TEST=" + qgetenv("LABCAST_TEST")).size();
}

qsizetype receiversRunning()
{
    return processesMarked("udp-receiver", "LABCAST_TEST=" + qgetenv("LABCAST_TEST")).size();
}

QByteArray argumentsOf(const Rehearsal &rehearsal)
{
    QFile file(QFileInfo(rehearsal.socketPath()).path() + u"/data/arguments"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRehearsal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void impossibleOptionsAreRefused_data();
    void impossibleOptionsAreRefused();
    void theControllerAnswersAndEndsWhenAskedTo();
    void theControllerIsToldWhatWasAskedFor();
    void aSecondStartWaitsForTheEndOfTheFirst();
    void itCanBeStartedAgain();
    void withoutNamespacesItGoesOnOnLoopback();
    void aMissingProgramIsNamed();
    void aMissingControllerIsAnError();
    void aControllerThatFailsIsQuoted();
    void aControllerThatNeverAnswersIsGivenUp();
    void aControllerThatCrashesLaterIsAnError();
    void aControllerThatDoesNotEndIsKilled();
    void stoppingAtOnceLeavesNothing();
    void destroyingItLeavesNothing();
    void killingItsOwnerLeavesNothingRunningAndTheNextOneCleansUp();

private:
    QString m_self = QCoreApplication::applicationFilePath();
    QByteArray m_path = qgetenv("PATH");
};

void TestRehearsal::init()
{
    qputenv("LABCAST_TEST", QByteArray("rehearsal-") + QTest::currentTestFunction());
}

void TestRehearsal::cleanup()
{
    qputenv("PATH", m_path);
    qunsetenv("LABCAST_STANDIN");
    QTRY_COMPARE(programsLeft(), 0);
}

void TestRehearsal::impossibleOptionsAreRefused_data()
{
    QTest::addColumn<RehearsalOptions>("wanted");
    QTest::addColumn<QString>("id");
    const auto with = [](auto member, auto value) {
        RehearsalOptions result;
        result.*member = value;
        return result;
    };
    QTest::newRow("defaults") << RehearsalOptions() << QString();
    QTest::newRow("no receivers") << with(&RehearsalOptions::receivers, 0) << u"rehearsal-bad-receivers"_s;
    QTest::newRow("too many") << with(&RehearsalOptions::receivers, 65) << u"rehearsal-bad-receivers"_s;
    QTest::newRow("too much loss") << with(&RehearsalOptions::lossPercent, 91.0) << u"rehearsal-bad-loss"_s;
    QTest::newRow("last receiver dies") << with(&RehearsalOptions::kill, 4) << QString();
    QTest::newRow("another dies") << with(&RehearsalOptions::kill, 5) << u"rehearsal-bad-kill"_s;
    QTest::newRow("negative dies") << with(&RehearsalOptions::kill, -1) << u"rehearsal-bad-kill"_s;
    QTest::newRow("no image") << with(&RehearsalOptions::imageSize, ByteCount {4}) << u"rehearsal-bad-size"_s;
}

void TestRehearsal::impossibleOptionsAreRefused()
{
    QFETCH(RehearsalOptions, wanted);
    QFETCH(QString, id);
    const auto checked = wanted.check();
    QCOMPARE(checked ? QString() : checked.error().message.id, id);
    if (id.isEmpty())
        return;
    Rehearsal rehearsal;
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(wanted, m_self);
    QCOMPARE(failed.size(), 0);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().message.id, id);
}

void TestRehearsal::theControllerAnswersAndEndsWhenAskedTo()
{
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy noticed(&rehearsal, &Rehearsal::noticed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    QElapsedTimer clock;
    clock.start();
    rehearsal.start(options(3), m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, longEnough);
    qInfo("ready after %lld ms", clock.elapsed());
    const QString socket = ready[0][0].toString();
    QCOMPARE(socket, rehearsal.socketPath());
    QVERIFY(QFile::encodeName(socket).size() < 108);
    QTRY_COMPARE(receiversRunning(), 3);
    rehearsal.stop();
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(!rehearsal.isRunning());
    QVERIFY(!QFileInfo::exists(QFileInfo(socket).path()));
    QCOMPARE(failed.size() + noticed.size(), 0);
}

void TestRehearsal::theControllerIsToldWhatWasAskedFor()
{
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    RehearsalOptions wanted = options(2);
    wanted.lossPercent = 1.5;
    wanted.rate = Bandwidth {300'000'000};
    wanted.kill = 2;
    wanted.imageSize = {1'000'000};
    rehearsal.start(wanted, m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, longEnough);
    const QByteArray folder = QFileInfo(rehearsal.socketPath()).path().toUtf8();
    QCOMPARE(argumentsOf(rehearsal).mid(m_self.toUtf8().size() + 1),
        "rehearse --socket " + folder + "/control.sock --data " + folder
            + "/data --receivers 2 --loss 1.5 --rate 300000000 --kill 2 --size 1000000");
}

void TestRehearsal::aSecondStartWaitsForTheEndOfTheFirst()
{
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(1), m_self);
    rehearsal.start(options(0), m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, longEnough);
    rehearsal.stop();
    rehearsal.stop();
    QTRY_COMPARE(ended.size(), 1);
}

void TestRehearsal::itCanBeStartedAgain()
{
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    for (int round = 1; round <= 2; ++round) {
        rehearsal.start(options(1), m_self);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), round, longEnough);
        rehearsal.stop();
        QTRY_COMPARE(ended.size(), round);
    }
}

void TestRehearsal::withoutNamespacesItGoesOnOnLoopback()
{
    const QTemporaryDir programs;
    QVERIFY(QFile::link(u"/bin/false"_s, programs.filePath(u"unshare"_s)));
    qputenv("PATH", programs.path().toUtf8() + ':' + m_path);
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy noticed(&rehearsal, &Rehearsal::noticed);
    RehearsalOptions wanted = options(8);
    wanted.kill = 3;
    wanted.lossPercent = 2;
    rehearsal.start(wanted, m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, longEnough);
    QCOMPARE(noticed.size(), 1);
    QCOMPARE(noticed[0][0].value<Message>().id, u"rehearsal-no-namespaces"_s);
    QVERIFY(argumentsOf(rehearsal).contains("rehearse --loopback "));
    QVERIFY(argumentsOf(rehearsal).contains("--receivers 1 --loss 0 --kill 1 "));
}

void TestRehearsal::aMissingProgramIsNamed()
{
    qputenv("PATH", "/nonexistent");
    Rehearsal rehearsal;
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(2), m_self);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.english.contains(u"Install udpcast"_s));
}

void TestRehearsal::aMissingControllerIsAnError()
{
    Rehearsal rehearsal;
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(2), u"/nonexistent/labcastd"_s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().message.id, u"controller-start-failed"_s);
}

void TestRehearsal::aControllerThatFailsIsQuoted()
{
    qputenv("LABCAST_STANDIN", "broken");
    Rehearsal rehearsal;
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(2), m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, longEnough);
    QCOMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.message.id, u"rehearsal-failed"_s);
    QVERIFY(error.message.english.contains(u"(the last line)"_s));
    QCOMPARE(error.cause, u"one line\nthe last line"_s);
}

void TestRehearsal::aControllerThatNeverAnswersIsGivenUp()
{
    qputenv("LABCAST_STANDIN", "silent");
    Rehearsal rehearsal;
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    RehearsalOptions wanted = options(1);
    wanted.patience = std::chrono::milliseconds(1500);
    rehearsal.start(wanted, m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, longEnough);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().message.id, u"controller-silent"_s);
}

void TestRehearsal::aControllerThatCrashesLaterIsAnError()
{
    qputenv("LABCAST_STANDIN", "crashing");
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(2), m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, longEnough);
    QCOMPARE(ready.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void TestRehearsal::aControllerThatDoesNotEndIsKilled()
{
    qputenv("LABCAST_STANDIN", "deaf");
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy failed(&rehearsal, &Rehearsal::failed);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(2), m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, longEnough);
    rehearsal.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, longEnough);
    QCOMPARE(failed.size(), 0);
}

void TestRehearsal::stoppingAtOnceLeavesNothing()
{
    Rehearsal rehearsal;
    QSignalSpy ready(&rehearsal, &Rehearsal::ready);
    QSignalSpy ended(&rehearsal, &Rehearsal::ended);
    rehearsal.start(options(2), m_self);
    const QString socket = rehearsal.socketPath();
    rehearsal.stop();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ready.size(), 0);
    QVERIFY(!QFileInfo::exists(QFileInfo(socket).path()));
}

void TestRehearsal::destroyingItLeavesNothing()
{
    auto rehearsal = std::make_unique<Rehearsal>();
    QSignalSpy ready(rehearsal.get(), &Rehearsal::ready);
    rehearsal->start(options(3), m_self);
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, longEnough);
    QTRY_COMPARE(receiversRunning(), 3);
    const QString folder = QFileInfo(rehearsal->socketPath()).path();
    rehearsal.reset();
    QTRY_COMPARE(programsLeft(), 0);
    QVERIFY(!QFileInfo::exists(folder));
}

void TestRehearsal::killingItsOwnerLeavesNothingRunningAndTheNextOneCleansUp()
{
    QProcess owner;
    owner.start(m_self, {u"own"_s});
    QTRY_VERIFY_WITH_TIMEOUT(owner.bytesAvailable() > 0, longEnough);
    const QString folder = QFileInfo(QString::fromUtf8(owner.readAll()).trimmed()).path();
    QTRY_COMPARE(receiversRunning(), 3);
    QVERIFY(QFileInfo::exists(folder));
    owner.kill();
    QTRY_COMPARE(programsLeft(), 0);
    QTRY_COMPARE(owner.state(), QProcess::NotRunning);

    Rehearsal next;
    next.start(options(1), m_self);
    QVERIFY(!QFileInfo::exists(folder));
}

// What the last test kills: the owner of a rehearsal.
static int ownRehearsal(QCoreApplication &application)
{
    Rehearsal rehearsal;
    QObject::connect(&rehearsal, &Rehearsal::ready, &application, [](const QString &socketPath) {
        puts(qPrintable(socketPath));
        fflush(stdout);
    });
    rehearsal.start(options(3), QCoreApplication::applicationFilePath());
    return application.exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "rehearse") == 0)
        return standIn(application);
    if (argc > 1 && qstrcmp(argv[1], "own") == 0)
        return ownRehearsal(application);
    TestRehearsal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rehearsal.moc"
