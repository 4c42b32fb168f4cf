// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_recordacts.h"

#include "app/record/recordfile.h"
#include "app/record/report.h"
#include "recordings.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

RecordedAct removal(int number, const QString &who = u"anna"_s)
{
    return {.timeMs = 1000 * number,
        .who = who,
        .method = u"image.remove"_s,
        .asked = {{u"name"_s, u"Win%1"_s.arg(number)}}};
}

QList<qint64> idsOf(const QList<RecordedAct> &acts)
{
    QList<qint64> ids;
    for (const RecordedAct &act : acts)
        ids << act.id;
    return ids;
}

} // namespace

void TestRecordActs::actsAreReadBackNewestFirstAndInPages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    RecordedAct refused = removal(3);
    refused.refusal = makeMessage("image-unknown"_L1, {{u"name"_s, u"Win3"_s}});
    refused.session = 12;
    {
        Recorder recorder(path);
        recorder.saveAct(removal(1));
        recorder.saveAct(removal(2, u"bert"_s));
        recorder.saveAct(refused);
    }
    Recorder recorder(path);
    recorder.saveAct(removal(4)); // ids go on after a restart
    const auto first = recorder.acts({.limit = 3}).result();
    QVERIFY(first);
    QCOMPARE(idsOf(first->acts), (QList<qint64> {4, 3, 2}));
    QCOMPARE(first->next, std::optional<qint64>(1));
    refused.id = 3;
    QVERIFY(first->acts[1] == refused);
    QCOMPARE(first->acts[2].who, u"bert"_s);
    const auto second = recorder.acts({.from = *first->next, .limit = 3}).result();
    QCOMPARE(idsOf(second->acts), QList<qint64> {1});
    QVERIFY(!second->next);
}

void TestRecordActs::actsAreFoundByWhoWhatAndWhen()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    for (int i = 1; i <= 9; ++i)
        recorder.saveAct(removal(i, i % 2 == 0 ? u"anna"_s : u"bert"_s));
    const auto found = [&recorder](const ActQuery &query) { return idsOf(recorder.acts(query).result()->acts); };
    QCOMPARE(found({.who = u"anna"_s}), (QList<qint64> {8, 6, 4, 2}));
    QCOMPARE(found({.sinceMs = 8000}), (QList<qint64> {9, 8}));
    QCOMPARE(found({.text = u"wIN5"_s}), QList<qint64> {5});
    QCOMPARE(found({.text = u"remove the image win7"_s}), QList<qint64> {7}); // its words
    QCOMPARE(found({.text = u"Win"_s, .who = u"ann"_s}), QList<qint64> {});
}

void TestRecordActs::onlyTheLatestActsAreKept()
{
    const QTemporaryDir folder;
    RecordFile file(folder.filePath(u"record.db"_s));
    QVERIFY(file.open());
    qint64 id = 0;
    while (id < RecordFile::mostActs + 5) {
        RecordChange change;
        for (int i = 0; i < 5001 && id < RecordFile::mostActs + 5; ++i) {
            change.acts << removal(1);
            change.acts.last().id = ++id;
        }
        QVERIFY(file.write(change));
    }
    QCOMPARE(file.lastAct().value(), id);
    QCOMPARE(idsOf(file.acts({.from = 7, .limit = 10})->acts), (QList<qint64> {7, 6}));
}

