// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_imageplan.h"

#include "app/image/imageplan.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace labcast;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ImageLayout)

namespace {

template <typename T>
QString idOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.id;
}

} // namespace

void TestImagePlan::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath() + u"/root"_s;
    QVERIFY(QDir().mkpath(m_root));
    QVERIFY(QDir().mkpath(m_root + u"/../outside"_s));
}

/// Writes a file below the root, with its folders; returns its path.
QString TestImagePlan::write(const QString &path, qint64 size) const
{
    const QString whole = QDir::cleanPath(m_root + u'/' + path);
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        return {};
    return whole;
}

/// As write(), with something in it.
QString TestImagePlan::fill(const QString &path, const QByteArray &data) const
{
    QFile file(write(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
        return {};
    return file.fileName();
}

void TestImagePlan::partitionsGoOutInTheOrderOfTheirNumbers()
{
    for (const char *name : {"d1p10.img", "d1p2.img", "d1p1.img", "D1P3.IMG"})
        write(u"win/"_s + QString::fromLatin1(name), qint64(qstrlen(name)));
    const auto plan = readImagePlan(m_root, u"win"_s);
    QVERIFY(plan);
    QStringList names;
    for (const ImageStream &stream : plan->streams)
        names << stream.name;
    QCOMPARE(names, QStringList({u"d1p1.img"_s, u"d1p2.img"_s, u"D1P3.IMG"_s, u"d1p10.img"_s}));
    QVERIFY(plan->streams[0]
        == (ImageStream {.name = u"d1p1.img"_s, .size = 8, .files = {{m_root + u"/win/d1p1.img"_s, 8}}}));
    QCOMPARE(plan->size(), 8 + 8 + 8 + 9);
}

void TestImagePlan::onlyPartitionFilesAreSent()
{
    for (const char *name : {"d1p1.img", "d1.mbr", "d1.fixed_size_partitions", "d2p1.img", "d1p1.img.000",
             "xd1p1.img", "d1p.img", "d1p1.img/d1p1.img.bak", ".d1p2.img"})
        write(u"win/"_s + QString::fromLatin1(name));
    QVERIFY(QDir().mkpath(m_root + u"/win/d1p7.img"_s)); // a folder
    const auto plan = readImagePlan(m_root, u"win"_s);
    QVERIFY(plan);
    QCOMPARE(plan->streams.size(), 1);
}

void TestImagePlan::anImageThatCannotBeSentIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("no such directory") << u"nosuch"_s << u"image-directory-missing"_s;
    QTest::newRow("a file") << u"win/d1p1.img"_s << u"image-directory-missing"_s;
    QTest::newRow("the root itself") << QString() << u"image-is-root"_s;
    QTest::newRow("the root by a detour") << u"win/.."_s << u"image-is-root"_s;
    QTest::newRow("above the root") << u"../outside"_s << u"image-outside-root"_s;
    QTest::newRow("an absolute path elsewhere") << u"/etc"_s << u"image-outside-root"_s;
    QTest::newRow("a neighbour with the root's name as prefix") << u"../root2"_s << u"image-outside-root"_s;
    QTest::newRow("a directory that leads out") << u"way-out"_s << u"image-outside-root"_s;
    QTest::newRow("no partitions") << u"bare"_s << u"image-no-partitions"_s;
    QTest::newRow("an empty file") << u"hollow"_s << u"image-file-empty"_s;
    QTest::newRow("a pipe instead of a file") << u"pipe"_s << u"image-file-unreadable"_s;
    QTest::newRow("a link to nowhere") << u"dangling"_s << u"image-file-unreadable"_s;
}

void TestImagePlan::anImageThatCannotBeSentIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, error);
    write(u"win/d1p1.img"_s);
    write(u"../outside/d1p1.img"_s);
    write(u"../root2/d1p1.img"_s);
    write(u"bare/d1.mbr"_s);
    write(u"hollow/d1p1.img"_s);
    write(u"hollow/d1p2.img"_s, 0);
    QVERIFY(QFile::link(m_root + u"/../outside"_s, m_root + u"/way-out"_s));
    QVERIFY(QDir().mkpath(m_root + u"/pipe"_s) && QDir().mkpath(m_root + u"/dangling"_s));
    QVERIFY(mkfifo(qPrintable(m_root + u"/pipe/d1p1.img"_s), 0600) == 0);
    QVERIFY(QFile::link(m_root + u"/nowhere"_s, m_root + u"/dangling/d1p1.img"_s));
    QCOMPARE(idOf(readImagePlan(m_root, path)), error);
}

