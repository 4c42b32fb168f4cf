// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_machinechecks.h"

#include "app/controller/machinefacts.h"
#include "app/sender/udpcast/senderversion.h"
#include "checkedserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace checkedserver;
using namespace Qt::StringLiterals;

namespace {

/// As a server with a NAS has it; one mount covers another, and one has a blank in its name.
const QByteArray mountinfo
    = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
      "40 22 8:17 / /images rw,relatime shared:9 - ext4 /dev/sdb1 rw\n"
      "41 22 0:52 / /images rw,relatime shared:10 master:2 - nfs4 nas:/volume1/images rw,vers=4.2\n"
      "42 22 0:53 / /my\\040images rw - cifs //nas/images rw\n"
      "half a line\n";

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

ImageFacts image(qint64 serverSize, qint64 bytes, const QString &fault = {})
{
    ImageFacts facts {.name = u"win11"_s, .serverSize = serverSize, .bytes = bytes, .fault = {}};
    if (!fault.isEmpty())
        facts.fault = Error {Message {fault, {}, fault}, {}};
    return facts;
}

} // namespace

void TestMachineChecks::aPathIsOnTheLastFileSystemThatWasMountedAboveIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::newRow("the mount itself") << u"/images"_s << u"nas:/volume1/images"_s;
    QTest::newRow("below it") << u"/images/win11"_s << u"nas:/volume1/images"_s;
    QTest::newRow("only begins like it") << u"/images2"_s << u"/dev/sda1"_s;
    QTest::newRow("the root") << u"/"_s << u"/dev/sda1"_s;
    QTest::newRow("with a blank") << u"/my images/a"_s << u"//nas/images"_s;
}

void TestMachineChecks::aPathIsOnTheLastFileSystemThatWasMountedAboveIt()
{
    QFETCH(QString, path);
    const auto mount = mountOf(path, mountinfo);
    QVERIFY(mount);
    QTEST(mount->source, "source");
    QVERIFY(!mountOf(path, "half a line\n"));
}

void TestMachineChecks::anotherMachinesDiskIsToldByItsFileSystem()
{
    QVERIFY(mountOf(u"/images"_s, mountinfo)->isRemote());
    QVERIFY(mountOf(u"/my images"_s, mountinfo)->isRemote());
    QVERIFY(!mountOf(u"/"_s, mountinfo)->isRemote());
    const QTemporaryDir folder; // wherever that is, it is on this machine
    QVERIFY(mountOf(folder.path()));
    QCOMPARE(mountOf(folder.path()), namedMount(QDir(folder.path()).canonicalPath()));
}

void TestMachineChecks::anImageRootOnANasIsAWarning()
{
    CheckFacts facts = fogServer();
    facts.mount.mount = Mount {u"/images"_s, u"ext4"_s, u"/dev/sdb1"_s};
    QCOMPARE(checkNas(facts).status, FindingStatus::Ok);
    facts.mount.mount = Mount {u"/images"_s, u"nfs4"_s, u"nas:/images"_s};
    const Finding remote = checkNas(facts);
    QCOMPARE(remote.status, FindingStatus::Warning);
    QVERIFY(remote.summary.english.contains("nas:/images"_L1));
    facts.mount.mount.reset();
    QCOMPARE(checkNas(facts).status, FindingStatus::Unknown);
}

void TestMachineChecks::anExportCountsForEverythingBelowIt_data()
{
    QTest::addColumn<QByteArray>("exports");
    QTest::addColumn<QString>("path");
    QTest::addColumn<Exported>("exported");
    using enum Exported;
    QTest::newRow("as FOG writes it") << QByteArray("/images *(ro,sync,fsid=0)\n/images/dev *(rw,fsid=1)\n")
                                      << u"/images"_s << Yes;
    QTest::newRow("the kernel's list") << QByteArray("/images\t*(ro,sync,wdelay)\n") << u"/images"_s << Yes;
    QTest::newRow("above it") << QByteArray("/srv *(ro)\n") << u"/srv/images"_s << Yes;
    QTest::newRow("only begins like it") << QByteArray("/images2 *(ro)\n") << u"/images"_s << No;
    QTest::newRow("below it") << QByteArray("/images/dev *(rw)\n") << u"/images"_s << No;
    QTest::newRow("quoted") << QByteArray("\"/my images\" *(ro)\n") << u"/my images"_s << Yes;
    QTest::newRow("with an octal blank") << QByteArray("/my\\040images *(ro)\n") << u"/my images"_s << Yes;
    QTest::newRow("a comment") << QByteArray("# /images *(ro)\n") << u"/images"_s << No;
    QTest::newRow("nothing") << QByteArray() << u"/images"_s << No;
}

