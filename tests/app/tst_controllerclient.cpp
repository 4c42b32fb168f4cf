// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_controllerclient.h"

#include "app/remote/libraryclient.h"
#include "app/remote/nodeclient.h"
#include "app/session/sessionjson.h"
#include "remoterig.h"

#include <QSignalSpy>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A client and what it was told.
struct Listener
{
    ControllerClient client;
    QList<int> numbers; ///< of the events
    QList<QList<qint64>> resets;
    int samples = 0;

    Listener()
    {
        QObject::connect(&client, &ControllerClient::eventHappened, &client,
            [this](const SessionEvent &event) { numbers << event.detail[u"number"_s].toInt(); });
        QObject::connect(&client, &ControllerClient::sampled, &client, [this] { ++samples; });
        QObject::connect(
            &client, &ControllerClient::sessionsReset, &client, [this](const QList<SessionInfo> &all) {
                QList<qint64> ids;
                for (const SessionInfo &session : all)
                    ids << session.session.value;
                resets << ids;
            });
    }

    /// Connects to the server and subscribes; returns this side's end.
    MemoryDevice *connectTo(ControllerServer &server)
    {
        auto [near, far] = MemoryDevice::makePair();
        MemoryDevice *end = far.get();
        server.serve(std::move(near));
        client.setDevice(std::move(far));
        client.subscribe();
        return end;
    }

    /// Connects to a server that the test plays itself.
    std::unique_ptr<RawEnd> connectToScript()
    {
        auto [near, far] = MemoryDevice::makePair();
        client.setDevice(std::move(far));
        client.subscribe();
        return std::make_unique<RawEnd>(std::move(near));
    }
};

QByteArray resultLine(int id, const QByteArray &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id) + ",\"result\":" + result + '}';
}

QByteArray eventLine(int seq, int number)
{
    return "{\"jsonrpc\":\"2.0\",\"method\":\"session.event\",\"params\":{\"seq\":" + QByteArray::number(seq)
        + ",\"event\":{\"event\":\"receiverJoined\",\"number\":" + QByteArray::number(number) + "}}}";
}

QList<int> upTo(int last)
{
    QList<int> numbers;
    for (int i = 1; i <= last; ++i)
        numbers << i;
    return numbers;
}

} // namespace

void TestControllerClient::nothingIsLostOrDoubledOverAReconnect_data()
{
    QTest::addColumn<bool>("isSocket");
    QTest::newRow("local socket") << true;
    QTest::newRow("in memory") << false;
}

void TestControllerClient::nothingIsLostOrDoubledOverAReconnect()
{
    QFETCH(bool, isSocket);
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    QVERIFY(rig.server.listen(rig.socketPath()));
    Listener listener;
    QSignalSpy disconnected(&listener.client, &ControllerClient::disconnected);
    const auto join = [&] {
        if (!isSocket) {
            listener.connectTo(rig.server);
            return;
        }
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(rig.socketPath());
        listener.client.setDevice(std::move(socket));
        listener.client.subscribe();
    };
    int number = 0;
    join();
    QTRY_COMPARE(listener.resets.size(), 1);
    for (int round = 1; round <= 3; ++round) {
        for (int i = 0; i < 10; ++i)
            rig.publish(++number);
        QTRY_COMPARE(listener.numbers, upTo(number));
        for (int i = 0; i < 5; ++i)
            rig.publish(++number); // on their way when the connection ends
        join(); // ends the one before
        QCOMPARE(disconnected.size(), round);
        for (int i = 0; i < 5; ++i)
            rig.publish(++number);
        QTRY_COMPARE(listener.numbers, upTo(number));
    }
    QCOMPARE(listener.resets.size(), 1); // replayed, not told anew
}

