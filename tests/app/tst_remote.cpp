// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/codec.h"
#include "app/remote/controlsocket.h"
#include "remoterig.h"
#include "tst_controllerclient.h"
#include "tst_roles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

QString protocol()
{
    QFile file(QStringLiteral(TEST_DATA "/../../app/remote/protocol.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The cells of each row of the table under a heading of protocol.md.
QList<QStringList> tableOf(const QString &heading)
{
    QList<QStringList> rows;
    const QString section = protocol().section(u"\n## %1\n"_s.arg(heading), 1).section(u"\n## "_s, 0, 0);
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith(u"| `"_s))
            rows << line.mid(2).split(u" | "_s);
    }
    return rows;
}

QStringList namesOf(const QString &heading)
{
    QStringList names;
    for (const QStringList &row : tableOf(heading))
        names << QString(row[0]).remove(u'`');
    return names;
}

constexpr int probe = 4711;

} // namespace

class TestRemote : public QObject
{
    Q_OBJECT

private slots:
    void everyMethodStandsInTheProtocol();
    void everyErrorOfTheProtocolIsASentence();
    void everyNotificationStandsInTheProtocol();

    void aRequestIsAnsweredOverAnyStream_data();
    void aRequestIsAnsweredOverAnyStream();
    void theSocketIsForItsOwnerAndGroup();
    void aSocketThatCannotBeMadeIsNamed();
    void theFirstSocketThatAnswersIsTaken();
    void whereNoSocketAnswersThereIsNoController();

    void aBrokenLineEndsOnlyItsSender_data();
    void aBrokenLineEndsOnlyItsSender();
    void aLineWithoutAnEndEndsItsSenderBeforeItIsWhole_data();
    void aLineWithoutAnEndEndsItsSenderBeforeItIsWhole();
    void aLineOfNearlyAMebibyteIsAnswered();
    void aMessageMayComeInAnyPieces();
    void aHostileRequestIsAnsweredAndSurvived_data();
    void aHostileRequestIsAnsweredAndSurvived();
    void anAnswerToAClientThatIsGoneIsDropped();

    void aSlowClientLosesItsSamplesThenItsConnection();
    void aClientThatAsksAndNeverReadsIsDropped();
    void aLongListComesInPages();

    void valuesSurviveTheWire();
};

void TestRemote::everyMethodStandsInTheProtocol()
{
    QVERIFY(ControllerServer::methods().size() > 10);
    QCOMPARE(namesOf(u"Methods"_s), ControllerServer::methods());
}

void TestRemote::everyErrorOfTheProtocolIsASentence()
{
    static const QRegularExpression word(u"^[a-z]+(-[a-z]+)+$"_s);
    int count = 0;
    for (const QStringList &row : tableOf(u"Methods"_s)) {
        for (const QString &error : QString(row.last()).remove(u'|').trimmed().split(u", "_s)) {
            if (error == u"–"_s)
                continue;
            QVERIFY2(word.match(error).hasMatch(), qPrintable(error));
            QVERIFY2(messageIds().contains(error), qPrintable(error));
            ++count;
        }
    }
    QVERIFY(count > 30);
}

void TestRemote::everyNotificationStandsInTheProtocol()
{
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    auto [near, far] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    RawEnd client(std::move(far));
    client.sendMethod(u"subscribe"_s, {}, 1);
    QTRY_VERIFY(!client.answer(1).isEmpty());
    emit rig.controller.sessionChanged(RemoteRig::sessionOf(1));
    rig.publish(1);
    rig.publishSample();
    emit rig.controller.library().changed();
    emit rig.controller.history().troubleChanged();
    emit rig.controller.storeKeeper().statusChanged();
    emit rig.log.grew({.id = controllerLogId()});
    emit rig.controller.audit().grew();
    QTRY_COMPARE(client.messages.size(), 9);
    QStringList sent;
    for (qsizetype i = 1; i < client.messages.size(); ++i) {
        sent << client.messages[i][u"method"_s].toString();
        QCOMPARE(client.messages[i][u"params"_s][u"seq"_s].toInteger(), i);
        QVERIFY(!client.messages[i].contains(u"id"_s));
    }
    QCOMPARE(sent, namesOf(u"Notifications"_s));
}

