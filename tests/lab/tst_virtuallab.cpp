// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/pinger.h"
#include "app/rehearsal/sampleimage.h"
#include "app/rehearsal/virtualcomputer.h"
#include "app/rehearsal/virtuallab.h"
#include "processes.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace labcast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int computerCount = 3;
constexpr int longEnough = 60'000;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size();
}

// The real udp-sender, from this process's namespace.
struct Sender
{
    explicit Sender(quint16 port)
        : portbase(port)
    {
        QObject::connect(&process, &QProcess::readyReadStandardError, &process, [this] {
            output += process.readAllStandardError();
            if (!clock.isValid() && output.contains("Starting transfer"))
                clock.start();
        });
        QObject::connect(&process, &QProcess::finished, &process, [this] { milliseconds = clock.elapsed(); });
    }

    void send(const QString &file, int receivers,
        const QStringList &more = {u"--full-duplex"_s, u"--slice-size"_s, u"44"_s})
    {
        const QStringList arguments {u"--nokbd"_s, u"--interface"_s, interface, u"--portbase"_s,
            QString::number(portbase), u"--min-receivers"_s, QString::number(receivers), u"--nopointopoint"_s,
            u"--rexmit-hello-interval"_s, u"200"_s, u"--file"_s, file};
        process.start(u"udp-sender"_s, arguments + more);
    }

    bool hasEnded() const { return process.state() == QProcess::NotRunning && milliseconds > 0; }

    qint64 retransmissions() const
    {
        static const QRegularExpression shape(u"re-xmits=0*([0-9]+)"_s);
        qint64 last = -1;
        for (auto match = shape.globalMatch(QString::fromLatin1(output)); match.hasNext();)
            last = match.next().captured(1).toLongLong();
        return last;
    }

    QString interface = u"eth0"_s;
    quint16 portbase;
    QByteArray output;
    QElapsedTimer clock;
    qint64 milliseconds = 0;
    ChildProcess process;
};

} // namespace

class TestVirtualLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void impossibleOptionsAreRefused_data();
    void impossibleOptionsAreRefused();
    void aMissingProgramIsNamedWithItsPackage();
    void aSampleImageHasExactlyItsSize_data();
    void aSampleImageHasExactlyItsSize();
    void aSampleImageThatCannotBeWrittenSaysWhy();
    void everyComputerReceivesTheSameBytes();
    void twoStreamsAreReceivedInTheirOrder();
    void aComputerOnLoopbackReceives();
    void lossIsRepairedByRetransmissions();
    void theRateLimitIsKept();
    void poweringOffKillsExactlyThatReceiver();
    void aPausedComputerCompletesAfterItResumes();
    void aFailingReceiverSaysWhatItSaid();
    void nothingIsLeftWhenAComputerIsDestroyed();
    void whoIsOnAnswers();
    void nothingIsLeftWhenItsProgramIsKilled();

private:
    void boot(quint16 portbase, int streams);
    QString output(int number, int stream) const;
    bool allAre(VirtualComputer::State state) const;
    QString sampleFile(qint64 size) const;
    void setLossOfAll(double percent);

    VirtualLab m_lab {{.receivers = computerCount, .lossPercent = 0, .lossOn = {}, .rate = {}}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<std::unique_ptr<VirtualComputer>> m_computers;
};

void TestVirtualLab::initTestCase()
{
    QElapsedTimer clock;
    clock.start();
    std::optional<Result<void>> result;
    m_lab.build([&result](const Result<void> &built) { result = built; });
    QTRY_VERIFY(result.has_value());
    QVERIFY2(*result, qPrintable(*result ? QString() : result->error().message.english + result->error().cause));
    qInfo("the lab was built in %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 3000);
}

void TestVirtualLab::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    for (int number = 1; number <= computerCount; ++number) {
        m_computers.push_back(std::make_unique<VirtualComputer>(&m_lab, number));
        QVERIFY(QDir().mkpath(m_folder->filePath(QString::number(number))));
    }
}

void TestVirtualLab::cleanup()
{
    m_computers.clear();
    m_folder.reset();
}

void TestVirtualLab::boot(quint16 portbase, int streams)
{
    for (const auto &computer : m_computers)
        computer->boot(portbase, streams, m_folder->filePath(QString::number(computer->number())));
}

QString TestVirtualLab::output(int number, int stream) const
{
    return m_folder->filePath(u"%1/%2.img"_s.arg(number).arg(stream));
}

bool TestVirtualLab::allAre(VirtualComputer::State state) const
{
    return std::all_of(
        m_computers.begin(), m_computers.end(), [state](const auto &c) { return c->state() == state; });
}