void TestImagePlan::aFileThatLeadsOutOfTheRootIsNeverSent()
{
    write(u"win/d1p1.img"_s);
    const QString secret = write(u"../outside/secret"_s);
    QVERIFY(QFile::link(secret, m_root + u"/win/d1p2.img"_s));
    const auto plan = readImagePlan(m_root, u"win"_s);
    QCOMPARE(idOf(plan), u"image-file-outside-root"_s);
    QCOMPARE(plan.error().message.args[u"path"_s].toString(), m_root + u"/win/d1p2.img"_s);
}

void TestImagePlan::aLinkWithinTheRootIsFollowed()
{
    const QString shared = write(u"shared/boot"_s, 77);
    QVERIFY(QDir().mkpath(m_root + u"/win"_s));
    QVERIFY(QFile::link(shared, m_root + u"/win/d1p1.img"_s));
    const auto plan = readImagePlan(m_root, u"win"_s);
    QVERIFY(plan);
    QVERIFY(plan->streams == (QList<ImageStream> {{.name = u"d1p1.img"_s, .size = 77, .files = {{shared, 77}}}}));
}

void TestImagePlan::theRootMayItselfBeALink()
{
    write(u"win/d1p1.img"_s);
    const QString link = m_folder->filePath(u"images"_s);
    QVERIFY(QFile::link(m_root, link));
    const auto plan = readImagePlan(link, u"win"_s);
    QVERIFY(plan);
    QCOMPARE(plan->streams[0].files[0].path, m_root + u"/win/d1p1.img"_s);
    QCOMPARE(pathBelowRoot(link, link + u"/win"_s).value_or(QString()), u"win"_s);
}

void TestImagePlan::onlyThePartBelowTheRootIsStored_data()
{
    QTest::addColumn<QString>("directory");
    QTest::addColumn<QString>("stored");
    QTest::newRow("below") << u"win"_s << u"win"_s;
    QTest::newRow("two below") << u"lab/win"_s << u"lab/win"_s;
    QTest::newRow("by a detour") << u"lab/../win/."_s << u"win"_s;
    QTest::newRow("doubled slashes") << u"lab//win/"_s << u"lab/win"_s;
    QTest::newRow("by a link") << u"link"_s << u"lab/win"_s;
}

void TestImagePlan::onlyThePartBelowTheRootIsStored()
{
    QFETCH(QString, directory);
    QFETCH(QString, stored);
    write(u"win/d1p1.img"_s);
    write(u"lab/win/d1p1.img"_s);
    QVERIFY(QFile::link(m_root + u"/lab/win"_s, m_root + u"/link"_s));
    QCOMPARE(pathBelowRoot(m_root, m_root + u'/' + directory).value_or(QString()), stored);
    QCOMPARE(idOf(pathBelowRoot(u"/nonexistent"_s, m_root + u'/' + directory)), u"image-outside-root"_s);
}

void TestImagePlan::theSizeOfADirectoryIsThatOfItsFiles()
{
    write(u"win/d1p1.img"_s, 100);
    write(u"win/.hidden"_s, 20);
    write(u"win/below/d1p1.img"_s, 3);
    QCOMPARE(sizeOnDisk(m_root + u"/win"_s), 120);
    QCOMPARE(sizeOnDisk(m_root + u"/nosuch"_s), 0);
}

