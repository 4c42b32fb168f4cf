// SPDX-License-Identifier: GPL-3.0-or-later
// A stand-in controller at a socket: bench_controller SOCKET SESSIONS. All sessions run and are sampled four
// times a second, as a real one does.
#include "fakes/fakecontroller.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <cmath>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

SessionInfo sessionOf(int number)
{
    SessionInfo session {.session = {number}, .name = u"Lab %1"_s.arg(number), .image = u"Windows"_s};
    session.state = SessionState::Sending;
    session.createdMs = session.startedMs = QDateTime::currentMSecsSinceEpoch();
    session.expected = session.joined = 30;
    session.size = 85LL << 30;
    session.streams = {{.name = u"d1p1.img"_s, .size = session.size, .state = StreamState::Sending}};
    session.currentStream = 0;
    for (int i = 1; i <= 30; ++i)
        session.receivers << ReceiverInfo {
            .address = u"10.0.%1.%2"_s.arg(number).arg(i), .host = u"PC-%1"_s.arg(i), .number = i};
    session.sentence.headline = makeMessage(
        "sending"_L1, {{u"stream"_s, u"d1p1.img"_s}, {u"number"_s, 1}, {u"count"_s, 1}, {u"joined"_s, 30}});
    return session;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.value(2).toInt();
    FakeController controller;
    for (int number = 1; number <= count; ++number)
        controller.changeSession(sessionOf(number));
    QLocalServer server;
    QObject::connect(&server, &QLocalServer::newConnection, &controller,
        [&server, &controller] { controller.serve(std::unique_ptr<QIODevice>(server.nextPendingConnection())); });
    qint64 bytes = 0;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &controller, [&] {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        bytes += 4 << 20;
        QList<SessionSample> samples;
        for (int number = 1; number <= count; ++number) {
            const auto rate = qint64(9e8 / count * (1 + 0.1 * std::sin(double(now) / 700 + number)));
            samples << SessionSample {{number}, {now, bytes, {rate}}, bytes, 0, 400};
        }
        controller.tick(now, samples);
    });
    clock.start(250);
    return server.listen(arguments.value(1)) ? QCoreApplication::exec() : 1;
}
