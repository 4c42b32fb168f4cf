// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_hosttransfer.h"

#include "app/fog/hostcolumns.h"
#include "sentences.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Store> storeIn(const QTemporaryDir &folder)
{
    auto store = openSqliteStore(folder.filePath(u"store.db"_s), {.name = {}, .root = u"/images"_s});
    return store ? std::move(*store) : nullptr;
}

/// The first value of a query beside the store.
QString beside(const QTemporaryDir &folder, const QString &sql)
{
    QString value;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(folder.filePath(u"store.db"_s));
        database.open();
        QSqlQuery query(database);
        if (query.exec(sql) && query.next())
            value = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return value;
}

/// "line id" of every fault.
QStringList faultsOf(const Result<ImportPlan> &plan)
{
    QStringList faults;
    const auto rows = plan ? plan->rows : QList<ImportRow>();
    for (const ImportRow &row : rows) {
        if (row.act == ImportAct::Fault)
            faults << u"%1 %2"_s.arg(row.line).arg(row.fault.id);
    }
    return faults;
}

const QByteArray two
    = "00:1a:2b:3c:4d:01|00:1a:2b:3c:4d:02,PC-1,\"=1+1, \"\"Büro\"\"\n2. Stock\",10.0.0.1,0\r\n"
      "00:1a:2b:3c:4d:03,PC-2,@home,,1,3,2024-05-06 07:08:09,2025-01-02 03:04:05,anna,1,"
      "school.example,\"OU=Labs,DC=school\",join,,,,,quiet splash,bzImage,/dev/nvme0n1,init.xz,0,,"
      ",,,SANBOOT,EXIT,0\r\n";

} // namespace

void TestHostTransfer::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = storeIn(*m_folder);
    QVERIFY(m_store);
    QVERIFY(m_store->addImage({.name = u"Windows"_s, .path = u"win"_s}, 1));
}

Result<ImportPlan> TestHostTransfer::plan(const QByteArray &file)
{
    return readCsv(file).and_then(
        [this](const QList<CsvRecord> &records) { return m_store->planImport(records); });
}

Result<ImportCounts> TestHostTransfer::import(const QByteArray &file)
{
    return plan(file).and_then(
        [&](const ImportPlan &plan) { return m_store->importHosts(readCsv(file).value(), plan.counts); });
}

QByteArray TestHostTransfer::exported()
{
    QByteArray file;
    const auto rows = m_store->exportHosts(0, 100).value();
    for (const QStringList &cells : rows)
        file += csvLine(cells);
    return file;
}

void TestHostTransfer::theColumnsAreFogsOwn()
{
    QStringList fields;
    for (const HostColumn &column : hostColumns())
        fields << column.field;
    QCOMPARE(fields.join(u' '),
        u"primac name description ip imageID building createdTime deployed createdBy useAD ADDomain ADOU ADUser "
        "ADPass ADPassLegacy productKey printerLevel kernelArgs kernel kernelDevice init pending pub_key sec_tok "
        "sec_time pingstatus biosexit efiexit enforce token tokenlock"_s);
}

void TestHostTransfer::whatIsExportedMakesTheSameHostsInAnEmptyStore()
{
    QCOMPARE(import(two).value(), (ImportCounts {2, 0, 0, 0}));
    const auto hosts = m_store->hosts().value();
    QCOMPARE(hosts.first().macs, (QStringList {u"00:1a:2b:3c:4d:01"_s, u"00:1a:2b:3c:4d:02"_s}));
    QCOMPARE(hosts.first().description, u"=1+1, \"Büro\"\n2. Stock"_s);
    QCOMPARE(hosts.last().image, u"Windows"_s);
    const QByteArray file = exported();
    QVERIFY(file.contains("anna,1,school.example,\"OU=Labs,DC=school\",join,,,,,quiet splash,bzImage"));
    init();
    QCOMPARE(import(file).value(), (ImportCounts {2, 0, 0, 0}));
    QCOMPARE(m_store->hosts().value(), hosts);
    QCOMPARE(exported(), file);
    QCOMPARE(import(file).value(), (ImportCounts {0, 0, 2, 0}));
}

