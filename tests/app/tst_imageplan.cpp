// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_imageplan.h"

#include "app/image/imageplan.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace labcast;
using namespace Qt::StringLiterals;

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

void TestImagePlan::partitionsGoOutInTheOrderOfTheirNumbers()
{
    for (const char *name : {"d1p10.img", "d1p2.img", "d1p1.img", "D1P3.IMG"})
        write(u"win/"_s + QString::fromLatin1(name), qint64(qstrlen(name)));
    const auto plan = readImagePlan(m_root, u"win"_s);
    QVERIFY(plan);
    QStringList names;
    for (const StreamFile &stream : plan->streams)
        names << stream.name;
    QCOMPARE(names, QStringList({u"d1p1.img"_s, u"d1p2.img"_s, u"D1P3.IMG"_s, u"d1p10.img"_s}));
    QVERIFY(plan->streams[0] == (StreamFile {u"d1p1.img"_s, m_root + u"/win/d1p1.img"_s, 8}));
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
    QVERIFY(plan->streams == (QList<StreamFile> {{u"d1p1.img"_s, shared, 77}}));
}

void TestImagePlan::theRootMayItselfBeALink()
{
    write(u"win/d1p1.img"_s);
    const QString link = m_folder->filePath(u"images"_s);
    QVERIFY(QFile::link(m_root, link));
    const auto plan = readImagePlan(link, u"win"_s);
    QVERIFY(plan);
    QCOMPARE(plan->streams[0].path, m_root + u"/win/d1p1.img"_s);
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
    QCOMPARE(directorySize(m_root + u"/win"_s), 120);
    QCOMPARE(directorySize(m_root + u"/nosuch"_s), 0);
}
