// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_fogapi.h"

#include "../fakes/standinapi.h"
#include "app/fog/fogapi.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace labcast;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr FogApi::Limits shortLimits {.read = 400ms, .change = 400ms, .bytes = 1024 * 1024};

/// An API and whoever asks it.
struct Bench
{
    StandInApi far;
    std::unique_ptr<FogApi> api;

    explicit Bench(const FogApi::Tokens &tokens = {u"YWJj"_s, u"ZGVm"_s})
    {
        if (far.listen())
            api = std::make_unique<FogApi>(ApiAddress {far.url(), {}}, tokens, shortLimits);
    }

    Result<QJsonArray> list(const QString &name)
    {
        std::optional<Result<QJsonArray>> got;
        api->list(name, [&got](const Result<QJsonArray> &rows) { got = rows; });
        return QTest::qWaitFor([&got] { return got.has_value(); }) ? *got : failure("never"_L1);
    }

    QString errorOfPost(const QString &path)
    {
        std::optional<Result<void>> got;
        api->post(path, {{u"taskTypeID"_s, 8}}, [&got](const Result<void> &done) { got = done; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }))
            return u"never"_s;
        return *got ? QString() : got->error().message.id;
    }
};

QString idOf(const Result<QJsonArray> &rows)
{
    return rows ? QString() : rows.error().message.id;
}

} // namespace

void TestFogApi::anAddressIsReadAsABrowserShowsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("the pages") << u"http://server/fog"_s << u"http://server/fog"_s;
    QTest::newRow("a slash") << u"https://server:8443/fog/"_s << u"https://server:8443/fog"_s;
    QTest::newRow("a page") << u"http://10.0.0.1/fog/management/index.php?node=home#top"_s
                            << u"http://10.0.0.1/fog"_s;
    QTest::newRow("at the root") << u" https://fog.example/ "_s << u"https://fog.example"_s;
    QTest::newRow("no scheme") << u"server/fog"_s << QString();
    QTest::newRow("a file") << u"file:///fog"_s << QString();
    QTest::newRow("a password") << u"http://fog:secret@server/fog"_s << QString();
}

void TestFogApi::anAddressIsReadAsABrowserShowsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QCOMPARE(parseApiAddress(text).value_or(ApiAddress {}).url, url);
}

void TestFogApi::aListIsReadAsEveryGenerationWrapsIt()
{
    Bench bench;
    bench.far.replay(u"GET macaddressassociation"_s, u"macaddressassociation"_s);
    const auto rows = bench.list(u"macaddressassociation"_s);
    QVERIFY2(rows, qPrintable(idOf(rows)));
    QCOMPARE(rows->size(), 6);
    QCOMPARE(rows->at(2)[u"mac"_s].toString(), u"02:00:00:00:77:03"_s);
    // FOG 1.6 gives pages.
    int page = 0;
    bench.far.answer(u"GET host"_s, [&page] {
        return StandInApi::answerOf(200,
            page++ == 0
                ? R"({"draw":0,"recordsTotal":3,"recordsFiltered":3,"recordsReturned":2,"data":[{"id":1},{"id":2}]})"
                : R"({"draw":0,"recordsTotal":3,"recordsFiltered":3,"recordsReturned":1,"data":[{"id":3}]})");
    });
    const auto hosts = bench.list(u"host"_s);
    QVERIFY2(hosts, qPrintable(idOf(hosts)));
    QCOMPARE(hosts->size(), 3);
    QCOMPARE(page, 2);
}

void TestFogApi::whatFogSaysIsExplained_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("done") << u"group-1-task-create"_s << QString();
    QTest::newRow("done, in other words") << u"group-1-cancel"_s << QString();
    QTest::newRow("switched off") << u"err-api-disabled"_s << u"api-off"_s;
    QTest::newRow("a task type that it has not") << u"err-bad-tasktype"_s << u"api-act-unknown"_s;
    QTest::newRow("a busy host") << u"err-host-busy"_s << u"api-refused"_s;
    QTest::newRow("no such host") << u"err-host-404"_s << u"api-not-there"_s;
    QTest::newRow("no token") << u"err-no-token"_s << u"api-token-refused"_s;
}