void TestHostTransfer::everyFlawIsASentenceWithItsLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("fault");
    QTest::newRow("one column") << QByteArray("02:00:00:00:00:01") << u"import-columns"_s;
    QTest::newRow("too many columns") << QByteArray("02:00:00:00:00:01,A").append(QByteArray(30, ','))
                                      << u"import-columns"_s;
    QTest::newRow("no MAC") << QByteArray(",A") << u"mac-missing"_s;
    QTest::newRow("not a MAC") << QByteArray("02:00:00,A") << u"mac-bad"_s;
    QTest::newRow("a group's MAC") << QByteArray("01:00:5e:00:00:01,A") << u"mac-not-a-card"_s;
    QTest::newRow("another host's MAC") << QByteArray("00-1A-2B-3C-4D-02,A") << u"mac-taken"_s;
    QTest::newRow("a MAC of line 1") << QByteArray("02:00:00:00:00:ff,A") << u"import-mac-twice"_s;
    QTest::newRow("a name of line 1") << QByteArray("02:00:00:00:00:01,first") << u"import-name-twice"_s;
    QTest::newRow("no name") << QByteArray("02:00:00:00:00:01,") << u"host-name-bad"_s;
    QTest::newRow("a long name") << QByteArray("02:00:00:00:00:01,ABCDEFGHIJKLMNOP") << u"host-name-bad"_s;
    QTest::newRow("a bad name") << QByteArray("02:00:00:00:00:01,PC_1") << u"host-name-bad"_s;
    QTest::newRow("emoji") << QByteArray("02:00:00:00:00:01,A,\xF0\x9F\x98\x80") << u"description-bad"_s;
    QTest::newRow("a long address") << QByteArray("02:00:00:00:00:01,A,,").append(QByteArray(26, '1'))
                                    << u"import-cell-long"_s;
    QTest::newRow("unknown image") << QByteArray("02:00:00:00:00:01,A,,,7") << u"import-image-unknown"_s;
    QTest::newRow("an image's name") << QByteArray("02:00:00:00:00:01,A,,,Windows") << u"import-cell-bad"_s;
    QTest::newRow("no number") << QByteArray("02:00:00:00:00:01,A,,,,x") << u"import-cell-bad"_s;
    QTest::newRow("no time") << QByteArray("02:00:00:00:00:01,A,,,,,06.05.2024") << u"import-cell-bad"_s;
    QTest::newRow("no switch") << QByteArray("02:00:00:00:00:01,A,,,,,,,,yes") << u"import-cell-bad"_s;
}

void TestHostTransfer::everyFlawIsASentenceWithItsLine()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, fault);
    QVERIFY(import(two));
    const auto planned = plan("02:00:00:00:00:ff,FIRST\n" + line + "\n");
    QVERIFY(planned);
    QCOMPARE(faultsOf(planned), QStringList {u"2 "_s + fault});
    QCOMPARE(flawOf(planned->rows.last().fault), QString());
    QCOMPARE(planned->counts, (ImportCounts {1, 0, 0, 1}));
}

void TestHostTransfer::aFlawLeavesOutItsLineAlone()
{
    QCOMPARE(import("xx,A\n02:00:00:00:00:01,B\n").value(), (ImportCounts {1, 0, 0, 1}));
    QCOMPARE(m_store->hosts()->size(), 1);
    QCOMPARE(plan("").error().message.id, u"import-empty"_s);
    QCOMPARE(plan("primac,name\n").error().message.id, u"import-empty"_s);
    const auto many = plan(QByteArray("02:00:00:00:00:01,A\n").repeated(mostImported + 1));
    QCOMPARE(many.error().message.id, u"import-too-many"_s);
    const auto faulty = plan(QByteArray("x,A\n").repeated(5000));
    QCOMPARE(faulty->counts.faults, 5000);
    QCOMPARE(faulty->rows.size(), 1000);
}

void TestHostTransfer::onlyWhatDiffersIsAChange()
{
    QVERIFY(import(two));
    const auto planned = plan("00:1a:2b:3c:4d:03,pc-2,@home\n00:1A:2B:3C:4D:01|00:1a:2b:3c:4d:02,PC-1,other\n");
    QCOMPARE(planned->counts, (ImportCounts {0, 2, 0, 0})); // a name in other letters is a change too
    QCOMPARE(plan("00:1a:2b:3c:4d:03,PC-2,@home,,1\n")->counts, (ImportCounts {0, 0, 1, 0}));
    QCOMPARE(import("00:1a:2b:3c:4d:02|00:1a:2b:3c:4d:01,PC-1\n").value(), (ImportCounts {0, 1, 0, 0}));
    QCOMPARE(m_store->host(u"PC-1"_s)->macs.first(), u"00:1a:2b:3c:4d:02"_s);
}

