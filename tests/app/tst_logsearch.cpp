// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_logsearch.h"

#include "app/log/logsearch.h"
#include "app/log/wordfinder.h"
#include "sheet.h"
#include "transcript.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

LogSearch searchFor(const LogQuery &query, LogFilter filter = LogFilter::Plain)
{
    return {query, *LogPattern::make(query), filter};
}

/// Goes on to the end of the index; the rows that were found.
QList<qint64> foundBy(LogSearch &search, const LineIndex &index)
{
    for (auto isDone = search.step(index); isDone && !*isDone;)
        isDone = search.step(index);
    return search.hits(index).rows;
}

QList<qint64> found(const LogQuery &query, const LineIndex &index, LogFilter filter = LogFilter::Plain)
{
    LogSearch search = searchFor(query, filter);
    return foundBy(search, index);
}

/// The same by comparing every line.
QList<qint64> plainlyFound(const LogQuery &query, const QList<LogLine> &lines, LogFilter filter = LogFilter::Plain)
{
    const auto pattern = LogPattern::make(query);
    QList<qint64> rows;
    qint64 row = -1;
    for (const LogLine &line : lines) {
        if (line.severity < filter)
            continue;
        ++row;
        if (pattern->matches(line.text))
            rows << row;
    }
    return rows;
}

QByteArray anyText(QRandomGenerator &random, int pieces)
{
    static const QByteArrayList words {"\n", "\n", "\n", "\r", "\t", "a", "B", " ", "\0"_ba, "\xff", "\xc3",
        "\xc3\xa4", "\xe2\x84\xaa", "bytes= 12 r", "Dropping client #1 x", "Broken pipe", "[error] ", "[ 1]", "$ ",
        "Kiss", "kiss", "2026-11-22T14:22:02.122Z ", "Unit ", "Starting transfer", "Timeout notAnswered=[1] ",
        "1234567890\a"};
    QByteArray text;
    for (int i = 0; i < pieces; ++i) {
        const bool isLong = random.bounded(2000) == 0;
        text += isLong ? QByteArray(random.bounded(6000), 'z') : words[random.bounded(int(words.size()))];
    }
    return text;
}

LogQuery anyQuery(QRandomGenerator &random)
{
    static const QStringList texts {u"a"_s, u"aB"_s, u"kiss"_s, u"Kiss"_s, u"Broken pipe"_s, u" "_s, u"\u2400"_s,
        u"\ufffd"_s, u"ä"_s, u"[…]"_s, u"k"_s, u"2026"_s, u"error"_s, u"  "_s, u"client #"_s, u"890"_s, u"zzz"_s,
        u"14:22"_s};
    static const QStringList expressions {u"a+B"_s, u"^$"_s, u"\\d{3,}"_s, u"(a|B)a"_s, u"Broken.*pipe"_s,
        u"kis?s"_s, u"^B"_s, u"[a-c]z"_s, u"client #\\d x$"_s, u"K.ss|pipe"_s, u"ä?a"_s, u"\\x41"_s, u"(?i)KISS"_s,
        u"z{5}"_s, u"\\[error"_s};
    const bool isRegex = random.bounded(2) == 0;
    const QStringList &all = isRegex ? expressions : texts;
    return {all[random.bounded(int(all.size()))], isRegex, random.bounded(2) == 0, random.bounded(3) == 0};
}

} // namespace

void TestLogSearch::aSearchFindsWhatANaiveOneFinds_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::addColumn<QString>("naive");
    QTest::newRow("literal") << LogQuery {u"notanswered"_s} << u"(?i)notanswered"_s;
    QTest::newRow("case") << LogQuery {.text = u"Timeout"_s, .isCaseSensitive = true} << u"Timeout"_s;
    QTest::newRow("case, none") << LogQuery {.text = u"timeout"_s, .isCaseSensitive = true} << u"timeout"_s;
    QTest::newRow("dots are dots") << LogQuery {u"complete."_s} << u"(?i)complete\\."_s;
    QTest::newRow("expression") << LogQuery {.text = u"#\\d+ "_s, .isRegex = true} << u"#\\d+ "_s;
    QTest::newRow("word") << LogQuery {.text = u"client"_s, .isWholeWord = true} << u"\\bclient\\b"_s;
    QTest::newRow("half a word") << LogQuery {.text = u"clien"_s, .isWholeWord = true} << u"\\bclien\\b"_s;
    QTest::newRow("bracket") << LogQuery {.text = u"[0]"_s, .isWholeWord = true} << u"\\[0\\]"_s;
}

void TestLogSearch::aSearchFindsWhatANaiveOneFinds()
{
    QFETCH(LogQuery, query);
    QFETCH(QString, naive);
    const Sheet sheet;
    QByteArray lines = transcript(u"recv-sigkill-default"_s);
    sheet.write(lines.replace('\r', '\n'));
    LineIndex index(sheet.path);
    index.update();
    QList<qint64> expected;
    const QStringList texts = textsOf(index);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].contains(QRegularExpression(naive)))
            expected << i;
    }
    QCOMPARE(found(query, index), expected);
}

