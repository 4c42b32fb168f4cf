// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded when the controller is killed, and when its disk is full. Real programs, inside their
// namespaces (see CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "builtlab.h"
#include "labcontroller.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStorageInfo>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 portbase = 63100;
constexpr qint64 mebi = 1024 * 1024;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRecordInLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_controller = std::make_unique<LabController>(); }
    void cleanup();

    void theChartOfAKilledControllersSessionIsWholeUpToThere();
    void aFullDiskStopsNoTransferAndIsMadeUpForLater();
    void aReadOnlyRecordStopsNoTransferAndIsSaid();
    void aDatabaseThatIsNoneIsRefusedAndUntouched_data();
    void aDatabaseThatIsNoneIsRefusedAndUntouched();

private:
    /// Begins to send `size` bytes at 30 Mbit/s to one computer.
    bool startSending(qint64 size);
    QJsonObject ask(const QStringList &arguments) { return m_controller->ctl(arguments).object(); }
    QJsonObject recorded() { return ask({u"history"_s, u"export"_s, u"1"_s, u"--format"_s, u"json"_s}); }
    QString recordTrouble() { return ask({u"status"_s})[u"recordTrouble"_s][u"id"_s].toString(); }
    QString sessionState() { return ask({u"session"_s, u"show"_s, u"1"_s})[u"state"_s].toString(); }
    bool waitForBytes(qint64 bytes);

    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<VirtualComputer> m_computer;
    QString m_mounted; ///< path
};

void TestRecordInLab::initTestCase()
{
    m_lab = builtLab({.receivers = 1});
    QVERIFY(m_lab);
}

void TestRecordInLab::cleanup()
{
    m_computer.reset();
    m_controller->terminate();
    if (const QString path = std::exchange(m_mounted, {}); !path.isEmpty())
        QCOMPARE(QProcess::execute(u"umount"_s, {u"--lazy"_s, path}), 0);
    m_controller.reset();
}

bool TestRecordInLab::startSending(qint64 size)
{
    const QStringList deploy {
        u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s, u"--max-bitrate"_s, u"30m"_s};
    if (!m_controller->start() || !m_controller->addImage({size}) || m_controller->ctl(deploy).exitCode != 0)
        return false;
    m_computer = std::make_unique<VirtualComputer>(m_lab.get(), 1);
    m_computer->boot(portbase, 1);
    return waitForBytes(mebi);
}