void TestMachineChecks::anExportCountsForEverythingBelowIt()
{
    QFETCH(QByteArray, exports);
    QFETCH(QString, path);
    QTEST(exportedBy(exports, path), "exported");
}

void TestMachineChecks::onAFogServerTheImageRootMustBeExported()
{
    CheckFacts facts = fogServer();
    facts.root = {.exists = true, .isDirectory = true, .isReadable = true, .exported = Exported::No};
    QCOMPARE(checkImageRoot(facts).summary.id, u"check-root-not-exported"_s);
    QCOMPARE(checkImageRoot(facts).status, FindingStatus::Error);
    facts.root.exported = Exported::Unknown; // nothing is said of what cannot be seen
    QCOMPARE(checkImageRoot(facts).status, FindingStatus::Ok);
    QCOMPARE(checkImageRoot(facts).evidence.last().status, FindingStatus::Unknown);
    facts.address = {};
    facts.root.exported = Exported::No; // a computer that joins by hand reads nothing from it
    QCOMPARE(checkImageRoot(facts).status, FindingStatus::Ok);
}

void TestMachineChecks::anImageIsJudgedByItsFiles_data()
{
    QTest::addColumn<ImageFacts>("image");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    using enum FindingStatus;
    QTest::newRow("complete") << image(1000, 1000) << Ok << u"check-images-ok"_s;
    QTest::newRow("FOG has noted no size") << image(0, 1000) << Ok << u"check-images-ok"_s;
    QTest::newRow("a little more") << image(1000, 1090) << Ok << u"check-images-ok"_s;
    QTest::newRow("half of it is gone") << image(1000, 500) << Warning << u"check-images-odd"_s;
    QTest::newRow("never captured") << image(0, 0, u"image-directory-missing"_s) << Info
                                    << u"check-images-not-captured"_s;
    QTest::newRow("captured, and its files are gone")
        << image(1000, 0, u"image-directory-missing"_s) << Error << u"check-images-broken"_s;
    QTest::newRow("a file of it cannot be read")
        << image(1000, 1000, u"image-file-unreadable"_s) << Error << u"check-images-broken"_s;
    ImageFacts split = image(1000, 1000);
    split.format = 6;
    QTest::newRow("in pieces that an old daemon skips") << split << Warning << u"check-images-odd"_s;
}

void TestMachineChecks::anImageIsJudgedByItsFiles()
{
    QFETCH(ImageFacts, image);
    CheckFacts facts = fogServer();
    facts.store = u"FOG 1.5.8"_s;
    facts.images = {image};
    const Finding finding = checkImages(facts);
    QTEST(finding.status, "status");
    QTEST(finding.summary.id, "summary");
    QCOMPARE(finding.evidence.size(), finding.status == FindingStatus::Ok ? 0 : 1);
    // What sends them now joins the pieces.
    facts.address.mode = StoreMode::Manager;
    if (image.format == 6)
        QCOMPARE(checkImages(facts).status, FindingStatus::Ok);
}

void TestMachineChecks::theWorstImageDecidesAndADisabledOneDoesNot()
{
    CheckFacts facts = fogServer();
    for (int i = 0; i < 30; ++i)
        facts.images << image(1000, 500);
    facts.images << image(1000, 0, u"image-file-empty"_s);
    Finding finding = checkImages(facts);
    QCOMPARE(finding.status, FindingStatus::Error);
    QCOMPARE(finding.evidence.size(), 20); // as many as a list can hold
    QCOMPARE(finding.evidence.first().what.id, u"image-file-empty"_s);
    QVERIFY(finding.summary.english.startsWith("31 of 31"_L1));
    for (ImageFacts &each : facts.images)
        each.isEnabled = false;
    finding = checkImages(facts);
    QCOMPARE(finding.status, FindingStatus::Ok);
    QCOMPARE(finding.summary.id, u"check-images-none"_s);
}