void TestHostTransfer::aShortLineLeavesTheRestAsItIs()
{
    QVERIFY(import(two));
    const QByteArray before = exported();
    QVERIFY(import("00:1a:2b:3c:4d:03,PC-2,new text\n"));
    QCOMPARE(exported(), QByteArray(before).replace("@home", "new text"));
}

void TestHostTransfer::columnsMayBeNamedAndInAnyOrder()
{
    QCOMPARE(
        import("Name,later,imageid,PRIMAC\nPC-7,?,1,02:00:00:00:00:07\n").value(), (ImportCounts {1, 0, 0, 0}));
    const auto host = m_store->host(u"PC-7"_s).value();
    QCOMPARE(host.image, u"Windows"_s);
    QCOMPARE(host.macs, QStringList {u"02:00:00:00:00:07"_s});
}

void TestHostTransfer::secretsAreNeitherWrittenNorRead()
{
    QCOMPARE(import("02:00:00:00:00:01,A,,,,,,,,1,d,ou,user,PassWord,Legacy,Key,,,,,,,pub,tok\n").value(),
        (ImportCounts {1, 0, 0, 0}));
    QCOMPARE(
        beside(*m_folder, u"SELECT hostADPass || hostADPassLegacy || hostProductKey || hostSecToken FROM hosts"_s),
        QString());
    beside(*m_folder,
        u"UPDATE hosts SET hostADPass = 'PassWord', hostProductKey = 'PassWord', hostSecToken = 'PassWord',"
        " hostPubKey = 'PassWord', hostInfoKey = 'PassWord', hostADPassLegacy = 'PassWord'"_s);
    const QByteArray file = exported();
    QVERIFY(file.contains("user"));
    QVERIFY(!file.contains("PassWord"));
    // Importing the file without them leaves those of the store.
    QVERIFY(import(QByteArray(file).replace("user", "other")));
    QCOMPARE(beside(*m_folder, u"SELECT hostADUser || hostADPass FROM hosts"_s), u"otherPassWord"_s);
}

void TestHostTransfer::nothingIsImportedWhenTheLibraryHasChanged()
{
    const auto records = readCsv(two).value();
    const auto counts = plan(two)->counts;
    QVERIFY(import("02:00:00:00:00:01,PC-1\n"));
    const auto done = m_store->importHosts(records, counts);
    QCOMPARE(done.error().message.id, u"import-differs"_s);
    QCOMPARE(m_store->hosts()->size(), 1);
}

void TestHostTransfer::tenThousandAreImportedAtOnce()
{
    QByteArray file;
    for (int i = 0; i < 10'000; ++i)
        file += u"02:00:00:00:%1:%2,PC-%3,,,1\n"_s.arg(i / 256, 2, 16, QChar(u'0'))
                    .arg(i % 256, 2, 16, QChar(u'0'))
                    .arg(i)
                    .toUtf8();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(import(file).value(), (ImportCounts {10'000, 0, 0, 0}));
    qInfo("10 000 hosts looked at and imported: %lld ms", timer.elapsed());
    QCOMPARE(plan(file)->counts, (ImportCounts {0, 0, 10'000, 0}));
}

void TestHostTransfer::hostsAreReadPageByPage()
{
    QByteArray file;
    for (int i = 0; i < 25; ++i)
        file += u"02:00:00:00:00:%1|02:00:00:00:01:%1,PC-%1\n"_s.arg(i, 2, 10, QChar(u'0')).toUtf8();
    QVERIFY(import(file));
    QList<Host> hosts;
    for (int from = 0; from < 30; from += 10) {
        const auto page = m_store->hosts(from, 10).value();
        QVERIFY(page.size() <= 10);
        hosts += page;
    }
    QCOMPARE(hosts, m_store->hosts().value());
    QCOMPARE(hosts.size(), 25);
    QVERIFY(m_store->hosts(25, 10)->isEmpty());
}
