// SPDX-License-Identifier: GPL-3.0-or-later
// Every form an image has on disk, sent with real programs, and what happens when its files change under the
// transfer. Runs inside its namespaces (see CMakeLists.txt).

#include "app/rehearsal/virtualcomputer.h"
#include "app/sender/udpcast/udpcastsender.h"
#include "builtlab.h"
#include "labcontroller.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr quint16 portbase = 63100;
constexpr qint64 mebi = 1024 * 1024;

QByteArray someBytes(qint64 size, quint32 seed)
{
    QByteArray data(size, Qt::Uninitialized);
    QRandomGenerator random(seed);
    random.generate(reinterpret_cast<quint32 *>(data.begin()), reinterpret_cast<quint32 *>(data.end()));
    return data;
}

bool writeFile(const QString &path, const QByteArray &data)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString errorOf(const CtlResult &result)
{
    return result.object()[u"error"_s][u"id"_s].toString();
}

} // namespace

/// What an image consists of, and what must arrive of it.
struct Shape
{
    QStringList options; ///< of `image add`
    QStringList deployOptions;
    QMap<QString, QByteArray> files;
    QList<QByteArray> streams;
};
Q_DECLARE_METATYPE(Shape)

class TestImagesInLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void everyFormOfAnImageArrivesByteForByte_data();
    void everyFormOfAnImageArrivesByteForByte();
    void aRawImageInOneFileIsReceivedByTheLineThatIsShown();
    void theLinesForPartitionsUnpackAndNameTheirTargets();
    void aFileThatShrinksWhileItIsSentFailsTheSession();
    void aFileThatGrowsWhileItIsSentFailsTheSession();
    void aChunkThatVanishesFailsTheSessionWithItsName();
    void aLaterStreamThatVanishesFailsTheSession();
    void cancellingAJoinedStreamLeavesNothingRunning();
    void anImageWhoseFileVanishesBeforeTheStartIsRefused();

private:
    QString folder(const QString &name = u"lab"_s) const
    {
        return m_controller->dataFolder() + u"/images/"_s + name;
    }
    bool addImage(const Shape &shape);
    bool waitForState(const QString &state);
    std::unique_ptr<QProcess> startDeploy(const QStringList &more = {});
    bool waitForBytes(qint64 bytes);
    CtlResult resultAtEnd(QProcess &ctl);

    std::unique_ptr<VirtualLab> m_lab;
    std::unique_ptr<LabController> m_controller;
    std::unique_ptr<VirtualComputer> m_computer;
};

void TestImagesInLab::initTestCase()
{
    m_lab = builtLab({.receivers = 1});
    QVERIFY(m_lab);
}

void TestImagesInLab::init()
{
    m_controller = std::make_unique<LabController>();
    QVERIFY(m_controller->start());
    m_computer = std::make_unique<VirtualComputer>(m_lab.get(), 1);
}

void TestImagesInLab::cleanup()
{
    m_computer.reset();
    QTRY_COMPARE(m_controller->senderPids(), QList<qint64> {});
    QVERIFY(isUdpPortFree(portbase) && isUdpPortFree(portbase + 1));
    m_controller.reset();
}

bool TestImagesInLab::addImage(const Shape &shape)
{
    QDir().mkpath(folder());
    for (auto it = shape.files.begin(); it != shape.files.end(); ++it) {
        if (!writeFile(folder() + u'/' + it.key(), it.value()))
            return false;
    }
    QStringList add {u"image"_s, u"add"_s, u"lab"_s};
    add += shape.options;
    if (!add.contains(u"--path"_s))
        add << u"--path"_s << u"lab"_s;
    if (!add.contains(u"--type"_s))
        add << u"--type"_s << u"1"_s;
    return m_controller->ctl(add).exitCode == 0;
}

std::unique_ptr<QProcess> TestImagesInLab::startDeploy(const QStringList &more)
{
    return m_controller->startCtl(
        QStringList {u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s, u"--wait"_s} + more);
}

