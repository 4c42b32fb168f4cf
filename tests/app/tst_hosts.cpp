// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_hosts.h"

#include "app/fog/libraryrules.h"
#include "app/naturalorder.h"
#include "app/network/neighbourtable.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString idOf(const Result<T> &result)
{
    return result ? QString() : result.error().message.id;
}

Host host(const QString &name, const QStringList &macs, const QString &description = {})
{
    return {.id = {}, .name = name, .macs = macs, .address = {}, .description = description, .image = {}};
}

Lab lab(const QString &name, const QStringList &hosts)
{
    return {.id = {}, .name = name, .description = {}, .hosts = hosts};
}

const QString mac1 = u"00:1a:2b:3c:4d:01"_s;
const QString mac2 = u"00:1a:2b:3c:4d:02"_s;
const QString mac3 = u"00:1a:2b:3c:4d:03"_s;

/// Runs statements beside the store; the first row's values of the last one.
QString beside(const QString &path, const QStringList &statements)
{
    QString row;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                row = u"failed: "_s + statement;
        }
        if (query.next()) {
            for (int i = 0; query.value(i).isValid(); ++i)
                row += (i > 0 ? u"|"_s : QString()) + query.value(i).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return row;
}

} // namespace

void TestHosts::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = openSqliteStore(m_folder->filePath(u"store.db"_s), {.name = {}, .root = u"/images"_s});
    QVERIFY(store);
    m_store = std::move(*store);
}

void TestHosts::aMacIsReadInEveryUsualNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("error");
    const QString good = u"00:1a:2b:3c:4d:5e"_s;
    QTest::newRow("colons") << u"00:1A:2b:3C:4d:5E"_s << good << QString();
    QTest::newRow("hyphens") << u"00-1A-2B-3C-4D-5E"_s << good << QString();
    QTest::newRow("dots") << u"001a.2b3c.4d5e"_s << good << QString();
    QTest::newRow("digits only") << u"001A2B3C4D5E"_s << good << QString();
    QTest::newRow("spaces between") << u"00 1a 2b 3c 4d 5e"_s << good << QString();
    QTest::newRow("spaces around") << u"  00:1a:2b:3c:4d:5e\n"_s << good << QString();
    QTest::newRow("locally administered") << u"02:00:00:00:00:01"_s << u"02:00:00:00:00:01"_s << QString();
    QTest::newRow("mixed separators") << u"00:1a-2b:3c:4d:5e"_s << QString() << u"mac-bad"_s;
    QTest::newRow("too short") << u"00:1a:2b:3c:4d"_s << QString() << u"mac-bad"_s;
    QTest::newRow("too long") << u"00:1a:2b:3c:4d:5e:6f"_s << QString() << u"mac-bad"_s;
    QTest::newRow("not hex") << u"00:1a:2b:3c:4d:5g"_s << QString() << u"mac-bad"_s;
    QTest::newRow("empty") << QString() << QString() << u"mac-bad"_s;
    QTest::newRow("250 emoji") << QString::fromUcs4(U"😀", 1).repeated(250) << QString() << u"mac-bad"_s;
    QTest::newRow("zero") << u"00:00:00:00:00:00"_s << QString() << u"mac-not-a-card"_s;
    QTest::newRow("broadcast") << u"ff:ff:ff:ff:ff:ff"_s << QString() << u"mac-not-a-card"_s;
    QTest::newRow("multicast") << u"01:00:5e:00:00:01"_s << QString() << u"mac-not-a-card"_s;
}

void TestHosts::aMacIsReadInEveryUsualNotation()
{
    QFETCH(QString, text);
    QFETCH(QString, mac);
    QFETCH(QString, error);
    const auto read = normalizedMac(text);
    QCOMPARE(idOf(read), error);
    QCOMPARE(read.value_or(QString()), mac);
    if (!read)
        QVERIFY(read.error().message.english.size() < 200);
}