void TestLogSearch::fuzzedTextIsIndexedAndSearchedAsAPlainModelDoes()
{
    QRandomGenerator random(20261129);
    for (int round = 0; round < 15; ++round) {
        const Sheet sheet;
        LineIndex index(sheet.path);
        QByteArray text;
        const LogQuery query = anyQuery(random);
        LogSearch goesOn = searchFor(query);
        for (int part = 0; part < 4; ++part) {
            const QByteArray more = anyText(random, 1 << random.bounded(4, 17));
            sheet.write(more);
            text += more;
            while (index.update(1 << random.bounded(6, 24)) != LineIndex::Change::None || !index.isComplete()) { }
            const QList<LogLine> lines = plainly(text);
            const QList<LogLine> shown = index.lines(0, lines.size() + 1, LogFilter::Plain, 1 << 30);
            QCOMPARE(shown.size(), lines.size());
            for (qsizetype i = 0; i < lines.size(); ++i)
                QVERIFY2(shown[i] == lines[i], qPrintable(lines[i].text));
            for (const LogFilter filter : {LogFilter::Plain, LogFilter::Warning, LogFilter::Error}) {
                const QList<qint64> expected
                    = plainlyFound(query, lines, filter)
                          .first(std::min(LogSearch::mostRows, plainlyFound(query, lines, filter).size()));
                QVERIFY2(found(query, index, filter) == expected, qPrintable(query.text));
            }
            QCOMPARE(foundBy(goesOn, index), found(query, index));
        }
    }
}

void TestLogSearch::letterCaseOutsideOfAsciiIsNoDifferenceEither()
{
    const Sheet sheet;
    // The Kelvin sign and the long s are the same letters as K and s.
    sheet.write("\xe2\x84\xaa"
                "elvin\nkelvin\nKELVIN\nmis\xc5\xbf\nMISS\n\xc3\x84pfel\n");
    LineIndex index(sheet.path);
    index.update();
    QCOMPARE(found({u"kelvin"_s}, index), (QList<qint64> {0, 1, 2}));
    QCOMPARE(found({u"miss"_s}, index), (QList<qint64> {3, 4}));
    QCOMPARE(found({u"äpfel"_s}, index), QList<qint64> {5});
    QCOMPARE(found({.text = u"kelvin"_s, .isCaseSensitive = true}, index), QList<qint64> {1});
}

void TestLogSearch::wordsAreFoundWhereverTheyStand()
{
    static constexpr std::array<QByteArrayView, 4> words {"aabab", "ababb", "bbbbbb", "abcab"};
    const WordFinder finder(words);
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray text;
        for (int i = random.bounded(40); i > 0; --i)
            text += "abc"[random.bounded(3)];
        qsizetype expected = -1;
        for (qsizetype at = 0; at < text.size() && expected < 0; ++at) {
            if (std::ranges::any_of(words, [&](QByteArrayView word) { return text.sliced(at).startsWith(word); }))
                expected = at;
        }
        QCOMPARE(finder.find(text, 0), expected);
    }
}

void TestLogSearch::whatAnExpressionRequiresIsKnown_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QByteArray>("required");
    const auto row = [](const char *expression, const char *required) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QByteArray(required);
    };
    row("Dropping", "Dropping");
    row("ab+cdef", "cdef");
    row("colou?red", "colo");
    row("colou*red", "colo");
    row("x{0,2}yz", "yz");
    row("abc|d", "");
    row("(abc|d)ef", "ef");
    row("(?:abc)+ef", "ef");
    row("[abc]def[^]x]g", "def");
    row("a\\.b\\/c", "a.b/c");
    row("\\bword\\b", "word");
    row("\\x41BCD", "");
    row("\\Qa|b\\E", "");
    row("(?i)abc", "");
    row("((a)b[)]c)def", "def");
    row("^abc$", "abc");
    row("two words", "words");
    row("a.c", "a");
    row("(unclosed", "");
}

void TestLogSearch::whatAnExpressionRequiresIsKnown()
{
    QFETCH(QString, expression);
    QFETCH(QByteArray, required);
    QCOMPARE(requiredTextOf(expression, Qt::CaseSensitive).bytes, required);
}

void TestLogSearch::theSearchGoesOnWhereItStoppedWhenTheLogGrows()
{
    const Sheet sheet;
    sheet.write("hit\nmiss\nhi");
    LineIndex index(sheet.path);
    LogSearch search = searchFor({u"hit"_s});
    index.update();
    QCOMPARE(foundBy(search, index), QList<qint64> {0});
    sheet.write("t");
    index.update();
    QCOMPARE(foundBy(search, index), (QList<qint64> {0, 2}));
    sheet.write(" and hit\nhit\n");
    index.update();
    QCOMPARE(foundBy(search, index), (QList<qint64> {0, 2, 3}));
    QCOMPARE(foundBy(search, index), (QList<qint64> {0, 2, 3}));
}