QString TestVirtualLab::sampleFile(qint64 size) const
{
    // The third file holds the 70 %, and the others' size does not matter here.
    const QString folder = m_folder->filePath(u"image"_s);
    return writeSampleImage(folder, {size * 10 / 7}) ? folder + u"/d1p3.img"_s : QString();
}

void TestVirtualLab::setLossOfAll(double percent)
{
    for (int number = 1; number <= computerCount; ++number) {
        std::optional<Result<void>> result;
        m_lab.setLoss(number, percent, [&result](const Result<void> &set) { result = set; });
        QTRY_VERIFY(result.has_value());
        QVERIFY2(*result, qPrintable(*result ? QString() : result->error().cause));
    }
}

void TestVirtualLab::impossibleOptionsAreRefused_data()
{
    QTest::addColumn<int>("receivers");
    QTest::addColumn<double>("loss");
    QTest::addColumn<QString>("id");
    QTest::newRow("fewest") << 1 << 0.0 << QString();
    QTest::newRow("most") << 64 << 90.0 << QString();
    QTest::newRow("none") << 0 << 0.0 << u"rehearsal-bad-receivers"_s;
    QTest::newRow("too many") << 65 << 0.0 << u"rehearsal-bad-receivers"_s;
    QTest::newRow("negative loss") << 4 << -0.1 << u"rehearsal-bad-loss"_s;
    QTest::newRow("too much loss") << 4 << 90.1 << u"rehearsal-bad-loss"_s;
    QTest::newRow("not a number") << 4 << qQNaN() << u"rehearsal-bad-loss"_s;
}

void TestVirtualLab::impossibleOptionsAreRefused()
{
    QFETCH(int, receivers);
    QFETCH(double, loss);
    QFETCH(QString, id);
    const auto checked = VirtualLabOptions {receivers, loss, {}, {}}.check();
    QCOMPARE(checked ? QString() : checked.error().message.id, id);
}

void TestVirtualLab::aMissingProgramIsNamedWithItsPackage()
{
    const QByteArray path = qgetenv("PATH");
    const auto restore = qScopeGuard([&path] { qputenv("PATH", path); });
    qputenv("PATH", "/nonexistent");
    const auto found = findProgram(u"nft"_s, {});
    QVERIFY(!found);
    QCOMPARE(found.error().message.id, u"rehearsal-program-missing"_s);
    QVERIFY(found.error().message.english.contains(u"Install nftables"_s));
    QVERIFY(findProgram(u"ip"_s)); // a plain user's PATH without sbin

    VirtualComputer computer(&m_lab, 1);
    QSignalSpy failed(&computer, &VirtualComputer::failed);
    computer.boot(9000, 1);
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].value<Error>().message.english.contains(u"Install udpcast"_s));
}

void TestVirtualLab::aSampleImageHasExactlyItsSize_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {5, 6, 99, 100, 101, 65'537, 3'000'001})
        QTest::addRow("%lld", size) << size;
}

void TestVirtualLab::aSampleImageHasExactlyItsSize()
{
    QFETCH(qint64, size);
    QVERIFY(writeSampleImage(m_folder->filePath(u"i"_s), {size}));
    const QFileInfoList files = QDir(m_folder->filePath(u"i"_s)).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 5);
    qint64 sum = 0;
    QSet<QByteArray> hashes;
    for (const QFileInfo &file : files) {
        QVERIFY(file.size() > 0);
        sum += file.size();
        hashes << hashOf(file.filePath());
    }
    QCOMPARE(sum, size);
    QCOMPARE(hashes.size(), 5);
    QFile whole(files[2].filePath());
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray content = whole.readAll();
    QVERIFY(qCompress(content).size() >= content.size());
}

void TestVirtualLab::aSampleImageThatCannotBeWrittenSaysWhy()
{
    const auto blocked = writeSampleImage(u"/proc/labcast"_s, {1000});
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().message.id, u"rehearsal-image-failed"_s);
    QCOMPARE(writeSampleImage(m_folder->path(), {4}).error().message.id, u"rehearsal-bad-size"_s);
}

void TestVirtualLab::everyComputerReceivesTheSameBytes()
{
    const QString file = sampleFile(20'000'000);
    QSignalSpy finished(m_computers[1].get(), &VirtualComputer::finished);
    Sender sender(9000);
    boot(9000, 1);
    sender.send(file, computerCount);
    QTRY_VERIFY_WITH_TIMEOUT(allAre(VirtualComputer::State::Finished), longEnough);
    QCOMPARE(finished.size(), 1);
    for (int number = 1; number <= computerCount; ++number)
        QCOMPARE(hashOf(output(number, 1)), hashOf(file));
    QTRY_VERIFY(sender.hasEnded());
    QVERIFY(sender.output.contains(m_lab.receiverAddress(3).toLatin1()));
}

