// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_daemonlog.h"

#include "app/controller/daemonlog.h"
#include "app/session/daemonheartbeat.h"
#include "app/session/fogsession.h"
#include "sentences.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;
using Kind = DaemonRemark::Kind;

Q_DECLARE_METATYPE(labcast::DaemonRemark::Kind)

namespace {

QByteArray recorded(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/fog-logs/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As the daemon writes it, `seconds` after two o'clock.
QByteArray line(const QByteArray &text, int seconds = 0)
{
    const QTime time = QTime(2, 0).addSecs(seconds);
    return "[11-22-26 " + time.toString(u"h:mm:ss"_s).toLatin1() + " pm] " + text;
}

DaemonBook bookOf(const QByteArrayList &lines)
{
    DaemonBook book;
    for (const QByteArray &each : lines) {
        if (const auto remark = daemonRemark(each))
            book.take(*remark);
    }
    return book;
}

Kind kindOf(const std::optional<DaemonRemark> &remark)
{
    return remark ? remark->kind : Kind::Other;
}

SessionPlan plan()
{
    return {.session = {41},
        .name = u"Multi-Cast Task - Lab1"_s,
        .request = {.image = u"win10lab"_s, .receivers = 3},
        .image = {.streams = {{u"d1p1.img"_s, 3 << 20}, {u"d1p2.img"_s, 5 << 20}, {u"d1p10.img"_s, 2 << 20}}},
        .address = {}};
}

struct Watched
{
    FogSession session {plan()};
    QStringList warnings;

    Watched()
    {
        QObject::connect(&session, &Session::happened, [this](const SessionEvent &event) {
            if (event.kind == EventKind::Warning)
                warnings << event.detail[u"message"_s][u"id"_s].toString();
        });
        session.begin();
    }
    QString headline() const { return session.info().sentence.headline.id; }
    void trouble(Kind kind) { session.setTrouble(DaemonRemark {.kind = kind, .value = u"1"_s}); }
};

/// A DaemonLog and the file that it follows.
struct Followed
{
    QTemporaryDir folder;
    WorkThread files {u"files"_s};
    std::unique_ptr<LogBook> book = std::make_unique<LogBook>(folder.filePath(u"kept"_s));
    std::unique_ptr<DaemonLog> log;
    QList<DaemonRemark> said;
    const QString path = folder.filePath(u"multicast.log"_s);

    Followed() { begin(); }
    ~Followed() { log.reset(); }

    void begin()
    {
        log.reset();
        log = std::make_unique<DaemonLog>(files, *book);
        QObject::connect(log.get(), &DaemonLog::said, [this](const DaemonRemark &remark) { said << remark; });
        log->follow(path);
    }
    bool write(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append) const
    {
        QFile file(path);
        return file.open(mode | QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QList<LogLine> kept() const
    {
        const auto excerpt = book->read(daemonLogId(), 0, 2000, {}).result();
        return excerpt ? excerpt->lines : QList<LogLine> {};
    }
    QStringList texts() const
    {
        QStringList texts;
        for (const LogLine &line : kept())
            texts << line.text.section(u"] "_s, 1);
        return texts;
    }
};

} // namespace

// Reads again and again until it is so.
#define TRY_KEPT(followed, ...)                                                                                   \
    QTRY_VERIFY2(((followed).log->read(), (followed).texts() == QStringList __VA_ARGS__),                         \
        qPrintable((followed).texts().join(u" / "_s)))

void TestDaemonLog::aLineIsKnownByItsMeaning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("session");
    QTest::addColumn<QString>("value");
    const QByteArray lab = " | Task ID: 41 Name: Multi-Cast Task - Lab1 ";
    const auto add = [](const char *name, const QByteArray &text, Kind kind, qint64 session = 41,
                         const QString &value = {}) { QTest::newRow(name) << text << kind << session << value; };
    add("new", lab + "is new", Kind::Other);
    add("started", lab + "has started", Kind::Running);
    add("running", lab + "is already running with pid: 4211", Kind::Running);
    add("completed", lab + "is now completed", Kind::Over);
    add("cancelled, 1.5", lab + "has been cancelled", Kind::Over);
    add("cancelled, 1.6", lab + "has been canceled", Kind::Over);
    add("no longer active", lab + "is no longer active, stopping its sender", Kind::Over);
    add("no slot", lab + " No open slots ", Kind::NoSlot);
    add("queued", lab + "has been queued", Kind::NoSlot);
    add("still queued", lab + "is now queued", Kind::NoSlot);
    add("no image", lab + "failed to execute, image file: /images/Gonenot found on this node", Kind::NoImage, 41,
        u"/images/Gone"_s);
    add("no image either", lab + "image file: /images/Gone does not exist", Kind::NoImage, 41, u"/images/Gone"_s);
    add("odd port", lab + "failed to execute, port must be even and numeric", Kind::OddPort);
    add("not started", lab + "failed to start, no process", Kind::NotStarted, 41, u"no process"_s);
    add("other node", lab + "is already being sent by another node", Kind::OtherNode);
    add("gone", lab + "is no longer running", Kind::SenderGone);
    add("exited", lab + "exited abnormally with code 1; canceling task", Kind::SenderFailed, 41, u"1"_s);
    add("orphan", " | Session ID: 12 orphaned udp-sender pid: 4211 terminating so it can be restarted",
        Kind::Orphan, 12, u"4211"_s);
    add("stale", " | Session ID: 12 stale sender reference cleared", Kind::Other, 12);
    add("old, new", " | Task (41) Multi-Cast Task is new!", Kind::Other);
    add("old, started", " | Task (41) Multi-Cast Task has started!", Kind::Running);
    add("old, nothing", " * No tasks found!", Kind::Alive, 0);
    add("bad image", " | Image 4 for session Lab1 is missing or invalid; skipping", Kind::BadImage, 0);
    add("nothing", " * No new tasks found", Kind::Alive, 0);
    add("interval", " | Wait time has changed to 2 seconds.", Kind::Interval, 0, u"2"_s);
    add("no path", " | Unable to find image path", Kind::NoImagePath, 0);
    add("no members", "Task not created as there are no associated tasks", Kind::NoMembers, 0);
    add("no master", " | This is not the master node", Kind::NotMaster, 0);
    add("disabled", " * Multicast service is globally disabled", Kind::Disabled, 0);
    add("no sender", " * Unable to locate udp-sender!.", Kind::NoSender, 0);
    add("no database", "FOGService: MulticastManager - Waiting for mysql to be available", Kind::NoDatabase, 0);
    add("no interface", "Interface not ready, waiting for it to come up: 192.168.1.10", Kind::NoInterface, 0,
        u"192.168.1.10"_s);
    add("not opened", "fopen(/images/x): failed to open stream", Kind::NotOpened, 0,
        u"fopen(/images/x): failed to open stream"_s);
    add("ignored", " | Ignoring invalid multicast bitrate: 100%", Kind::Ignored, 0,
        u"Ignoring invalid multicast bitrate: 100%"_s);
    add("a name that lies", " | Task ID: 41 Name: it is no longer running is new", Kind::Other);
    add("German", " | Task ID: 41 Name: Lab1 wurde gestartet", Kind::Other);
    add("German too", " * Keine neuen Aufgaben gefunden", Kind::Other, 0);
}

void TestDaemonLog::aLineIsKnownByItsMeaning()
{
    QFETCH(QByteArray, text);
    const auto remark = daemonRemark(line(text) + "\r");
    QVERIFY(remark);
    QTEST(remark->kind, "kind");
    QTEST(remark->session, "session");
    QTEST(remark->value, "value");
    QCOMPARE(remark->timeMs % 86'400'000, 14 * 3'600'000);
    QVERIFY(!daemonRemark(text));
    QVERIFY(!daemonRemark("[secret] " + text));
}

void TestDaemonLog::everyTroubleIsAWholeSentence()
{
    int troubles = 0;
    for (int kind = 0; kind <= int(Kind::Ignored); ++kind) {
        const Message message = troubleOf({.kind = Kind(kind), .value = u"/images/x"_s});
        QCOMPARE(flawOf(message), QString());
        troubles += !message.isEmpty();
    }
    QCOMPARE(troubles, 18);
}

void TestDaemonLog::whatFogWroteIsUnderstood()
{
    int unknown = 0;
    QMap<Kind, int> found;
    const QByteArray logs = recorded(u"multicast.158"_s) + recorded(u"multicast.late15"_s);
    for (const QByteArray &each : logs.split('\n')) {
        const auto remark = daemonRemark(each);
        ++found[kindOf(remark)];
        unknown += remark && remark->kind == Kind::Other && remark->session == 0
            && !remark->text.startsWith("Command: "_L1) && !remark->text.isEmpty();
    }
    QCOMPARE(unknown, 3); // the services' start twice, the second half of a line about members
    QCOMPARE(found[Kind::OddPort], 1);
    QCOMPARE(found[Kind::NoImagePath], 2);
    QCOMPARE(found[Kind::NoMembers], 1);
    QCOMPARE(found[Kind::SenderGone], 3);
    QVERIFY(found[Kind::Running] > 10);
}

void TestDaemonLog::aSessionsTroubleEndsWhenItsSenderRuns()
{
    const QByteArray task = " | Task ID: 41 Name: x ";
    QByteArrayList lines {line(task + "is new"), line(task + "No open slots")};
    QCOMPARE(kindOf(bookOf(lines).ofSession(41, {})), Kind::NoSlot);
    QVERIFY(!bookOf(lines).ofSession(42, {}));
    lines << line(task + "is now queued", 10) << line(task + "has started", 20);
    DaemonBook book = bookOf(lines);
    QVERIFY(!book.ofSession(41, {}));
    QCOMPARE(book.takeLines(41).size(), 4);
    QCOMPARE(book.takeLines(41).size(), 0);
    book = bookOf({line(" | Image 4 for session Lab 1 is missing or invalid; skipping")});
    QCOMPARE(kindOf(book.ofSession(7, u"Lab 1"_s)), Kind::BadImage);
    QVERIFY(!book.ofSession(7, u"Lab 2"_s));
}

void TestDaemonLog::theDaemonsTroubleEndsWhenItIsNotSaidAgain()
{
    QByteArrayList lines {line(" | Unable to find image path"), line(" * No new tasks found")};
    QCOMPARE(bookOf(lines).ofDaemon().size(), 1);
    lines << line(" | Unable to find image path", 10) << line(" * No new tasks found", 30);
    QCOMPARE(bookOf(lines).ofDaemon().size(), 1);
    lines << line(" * No new tasks found", 40);
    QCOMPARE(bookOf(lines).ofDaemon().size(), 0);
    // What stops all passes ends with the next pass.
    lines = {line("Interface not ready, waiting for it to come up: 10.0.0.1")};
    QCOMPARE(kindOf(bookOf(lines).ofDaemon().value(0)), Kind::NoInterface);
    lines << line("Interface Ready with IP Address: 10.0.0.1", 1);
    QCOMPARE(bookOf(lines).ofDaemon().size(), 0);
}

void TestDaemonLog::whatLabcastSaidInItsPlaceIsNotTheDaemons()
{
    QByteArrayList lines {line(" * No new tasks found"), line(" | Unable to find image path"),
        line(" | Task ID: 41 Name: x failed to execute, port must be even and numeric")};
    QVERIFY(bookOf(lines).ofSession(41, u"x"_s));
    lines << line(" * Labcast does not send in the place of FOG's daemon any more");
    DaemonBook book = bookOf(lines);
    QVERIFY(!book.ofSession(41, u"x"_s));
    QVERIFY(book.ofDaemon().isEmpty());
    QVERIFY(book.takeLines(41).isEmpty());
    QCOMPARE(heartbeatIn(lines.join('\n')).passBeforeMs, -1); // the daemon has made none yet
    QVERIFY(heartbeatIn(lines.join('\n')).trouble.isEmpty());
}

void TestDaemonLog::aTroubleIsToldWhileItHolds()
{
    Watched watched;
    watched.trouble(Kind::NoSlot);
    watched.trouble(Kind::NoSlot);
    QCOMPARE(watched.headline(), u"fog-no-slot"_s);
    QCOMPARE(watched.session.info().sentence.severity, Severity::Warning);
    QCOMPARE(watched.warnings, QStringList(u"fog-no-slot"_s));
    watched.session.setTrouble({});
    QCOMPARE(watched.headline(), u"fog-preparing"_s);
    watched.trouble(Kind::NoInterface);
    QCOMPARE(watched.headline(), u"fog-no-interface"_s);
    watched.session.read(recorded(u"udpcast.33"_s).left(300), true, true);
    QCOMPARE(watched.headline(), u"fog-waiting"_s); // it is sent all the same
}

void TestDaemonLog::aSenderThatEndsTooEarlyIsTold()
{
    Watched watched;
    watched.trouble(Kind::SenderGone);
    QCOMPARE(watched.warnings, QStringList()); // its log may just not be read yet
    watched.session.read(recorded(u"udpcast.18.midway"_s), true, true);
    QCOMPARE(watched.headline(), u"fog-sender-gone"_s);
    QCOMPARE(watched.warnings, QStringList(u"fog-sender-gone"_s));
    Watched whole;
    whole.session.read(recorded(u"udpcast.33"_s), true, true);
    whole.trouble(Kind::SenderGone);
    QCOMPARE(whole.headline(), u"fog-all-sent"_s);
    QCOMPARE(whole.warnings, QStringList());
}

void TestDaemonLog::whatTheDaemonCancelledHasItsReason()
{
    Watched watched;
    watched.trouble(Kind::SenderFailed);
    watched.session.close(5);
    QCOMPARE(watched.session.verdict()->reason.id, u"fog-sender-exited"_s);
    Watched waiting;
    waiting.trouble(Kind::NoSlot);
    waiting.session.close(5);
    QCOMPARE(waiting.session.verdict()->reason.id, u"fog-cancelled"_s);
}

void TestDaemonLog::progressIsOfTheWholeImage()
{
    const QList<StreamInfo> streams {
        {.name = u"a"_s, .size = 30}, {.name = u"b"_s, .size = 50}, {.name = u"c"_s, .size = 20}};
    MemberProgress progress;
    QVERIFY(!progress.percent(streams, false));
    progress.take({{.task = 1, .percent = 50}});
    QCOMPARE(*progress.percent(streams, false), 15);
    progress.take({{.task = 1, .percent = 100}});
    progress.take({{.task = 1, .percent = 10}});
    QCOMPARE(*progress.percent(streams, false), 35);
    progress.take({{.task = 1, .percent = 5}}); // no other partition
    QCOMPARE(*progress.percent(streams, false), 32);
    QCOMPARE(*progress.percent(streams, true), 81);
    progress.take({{.task = 1, .percent = 5}, {.task = 2, .percent = 100, .isDone = true}});
    QCOMPARE(*progress.percent(streams, true), 90);
    for (int i = 0; i < 9; ++i)
        progress.take({{.task = 1, .percent = i % 2 == 0 ? 100 : 0}});
    QCOMPARE(*progress.percent(streams, false), 100); // more partitions than we know of
    QCOMPARE(*progress.percent({}, false), 100);
    QCOMPARE(*progress.percent({{.name = u"a"_s}, {.name = u"b"_s}}, true), 100);
}

void TestDaemonLog::progressIsToldWhereBytesAreNot()
{
    Watched watched;
    QVERIFY(!watched.session.info().progress);
    const auto set = [&watched](int percent, bool isDone) {
        watched.session.setMembers({.count = 1,
            .done = isDone ? QStringList(u"pc"_s) : QStringList(),
            .percent = percent,
            .each = {{.task = 1, .percent = percent, .isDone = isDone}}});
    };
    set(50, false);
    QCOMPARE(watched.session.info().progress, 15);
    watched.session.read(recorded(u"udpcast.18.midway"_s), true, true);
    QVERIFY(!watched.session.info().progress);
    Watched sent;
    sent.session.read(recorded(u"udpcast.33"_s), true, true);
    sent.session.setMembers({.count = 1, .done = {}, .percent = 50, .each = {{.task = 1, .percent = 50}}});
    QCOMPARE(sent.session.info().progress, 90);
    sent.session.close(4);
    QVERIFY(!sent.session.info().progress);
    Watched unseen;
    unseen.session.setMembers(
        {.count = 1, .done = {u"pc"_s}, .percent = 0, .each = {{.task = 1, .percent = 100, .isDone = true}}});
    unseen.session.close(4);
    QCOMPARE(unseen.session.info().progress, 100);
}

void TestDaemonLog::theLogIsKeptThroughAllThatBefallsIt()
{
    Followed followed;
    followed.log->read(); // not there yet
    const QByteArray task = " | Task ID: 41 Name: Lab1 ";
    QVERIFY(followed.write("=====\n" + line(task + "is new") + '\n' + line(" | Command: udp-sender;") + '\n'
        + line(task + "has sta")));
    TRY_KEPT(followed, ({u" | Task ID: 41 Name: Lab1 is new"_s, u" | Command: udp-sender;"_s}));
    // Cut off in the middle of a line: the rest is another one's.
    QVERIFY(followed.write("rted\n" + line(" * one") + '\n', QIODevice::Truncate));
    QTRY_COMPARE((followed.log->read(), followed.texts().size()), 3);
    QVERIFY(QFile::remove(followed.path)); // as the daemon does when it starts
    followed.log->read();
    QVERIFY(followed.write(line(" * Keine neuen Aufgaben gefunden") + '\n'));
    QTRY_COMPARE((followed.log->read(), followed.texts().size()), 4);
    QVERIFY(QFile::rename(followed.path, followed.path + u".1"_s)); // as a log rotation does
    QVERIFY(followed.write(line(" | Unable to find image path") + '\n' + line(" | Unable to find image path", 9)
        + '\n' + line(task + "has been queued", 10) + '\n'));
    QTRY_COMPARE((followed.log->read(), followed.texts().size()), 7);
    const QList<LogLine> kept = followed.kept();
    QCOMPARE(kept.at(4).severity, LogSeverity::Warning);
    QCOMPARE(kept.at(5).severity, LogSeverity::Plain); // said already
    QCOMPARE(kept.at(6).severity, LogSeverity::Warning);
    QList<qint64> sessions;
    for (const DaemonRemark &remark : followed.said)
        sessions << remark.session;
    QCOMPARE(sessions, QList<qint64>(3, 41)); // the command's line names no session of its own
}

void TestDaemonLog::whatIsNoLogOfTheDaemonIsNotShown()
{
    Followed followed;
    QVERIFY(followed.write("password = secret\n[client]\n[11-22-26] \n" + QByteArray(300'000, 'x') + '\n'
        + QByteArray(300'000, '\0') + "\n" + line(" * one") + '\n'));
    TRY_KEPT(followed, ({u" * one"_s}));
}

void TestDaemonLog::nothingIsKeptTwice()
{
    Followed followed;
    QVERIFY(followed.write(line(" * one") + '\n' + line(" * two", 1) + '\n'));
    TRY_KEPT(followed, ({u" * one"_s, u" * two"_s}));
    followed.begin(); // as a controller that was away
    QVERIFY(followed.write(line(" * three", 2) + '\n'));
    TRY_KEPT(followed, ({u" * one"_s, u" * two"_s, u" * three"_s}));
    QCOMPARE(followed.book->list().result().size(), 2);
}