void TestRemote::aRequestIsAnsweredOverAnyStream_data()
{
    QTest::addColumn<bool>("isSocket");
    QTest::newRow("local socket") << true;
    QTest::newRow("in memory") << false;
}

void TestRemote::aRequestIsAnsweredOverAnyStream()
{
    QFETCH(bool, isSocket);
    RemoteRig rig;
    std::unique_ptr<QIODevice> end;
    if (isSocket) {
        QVERIFY(rig.server.listen(rig.socketPath()));
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(rig.socketPath());
        QTRY_COMPARE(socket->state(), QLocalSocket::ConnectedState);
        end = std::move(socket);
    } else {
        auto [near, far] = MemoryDevice::makePair();
        rig.server.serve(std::move(near));
        end = std::move(far);
    }
    RawEnd client(std::move(end));
    client.sendMethod(u"status"_s, {}, 1);
    QTRY_VERIFY(!client.answer(1).isEmpty());
    const ControllerStatus status = controllerStatusFromJson(client.answer(1)[u"result"_s].toObject());
    QCOMPARE(status.version, QStringLiteral(LABCAST_VERSION));
    QCOMPARE(status.pid, QCoreApplication::applicationPid());
    QCOMPARE(status.dataFolder, rig.folder.path());
    QVERIFY(status.isRehearsal);
    QCOMPARE(status.node.root, rig.folder.path());
    QCOMPARE(client.answer(1)[u"jsonrpc"_s].toString(), u"2.0"_s);
}

void TestRemote::theSocketIsForItsOwnerAndGroup()
{
    RemoteRig rig;
    QVERIFY(rig.server.listen(rig.socketPath()));
    using enum QFileDevice::Permission;
    const auto all = ReadOwner | WriteOwner | ExeOwner | ReadGroup | WriteGroup | ExeGroup | ReadOther | WriteOther
        | ExeOther;
    QCOMPARE(int(QFileInfo(rig.socketPath()).permissions() & all),
        int(ReadOwner | WriteOwner | ReadGroup | WriteGroup));
}

void TestRemote::aSocketThatCannotBeMadeIsNamed()
{
    RemoteRig rig;
    const auto listening = rig.server.listen(u"/nonexistent/control.sock"_s);
    QVERIFY(!listening);
    QCOMPARE(listening.error().message.id, u"socket-failed"_s);
    QCOMPARE(listening.error().message.args[u"path"_s].toString(), u"/nonexistent/control.sock"_s);
}

void TestRemote::theFirstSocketThatAnswersIsTaken()
{
    RemoteRig rig;
    QVERIFY(rig.server.listen(rig.socketPath()));
    ControlSocketFinder finder;
    QSignalSpy found(&finder, &ControlSocketFinder::found);
    QSignalSpy failed(&finder, &ControlSocketFinder::failed);
    finder.find({rig.folder.filePath(u"none"_s), rig.socketPath(), rig.folder.filePath(u"neither"_s)});
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(failed.isEmpty());
    RawEnd client(finder.take());
    client.sendMethod(u"status"_s, {}, 1);
    QTRY_VERIFY(!client.answer(1).isEmpty());
}

void TestRemote::whereNoSocketAnswersThereIsNoController()
{
    const QTemporaryDir folder;
    ControlSocketFinder finder;
    QSignalSpy failed(&finder, &ControlSocketFinder::failed);
    finder.find({folder.filePath(u"a"_s), folder.filePath(u"b"_s)});
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.message.id, u"no-controller"_s);
    QCOMPARE(error.message.args[u"path"_s].toString(), folder.filePath(u"b"_s));
}