void TestFogApi::whatFogSaysIsExplained()
{
    QFETCH(QString, file);
    QFETCH(QString, error);
    Bench bench;
    bench.far.replay(u"POST host/1/task"_s, file);
    QCOMPARE(bench.errorOfPost(u"host/1/task"_s), error);
}

void TestFogApi::whatIsNoAnswerOfFogsIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("a page") << 200 << QByteArray("<!DOCTYPE html><html>Welcome</html>") << u"api-not-fog"_s;
    QTest::newRow("nothing, where a list is wanted") << 200 << QByteArray() << u"api-not-fog"_s;
    QTest::newRow("half of it") << 200 << QByteArray(R"({"count": 2, "hosts": [{"id)") << u"api-not-fog"_s;
    QTest::newRow("two") << 200 << QByteArray("{}, {}") << u"api-not-fog"_s;
    QTest::newRow("something else") << 200 << QByteArray(R"({"hosts": 3})") << u"api-not-fog"_s;
    QTest::newRow("too much") << 200 << QByteArray(4 * 1024 * 1024, 'x') << u"api-too-large"_s;
    QTest::newRow("the user's token") << 401 << QByteArray() << u"api-user-refused"_s;
    QTest::newRow("a failure") << 500 << QByteArray() << u"api-failed"_s;
    QTest::newRow("a failure of another") << 502 << QByteArray("<html>Bad Gateway</html>") << u"api-failed"_s;
}

void TestFogApi::whatIsNoAnswerOfFogsIsSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    Bench bench;
    bench.far.answer(u"GET host"_s, [&] { return StandInApi::answerOf(status, body); });
    QCOMPARE(idOf(bench.list(u"host"_s)), error);
}

void TestFogApi::anAnswerThatDripsOrNeverEndsIsNotWaitedFor_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a beginning") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
}

void TestFogApi::anAnswerThatDripsOrNeverEndsIsNotWaitedFor()
{
    QFETCH(QByteArray, answer);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write(answer);
        if (!answer.isEmpty())
            connect(&drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    });
    drip.start(20);
    FogApi api({u"http://127.0.0.1:%1/fog"_s.arg(server.serverPort()), {}}, {}, shortLimits);
    std::optional<Result<QJsonArray>> got;
    api.list(u"host"_s, [&got](const Result<QJsonArray> &rows) { got = rows; });
    QTRY_VERIFY(got.has_value());
    QCOMPARE(idOf(*got), u"api-slow"_s);
    QVERIFY(isApiSilence(got->error()));
}

void TestFogApi::tokensGoInBase64AndNowhereElse()
{
    const QString raw = u"0123456789abcdef"_s.repeated(8);
    Bench bench({raw, u"ZGVm"_s});
    bench.far.answer(u"GET host"_s, [&bench]() -> QByteArray {
        return "HTTP/1.1 302 Found\r\nLocation: " + bench.far.url().toLatin1()
            + "/elsewhere\r\nContent-Length: 0\r\n\r\n";
    });
    QCOMPARE(idOf(bench.list(u"host"_s)), u"api-off"_s);
    QCOMPARE(bench.far.requests().size(), 1);
    const auto &headers = bench.far.requests().first().headers;
    QCOMPARE(headers.value("fog-api-token"), raw.toLatin1().toBase64());
    QCOMPARE(headers.value("fog-user-token"), QByteArray("ZGVm"));
}

void TestFogApi::nobodyThereIsSaid()
{
    Bench bench;
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    const quint16 port = gone.serverPort();
    gone.close();
    bench.api = std::make_unique<FogApi>(
        ApiAddress {u"http://127.0.0.1:%1/fog"_s.arg(port), {}}, FogApi::Tokens {}, shortLimits);
    QCOMPARE(idOf(bench.list(u"host"_s)), u"api-unreachable"_s);
}