void TestImagePlan::whatIsSentOfAnImage_data()
{
    QTest::addColumn<ImageLayout>("layout");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QStringList>("sent"); // "stream", or "stream=file+file" where it is not the file's own name

    const QStringList captured {u"d1.mbr"_s, u"d1.partitions"_s, u"d1.fixed_size_partitions"_s,
        u"d1.original.swapuuids"_s, u"d1p10.img"_s, u"d1p2.img"_s, u"d1p1.img"_s, u"d2p1.img"_s};
    const QStringList first {u"d1p1.img"_s, u"d1p2.img"_s, u"d1p10.img"_s};
    const QStringList all = first + QStringList(u"d2p1.img"_s);
    for (const int os : {9, 10, 11, 50, 51, 99, 3, 4, 8}) {
        QTest::addRow("resizable, system %d", os) << ImageLayout {.type = 1, .osId = os} << captured << first;
    }
    QTest::newRow("not resizable") << ImageLayout {.type = 2} << captured << first;
    QTest::newRow("all disks") << ImageLayout {.type = 3} << captured << all;
    QTest::newRow("raw: every file") << ImageLayout {.type = 4}
                                     << QStringList {u"d2.img"_s, u"d10.img"_s, u"d1.mbr"_s, u".nfs0001"_s}
                                     << QStringList {u"d1.mbr"_s, u"d2.img"_s, u"d10.img"_s};
    QTest::newRow("one raw disk") << ImageLayout {.type = 4} << QStringList {u"disk.img.zst"_s}
                                  << QStringList {u"disk.img.zst"_s};

    const QStringList old {u"sys.img.001"_s, u"rec.img.001"_s, u"sys.img.000"_s, u"rec.img.000"_s, u"d1.mbr"_s};
    const QStringList oldSent {u"rec.img.000"_s, u"rec.img.001"_s, u"sys.img=sys.img.000+sys.img.001"_s};
    for (const int os : {1, 2, 5, 6, 7}) {
        QTest::addRow("legacy, system %d", os) << ImageLayout {.type = 1, .osId = os} << old << oldSent;
        QTest::addRow("system %d without legacy files", os)
            << ImageLayout {.type = 1, .osId = os} << captured << first;
    }
    QTest::newRow("legacy without a recovery partition")
        << ImageLayout {.type = 1, .osId = 5} << QStringList {u"sys.img.000"_s, u"d1p1.img"_s}
        << QStringList {u"sys.img=sys.img.000"_s};
    QTest::newRow("a newer system ignores legacy files")
        << ImageLayout {.type = 1, .osId = 9} << old + captured << first;
    QTest::newRow("legacy files are of type 1 only")
        << ImageLayout {.type = 2, .osId = 5} << old + captured << first;

    const QStringList split {u"d1p2.img.001"_s, u"d1p1.img.000"_s, u"d1p2.img.000"_s, u"d1p2.img.002"_s};
    const QStringList joined {u"d1p1.img=d1p1.img.000"_s, u"d1p2.img=d1p2.img.000+d1p2.img.001+d1p2.img.002"_s};
    for (const int format : {2, 4, 6})
        QTest::addRow("split, format %d", format) << ImageLayout {.format = format} << split << joined;
    QTest::newRow("split, all disks") << ImageLayout {.type = 3, .format = 6}
                                      << split + QStringList(u"d2p1.img.000"_s)
                                      << joined + QStringList(u"d2p1.img=d2p1.img.000"_s);
    QTest::newRow("split, a partition in one file")
        << ImageLayout {.format = 6} << QStringList {u"d1p1.img"_s, u"d1p2.img.000"_s}
        << QStringList {u"d1p1.img"_s, u"d1p2.img=d1p2.img.000"_s};
    for (const int format : {0, 1, 3, 5}) {
        QTest::addRow("whole, format %d", format)
            << ImageLayout {.format = format} << captured + QStringList(u"d1p1.img.000"_s) << first;
    }

    QTest::newRow("one partition only") << ImageLayout {.partition = 2} << captured << QStringList {u"d1p2.img"_s};
    QTest::newRow("one partition only, of every disk")
        << ImageLayout {.type = 3, .partition = 1} << captured << QStringList {u"d1p1.img"_s, u"d2p1.img"_s};
    QTest::newRow("partition 1 is not partition 10")
        << ImageLayout {.partition = 10} << captured << QStringList {u"d1p10.img"_s};
    QTest::newRow("one partition only, split")
        << ImageLayout {.format = 6, .partition = 2} << split << QStringList {joined[1]};
    QTest::newRow("logical volumes in the place of their partition")
        << ImageLayout {}
        << QStringList {u"d1p1.img"_s, u"d1p2.lvm"_s, u"d1p3.img"_s, u"d1p2.home.img"_s, u"d1p2.root.img"_s}
        << QStringList {u"d1p1.img"_s, u"d1p2.root.img"_s, u"d1p2.home.img"_s, u"d1p3.img"_s};
    QTest::newRow("logical volumes, split")
        << ImageLayout {.format = 6}
        << QStringList {u"d1p2.lvm"_s, u"d1p2.home.img.000"_s, u"d1p2.root.img.000"_s, u"d1p2.root.img.001"_s}
        << QStringList {
               u"d1p2.root.img=d1p2.root.img.000+d1p2.root.img.001"_s, u"d1p2.home.img=d1p2.home.img.000"_s};
}

