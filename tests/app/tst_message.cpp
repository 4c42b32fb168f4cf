// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/units.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private slots:
    void everyIdIsInTheCatalogueOnce();
    void everySentenceEndsAsASentence();
    void argumentsAreRenderedByTheirHint();
    void anUnknownFieldOnTheWireIsIgnored();
    void ratesAreReadAsUdpSenderReadsThem_data();
    void ratesAreReadAsUdpSenderReadsThem();
    void unitsHaveOneTextForm_data();
    void unitsHaveOneTextForm();
};

void TestMessage::everyIdIsInTheCatalogueOnce()
{
    const QStringList ids = messageIds();
    QVERIFY(ids.size() > 50);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestMessage::everySentenceEndsAsASentence()
{
    // What is to be typed, and a rule of somebody else's, stand at the end and bare: they are copied.
    static const QRegularExpression end(
        u"(\\.|\\?|\\{text\\}|: \\{(command|rule|cause)\\}|: kill -INT \\{pid\\})$"_s);
    for (const QString &id : messageIds()) {
        const bool isName = id.startsWith("label-"_L1) || id.startsWith("remedy-"_L1);
        QVERIFY2(messageTemplate(id).contains(end) != isName, qPrintable(id));
    }
}

void TestMessage::argumentsAreRenderedByTheirHint()
{
    const QJsonObject args {{u"a"_s, 1536}, {u"b"_s, 912'000'000}, {u"c"_s, 125}, {u"d"_s, 1'000'000},
        {u"e"_s, QJsonArray {u"x"_s, u"y"_s}}, {u"f"_s, 7}};
    const QString text
        = renderTemplate(u"{a:bytes}|{b:rate}|{c:seconds}|{d:since}|{d:until}|{e:list}|{f}|{none}"_s, args,
            QLocale::c(), 1'008'000);
    QCOMPARE(text, u"1.50\u00a0KiB|912\u00a0Mbit/s|2\u00a0min 5\u00a0s|8\u00a0s|0\u00a0s|x, y|7|"_s);
}

void TestMessage::anUnknownFieldOnTheWireIsIgnored()
{
    QJsonObject object = toJson(makeMessage("no-controller"_L1, {{u"path"_s, u"/x"_s}}));
    object[u"later"_s] = 1;
    const Message message = messageFromJson(object);
    QCOMPARE(message.id, u"no-controller"_s);
    QVERIFY(message.english.contains(u"/x"_s));
}

void TestMessage::ratesAreReadAsUdpSenderReadsThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bits");
    QTest::newRow("plain") << u"500"_s << qint64(500);
    QTest::newRow("k") << u"64k"_s << qint64(64'000);
    QTest::newRow("m") << u"900m"_s << qint64(900'000'000);
    QTest::newRow("g") << u"1G"_s << qint64(1'000'000'000);
    for (const char *bad : {"", "0", "10x", "m", "-5m", "1.5m", "99999999999999999999", "999999999999999g"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << qint64(-1);
}

void TestMessage::ratesAreReadAsUdpSenderReadsThem()
{
    QFETCH(QString, text);
    QFETCH(qint64, bits);
    const auto rate = parseBandwidth(text);
    QCOMPARE(rate ? rate->bitsPerSecond : -1, bits);
    if (!rate)
        QCOMPARE(rate.error().message.id, u"bad-rate"_s);
}

void TestMessage::unitsHaveOneTextForm_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    const QLocale c = QLocale::c();
    QTest::newRow("zero rate") << formatBandwidth({0}, c) << u"0\u00a0Mbit/s"_s;
    QTest::newRow("kbit") << formatBandwidth({12'340}, c) << u"12.3\u00a0kbit/s"_s;
    QTest::newRow("Gbit") << formatBandwidth({26'400'000'000}, c) << u"26.4\u00a0Gbit/s"_s;
    QTest::newRow("bytes") << formatByteCount({1023}, c) << u"1023\u00a0B"_s;
    QTest::newRow("GiB") << formatByteCount({qint64(84.6 * 1024 * 1024 * 1024)}, c) << u"84.6\u00a0GiB"_s;
    QTest::newRow("hours") << formatDuration(3900, c) << u"1\u00a0h 5\u00a0min"_s;
    QTest::newRow("German") << formatByteCount({1536}, QLocale(QLocale::German)) << u"1,50\u00a0KiB"_s;
}

void TestMessage::unitsHaveOneTextForm()
{
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(shown, expected);
}

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