void TestHosts::aHostNameIsWhatWindowsTakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("letters and digits") << u"PC12"_s << true;
    QTest::newRow("hyphen") << u"PC-12"_s << true;
    QTest::newRow("one letter") << u"a"_s << true;
    QTest::newRow("15 characters") << u"ABCDEFGHIJKLMNO"_s << true;
    QTest::newRow("16 characters") << u"ABCDEFGHIJKLMNOP"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("blank inside") << u"PC 12"_s << false;
    QTest::newRow("umlaut") << u"Büro"_s << false;
    QTest::newRow("begins with a hyphen") << u"-PC"_s << false;
    QTest::newRow("ends with a hyphen") << u"PC-"_s << false;
    QTest::newRow("two lines") << u"PC\n12"_s << false;
    QTest::newRow("statement") << u"a'; DROP TABLE"_s << false;
}

void TestHosts::aHostNameIsWhatWindowsTakes()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    QCOMPARE(idOf(checkedHostName(name)), isGood ? QString() : u"host-name-bad"_s);
}

void TestHosts::aLabNameFitsItsColumn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stored");
    QTest::newRow("room") << u" Raum  204 (Süd) "_s << u"Raum 204 (Süd)"_s;
    QTest::newRow("50 characters") << QString(50, u'x') << QString(50, u'x');
    QTest::newRow("51 characters") << QString(51, u'x') << QString();
    QTest::newRow("blanks") << u" \n "_s << QString();
    QTest::newRow("emoji") << QString::fromUcs4(U"😀", 1) << QString();
}

void TestHosts::aLabNameFitsItsColumn()
{
    QFETCH(QString, name);
    QFETCH(QString, stored);
    const auto checked = checkedLabName(name);
    QCOMPARE(checked.value_or(QString()), stored);
    QCOMPARE(idOf(checked), stored.isEmpty() ? u"lab-name-bad"_s : QString());
}

void TestHosts::namesAreOrderedAsPeopleDo()
{
    QStringList names {u"PC-10"_s, u"pc-2"_s, u"PC-1"_s, u"A9B10"_s, u"A9B9"_s, u"PC"_s, u"PC-02"_s};
    std::ranges::sort(names, NaturalLess());
    QCOMPARE(names, QStringList({u"A9B9"_s, u"A9B10"_s, u"PC"_s, u"PC-1"_s, u"PC-02"_s, u"pc-2"_s, u"PC-10"_s}));
    QCOMPARE(compareNaturally(u"PC-7", u"PC-7"), 0);
}

void TestHosts::aHostIsStoredWithItsMacsInOrder()
{
    const auto added = m_store->addHost(host(u"PC-1"_s, {mac2, mac1}, u"by the door"_s));
    QVERIFY(added);
    QCOMPARE(m_store->hosts().value(), QList<Host> {*added});
    QCOMPARE(m_store->host(u"pc-1"_s)->macs, QStringList({mac2, mac1}));
    QCOMPARE(beside(m_folder->filePath(u"store.db"_s),
                 {u"SELECT hostPending, hostImage, hostLastDeploy, hmPrimary, hmPending FROM hosts JOIN hostMAC"
                  " ON hmHostID = hostID WHERE hmMAC = '%1'"_s.arg(mac2)}),
        u"0|0|0000-00-00 00:00:00|1|0"_s);
}

void TestHosts::whoHasTheNameOrTheMacIsNamed()
{
    QVERIFY(m_store->addHost(host(u"PC-1"_s, {mac1})));
    QCOMPARE(idOf(m_store->addHost(host(u"pc-1"_s, {mac2}))), u"host-exists"_s);
    const auto taken = m_store->addHost(host(u"PC-2"_s, {mac2, mac1}));
    QCOMPARE(idOf(taken), u"mac-taken"_s);
    QCOMPARE(taken.error().message.args[u"host"_s].toString(), u"PC-1"_s);
    QCOMPARE(m_store->hosts()->size(), 1); // nothing of the refused ones is there
    QVERIFY(m_store->addHost(host(u"PC-2"_s, {mac2})));
}