void TestVirtualLab::twoStreamsAreReceivedInTheirOrder()
{
    const QString first = sampleFile(3'000'000);
    const QString second = QFileInfo(first).path() + u"/d1p4.img"_s;
    QSignalSpy received(m_computers[0].get(), &VirtualComputer::streamReceived);
    boot(9010, 2);
    Sender sender(9010);
    sender.send(first, computerCount);
    QTRY_VERIFY_WITH_TIMEOUT(sender.hasEnded(), longEnough);
    Sender next(9010);
    next.send(second, computerCount);
    QTRY_VERIFY_WITH_TIMEOUT(allAre(VirtualComputer::State::Finished), longEnough);
    QCOMPARE(received.size(), 2);
    QCOMPARE(received[0][0].toInt(), 1);
    QCOMPARE(received[1][0].toInt(), 2);
    for (int number = 1; number <= computerCount; ++number) {
        QCOMPARE(hashOf(output(number, 1)), hashOf(first));
        QCOMPARE(hashOf(output(number, 2)), hashOf(second));
    }
    QTRY_VERIFY(next.hasEnded());
}

void TestVirtualLab::aComputerOnLoopbackReceives()
{
    const QString file = sampleFile(3'000'000);
    VirtualComputer computer(nullptr, 1);
    Sender sender(9020);
    sender.interface = u"lo"_s;
    sender.send(file, 1);
    QTRY_VERIFY(sender.output.contains("UDP sender"));
    computer.boot(9020, 1, m_folder->filePath(u"1"_s));
    QTRY_COMPARE_WITH_TIMEOUT(computer.state(), VirtualComputer::State::Finished, longEnough);
    QCOMPARE(hashOf(output(1, 1)), hashOf(file));
    QTRY_VERIFY(sender.hasEnded());
}