bool TestImagesInLab::waitForState(const QString &state)
{
    return QTest::qWaitFor(
        [&] {
            return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object()[u"state"_s].toString() == state;
        },
        20'000);
}

bool TestImagesInLab::waitForBytes(qint64 bytes)
{
    return QTest::qWaitFor(
        [&] {
            return m_controller->ctl({u"session"_s, u"show"_s, u"1"_s}).object()[u"bytes"_s].toInteger() > bytes;
        },
        20'000);
}

CtlResult TestImagesInLab::resultAtEnd(QProcess &ctl)
{
    const bool isEnded = QTest::qWaitFor([&ctl] { return ctl.state() == QProcess::NotRunning; }, 60'000);
    return isEnded ? LabController::resultOf(ctl) : CtlResult {};
}

void TestImagesInLab::everyFormOfAnImageArrivesByteForByte_data()
{
    QTest::addColumn<Shape>("shape");
    const QByteArray a = someBytes(3 * mebi, 1);
    const QByteArray b = someBytes(1 * mebi + 4, 2);
    const QByteArray c = someBytes(1464, 3);
    const auto header
        = [](const QByteArray &name) -> QByteArray { return "FOGMC1 " + name.leftJustified(120) + '\n'; };

    QTest::newRow("whole partitions") << Shape {
        {}, {}, {{u"d1p2.img"_s, b}, {u"d1p1.img"_s, a}, {u"d1.mbr"_s, c}}, {a, b}};
    QTest::newRow("chunks") << Shape {{u"--format"_s, u"6"_s}, {},
        {{u"d1p1.img.001"_s, b}, {u"d1p1.img.000"_s, a}, {u"d1p2.img.000"_s, c}}, {a + b, c}};
    QTest::newRow("legacy") << Shape {{u"--os"_s, u"5"_s}, {},
        {{u"sys.img.000"_s, a}, {u"sys.img.001"_s, b}, {u"rec.img.000"_s, c}}, {c, a + b}};
    QTest::newRow("all disks") << Shape {
        {u"--type"_s, u"3"_s}, {}, {{u"d2p1.img"_s, b}, {u"d1p1.img"_s, a}}, {a, b}};
    QTest::newRow("one partition of them")
        << Shape {{u"--partitions"_s, u"2"_s}, {}, {{u"d1p1.img"_s, a}, {u"d1p2.img"_s, b}}, {b}};
    QTest::newRow("raw") << Shape {{u"--type"_s, u"4"_s}, {}, {{u"disk.img"_s, a}}, {a}};
    QTest::newRow("raw, one file") << Shape {
        {u"--type"_s, u"4"_s, u"--path"_s, u"lab/disk.img"_s}, {}, {{u"disk.img"_s, b}}, {b}};
    QTest::newRow("logical volumes") << Shape {{}, {},
        {{u"d1p1.img"_s, c}, {u"d1p2.root.img"_s, a}, {u"d1p2.home.img"_s, b},
            {u"d1p2.lvm"_s, "LVMFORMAT 1\nLV root u 9 ext4 d1p2.root.img -\nLV home u 9 xfs d1p2.home.img -\n"}},
        {c, a, b}};
    QTest::newRow("with a header") << Shape {{}, {u"--stream-header"_s}, {{u"d1p1.img"_s, a}, {u"d1p2.img"_s, c}},
        {header("d1p1.img") + a, header("d1p2.img") + c}};
    QTest::newRow("chunks with a header") << Shape {{u"--format"_s, u"6"_s}, {u"--stream-header"_s},
        {{u"d1p1.img.000"_s, c}, {u"d1p1.img.001"_s, b}}, {header("d1p1.img") + c + b}};
    QTest::newRow("a directory and files that look like options and shell words") << Shape {{u"--type"_s, u"4"_s},
        {u"--stream-header"_s}, {{u"--rate-governor=x.so"_s, a}, {u"$(reboot);'\".img"_s, b}},
        {header("$(reboot);'\".img") + b, header("--rate-governor=x.so") + a}};
}

void TestImagesInLab::everyFormOfAnImageArrivesByteForByte()
{
    QFETCH(Shape, shape);
    QVERIFY(addImage(shape));
    const auto ctl = startDeploy(shape.deployOptions);
    QVERIFY(waitForState(u"waiting"_s));
    QTemporaryDir output;
    m_computer->boot(portbase, int(shape.streams.size()), output.path());
    const CtlResult result = resultAtEnd(*ctl);
    QCOMPARE(result.object()[u"verdict"_s].toString(), u"completed"_s);
    QTRY_COMPARE(m_computer->state(), VirtualComputer::State::Finished);
    for (qsizetype i = 0; i < shape.streams.size(); ++i) {
        const QByteArray arrived = readFile(output.filePath(u"%1.img"_s.arg(i + 1)));
        QVERIFY2(arrived == shape.streams[i], qPrintable(u"stream %1 differs"_s.arg(i + 1)));
    }
}

void TestImagesInLab::aRawImageInOneFileIsReceivedByTheLineThatIsShown()
{
    const QByteArray disk = someBytes(5 * mebi + 512, 7);
    QTemporaryDir work;
    QVERIFY(writeFile(work.filePath(u"disk.img"_s), disk));
    QDir().mkpath(folder());
    QProcess zstd;
    zstd.start(u"zstd"_s, {u"-q"_s, work.filePath(u"disk.img"_s), u"-o"_s, folder() + u"/disk.img.zst"_s});
    QVERIFY2(zstd.waitForFinished() && zstd.exitCode() == 0, "zstd is needed");
    QVERIFY(addImage({{u"--type"_s, u"4"_s, u"--path"_s, u"lab/disk.img.zst"_s}, {}, {}, {}}));
    const auto ctl = startDeploy();
    QVERIFY(waitForState(u"waiting"_s));

    const QJsonArray commands = m_controller->ctl({u"session"_s, u"join"_s, u"1"_s}).json.array();
    QCOMPARE(commands.size(), 1);
    QCOMPARE(commands[0][u"stream"_s].toString(), u"disk.img.zst"_s);
    QString line = commands[0][u"command"_s].toString();
    QVERIFY2(line.endsWith(u"| zstd -d | dd of=/dev/sdX bs=4M iflag=fullblock conv=fsync"_s), qPrintable(line));
    line.replace(u"/dev/sdX"_s, work.filePath(u"target"_s));
    const auto inside = m_lab->commandIn(1, u"/bin/sh"_s, {u"-c"_s, line});
    QVERIFY(inside);
    QProcess shell;
    shell.start(inside->program, inside->arguments);
    QCOMPARE(resultAtEnd(*ctl).object()[u"verdict"_s].toString(), u"completed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shell.state(), QProcess::NotRunning, 20'000);
    QVERIFY(readFile(work.filePath(u"target"_s)) == disk);
}

void TestImagesInLab::theLinesForPartitionsUnpackAndNameTheirTargets()
{
    QVERIFY(addImage({{u"--type"_s, u"3"_s}, {},
        {{u"d1p1.img"_s, QByteArray::fromHex("1f8b08000000")}, {u"d2p3.img"_s, "partclone-image"}}, {}}));
    const auto ctl = startDeploy({u"--stream-header"_s});
    QVERIFY(waitForState(u"waiting"_s));
    const QJsonArray commands = m_controller->ctl({u"session"_s, u"join"_s, u"1"_s}).json.array();
    const QString start
        = u"udp-receiver --nokbd --portbase 63100 --ttl 32 --mcast-rdv-address %1 | tail -c +129 | "_s.arg(
            m_lab->senderAddress());
    QCOMPARE(commands[0][u"command"_s].toString(),
        QString(start + u"gzip -d | partclone.restore --ignore_crc -O /dev/sdX1"_s));
    QCOMPARE(
        commands[1][u"command"_s].toString(), QString(start + u"partclone.restore --ignore_crc -O /dev/sdY3"_s));
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(resultAtEnd(*ctl).exitCode, 1);
    QCOMPARE(errorOf(m_controller->ctl({u"session"_s, u"join"_s, u"1"_s})), u"session-finished"_s);
}

void TestImagesInLab::aFileThatShrinksWhileItIsSentFailsTheSession()
{
    QVERIFY(addImage({{}, {}, {{u"d1p1.img"_s, someBytes(24 * mebi, 4)}}, {}}));
    const auto ctl = startDeploy({u"--max-bitrate"_s, u"40m"_s});
    QVERIFY(waitForState(u"waiting"_s));
    m_computer->boot(portbase, 1);
    QVERIFY(waitForBytes(mebi));
    QVERIFY(QFile::resize(folder() + u"/d1p1.img"_s, 14 * mebi));
    const QJsonObject verdict = resultAtEnd(*ctl).object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"failed"_s);
    QCOMPARE(verdict[u"reasonId"_s].toString(), u"stream-length-changed"_s);
}

void TestImagesInLab::aFileThatGrowsWhileItIsSentFailsTheSession()
{
    QVERIFY(addImage({{}, {}, {{u"d1p1.img"_s, someBytes(8 * mebi, 4)}}, {}}));
    const auto ctl = startDeploy({u"--max-bitrate"_s, u"20m"_s});
    QVERIFY(waitForState(u"waiting"_s));
    m_computer->boot(portbase, 1);
    QVERIFY(waitForState(u"sending"_s));
    QFile file(folder() + u"/d1p1.img"_s);
    QVERIFY(file.open(QIODevice::Append) && file.write(someBytes(mebi, 5)) == mebi);
    file.close();
    const QJsonObject verdict = resultAtEnd(*ctl).object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"failed"_s);
    QCOMPARE(verdict[u"reasonId"_s].toString(), u"stream-length-changed"_s);
}

void TestImagesInLab::aChunkThatVanishesFailsTheSessionWithItsName()
{
    QVERIFY(addImage({{u"--format"_s, u"6"_s}, {},
        {{u"d1p1.img.000"_s, someBytes(16 * mebi, 4)}, {u"d1p1.img.001"_s, someBytes(mebi, 5)}}, {}}));
    const auto ctl = startDeploy({u"--max-bitrate"_s, u"40m"_s});
    QVERIFY(waitForState(u"waiting"_s));
    QVERIFY(QFile::remove(folder() + u"/d1p1.img.001"_s));
    m_computer->boot(portbase, 1);
    const QJsonObject verdict = resultAtEnd(*ctl).object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"failed"_s);
    QCOMPARE(verdict[u"reasonId"_s].toString(), u"stream-unreadable"_s);
    QVERIFY(verdict[u"reason"_s].toString().contains(u"d1p1.img.001"_s));
}

void TestImagesInLab::aLaterStreamThatVanishesFailsTheSession()
{
    QVERIFY(
        addImage({{}, {}, {{u"d1p1.img"_s, someBytes(16 * mebi, 4)}, {u"d1p2.img"_s, someBytes(mebi, 5)}}, {}}));
    const auto ctl = startDeploy({u"--max-bitrate"_s, u"40m"_s});
    QVERIFY(waitForState(u"waiting"_s));
    m_computer->boot(portbase, 2);
    QVERIFY(waitForState(u"sending"_s));
    QVERIFY(QFile::remove(folder() + u"/d1p2.img"_s));
    const QJsonObject verdict = resultAtEnd(*ctl).object();
    QCOMPARE(verdict[u"verdict"_s].toString(), u"failed"_s);
    QVERIFY2(verdict[u"reason"_s].toString().contains(u"d1p2.img"_s), qPrintable(verdict[u"reason"_s].toString()));
}

void TestImagesInLab::cancellingAJoinedStreamLeavesNothingRunning()
{
    QVERIFY(addImage({{u"--format"_s, u"6"_s}, {},
        {{u"d1p1.img.000"_s, someBytes(mebi, 4)}, {u"d1p1.img.001"_s, someBytes(mebi, 5)}}, {}}));
    const auto ctl = startDeploy();
    QVERIFY(waitForState(u"waiting"_s));
    const auto feeders = [this] {
        QList<qint64> pids;
        for (const QString &entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            const QByteArray line = readFile(u"/proc/%1/cmdline"_s.arg(entry));
            if (line.startsWith("/bin/cat") && line.contains(folder().toUtf8()))
                pids << entry.toLongLong();
        }
        return pids;
    };
    QCOMPARE(feeders().size(), 1); // it has filled the pipe and waits
    QCOMPARE(m_controller->ctl({u"session"_s, u"cancel"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(feeders().size(), 0);
    QCOMPARE(resultAtEnd(*ctl).object()[u"verdict"_s].toString(), u"cancelled"_s);
}

void TestImagesInLab::anImageWhoseFileVanishesBeforeTheStartIsRefused()
{
    QVERIFY(addImage({{}, {}, {{u"d1p1.img"_s, someBytes(mebi, 4)}}, {}}));
    const QStringList deploy {u"deploy"_s, u"--image"_s, u"lab"_s, u"--receivers"_s, u"1"_s};
    QVERIFY(QFile::rename(folder() + u"/d1p1.img"_s, folder() + u"/gone"_s));
    QCOMPARE(errorOf(m_controller->ctl(deploy)), u"image-no-partitions"_s);
    QVERIFY(QDir(folder()).removeRecursively());
    QCOMPARE(errorOf(m_controller->ctl(deploy)), u"image-directory-missing"_s);
    QVERIFY(m_controller->ctl({u"session"_s, u"list"_s}).json.array().isEmpty());
}

QTEST_GUILESS_MAIN(TestImagesInLab)

#include "tst_images_in_lab.moc"