void TestHosts::aChangedHostKeepsWhatFogNotedOfItsMacs()
{
    auto changed = m_store->addHost(host(u"PC-1"_s, {mac1, mac2})).value();
    const QString path = m_folder->filePath(u"store.db"_s);
    beside(path, {u"UPDATE hostMAC SET hmIgnoreImaging = '1' WHERE hmMAC = '%1'"_s.arg(mac2)});
    changed.name = u"PC-9"_s;
    changed.macs = {mac3, mac2};
    QVERIFY(m_store->changeHost(changed));
    QCOMPARE(m_store->host(u"PC-9"_s)->macs, QStringList({mac3, mac2}));
    QCOMPARE(beside(path, {u"SELECT hmIgnoreImaging, hmPrimary FROM hostMAC WHERE hmMAC = '%1'"_s.arg(mac2)}),
        u"1|0"_s);
    QCOMPARE(idOf(m_store->host(u"PC-1"_s)), u"host-unknown"_s);
}

void TestHosts::aRemovedHostLeavesItsLabsToo()
{
    QVERIFY(m_store->addHost(host(u"PC-1"_s, {mac1})));
    QVERIFY(m_store->addHost(host(u"PC-2"_s, {mac2})));
    QVERIFY(m_store->addLab(lab(u"Room"_s, {u"PC-1"_s, u"PC-2"_s})));
    QVERIFY(m_store->removeHosts({u"pc-1"_s}));
    QCOMPARE(m_store->lab(u"room"_s)->hosts, QStringList {u"PC-2"_s});
    QCOMPARE(beside(m_folder->filePath(u"store.db"_s),
                 {u"SELECT (SELECT COUNT(*) FROM hostMAC), (SELECT COUNT(*) FROM groupMembers)"_s}),
        u"1|1"_s);
    QVERIFY(m_store->addHost(host(u"PC-3"_s, {mac1})));
}

void TestHosts::hostsAreRemovedAllOrNone()
{
    QVERIFY(m_store->addHost(host(u"PC-1"_s, {mac1})));
    QCOMPARE(idOf(m_store->removeHosts({u"PC-1"_s, u"PC-2"_s})), u"host-unknown"_s);
    QCOMPARE(m_store->hosts()->size(), 1);
}

void TestHosts::aLabHasItsComputersInNaturalOrder()
{
    QVERIFY(m_store->addHost(host(u"PC-10"_s, {mac1})));
    QVERIFY(m_store->addHost(host(u"PC-2"_s, {mac2})));
    const auto added = m_store->addLab(lab(u"Room"_s, {u"pc-10"_s, u"PC-2"_s, u"PC-2"_s}));
    QCOMPARE(added->hosts, QStringList({u"PC-2"_s, u"PC-10"_s}));
    QCOMPARE(m_store->labs().value(), QList<Lab> {*added});
    Lab smaller = *added;
    smaller.hosts = {u"PC-10"_s};
    smaller.description = u"second floor"_s;
    QCOMPARE(m_store->changeLab(smaller).value(), smaller);
    QVERIFY(m_store->removeLab(u"Room"_s));
    QCOMPARE(m_store->hosts()->size(), 2);
    QCOMPARE(idOf(m_store->removeLab(u"Room"_s)), u"lab-unknown"_s);
}

void TestHosts::unknownComputersOfALabAreNamed()
{
    QVERIFY(m_store->addHost(host(u"PC-1"_s, {mac1})));
    const auto refused = m_store->addLab(lab(u"Room"_s, {u"PC-1"_s, u"PC-8"_s, u"PC-9"_s}));
    QCOMPARE(idOf(refused), u"lab-hosts-unknown"_s);
    QCOMPARE(refused.error().message.args[u"names"_s].toArray(), QJsonArray({u"PC-8"_s, u"PC-9"_s}));
    QVERIFY(m_store->labs()->isEmpty());
}

void TestHosts::aLabIsUniqueWithoutRegardToCase()
{
    QVERIFY(m_store->addLab(lab(u"Room"_s, {})));
    QCOMPARE(idOf(m_store->addLab(lab(u"ROOM"_s, {}))), u"lab-exists"_s);
    auto other = m_store->addLab(lab(u"Hall"_s, {})).value();
    other.name = u"room"_s;
    QCOMPARE(idOf(m_store->changeLab(other)), u"lab-exists"_s);
}