void TestMachineChecks::imagesThatCannotBeSentAreFoundOnTheDisk()
{
    const QTemporaryDir root;
    QDir(root.path()).mkdir(u"good"_s);
    QDir(root.path()).mkdir(u"empty"_s);
    QVERIFY(write(root.filePath(u"good/d1p1.img"_s), QByteArray(1000, 'x')));
    QVERIFY(write(root.filePath(u"empty/d1p1.img"_s), {}));
    const auto facts = readImages(root.path(),
        {{.name = u"a"_s, .path = u"good"_s}, {.name = u"b"_s, .path = u"empty"_s},
            {.name = u"c"_s, .path = u"gone"_s}, {.name = u"d"_s, .path = u"../good"_s}});
    QVERIFY(!facts[0].fault);
    QCOMPARE(facts[0].bytes, 1000);
    QCOMPARE(facts[1].fault->message.id, u"image-file-empty"_s);
    QCOMPARE(facts[2].fault->message.id, u"image-directory-missing"_s);
    QVERIFY(facts[3].fault);
}

void TestMachineChecks::aLinkThatIsSlowIsAWarning_data()
{
    QTest::addColumn<Duplex>("duplex");
    QTest::addColumn<int>("mtu");
    QTest::addColumn<QString>("summary");
    QTest::newRow("as it should be") << Duplex::Full << 1500 << u"check-interface-ok"_s;
    QTest::newRow("jumbo frames") << Duplex::Full << 9000 << u"check-interface-ok"_s;
    QTest::newRow("half duplex") << Duplex::Half << 1500 << u"check-interface-half-duplex"_s;
    QTest::newRow("a small MTU") << Duplex::Full << 1400 << u"check-interface-small-mtu"_s;
    QTest::newRow("nothing is known") << Duplex::Unknown << 0 << u"check-interface-ok"_s;
}

void TestMachineChecks::aLinkThatIsSlowIsAWarning()
{
    QFETCH(Duplex, duplex);
    QFETCH(int, mtu);
    QFETCH(QString, summary);
    for (CheckFacts facts : {fogServer(), labcastServer()}) {
        facts.interfaces[1].duplex = duplex;
        facts.interfaces[1].mtu = mtu;
        const Finding finding = checkInterface(facts);
        QCOMPARE(finding.summary.id, summary);
        QCOMPARE(finding.status, summary == "check-interface-ok"_L1 ? FindingStatus::Ok : FindingStatus::Warning);
    }
}

void TestMachineChecks::whatTheInstallerNotedIsEvidence()
{
    CheckFacts facts = fogServer();
    facts.installed.interface = u"eth0"_s;
    const auto ofInstaller = [&facts](const QString &label) {
        for (const Evidence &each : checkInterface(facts).evidence) {
            if (each.what.id == label)
                return std::optional(each);
        }
        return std::optional<Evidence>();
    };
    QCOMPARE(ofInstaller(u"label-installed-interface"_s)->status, FindingStatus::Warning);
    QCOMPARE(checkInterface(facts).status, FindingStatus::Ok); // FOG's daemon does not read it
    facts.installed.interface = u"ens18"_s;
    QCOMPARE(ofInstaller(u"label-installed-interface"_s)->status, FindingStatus::Ok);
    facts.installed = {.interface = {}, .isHidden = true};
    QCOMPARE(ofInstaller(u"label-installed-hidden"_s)->status, FindingStatus::Unknown);
    facts.installed = {};
    QVERIFY(!ofInstaller(u"label-installed-interface"_s) && !ofInstaller(u"label-installed-hidden"_s));
}

void TestMachineChecks::theVersionIsThatOfTheFirstLine_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("version");
    QTest::newRow("Debian's") << QByteArray("Udp-sender 20120424\nNo suitable network interface found\n")
                              << u"20120424"_s;
    QTest::newRow("FOG's") << QByteArray("Udp-sender 20250223\n") << u"20250223"_s;
    QTest::newRow("another program") << QByteArray("sleep: unrecognized option '--interface'\n") << QString();
    QTest::newRow("something like it") << QByteArray("Udp-sender of mine\n") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestMachineChecks::theVersionIsThatOfTheFirstLine()
{
    QFETCH(QByteArray, output);
    QTEST(versionIn(output), "version");
}