void TestVirtualLab::lossIsRepairedByRetransmissions()
{
    setLossOfAll(5);
    const auto restore = qScopeGuard([this] { setLossOfAll(0); });
    const QString file = sampleFile(4'000'000);
    boot(9030, 1);
    // Half duplex: in full duplex a receiver that loses a whole slice ends itself. The wait outlives a lost
    // reply.
    Sender sender(9030);
    sender.send(file, computerCount, {u"--half-duplex"_s, u"--min-wait"_s, u"3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(allAre(VirtualComputer::State::Finished), longEnough);
    for (int number = 1; number <= computerCount; ++number)
        QCOMPARE(hashOf(output(number, 1)), hashOf(file));
    QTRY_VERIFY(sender.hasEnded());
    QVERIFY(sender.retransmissions() > 0);
}

void TestVirtualLab::theRateLimitIsKept()
{
    std::optional<Result<void>> limited;
    m_lab.setRate(Bandwidth {50'000'000}, [&limited](const Result<void> &set) { limited = set; });
    QTRY_VERIFY(limited.has_value());
    QVERIFY(*limited);
    const QString file = sampleFile(20'000'000);
    boot(9040, 1);
    Sender sender(9040);
    sender.send(file, computerCount);
    QTRY_VERIFY_WITH_TIMEOUT(sender.hasEnded(), longEnough);
    const double megabits = double(sizeOf(file)) * 8 / 1000 / double(sender.milliseconds);
    qInfo("%.1f Mbit/s", megabits);
    QVERIFY(megabits > 30 && megabits < 55);
    QTRY_VERIFY(allAre(VirtualComputer::State::Finished));
}

void TestVirtualLab::poweringOffKillsExactlyThatReceiver()
{
    // Still at the limited rate, so that there is a middle of the transfer.
    const QString file = sampleFile(20'000'000);
    QSignalSpy failed(m_computers[1].get(), &VirtualComputer::failed);
    boot(9050, 1);
    Sender sender(9050);
    sender.send(file, computerCount, {u"--half-duplex"_s, u"--retries-until-drop"_s, u"12"_s});
    QTRY_VERIFY_WITH_TIMEOUT(sizeOf(output(2, 1)) > 2'000'000, longEnough);
    const qint64 victim = m_computers[1]->processId();
    m_computers[1]->powerOff();
    QTRY_VERIFY(processState(victim).isEmpty());
    QCOMPARE(m_computers[1]->state(), VirtualComputer::State::Off);
    QVERIFY(!processState(m_computers[0]->processId()).isEmpty());
    QVERIFY(!processState(m_computers[2]->processId()).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(sender.hasEnded(), longEnough);
    QTRY_COMPARE(m_computers[0]->state(), VirtualComputer::State::Finished);
    QTRY_COMPARE(m_computers[2]->state(), VirtualComputer::State::Finished);
    QCOMPARE(hashOf(output(3, 1)), hashOf(file));
    QVERIFY(sizeOf(output(2, 1)) < sizeOf(file));
    QCOMPARE(failed.size(), 0);
}

void TestVirtualLab::aPausedComputerCompletesAfterItResumes()
{
    const QString file = sampleFile(12'000'000);
    boot(9060, 1);
    Sender sender(9060);
    sender.send(file, computerCount, {u"--half-duplex"_s});
    QTRY_VERIFY_WITH_TIMEOUT(sizeOf(output(1, 1)) > 1'000'000, longEnough);
    m_computers[0]->pause();
    QTRY_COMPARE(processState(m_computers[0]->processId()), "T");
    QTRY_VERIFY_WITH_TIMEOUT(sender.output.contains("Timeout"), longEnough); // the sender misses it
    m_computers[0]->resume();
    QTRY_VERIFY_WITH_TIMEOUT(allAre(VirtualComputer::State::Finished), longEnough);
    QCOMPARE(hashOf(output(1, 1)), hashOf(file));
    QTRY_VERIFY(sender.hasEnded());
    std::optional<Result<void>> lifted;
    m_lab.setRate({}, [&lifted](const Result<void> &set) { lifted = set; });
    QTRY_VERIFY(lifted && *lifted);
}

void TestVirtualLab::aFailingReceiverSaysWhatItSaid()
{
    // Two receivers at one address and port: the second cannot bind.
    m_computers[0]->boot(9070, 1);
    QTRY_COMPARE(m_computers[0]->state(), VirtualComputer::State::Receiving);
    VirtualComputer second(&m_lab, 1);
    QSignalSpy failed(&second, &VirtualComputer::failed);
    QTRY_VERIFY(!processesMarked("udp-receiver", "LABCAST_TEST=virtuallab").isEmpty());
    QTRY_COMPARE(processState(m_computers[0]->processId()), "S");
    second.boot(9070, 1);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().message.id, u"rehearsal-receiver-failed"_s);
    QVERIFY2(failed[0][0].value<Error>().cause.contains(u"bind"_s), qPrintable(failed[0][0].value<Error>().cause));
}

void TestVirtualLab::nothingIsLeftWhenAComputerIsDestroyed()
{
    boot(9080, 1);
    QTRY_COMPARE(processesMarked("udp-receiver", "LABCAST_TEST=virtuallab").size(), computerCount);
    m_computers[0]->pause(); // even one that hangs
    m_computers.clear();
    QCOMPARE(processesMarked("udp-receiver", "LABCAST_TEST=virtuallab").size(), 0);
}

void TestVirtualLab::nothingIsLeftWhenItsProgramIsKilled()
{
    qputenv("LABCAST_TEST", "orphans");
    const auto restore = qScopeGuard([] { qputenv("LABCAST_TEST", "virtuallab"); });
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"boot"_s});
    QTRY_COMPARE(processesMarked("udp-receiver", "LABCAST_TEST=orphans").size(), computerCount);
    program.kill();
    QTRY_COMPARE(processesMarked("udp-receiver", "LABCAST_TEST=orphans").size(), 0);
    QTRY_COMPARE(program.state(), QProcess::NotRunning);
}

void TestVirtualLab::whoIsOnAnswers()
{
    const QStringList addresses {m_lab.receiverAddress(1), m_lab.receiverAddress(2), u"10.200.255.254"_s};
    QVERIFY(!answeringAddresses(addresses, 1s)); // who may not ask, as here at first, knows nothing
    QFile range(u"/proc/sys/net/ipv4/ping_group_range"_s);
    QVERIFY(range.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && range.write("0 0") > 0);
    QCOMPARE(
        answeringAddresses(addresses, 1s), (QSet<QString> {m_lab.receiverAddress(1), m_lab.receiverAddress(2)}));
}

// What nothingIsLeftWhenItsProgramIsKilled starts and kills: computers of the lab that is already there.
static int bootComputers(QCoreApplication &application)
{
    const VirtualLab lab({.receivers = computerCount, .lossPercent = 0, .lossOn = {}, .rate = {}});
    std::vector<std::unique_ptr<VirtualComputer>> computers;
    for (int number = 1; number <= computerCount; ++number) {
        computers.push_back(std::make_unique<VirtualComputer>(&lab, number));
        computers.back()->boot(9090, 1);
    }
    return application.exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && qstrcmp(argv[1], "boot") == 0)
        return bootComputers(application);
    qputenv("LABCAST_TEST", "virtuallab");
    TestVirtualLab test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_virtuallab.moc"