void TestRecordActs::actsThatCannotBeWrittenAreInTheTrailOnceAndInTheirOrder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"record.db"_s);
    const auto ids = QList<qint64> {6, 5, 4, 3, 2, 1};
    {
        Recorder recorder(path);
        std::optional<Error> trouble;
        connect(&recorder, &Recorder::troubleChanged, this, [&](const auto &now) { trouble = now; });
        recorder.saveAct(removal(1));
        QCOMPARE(recorder.acts({}).result()->acts.size(), 1);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"blocker"_s);
            other.setDatabaseName(path);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            for (int i = 2; i <= 6; ++i)
                recorder.saveAct(removal(i));
            QTRY_VERIFY_WITH_TIMEOUT(trouble, 20'000);
            QCOMPARE(idsOf(recorder.acts({}).result()->acts), ids); // whoever asks meanwhile knows of them
            QCOMPARE(idsOf(recorder.acts({.from = 4}).result()->acts), ids.sliced(2));
            QCOMPARE(idsOf(recorder.acts({.text = u"Win6"_s}).result()->acts), QList<qint64> {6});
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"blocker"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!trouble, 20'000);
    }
    Recorder recorder(path);
    const auto acts = recorder.acts({}).result();
    QCOMPARE(idsOf(acts->acts), ids);
    for (const RecordedAct &act : acts->acts)
        QCOMPARE(act.timeMs, 1000 * act.id);
}

void TestRecordActs::anActOfASessionFollowsItWhenItsNumberIsGivenAgain()
{
    const QTemporaryDir folder;
    Recorder recorder(folder.filePath(u"record.db"_s));
    recorder.begin(sendingInfo(7), {});
    RecordedAct cancel {.timeMs = 1, .who = u"anna"_s, .method = u"session.cancel"_s, .session = 7};
    recorder.saveAct(cancel);
    recorder.saveVerdict(sendingInfo(7), verdictOf(sendingInfo(7)));
    recorder.setup().result();
    recorder.begin(sendingInfo(7), {}); // of another store
    QCOMPARE(recorder.acts({}).result()->acts.first().session, -1);
}

void TestRecordActs::anActIsToldInPlainWords_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("asked");
    QTest::addColumn<QString>("words");
    QTest::newRow("to a lab") << u"session.deploy"_s
                              << QJsonObject {{u"image"_s, u"Win10"_s}, {u"lab"_s, u"Lab 1"_s}}
                              << u"Deploy Win10 to Lab 1"_s;
    QTest::newRow("to computers") << u"session.deploy"_s
                                  << QJsonObject {{u"image"_s, u"Win10"_s},
                                         {u"hosts"_s, QJsonArray {u"PC-1"_s, u"PC-2"_s}}}
                                  << u"Deploy Win10 to PC-1, PC-2"_s;
    QTest::newRow("to a number") << u"session.deploy"_s
                                 << QJsonObject {{u"image"_s, u"Win10"_s}, {u"receivers"_s, 24}}
                                 << u"Deploy Win10, number of computers: 24"_s;
    QTest::newRow("nonsense") << u"session.deploy"_s << QJsonObject {{u"image"_s, 7}, {u"hosts"_s, 1}}
                              << u"Deploy 7, number of computers: "_s;
    QTest::newRow("a service") << u"service.act"_s << QJsonObject {{u"act"_s, u"restart"_s}}
                               << u"Restart FOG's multicast service"_s;
    QTest::newRow("no such act of a service")
        << u"service.act"_s << QJsonObject {{u"act"_s, u"burn"_s}} << u"service.act"_s;
    QTest::newRow("of a newer controller") << u"coffee.make"_s << QJsonObject() << u"coffee.make"_s;
}

void TestRecordActs::anActIsToldInPlainWords()
{
    QFETCH(QString, method);
    QFETCH(QJsonObject, asked);
    QFETCH(QString, words);
    RecordedAct act {.id = 3, .timeMs = 60'000, .who = u"=anna"_s, .method = method, .asked = asked};
    QCOMPARE(englishOf(act), words);
    act.refusal = makeMessage("role-no-admin"_L1, {{u"who"_s, u"anna"_s}});
    QVERIFY(recordedActFromJson(toJson(act)) == act);
    const QByteArray csv = reportAs(ReportFormat::Csv, QList<RecordedAct> {act});
    QVERIFY(csv.startsWith("time,who,act,result,session,method,asked\r\n1970-01-01T00:01:00.000Z,'=anna,"));
}