bool TestRecordInLab::waitForBytes(qint64 bytes)
{
    return QTest::qWaitFor(
        [=, this] {
            return ask({u"session"_s, u"show"_s, u"1"_s})[u"bytes"_s].toInteger() >= bytes;
        },
        30'000);
}

void TestRecordInLab::theChartOfAKilledControllersSessionIsWholeUpToThere()
{
    QVERIFY(startSending(60 * mebi));
    QVERIFY(waitForBytes(20 * mebi)); // more than five seconds
    const QJsonArray before = recorded()[u"samples"_s].toArray();
    m_controller->kill();
    QTRY_COMPARE(m_controller->senderPids(), QList<qint64> {});
    QVERIFY(m_controller->start());
    const QJsonObject after = recorded();
    const QJsonArray samples = after[u"samples"_s].toArray();
    // At most one batch of three seconds is missing, and nothing else.
    QVERIFY2(samples.size() >= before.size() - 13 && samples.size() > 8,
        qPrintable(u"%1 of %2"_s.arg(samples.size()).arg(before.size())));
    for (qsizetype i = 0; i < std::min(samples.size(), before.size()); ++i)
        QVERIFY(samples[i] == before[i]);
    QCOMPARE(after[u"verdict"_s][u"verdict"_s].toString(), u"failed"_s);
    QCOMPARE(after[u"verdict"_s][u"reasonId"_s].toString(), u"controller-died"_s);
    QCOMPARE(after[u"session"_s][u"finished"_s].toInteger(), samples.last()[0].toInteger());
    QVERIFY(!after[u"origin"_s][u"startedBy"_s].toString().isEmpty());
    QCOMPARE(after[u"origin"_s][u"request"_s][u"maxBitrate"_s].toInteger(), 30'000'000);
    QCOMPARE(after[u"origin"_s][u"udpSender"_s].toString(), u"20120424"_s);
}

void TestRecordInLab::aFullDiskStopsNoTransferAndIsMadeUpForLater()
{
    const QString folder = m_controller->dataFolder();
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64m"_s, u"tmpfs"_s, folder}), 0);
    m_mounted = folder;
    QVERIFY(QDir().mkpath(folder + u"/images"_s));
    QVERIFY(startSending(40 * mebi));
    QCOMPARE(recordTrouble(), QString());
    QFile filling(folder + u"/filling"_s);
    QVERIFY(filling.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filling.write(QByteArray(4096, 'x')) == 4096) { }
    QTRY_COMPARE_WITH_TIMEOUT(recordTrouble(), u"record-disk-full"_s, 15'000);
    const auto text = ask({u"status"_s})[u"recordTrouble"_s][u"english"_s].toString();
    QVERIFY2(text.contains(folder) && text.contains("Make room"_L1), qPrintable(text));
    QTRY_COMPARE_WITH_TIMEOUT(sessionState(), u"completed"_s, 30'000);
    QCOMPARE(recordTrouble(), u"record-disk-full"_s);
    QCOMPARE(m_controller->ctl({u"image"_s, u"remove"_s, u"none"_s}).exitCode, 1);
    const QJsonObject kept = recorded(); // what could not be written is there all the same
    const QJsonDocument acts = m_controller->ctl({u"audit"_s}).json;
    QCOMPARE(acts[0][u"method"_s].toString(), u"image.remove"_s);
    QCOMPARE(acts[0][u"refusal"_s][u"id"_s].toString(), u"image-unknown"_s);
    QVERIFY(filling.remove());
    QTRY_COMPARE_WITH_TIMEOUT(recordTrouble(), QString(), 15'000);
    m_controller->kill();
    QVERIFY(m_controller->start());
    const QJsonObject after = recorded();
    QVERIFY(kept[u"samples"_s].toArray().size() > 30);
    QVERIFY(after[u"samples"_s] == kept[u"samples"_s]);
    QVERIFY(after[u"events"_s] == kept[u"events"_s]);
    QVERIFY(after[u"verdict"_s] == kept[u"verdict"_s]);
    QVERIFY(m_controller->ctl({u"audit"_s}).json == acts);
    QCOMPARE(after[u"verdict"_s][u"verdict"_s].toString(), u"completed"_s);
}

// Only the file is read-only: a whole file system cannot be made so under a running controller.
void TestRecordInLab::aReadOnlyRecordStopsNoTransferAndIsSaid()
{
    const QString path = m_controller->dataFolder() + u"/record.sqlite"_s;
    QVERIFY(m_controller->start() && m_controller->terminate());
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());
    QCOMPARE(QProcess::execute(u"mount"_s, {u"--bind"_s, path, path}), 0);
    m_mounted = path;
    QCOMPARE(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,bind,ro"_s, path}), 0);
    QVERIFY(startSending(20 * mebi));
    QTRY_COMPARE_WITH_TIMEOUT(recordTrouble(), u"record-read-only"_s, 15'000);
    const auto text = ask({u"status"_s})[u"recordTrouble"_s][u"english"_s].toString();
    QVERIFY2(text.contains(m_controller->dataFolder()), qPrintable(text));
    QTRY_COMPARE_WITH_TIMEOUT(sessionState(), u"completed"_s, 30'000);
    QVERIFY(recorded()[u"samples"_s].toArray().size() > 10); // held in memory
    QVERIFY(contentOf(path) == before);
}

void TestRecordInLab::aDatabaseThatIsNoneIsRefusedAndUntouched_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("record") << u"record.sqlite"_s;
    QTest::newRow("store") << u"store.sqlite"_s;
}

void TestRecordInLab::aDatabaseThatIsNoneIsRefusedAndUntouched()
{
    QFETCH(QString, name);
    const QString path = m_controller->dataFolder() + u'/' + name;
    const QByteArray content(9000, 'x');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QProcess daemon;
    daemon.start(QStringLiteral(LABCASTD),
        {u"--socket"_s, m_controller->socketPath(), u"--data"_s, m_controller->dataFolder()});
    QTRY_COMPARE_WITH_TIMEOUT(daemon.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(daemon.exitCode(), 1);
    const QByteArray said = daemon.readAllStandardError();
    QVERIFY2(said.contains(path.toUtf8()) && said.contains("Put a backup in its place"), said.constData());
    QVERIFY(contentOf(path) == content);
}

QTEST_GUILESS_MAIN(TestRecordInLab)
#include "tst_record_in_lab.moc"