void TestHosts::aStoreOfTheFirstStepGetsItsComputers()
{
    m_store.reset();
    const QString path = m_folder->filePath(u"store.db"_s);
    QCOMPARE(beside(path,
                 {u"DROP TABLE hosts"_s, u"DROP TABLE hostMAC"_s, u"DROP TABLE groups"_s,
                     u"DROP TABLE groupMembers"_s, u"DROP TABLE tasks"_s, u"PRAGMA user_version = 1"_s}),
        QString());
    auto store = openSqliteStore(path, {.name = {}, .root = u"/elsewhere"_s});
    QVERIFY(store);
    QCOMPARE((*store)->masterNode()->root, u"/images"_s);
    QVERIFY((*store)->addHost(host(u"PC-1"_s, {mac1})));
}

void TestHosts::tenThousandHostsAreReadAtOnce()
{
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)"_s;
    QCOMPARE(
        beside(m_folder->filePath(u"store.db"_s),
            {u"INSERT INTO hosts (hostName, hostDesc, hostIP, hostImage, hostBuilding, hostLastDeploy,"
             " hostCreateBy, hostUseAD, hostADDomain, hostADOU, hostADUser, hostADPass, hostADPassLegacy,"
             " hostPrinterLevel, hostKernelArgs, hostKernel, hostDevice, hostPending, hostPubKey, hostSecToken,"
             " hostSecTime, hostSecTokenPrev) %1 SELECT 'PC-' || i, '', '', 0, 0, '', '', '', '', '', '', '', '',"
             " '', '', '', '', '', '', '', '', '' FROM n"_s.arg(numbers),
                u"INSERT INTO hostMAC (hmHostID, hmMAC, hmDesc, hmPrimary, hmPending, hmIgnoreClient,"
                " hmIgnoreImaging) %1 SELECT i, printf('00:00:00:00:%02x:%02x', i / 256, i % 256), '', '1', '',"
                " '', '' FROM n"_s.arg(numbers),
                u"INSERT INTO groups (groupName, groupDesc, groupCreateBy, groupBuilding, groupKernel,"
                " groupKernelArgs, groupPrimaryDisk) VALUES ('All', '', '', 0, '', '', '')"_s,
                u"INSERT INTO groupMembers (gmHostID, gmGroupID) %1 SELECT i, 1 FROM n"_s.arg(numbers)}),
        QString());
    QElapsedTimer timer;
    timer.start();
    const auto hosts = m_store->hosts();
    const auto labs = m_store->labs();
    qInfo("10 000 hosts and their lab: %lld ms", timer.elapsed());
    QCOMPARE(hosts->size(), 10'000);
    QVERIFY(std::ranges::all_of(*hosts, [](const Host &each) { return each.macs.size() == 1; }));
    QCOMPARE(labs->first().hosts.size(), 10'000);
    QCOMPARE(labs->first().hosts.at(9), u"PC-10"_s);
}

void TestHosts::anImageIsRenamedButNotOntoAnother()
{
    auto image = m_store->addImage({.name = u"Windows"_s, .path = u"win"_s}, 1).value();
    QVERIFY(m_store->addImage({.name = u"Linux"_s, .path = u"tux"_s}, 1));
    image.name = u"WINDOWS"_s;
    image.enabled = false;
    QVERIFY(m_store->changeImage(image));
    QCOMPARE(m_store->image(u"windows"_s).value(), image);
    image.name = u"linux"_s;
    QCOMPARE(idOf(m_store->changeImage(image)), u"image-exists"_s);
}

void TestHosts::neighboursAreReadFromTheKernelsTable()
{
    const auto macs = neighboursFromArp(
        "IP address       HW type     Flags       HW address            Mask     Device\n"
        "10.77.0.11       0x1         0x2         02:4C:43:00:00:01     *        eth0\n"
        "10.77.0.12       0x1         0x0         00:00:00:00:00:00     *        eth0\n"
        "10.77.0.13       0x1         0x6         02:4c:43:00:00:03     *        eth0\n"
        "10.77.0.14       0x1         0x0         02:4c:43:00:00:04     *        eth0\nrubbish\n");
    QCOMPARE(macs.size(), 2);
    QCOMPARE(macs.value(u"10.77.0.11"_s), u"02:4c:43:00:00:01"_s);
    QCOMPARE(macs.value(u"10.77.0.13"_s), u"02:4c:43:00:00:03"_s);
}