void TestImagePlan::whatIsSentOfAnImage()
{
    QFETCH(ImageLayout, layout);
    QFETCH(QStringList, files);
    QFETCH(QStringList, sent);
    for (const QString &name : files)
        write(u"win/"_s + name, name.size());
    if (files.contains(u"d1p2.lvm"_s)) {
        fill(u"win/d1p2.lvm"_s,
            "LVMFORMAT 2\nVG vg0 uuid\nLV root r-uuid 9000 5000 ext4 d1p2.root.img -\n"
            "LV swap s-uuid 900 0 swap - 1234\nLV home h-uuid 800 700 xfs d1p2.home.img -\n"
            "LV raw x-uuid 10 10 none - -\n");
    }
    const auto plan = readImagePlan(m_root, u"win"_s, layout);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message.english));
    QStringList found;
    for (const ImageStream &stream : plan->streams) {
        QStringList names;
        qint64 size = 0;
        for (const StreamFile &file : stream.files) {
            names << QFileInfo(file.path).fileName();
            size += file.size;
        }
        QCOMPARE(stream.size, size);
        found << (names == QStringList(stream.name) ? stream.name : stream.name + u'=' + names.join(u'+'));
    }
    QCOMPARE(found, sent);
}

void TestImagePlan::whatCannotBeSentCompletelyIsRefused_data()
{
    QTest::addColumn<ImageLayout>("layout");
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("named");
    QTest::newRow("a chunk is missing")
        << ImageLayout {.format = 6} << QStringList {u"d1p1.img.000"_s, u"d1p1.img.002"_s}
        << u"image-chunk-missing"_s << u"d1p1.img.001"_s;
    QTest::newRow("the first chunk is missing") << ImageLayout {.format = 2} << QStringList {u"d1p1.img.001"_s}
                                                << u"image-chunk-missing"_s << u"d1p1.img.000"_s;
    QTest::newRow("a legacy chunk is missing")
        << ImageLayout {.osId = 5} << QStringList {u"sys.img.000"_s, u"sys.img.003"_s} << u"image-chunk-missing"_s
        << u"sys.img.001"_s;
    QTest::newRow("whole and split") << ImageLayout {.format = 6} << QStringList {u"d1p1.img.000"_s, u"d1p1.img"_s}
                                     << u"image-file-twice"_s << u"d1p1.img"_s;
    QTest::newRow("two spellings") << ImageLayout {} << QStringList {u"d1p1.img"_s, u"d1p01.img"_s}
                                   << u"image-file-twice"_s << QString();
    QTest::newRow("two spellings of a chunk")
        << ImageLayout {.format = 6} << QStringList {u"d1p1.img.000"_s, u"d1p1.img.00"_s} << u"image-file-twice"_s
        << QString();
    // FOG's old daemons leave such a partition out and send all later ones one place too early (issue 898).
    QTest::newRow("split although the format is not")
        << ImageLayout {.format = 5} << QStringList {u"d1p1.img"_s, u"d1p2.img.000"_s, u"d1p3.img"_s}
        << u"image-split-unexpected"_s << u"d1p2.img.000"_s;
    QTest::newRow("the chosen partition is missing") << ImageLayout {.partition = 4} << QStringList {u"d1p1.img"_s}
                                                     << u"image-partition-missing"_s << QString();
    QTest::newRow("raw, and empty") << ImageLayout {.type = 4} << QStringList {u".DS_Store"_s}
                                    << u"image-raw-empty"_s << QString();
    QTest::newRow("a volume is missing") << ImageLayout {} << QStringList {u"d1p2.lvm"_s, u"d1p2.root.img"_s}
                                         << u"image-volume-missing"_s << u"d1p2.home.img"_s;
}

void TestImagePlan::whatCannotBeSentCompletelyIsRefused()
{
    QFETCH(ImageLayout, layout);
    QFETCH(QStringList, files);
    QFETCH(QString, error);
    QFETCH(QString, named);
    for (const QString &name : files)
        write(u"win/"_s + name);
    if (files.contains(u"d1p2.lvm"_s)) {
        fill(u"win/d1p2.lvm"_s,
            "LVMFORMAT 1\nLV root r 9000 ext4 d1p2.root.img -\nLV home h 800 xfs d1p2.home.img -\n");
    }
    const auto plan = readImagePlan(m_root, u"win"_s, layout);
    QCOMPARE(idOf(plan), error);
    if (!named.isEmpty())
        QCOMPARE(plan.error().message.args[u"path"_s].toString(), m_root + u"/win/"_s + named);
}

void TestImagePlan::chunksAreJoinedInTheOrderOfTheirNumbers()
{
    for (int i = 0; i < 1002; ++i) // split goes on with four digits
        write(u"win/d1p1.img."_s + QString::number(i).rightJustified(3, u'0'), 1);
    const auto plan = readImagePlan(m_root, u"win"_s, {.format = 6});
    QVERIFY(plan);
    QCOMPARE(plan->streams.size(), 1);
    const auto &files = plan->streams[0].files;
    QCOMPARE(files.size(), 1002);
    for (qsizetype i = 0; i < files.size(); ++i)
        QCOMPARE(files[i].path.section(u'.', -1).toInt(), int(i));
}

