// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csv.h"

#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// The cells joined by "|", records by "/".
QString shape(const Result<QList<CsvRecord>> &records)
{
    if (!records)
        return records.error().message.id + u' '
            + QString::number(records.error().message.args[u"line"_s].toInt());
    QStringList lines;
    for (const CsvRecord &record : *records)
        lines << u"%1:"_s.arg(record.line) + record.cells.join(u'|');
    return lines.join(u'/');
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void recordsAreReadAsTheRfcSays_data();
    void recordsAreReadAsTheRfcSays();
    void aFlawIsNamedWithItsLine_data();
    void aFlawIsNamedWithItsLine();
    void aFileAboveTheLimitIsRefusedUnread();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void onlyWhatMustBeIsQuoted();
};

void TestCsv::recordsAreReadAsTheRfcSays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("records");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("cr lf") << QByteArray("a,b\r\nc,d\r\n") << u"1:a|b/2:c|d"_s;
    QTest::newRow("lf without the last") << QByteArray("a,b\nc,d") << u"1:a|b/2:c|d"_s;
    QTest::newRow("cr alone") << QByteArray("a,b\rc,d\r") << u"1:a|b/2:c|d"_s;
    QTest::newRow("empty cells") << QByteArray(",,\n") << u"1:||"_s;
    QTest::newRow("a comma at the end of the file") << QByteArray("a,") << u"1:a|"_s;
    QTest::newRow("empty lines are left out") << QByteArray("\n\na\n\r\nb") << u"3:a/5:b"_s;
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"say \"\"hi\"\"\",\"\"\n") << u"1:a,b|say \"hi\"|"_s;
    QTest::newRow("line ends in quotes") << QByteArray("\"a\r\nb\nc\rd\",e\nf") << u"1:a\r\nb\nc\rd|e/5:f"_s;
    QTest::newRow("blanks are text") << QByteArray(" a , b \n") << u"1: a | b "_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << u"1:a|b"_s;
    QTest::newRow("umlauts") << QByteArray("B\xC3\xBCro,\xE2\x82\xAC\n") << u"1:Büro|€"_s;
}

void TestCsv::recordsAreReadAsTheRfcSays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, records);
    QCOMPARE(shape(readCsv(bytes)), records);
}

void TestCsv::aFlawIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("flaw");
    QTest::newRow("open quote") << QByteArray("a\n\"b\nc\nd") << u"csv-quote-open 2"_s;
    QTest::newRow("text after a quote") << QByteArray("a\n\"b\"c,d\n") << u"csv-quote-followed 2"_s;
    QTest::newRow("quote inside") << QByteArray("a\nb\nc\"d,e\n") << u"csv-quote-inside 3"_s;
    QTest::newRow("Latin-1") << QByteArray("a\nB\xFCro\nc\n") << u"csv-not-unicode 2"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0",
        6) << u"csv-not-unicode 1"_s;
    QTest::newRow("cut in a character") << QByteArray("a\nb\nB\xC3") << u"csv-not-unicode 3"_s;
}

void TestCsv::aFlawIsNamedWithItsLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, flaw);
    QCOMPARE(shape(readCsv(bytes)), flaw);
}

void TestCsv::aFileAboveTheLimitIsRefusedUnread()
{
    QCOMPARE(shape(readCsv(QByteArray(longestCsv + 1, '\n'))), u"csv-too-large 0"_s);
    QCOMPARE(shape(readCsv(QByteArray(longestCsv, '\n'))), QString());
    QCOMPARE(shape(readCsv(QByteArray(longestCsv, ','))), u"csv-too-many-cells 0"_s);
    QCOMPARE(shape(readCsv(QByteArray(",\n").repeated(longestCsv / 2))), u"csv-too-many-cells 0"_s);
}

void TestCsv::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("plain") << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("empty cells") << QStringList {QString(), QString(), QString()};
    QTest::newRow("one empty cell") << QStringList {QString()};
    QTest::newRow("hard ones") << QStringList {
        u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u"\""_s, u"\r\n"_s, u","_s};
    // What a spreadsheet takes for a formula is somebody's text all the same.
    QTest::newRow("formulas") << QStringList {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"'=1"_s};
}

void TestCsv::whatIsWrittenIsReadAgain()
{
    QFETCH(QStringList, cells);
    const auto records = readCsv(csvLine(cells) + csvLine(cells));
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->first().cells, cells);
    QCOMPARE(records->last().cells, cells);
}

void TestCsv::onlyWhatMustBeIsQuoted()
{
    QCOMPARE(
        csvLine({u"a b"_s, QString(), u"=1"_s, u"c,d"_s, u"\""_s}), QByteArray("a b,,=1,\"c,d\",\"\"\"\"\r\n"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