void TestRemote::aBrokenLineEndsOnlyItsSender_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half an object") << "{\"jsonrpc\":\"2.0\""_ba;
    QTest::newRow("an array") << "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status\"}]"_ba;
    QTest::newRow("a text") << "\"status\""_ba;
    QTest::newRow("no version") << "{\"id\":1,\"method\":\"status\"}"_ba;
    QTest::newRow("another version") << "{\"jsonrpc\":\"1.0\",\"id\":1,\"method\":\"status\"}"_ba;
    QTest::newRow("version as number") << "{\"jsonrpc\":2.0,\"id\":1,\"method\":\"status\"}"_ba;
    QTest::newRow("two objects") << "{\"jsonrpc\":\"2.0\"}{\"jsonrpc\":\"2.0\"}"_ba;
    QTest::newRow("another protocol") << "GET / HTTP/1.1"_ba;
    QTest::newRow("no UTF-8") << "{\"jsonrpc\":\"2.0\",\"method\":\"\xff\xfe\"}"_ba;
    QTest::newRow("a zero byte") << QByteArray("{\"jsonrpc\":\"2.0\"\0}", 18);
    QTest::newRow("nested without end") << QByteArray(100'000, '[');
}

void TestRemote::aBrokenLineEndsOnlyItsSender()
{
    QFETCH(QByteArray, line);
    RemoteRig rig;
    auto [near, far] = MemoryDevice::makePair();
    auto [otherNear, otherFar] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    rig.server.serve(std::move(otherNear));
    RawEnd client(std::move(far));
    RawEnd other(std::move(otherFar));
    client.send(line);
    client.sendMethod(u"status"_s, {}, probe);
    QTRY_VERIFY(client.isEnded);
    other.sendMethod(u"status"_s, {}, probe);
    QTRY_VERIFY(!other.answer(probe).isEmpty());
    QVERIFY(!other.isEnded);
    QVERIFY(client.messages.isEmpty()); // nothing after the broken line was obeyed
}

void TestRemote::aLineWithoutAnEndEndsItsSenderBeforeItIsWhole_data()
{
    aRequestIsAnsweredOverAnyStream_data();
}

void TestRemote::aLineWithoutAnEndEndsItsSenderBeforeItIsWhole()
{
    QFETCH(bool, isSocket);
    RemoteRig rig;
    QVERIFY(rig.server.listen(rig.socketPath()));
    std::unique_ptr<QIODevice> end;
    if (isSocket) {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(rig.socketPath());
        QTRY_COMPARE(socket->state(), QLocalSocket::ConnectedState);
        end = std::move(socket);
    } else {
        auto [near, far] = MemoryDevice::makePair();
        rig.server.serve(std::move(near));
        end = std::move(far);
    }
    RawEnd client(std::move(end));
    client.device->write(QByteArray(Connection::longestMessage + 1000, ' '));
    QTRY_VERIFY(client.isEnded);
    auto [near, far] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    RawEnd other(std::move(far));
    other.sendMethod(u"status"_s, {}, probe);
    QTRY_VERIFY(!other.answer(probe).isEmpty());
}

void TestRemote::aLineOfNearlyAMebibyteIsAnswered()
{
    RemoteRig rig;
    auto [near, far] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    RawEnd client(std::move(far));
    client.sendMethod(u"status"_s, {{u"filling"_s, QString(Connection::longestMessage - 100, u'x')}}, 1);
    client.sendMethod(u"status"_s, {}, 2);
    QTRY_VERIFY(!client.answer(2).isEmpty());
    QVERIFY(!client.answer(1).isEmpty());
}

void TestRemote::aMessageMayComeInAnyPieces()
{
    RemoteRig rig;
    auto [near, far] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    RawEnd client(std::move(far));
    const QByteArray lines
        = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"session.list\"}\n"
          "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"session.list\"}\n{\"jsonrpc\":\"2.0\",\"id\":3";
    for (const char byte : lines) {
        client.device->write(&byte, 1);
        QCoreApplication::sendPostedEvents();
    }
    QTRY_VERIFY(!client.answer(2).isEmpty());
    QCOMPARE(client.messages.size(), 2);
    client.send(",\"method\":\"session.list\"}");
    QTRY_VERIFY(!client.answer(3).isEmpty());
}

void TestRemote::aHostileRequestIsAnsweredAndSurvived_data()
{
    QTest::addColumn<QByteArray>("request"); // without the version
    QTest::addColumn<QJsonValue>("id"); // undefined: no answer
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &request, const QJsonValue &id,
                         const QString &error = {}) { QTest::newRow(name) << request << id << error; };
    const QJsonValue none(QJsonValue::Undefined);
    row("no id", R"("method":"status")", none);
    row("no id and no method", R"("params":{})", none);
    row("subscribe without id", R"("method":"subscribe")", none);
    row("null id", R"("method":"session.list","id":null)", QJsonValue());
    row("text id", R"("method":"session.list","id":"x")", u"x"_s);
    row("object id", R"("method":"session.list","id":{"a":[1]})", QJsonObject {{u"a"_s, QJsonArray {1}}});
    row("huge id", R"("method":"session.list","id":1e300)", 1e300);
    row("no method", R"("id":1)", 1, u"method-unknown"_s);
    row("method as number", R"("method":7,"id":1)", 1, u"method-unknown"_s);
    row("unknown method", R"("method":"session.explode","id":1)", 1, u"method-unknown"_s);
    row("another case", R"("method":"STATUS","id":1)", 1, u"method-unknown"_s);
    row("an answer nobody asked for", R"("id":1,"result":{"instance":"x","seq":9})", 1, u"method-unknown"_s);
    row("params as array", R"("method":"session.show","id":1,"params":[1])", 1, u"session-unknown"_s);
    row("params as text", R"("method":"session.list","id":1,"params":"all")", 1);
    row("params as null", R"("method":"image.list","id":1,"params":null)", 1);
    row("session as text", R"("method":"session.cancel","id":1,"params":{"session":"1"})", 1,
        u"session-unknown"_s);
    row("session below zero", R"("method":"session.start","id":1,"params":{"session":-1})", 1,
        u"session-unknown"_s);
    row("session of another world", R"("method":"session.events","id":1,"params":{"session":1e300})", 1,
        u"session-unknown"_s);
    row("page below zero", R"("method":"session.list","id":1,"params":{"from":-9223372036854775808})", 1);
    row("page beyond the end", R"("method":"session.list","id":1,"params":{"from":9223372036854775807})", 1);
    row("page as object", R"("method":"image.list","id":1,"params":{"from":{}})", 1);
    row("since of the past",
        R"("method":"subscribe","id":1,"params":{"instance":"x","since":-9223372036854775808})", 1);
    row("since of the future",
        R"("method":"subscribe","id":1,"params":{"instance":"x","since":9223372036854775807})", 1);
    row("since as text", R"("method":"subscribe","id":1,"params":{"instance":7,"since":"x"})", 1);
    row("image without a name", R"("method":"image.add","id":1,"params":{"directory":"/"})", 1,
        u"image-name-empty"_s);
    row("image of blanks", R"("method":"image.add","id":1,"params":{"name":"   "})", 1, u"image-name-empty"_s);
    row("image with a long name",
        R"("method":"image.add","id":1,"params":{"name":")" + QByteArray(41, 'x') + R"("})", 1,
        u"image-name-long"_s);
    row("image of type 99", R"("method":"image.add","id":1,"params":{"name":"a","type":99})", 1,
        u"image-type-bad"_s);
    row("image of a huge type", R"("method":"image.add","id":1,"params":{"name":"a","type":-2147483648})", 1,
        u"image-type-bad"_s);
    row("image of format 7", R"("method":"image.add","id":1,"params":{"name":"a","format":7})", 1,
        u"image-format-bad"_s);
    row("image outside", R"("method":"image.add","id":1,"params":{"name":"a","directory":"/etc"})", 1,
        u"image-outside-root"_s);
    row("image nowhere", R"("method":"image.add","id":1,"params":{"name":"a","directory":["/"]})", 1,
        u"image-is-root"_s);
    row("remove nothing", R"("method":"image.remove","id":1)", 1, u"image-unknown"_s);
    row("root as number", R"("method":"node.set","id":1,"params":{"root":5})", 1);
    row("relative root", R"("method":"node.set","id":1,"params":{"root":".."})", 1, u"node-root-missing"_s);
    row("root nowhere", R"("method":"node.set","id":1,"params":{"root":"/nonexistent"})", 1,
        u"node-root-missing"_s);
    row("rate of nonsense", R"("method":"node.set","id":1,"params":{"maxBitrate":"fast"})", 1, u"bad-rate"_s);
    row("rate of 32 bits", R"("method":"node.set","id":1,"params":{"maxBitrate":"2147m"})", 1, u"rate-too-high"_s);
    row("interface of nobody", R"("method":"node.set","id":1,"params":{"interface":"nosuch0"})", 1,
        u"interface-unknown"_s);
    row("deploy nothing", R"("method":"session.deploy","id":1)", 1, u"missing-field"_s);
    row("deploy an unknown image", R"("method":"session.deploy","id":1,"params":{"image":"a","receivers":1})", 1,
        u"image-unknown"_s);
    row("preview nothing", R"("method":"session.preview","id":1)", 1, u"missing-field"_s);
    row("preview an unknown image", R"("method":"session.preview","id":1,"params":{"image":"a","receivers":1})", 1,
        u"image-unknown"_s);
    row("streams of an unknown image", R"("method":"image.streams","id":1,"params":{"name":"a"})", 1,
        u"image-unknown"_s);
    row("deploy to text", R"("method":"session.deploy","id":1,"params":{"image":"a","receivers":"all"})", 1,
        u"bad-receivers"_s);
    row("deploy on half a port",
        R"("method":"session.deploy","id":1,"params":{"image":"a","receivers":1,"portbase":9000.5})", 1,
        u"bad-portbase"_s);
    row("unknown fields", R"("method":"session.list","id":1,"later":{"x":[]},"params":{"later":1})", 1);
}

void TestRemote::aHostileRequestIsAnsweredAndSurvived()
{
    QFETCH(QByteArray, request);
    QFETCH(QJsonValue, id);
    QFETCH(QString, error);
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    auto [near, far] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    RawEnd client(std::move(far));
    client.send("{\"jsonrpc\":\"2.0\"," + request + '}');
    client.sendMethod(u"node.show"_s, {}, probe);
    QTRY_VERIFY(!client.answer(probe).isEmpty());
    if (id.isUndefined()) {
        QCOMPARE(client.messages.size(), 1);
        return;
    }
    QTRY_VERIFY(!client.answer(id).isEmpty()); // the file thread may be slower than the store
    QCOMPARE(client.errorOf(id), error);
    QCOMPARE(client.answer(id).contains(u"result"_s), error.isEmpty());
    if (!error.isEmpty())
        QCOMPARE(client.answer(id)[u"error"_s][u"code"_s].toInt(), error == u"method-unknown"_s ? -32601 : -32000);
}

void TestRemote::anAnswerToAClientThatIsGoneIsDropped()
{
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    auto [near, far] = MemoryDevice::makePair();
    MemoryDevice *nearEnd = near.get();
    rig.server.serve(std::move(near));
    QPointer<QIODevice> served = nearEnd;
    {
        RawEnd client(std::move(far));
        for (int id = 1; id <= 50; ++id)
            client.sendMethod(id % 2 == 0 ? u"image.list"_s : u"status"_s, {}, id);
        QCoreApplication::sendPostedEvents(nearEnd); // the requests are on their way to the store
    }
    QTRY_VERIFY(!served);
    auto [otherNear, otherFar] = MemoryDevice::makePair();
    rig.server.serve(std::move(otherNear));
    RawEnd other(std::move(otherFar));
    other.sendMethod(u"image.list"_s, {}, probe); // behind all of them
    QTRY_VERIFY(!other.answer(probe).isEmpty());
}

void TestRemote::aSlowClientLosesItsSamplesThenItsConnection()
{
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    auto [near, far] = MemoryDevice::makePair();
    auto [otherNear, otherFar] = MemoryDevice::makePair();
    MemoryDevice *slowEnd = far.get();
    rig.server.serve(std::move(near));
    rig.server.serve(std::move(otherNear));
    RawEnd slow(std::move(far));
    RawEnd other(std::move(otherFar));
    slow.sendMethod(u"subscribe"_s, {}, 1);
    other.sendMethod(u"subscribe"_s, {}, 1);
    QTRY_VERIFY(!slow.answer(1).isEmpty() && !other.answer(1).isEmpty());
    slowEnd->setPaused(true);

    int sent = 0;
    for (; slowEnd->unreadBytes() <= 2 << 20; ++sent)
        rig.publishSample(100'000);
    const qint64 before = slowEnd->unreadBytes();
    for (int i = 0; i < 20; ++i, ++sent)
        rig.publishSample(100'000);
    QCOMPARE(slowEnd->unreadBytes(), before); // samples are left out
    rig.publish(1);
    ++sent;
    QVERIFY(slowEnd->unreadBytes() > before); // events are not

    for (int i = 0; i < 100; ++i, ++sent)
        rig.publish(i, 100'000);
    QVERIFY(slowEnd->unreadBytes() < 5 << 20);
    QTRY_VERIFY(slow.isEnded);
    rig.publish(2);
    QTRY_COMPARE(other.messages.size(), sent + 2);
    for (qsizetype i = 1; i < other.messages.size(); ++i)
        QCOMPARE(other.messages[i][u"params"_s][u"seq"_s].toInteger(), i);
    QVERIFY(!other.isEnded);
}

void TestRemote::aClientThatAsksAndNeverReadsIsDropped()
{
    RemoteRig rig(40, 20'000);
    QTRY_VERIFY(rig.isLoaded);
    auto [near, far] = MemoryDevice::makePair();
    MemoryDevice *greedyEnd = far.get();
    rig.server.serve(std::move(near));
    RawEnd greedy(std::move(far));
    greedyEnd->setPaused(true);
    for (int id = 0; id < 60; ++id)
        greedy.sendMethod(u"session.list"_s, {}, id);
    QTRY_VERIFY(greedy.isEnded);
    QVERIFY(greedyEnd->unreadBytes() > 4 << 20);
    QVERIFY(greedyEnd->unreadBytes() < 5 << 20);
}

void TestRemote::aLongListComesInPages()
{
    RemoteRig rig(40, 20'000);
    QTRY_VERIFY(rig.isLoaded);
    auto [near, far] = MemoryDevice::makePair();
    rig.server.serve(std::move(near));
    RawEnd client(std::move(far));
    QList<qint64> ids;
    int pages = 0;
    for (QJsonValue from = 0; from.isDouble(); ++pages) {
        client.sendMethod(u"session.list"_s, {{u"from"_s, from}}, pages);
        QTRY_VERIFY(!client.answer(pages).isEmpty());
        const QJsonObject page = client.answer(pages)[u"result"_s].toObject();
        QVERIFY(QJsonDocument(page).toJson(QJsonDocument::Compact).size() < 280 * 1024);
        for (const QJsonValue &session : page[u"sessions"_s].toArray())
            ids << session[u"session"_s].toInteger();
        from = page[u"next"_s];
    }
    QVERIFY(pages > 1);
    QCOMPARE(ids.size(), 40);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(ids[i], i + 1);
}

void TestRemote::valuesSurviveTheWire()
{
    const Image image {{7}, u"Büro"_s, u"win"_s, ImageType::Raw, 6, 50, 3, 9'007'199'254'740'993, false};
    QVERIFY(imageFromJson(toJson(image)) == image);
    QVERIFY(imageFromJson({}) == Image {});
    StorageNode node {1, u"n"_s, true, true, 2, u"/images"_s, u"10.0.0.1"_s, u"eth0"_s, Bandwidth {900'000'000}};
    QVERIFY(storageNodeFromJson(toJson(node)) == node);
    node.maxBitrate.reset();
    QVERIFY(storageNodeFromJson(toJson(node)) == node);
    const NetworkInterface interface = networkInterfaceFromJson(toJson(NetworkInterface {.name = u"eth0"_s,
        .mac = {},
        .addresses = {u"10.0.0.1/24"_s},
        .isUp = true,
        .hasCarrier = true,
        .canMulticast = true,
        .mtu = 1500}));
    QCOMPARE(interface.addresses, QStringList {u"10.0.0.1/24"_s});
    QVERIFY(interface.isUp && interface.canMulticast && !interface.isLoopback);
    const StorageNodeChange change = storageNodeChangeFromJson(
        toJson(StorageNodeChange {.root = {}, .interface = {}, .maxBitrate = QString()}));
    QVERIFY(!change.root && !change.interface && change.maxBitrate && change.maxBitrate->isEmpty());
    const Error error {makeMessage("image-unknown"_L1, {{u"name"_s, u"x"_s}}), u"raw"_s};
    QVERIFY(errorFromJson(toJson(error)) == error);
    QCOMPARE(errorFromJson({{u"message"_s, u"plain JSON-RPC"_s}}).message.english, u"plain JSON-RPC"_s);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestRemote remote;
    TestControllerClient client;
    TestRoles roles;
    int failed = 0;
    for (QObject *test : {static_cast<QObject *>(&remote), static_cast<QObject *>(&client), static_cast<QObject *>(&roles)})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}

#include "tst_remote.moc"