void TestControllerClient::afterALongAbsenceTheWholePictureComes()
{
    RemoteRig rig(3);
    QTRY_VERIFY(rig.isLoaded);
    Listener listener;
    listener.connectTo(rig.server)->close();
    QTRY_VERIFY(!listener.client.isConnected());
    listener.connectTo(rig.server);
    QTRY_COMPARE(listener.resets, QList<QList<qint64>> {QList<qint64>({1, 2, 3})});
    rig.publish(1);
    QTRY_COMPARE(listener.numbers, upTo(1));
    listener.client.setDevice(std::move(MemoryDevice::makePair().first)); // nobody is at its end
    for (int i = 0; i < 60; ++i)
        rig.publish(1000, 100'000); // 6 MB: more than is held
    listener.connectTo(rig.server);
    QTRY_COMPARE(listener.resets.size(), 2);
    rig.publish(2);
    QTRY_COMPARE(listener.numbers, upTo(2));
}

void TestControllerClient::samplesThatNobodyHearsAreNotKept()
{
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    rig.publish(1);
    rig.publishSample();
    rig.publish(2);
    const auto subscribe = [&rig](const QJsonObject &params) {
        auto [near, far] = MemoryDevice::makePair();
        rig.server.serve(std::move(near));
        auto client = std::make_unique<RawEnd>(std::move(far));
        client->sendMethod(u"subscribe"_s, params, 1);
        return QTest::qWaitFor([&client] { return !client->answer(1).isEmpty(); })
            ? client->answer(1)[u"result"_s].toObject()
            : QJsonObject();
    };
    const QJsonObject first = subscribe({});
    QCOMPARE(first[u"seq"_s].toInt(), 3);
    const auto since = [&first](int number) {
        return QJsonObject {{u"instance"_s, first[u"instance"_s]}, {u"since"_s, number}};
    };
    QVERIFY(!subscribe(since(1)).contains(u"replayed"_s)); // a part of that is gone
    QVERIFY(subscribe(since(2)).contains(u"replayed"_s));
    rig.publishSample(); // for whoever was there a moment ago
    QVERIFY(subscribe(since(2)).contains(u"replayed"_s));
}

void TestControllerClient::anotherControllerIsAnotherPicture()
{
    RemoteRig first(1);
    RemoteRig second(2);
    QTRY_VERIFY(first.isLoaded && second.isLoaded);
    Listener listener;
    listener.connectTo(first.server);
    QTRY_COMPARE(listener.resets.size(), 1);
    first.publish(1);
    QTRY_COMPARE(listener.numbers, upTo(1));
    second.publish(1000); // its own number 1, before we came
    listener.connectTo(second.server);
    QTRY_COMPARE(listener.resets.size(), 2);
    QCOMPARE(listener.resets[1], QList<qint64>({1, 2}));
    second.publish(2);
    QTRY_COMPARE(listener.numbers, upTo(2));
}

void TestControllerClient::aGapIsClosedByTheWholePicture()
{
    RemoteRig rig(1);
    QTRY_VERIFY(rig.isLoaded);
    Listener listener;
    MemoryDevice *end = listener.connectTo(rig.server);
    QTRY_COMPARE(listener.resets.size(), 1);
    rig.publish(1);
    QTRY_COMPARE(listener.numbers, upTo(1));
    end->setPaused(true);
    while (end->unreadBytes() <= 2 << 20)
        rig.publishSample(100'000);
    rig.publishSample(100'000); // left out
    rig.publish(1000); // after the gap: part of the picture that is asked for now
    end->setPaused(false);
    QTRY_COMPARE(listener.resets.size(), 2);
    QVERIFY(listener.samples > 10);
    rig.publish(2);
    QTRY_COMPARE(listener.numbers, upTo(2));
    QCOMPARE(listener.resets.size(), 2);
}

void TestControllerClient::aPictureOfManyPagesComesOnceAndBeforeWhatFollowed()
{
    RemoteRig rig(40, 20'000);
    QTRY_VERIFY(rig.isLoaded);
    Listener listener;
    QList<int> numbersAtReset;
    connect(&listener.client, &ControllerClient::sessionsReset, this, [&] { numbersAtReset = listener.numbers; });
    listener.connectTo(rig.server);
    int number = 0;
    QTRY_VERIFY((rig.publish(++number), listener.resets.size() == 1));
    QCOMPARE(listener.resets[0].size(), 40);
    QVERIFY(numbersAtReset.isEmpty());
    rig.publish(++number);
    QTRY_VERIFY(!listener.numbers.isEmpty() && listener.numbers.last() == number);
    for (qsizetype i = 1; i < listener.numbers.size(); ++i)
        QCOMPARE(listener.numbers[i], listener.numbers[i - 1] + 1);
}

void TestControllerClient::countersComeWithTheirTick()
{
    RemoteRig rig;
    QTRY_VERIFY(rig.isLoaded);
    Listener listener;
    QList<CounterSample> heard;
    connect(&listener.client, &ControllerClient::countersSampled, this,
        [&](const QList<CounterSample> &counters) { heard += counters; });
    listener.connectTo(rig.server);
    QTRY_COMPARE(listener.resets.size(), 1);
    const QList<CounterSample> sent {
        {u"ens18"_s, {1000, 1 << 20, notMeasured}}, {u"ens19"_s, {1000, 5'000'000'000, {937'000'000}}}};
    emit rig.controller.sampled(1000, {}, sent);
    QTRY_COMPARE(listener.samples, 1);
    QCOMPARE(heard, sent);
    std::optional<Result<QList<Sample>>> history;
    listener.client.fetchCounter(u"ens18"_s, [&](const Result<QList<Sample>> &answer) { history = answer; });
    QTRY_VERIFY(history.has_value());
    QVERIFY(history->has_value() && (*history)->isEmpty()); // no session used it
}

void TestControllerClient::aConnectionLostBetweenPagesIsMadeUpForWhole()
{
    Listener listener;
    auto server = listener.connectToScript();
    QTRY_COMPARE(server->messages.size(), 1);
    server->send(resultLine(1, R"({"instance":"i","seq":5,"sessions":[{"session":1}],"next":1})"));
    QTRY_COMPARE(server->messages.size(), 2);
    QCOMPARE(server->messages[1][u"method"_s].toString(), u"session.list"_s);
    server = listener.connectToScript();
    QTRY_COMPARE(server->messages.size(), 1);
    // What it has is not a picture, so there is nothing to go on from.
    QVERIFY(!server->messages[0][u"params"_s].toObject().contains(u"since"_s));
    server->send(
        resultLine(3, R"({"instance":"i","seq":7,"sessions":[{"session":1},{"session":2}],"next":null})"));
    server->send(eventLine(8, 1));
    QTRY_COMPARE(listener.numbers, upTo(1));
    QCOMPARE(listener.resets, QList<QList<qint64>> {QList<qint64>({1, 2})});
}

void TestControllerClient::anOutdatedPageDoesNotGetIntoTheNextPicture()
{
    Listener listener;
    auto server = listener.connectToScript();
    QTRY_COMPARE(server->messages.size(), 1);
    server->send(resultLine(1, R"({"instance":"i","seq":5,"sessions":[{"session":1}],"next":1})"));
    QTRY_COMPARE(server->messages.size(), 2);
    server->send(eventLine(9, 1000)); // 6 to 8 are missing
    QTRY_COMPARE(server->messages.size(), 3);
    QCOMPARE(server->messages[2][u"method"_s].toString(), u"subscribe"_s);
    server->send(resultLine(2, R"({"sessions":[{"session":2}],"next":2})")); // of the picture before
    server->send(resultLine(3, R"({"instance":"i","seq":9,"sessions":[{"session":1}],"next":1})"));
    server->send(resultLine(4, R"({"sessions":[{"session":2}],"next":null})"));
    server->send(resultLine(5, R"({"sessions":[{"session":3}],"next":null})"));
    server->send(eventLine(10, 1));
    QTRY_COMPARE(listener.numbers, upTo(1));
    QCOMPARE(listener.resets.size(), 1);
    QCOMPARE(listener.resets[0].size(), 2);
    QCOMPARE(listener.resets[0][0], 1);
}

void TestControllerClient::everyRequestIsAnsweredWhenTheConnectionIsLost()
{
    Listener listener;
    auto server = listener.connectToScript();
    QStringList errors;
    const auto note
        = [&errors](const auto &result) { errors << (result ? QString() : result.error().message.id); };
    listener.client.status(note);
    LibraryClient(listener.client).listImages(note);
    listener.client.cancelSession({1}, note);
    QTRY_COMPARE(server->messages.size(), 4);
    QVERIFY(errors.isEmpty());
    QSignalSpy disconnected(&listener.client, &ControllerClient::disconnected);
    server->device->close();
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(errors, QStringList(3, u"not-connected"_s));
    listener.client.status(note); // and at once when there is none
    QCOMPARE(errors.size(), 4);
}

void TestControllerClient::aReplacedConnectionIsNoLongerHeard()
{
    Listener listener;
    auto first = listener.connectToScript();
    QTRY_COMPARE(first->messages.size(), 1);
    first->send(resultLine(1, R"({"instance":"i","seq":0,"sessions":[],"next":null})"));
    QTRY_COMPARE(listener.resets.size(), 1);
    QSignalSpy disconnected(&listener.client, &ControllerClient::disconnected);
    first->send(eventLine(1, 1000));
    auto second = listener.connectToScript();
    QCOMPARE(disconnected.size(), 1);
    first->send("broken");
    first.reset();
    QTRY_COMPARE(second->messages.size(), 1);
    QVERIFY(listener.client.isConnected());
    second->send(resultLine(2, R"({"instance":"i","seq":0,"sessions":[],"next":null})"));
    second->send(eventLine(1, 1));
    QTRY_COMPARE(listener.numbers, upTo(1));
    QCOMPARE(disconnected.size(), 1);
}

void TestControllerClient::anUnknownNotificationIsIgnored()
{
    Listener listener;
    auto server = listener.connectToScript();
    QTRY_COMPARE(server->messages.size(), 1);
    server->send(resultLine(1, R"({"instance":"i","seq":0,"sessions":[],"next":null,"later":1})"));
    server->send(R"({"jsonrpc":"2.0","method":"moon.rose","params":{"seq":1}})");
    server->send(R"({"jsonrpc":"2.0","id":777,"result":{}})"); // nobody asked
    server->send(eventLine(2, 1));
    QTRY_COMPARE(listener.numbers, upTo(1));
    QCOMPARE(listener.resets.size(), 1);
}

void TestControllerClient::anErrorIsAMessageAlsoWhenItsIdIsUnknown()
{
    Listener listener;
    auto server = listener.connectToScript();
    std::optional<Error> error;
    NodeClient(listener.client).showNode([&error](const Result<StorageNode> &node) {
        if (!node)
            error = node.error();
    });
    QTRY_COMPARE(server->messages.size(), 2);
    server->send(R"({"jsonrpc":"2.0","id":2,"error":{"code":-32000,"message":"It rains.","data":{"message":)"
                 R"({"id":"weather","args":{"mm":3},"english":"It rains."},"cause":"cloud"}}})");
    QTRY_VERIFY(error);
    QCOMPARE(error->message.id, u"weather"_s);
    QCOMPARE(error->message.english, u"It rains."_s);
    QCOMPARE(error->cause, u"cloud"_s);
}