void TestMachineChecks::aSenderIsAskedForItsVersionAndSendsNothing()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"udp-sender"_s);
    const QByteArray script
        = "#!/bin/sh\necho \"$@\" >>" + folder.filePath(u"asked"_s).toLocal8Bit() + "\nexec udp-sender \"$@\"\n";
    QVERIFY(write(program, script) && QFile::setPermissions(program, QFile::ExeUser | QFile::ReadUser));
    SenderVersion asking;
    QStringList versions;
    const auto note = [&versions](const QString &version) { versions << version; };
    asking.ask(program, note);
    asking.ask(program, note);
    QTRY_COMPARE(versions.size(), 2);
    asking.ask(program, note);
    QCOMPARE(versions.size(), 3); // it has not changed
    QVERIFY(versions.first().size() == 8 && versions.first().startsWith("20"_L1));
    QFile asked(folder.filePath(u"asked"_s));
    QVERIFY(asked.open(QIODevice::ReadOnly));
    const QByteArray calls = asked.readAll();
    QCOMPARE(calls.count('\n'), 1);
    QVERIFY(!calls.contains("--file")); // there is nothing that it could send
}

void TestMachineChecks::aProgramThatIsNoSenderHasNoVersion()
{
    SenderVersion asking;
    QStringList versions;
    const auto note = [&versions](const QString &version) { versions << u"<%1>"_s.arg(version); };
    asking.ask(u"/bin/cat"_s, note);
    asking.ask(u"/nowhere/udp-sender"_s, note);
    QTRY_COMPARE(versions, (QStringList {u"<>"_s, u"<>"_s}));
    // One that never ends is ended.
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"hangs"_s);
    QVERIFY(write(program, "#!/bin/sh\nexec sleep 600\n"));
    QVERIFY(QFile::setPermissions(program, QFile::ExeUser | QFile::ReadUser));
    asking.ask(program, note);
    QTRY_COMPARE_WITH_TIMEOUT(versions.size(), 3, 10'000);
}

void TestMachineChecks::udpSenderIsJudgedByItsPlaceAndItsVersion_data()
{
    QTest::addColumn<SenderFacts>("sender");
    QTest::addColumn<QString>("rendezvous");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("summary");
    using enum FindingStatus;
    const QString place = u"/usr/local/sbin/udp-sender"_s;
    QTest::newRow("as installed") << SenderFacts {place, u"20120424"_s, true} << QString() << Ok
                                  << u"check-sender-ok"_s;
    QTest::newRow("not where FOG looks") << SenderFacts {u"/usr/bin/udp-sender"_s, u"20120424"_s, false}
                                         << QString() << Error << u"check-sender-elsewhere"_s;
    QTest::newRow("old, with a rendezvous address")
        << SenderFacts {place, u"20200328"_s, true} << u"10.0.0.5"_s << Warning << u"check-sender-old"_s;
    QTest::newRow("new, with a rendezvous address")
        << SenderFacts {place, u"20230924"_s, true} << u"10.0.0.5"_s << Ok << u"check-sender-ok"_s;
    QTest::newRow("of no version") << SenderFacts {place, {}, true} << QString() << Unknown
                                   << u"check-sender-odd"_s;
}

void TestMachineChecks::udpSenderIsJudgedByItsPlaceAndItsVersion()
{
    QFETCH(SenderFacts, sender);
    QFETCH(QString, rendezvous);
    CheckFacts facts = fogServer();
    facts.sender = sender;
    facts.settings << SettingRow {u"8"_s, u"FOG_MULTICAST_RENDEZVOUS"_s, rendezvous};
    const Finding finding = checkUdpSender(facts);
    QTEST(finding.summary.id, "summary");
    QTEST(finding.status, "status");
    // Labcast finds it where Debian has it, too.
    facts.address = {};
    if (!sender.isWhereFogLooks)
        QCOMPARE(checkUdpSender(facts).status, FindingStatus::Ok);
}