void TestLogSearch::aReplacedLogIsSearchedAnew()
{
    const Sheet sheet;
    sheet.write("hit\nhit\n");
    LineIndex index(sheet.path);
    LogSearch search = searchFor({u"hit"_s});
    index.update();
    QCOMPARE(foundBy(search, index).size(), 2);
    QVERIFY(QFile::rename(sheet.path, sheet.path + u".1"_s));
    sheet.write("miss\nhit\n");
    index.update();
    QCOMPARE(foundBy(search, index), QList<qint64> {1});
}

void TestLogSearch::aLineOfManyMegabytesIsSearchedAsItIsShown()
{
    const Sheet sheet;
    sheet.write("hit\n" + QByteArray(20 << 20, 'x') + "hit\nhit\n" + QByteArray(20 << 20, 'y') + "hit");
    LineIndex index(sheet.path);
    while (index.update(), !index.isComplete()) { }
    QCOMPARE(index.total(), 4);
    // What is cut off is not shown, so it is not found either.
    QCOMPARE(found({u"hit"_s}, index), (QList<qint64> {0, 2}));
    QCOMPARE(found({u"xxx"_s}, index), QList<qint64> {1});
    QCOMPARE(found({u"yyy"_s}, index), QList<qint64> {3});
}

void TestLogSearch::aBadExpressionIsASentence()
{
    const auto bad = LogPattern::make({.text = u"a(b"_s, .isRegex = true});
    QVERIFY(!bad);
    QCOMPARE(bad.error().message.id, u"log-expression-bad"_s);
    QCOMPARE(bad.error().message.args[u"position"_s].toInt(), 4);
    const auto word = LogPattern::make({.text = u"*x"_s, .isRegex = true, .isWholeWord = true});
    QCOMPARE(word.error().message.args[u"position"_s].toInt(), 1);
    QCOMPARE(LogPattern::make({}).error().message.id, u"log-query-empty"_s);
    QCOMPARE(LogPattern::make({.text = QString(1001, u'x')}).error().message.id, u"log-query-long"_s);
    QVERIFY(LogPattern::make({.text = u"a(b"_s}).has_value());
    QVERIFY(LogPattern::make({.text = u"\U0001f600"_s.repeated(250)}).has_value());
}

void TestLogSearch::anExpressionThatWouldNeverEndIsToldWithItsLine()
{
    const Sheet sheet;
    sheet.write("fine\n" + QByteArray(QByteArray(4000, 'a') + "!\n").repeated(1000));
    LineIndex index(sheet.path);
    index.update();
    LogSearch search = searchFor({.text = u"(a+)+$"_s, .isRegex = true});
    QElapsedTimer clock;
    clock.start();
    auto isDone = search.step(index);
    while (isDone && !*isDone)
        isDone = search.step(index);
    QVERIFY(!isDone);
    QCOMPARE(isDone.error().message.id, u"log-expression-endless"_s);
    QCOMPARE(isDone.error().message.args[u"line"_s].toInt(), 2);
    QVERIFY(clock.elapsed() < 5000);
}

void TestLogSearch::ofManyHitsTheFirstAreListedAndAllAreMarked()
{
    const Sheet sheet;
    sheet.write(QByteArray("hit\n").repeated(30'000) + QByteArray("miss\n").repeated(30'000) + "hit\n");
    LineIndex index(sheet.path);
    index.update();
    LogSearch search = searchFor({u"hit"_s});
    foundBy(search, index);
    const LogHits hits = search.hits(index);
    QCOMPARE(hits.rows.size(), LogSearch::mostRows);
    QCOMPARE(hits.count, 30'001);
    QVERIFY(hits.isCut);
    QCOMPARE(hits.marks.size(), 501);
    QCOMPARE(hits.marks.first(), 0);
    QCOMPARE(hits.marks.last(), 999);
}

void TestLogSearch::ofManyHitsThoseAroundAPlaceAreTold()
{
    const Sheet sheet;
    sheet.write(QByteArray("miss\nhit\n").repeated(30'000));
    LineIndex index(sheet.path);
    index.update();
    LogSearch search = searchFor({u"hit"_s});
    foundBy(search, index);
    const LogHits middle = search.hits(index, 40'000);
    QCOMPARE(middle.rows.size(), LogSearch::mostRows);
    QCOMPARE(middle.first, 15'000);
    QCOMPARE(middle.rows.first(), 30'001);
    QVERIFY(middle.rows.contains(40'001));
    const LogHits end = search.hits(index, 1'000'000);
    QCOMPARE(end.first, 20'000);
    QCOMPARE(end.rows.last(), 59'999);
    QCOMPARE(search.hits(index, 3).rows, search.hits(index).rows);
}

void TestLogSearch::placesInALineAreMarked()
{
    const auto literal = LogPattern::make({u"aa"_s});
    QCOMPARE(literal->spans(u"aAab aa"_s), (QList<LogPattern::Span> {{0, 2}, {5, 2}}));
    const auto expression = LogPattern::make({.text = u"x*"_s, .isRegex = true});
    QCOMPARE(expression->spans(u"axxb"_s), (QList<LogPattern::Span> {{1, 2}}));
}