void TestImagePlan::aStreamMayBeginWithItsName()
{
    write(u"win/d1p1.img.000"_s, 100);
    write(u"win/d1p1.img.001"_s, 50);
    const auto plan = readImagePlan(m_root, u"win"_s, {.format = 6, .withHeader = true});
    QVERIFY(plan);
    const ImageStream &stream = plan->streams[0];
    QCOMPARE(stream.header.size(), 128);
    QCOMPARE(stream.header, "FOGMC1 d1p1.img" + QByteArray(112, ' ') + '\n');
    QCOMPARE(stream.size, 278);
    write(u"old/rec.img.000"_s, 7);
    const auto old = readImagePlan(m_root, u"old"_s, {.osId = 5, .withHeader = true});
    QVERIFY(old && old->streams[0].header.startsWith("FOGMC1 rec.img.000 "));
}

void TestImagePlan::aNameThatDoesNotFitTheHeaderIsRefused()
{
    write(u"win/"_s + QString(121, u'x'));
    QCOMPARE(idOf(readImagePlan(m_root, u"win"_s, {.type = 4, .withHeader = true})), u"image-name-too-long"_s);
    QVERIFY(readImagePlan(m_root, u"win"_s, {.type = 4}));
}

void TestImagePlan::compressionIsReadFromTheDataAndNotFromTheName()
{
    fill(u"win/d1p1.img"_s, QByteArray::fromHex("28b52ffd0458"));
    fill(u"win/d1p2.img"_s, QByteArray::fromHex("1f8b0800"));
    fill(u"win/d1p3.img"_s, "partclone-image");
    fill(u"win/d1p4.img"_s, "\x1f");
    const auto plan = readImagePlan(m_root, u"win"_s);
    QVERIFY(plan);
    QList<Compression> found;
    for (const ImageStream &stream : plan->streams)
        found << stream.compression;
    using enum Compression;
    QCOMPARE(found, (QList<Compression> {Zstd, Gzip, None, None}));
}

void TestImagePlan::onlyARawOrVeryOldImageMayBeOneFile()
{
    write(u"disk.img"_s, 77);
    for (const auto &[type, os] : {std::pair {4, 9}, {1, 1}, {1, 2}}) {
        const auto plan = readImagePlan(m_root, u"disk.img"_s, {.type = type, .osId = os});
        QVERIFY(plan && plan->streams.size() == 1);
        QCOMPARE(plan->streams[0].name, u"disk.img"_s);
        QCOMPARE(plan->size(), 77);
    }
    for (const auto &[type, os] : {std::pair {1, 9}, {2, 1}, {3, 9}, {1, 5}}) {
        const auto plan = readImagePlan(m_root, u"disk.img"_s, {.type = type, .osId = os});
        QCOMPARE(idOf(plan), u"image-directory-missing"_s);
    }
    QCOMPARE(idOf(readImagePlan(m_root, u"../outside"_s, {.type = 4})), u"image-outside-root"_s);
    QCOMPARE(sizeOnDisk(m_root + u"/disk.img"_s), 77);
}

void TestImagePlan::aSidecarNamesFilesOfItsOwnDirectoryOnly_data()
{
    QTest::addColumn<QByteArray>("sidecar");
    QTest::newRow("another directory") << QByteArray("LVMFORMAT 1\nLV r u 9 ext4 ../other/d1p1.img -\n");
    QTest::newRow("an absolute path") << QByteArray("LVMFORMAT 1\nLV r u 9 ext4 /etc/passwd -\n");
    QTest::newRow("a hidden file") << QByteArray("LVMFORMAT 1\nLV r u 9 ext4 .. -\n");
    QTest::newRow("too few fields") << QByteArray("LVMFORMAT 2\nLV r u 9 ext4\n");
    QTest::newRow("an unknown format") << QByteArray("LVMFORMAT 3\nLV r u 9 9 ext4 d1p1.img -\n");
    QTest::newRow("no volume at all") << QByteArray("LVMFORMAT 1\nVG vg0\n");
    QTest::newRow("binary") << QByteArray("\0\xff\n\0LV", 6);
}

void TestImagePlan::aSidecarNamesFilesOfItsOwnDirectoryOnly()
{
    QFETCH(QByteArray, sidecar);
    write(u"other/d1p1.img"_s);
    fill(u"win/d1p1.lvm"_s, sidecar);
    QCOMPARE(idOf(readImagePlan(m_root, u"win"_s)), u"image-lvm-bad"_s);
}
