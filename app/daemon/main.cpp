// SPDX-License-Identifier: GPL-3.0-or-later
// labcastd: the controller. Owns sessions and senders; runs in the foreground until SIGTERM.

#include "../privilege.h"
#include "../remote/controlsocket.h"
#include "attach.h"
#include "daemon.h"
#include "rehearsalmode.h"
#include "terminationsignal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

void say(const QString &text)
{
    QTextStream(stderr) << "labcastd: " << text << Qt::endl;
}

int sayFailure(const Error &error)
{
    say(error.message.english);
    return 1;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"The controller of Labcast: sends disk images by multicast."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"socket"_s, u"Answer requests at <path>."_s, u"path"_s},
        {u"data"_s, u"Keep everything in <folder>."_s, u"folder"_s},
        {u"udp-sender"_s, u"Send with the udp-sender at <path> (default: PATH, /usr/sbin, /usr/local/sbin)."_s,
            u"path"_s},
        {u"hello-interval"_s, u"Repeat HELLO every <ms>: finds computers that came first or missed a reply."_s,
            u"ms"_s, u"200"_s},
        {u"stat-period"_s, u"Let udp-sender tell its progress every <ms>."_s, u"ms"_s, u"100"_s},
        {u"slice-size"_s,
            u"Blocks in a slice: 44 fits the receivers' buffers; up to 1024 for round trips above 1 ms."_s,
            u"blocks"_s, u"44"_s},
        {u"config"_s, u"What is protected from every deployment stands in <path>, section [protect]."_s, u"path"_s,
            u"/etc/labcast/labcastd.conf"_s},
        {u"log-days"_s, u"Keep the logs of sessions for so many days."_s, u"days"_s, u"365"_s},
        {u"log-size"_s, u"Keep so much of them; the oldest go first."_s, u"bytes"_s, u"4g"_s},
        {u"receivers"_s, u"rehearse: number of virtual computers."_s, u"number"_s, u"4"_s},
        {u"loss"_s, u"rehearse: lost packets in percent."_s, u"percent"_s, u"0"_s},
        {u"rate"_s, u"rehearse: rate of the link, for example 300m."_s, u"rate"_s},
        {u"kill"_s, u"rehearse: receiver that dies in the middle of the transfer."_s, u"number"_s, u"0"_s},
        {u"size"_s, u"rehearse: size of the sample image in bytes."_s, u"bytes"_s, u"256m"_s},
        {u"loopback"_s, u"rehearse: without namespaces, one receiver on the loopback interface."_s},
    });
    parser.addPositionalArgument(
        u"rehearse"_s, u"Run inside a virtual lab (see labcastctl rehearse)."_s, u"[rehearse]"_s);
    parser.addPositionalArgument(u"attach"_s,
        u"Join standard input and output to the controller that runs: what ssh starts for a console elsewhere."_s,
        u"[attach]"_s);
}

DaemonOptions daemonOptions(const QCommandLineParser &parser)
{
    DaemonOptions options;
    const QString data = parser.value(u"data"_s);
    options.dataFolder = QFileInfo(data.isEmpty() ? defaultDataFolder() : data).absoluteFilePath();
    options.socketPath = parser.value(u"socket"_s);
    if (options.socketPath.isEmpty())
        options.socketPath = userSocketPath(options.dataFolder);
    options.socketPath = QFileInfo(options.socketPath).absoluteFilePath(); // Qt would look for a bare name in /tmp
    options.configuration = QFileInfo(parser.value(u"config"_s)).absoluteFilePath();
    options.retention.days = parser.value(u"log-days"_s).toInt();
    options.retention.bytes = parseByteCount(parser.value(u"log-size"_s)).value_or(ByteCount()).bytes;
    options.udpcast = {.program = parser.value(u"udp-sender"_s),
        .helloIntervalMs = parser.value(u"hello-interval"_s).toInt(),
        .statPeriodMs = parser.value(u"stat-period"_s).toInt(),
        .sliceSize = parser.value(u"slice-size"_s).toInt()};
    return options;
}

/// udp-sender takes garbage for 0 without a word, and 0 would remove every log, so both are refused here.
bool hasGoodNumbers(const DaemonOptions &options)
{
    const UdpcastSettings &udpcast = options.udpcast;
    if (options.retention.days < 1 || options.retention.days > 36'500 || options.retention.bytes < 1)
        return false;
    return udpcast.helloIntervalMs >= 10 && udpcast.helloIntervalMs <= 60'000 && udpcast.statPeriodMs >= 10
        && udpcast.statPeriodMs <= 1000 && udpcast.sliceSize >= 16 && udpcast.sliceSize <= 1024;
}

Result<RehearsalModeOptions> rehearsalOptions(const QCommandLineParser &parser)
{
    RehearsalModeOptions options;
    options.isLoopback = parser.isSet(u"loopback"_s);
    options.lab.receivers = parser.value(u"receivers"_s).toInt();
    options.lab.lossPercent = parser.value(u"loss"_s).toDouble();
    options.kill = parser.value(u"kill"_s).toInt();
    const auto size = parseByteCount(parser.value(u"size"_s));
    if (!size)
        return tl::unexpected(size.error());
    options.imageSize = *size;
    if (!parser.isSet(u"rate"_s))
        return options;
    return parseBandwidth(parser.value(u"rate"_s)).map([&options](Bandwidth rate) {
        options.lab.rate = rate;
        return options;
    });
}

/// Ends the program when `started` is a failure; says where it answers otherwise.
void report(const Result<void> &started, const QString &socketPath)
{
    if (started)
        say(u"answering at %1"_s.arg(socketPath));
    else
        QCoreApplication::exit(sayFailure(started.error()));
}

int run(DaemonOptions options, const std::optional<RehearsalModeOptions> &rehearsal)
{
    options.isRehearsal = rehearsal.has_value();
    if (rehearsal)
        options.seedInterface = rehearsal->isLoopback ? u"lo"_s : u"eth0"_s;
    TerminationSignal termination;
    Daemon daemon(options);
    std::optional<RehearsalMode> mode;
    QObject::connect(&termination, &TerminationSignal::received, &daemon, &Daemon::stop);
    QObject::connect(&daemon, &Daemon::stopped, qApp, &QCoreApplication::quit);
    const auto reported = [path = options.socketPath](const Result<void> &done) { report(done, path); };
    // Once the event loop runs: only then exit() has an effect.
    QMetaObject::invokeMethod(
        qApp,
        [&] {
            if (rehearsal) {
                mode.emplace(daemon, *rehearsal);
                QObject::connect(&*mode, &RehearsalMode::ownerGone, &daemon, &Daemon::stop);
                return mode->start(reported);
            }
            daemon.load([&daemon, reported](const Result<void> &loaded) {
                if (!loaded)
                    return reported(loaded);
                daemon.listen(reported);
            });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    restPrivileges();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"labcastd"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LABCAST_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(app.arguments())) {
        say(parser.errorText());
        return usageError;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!hasGoodNumbers(daemonOptions(parser))) {
        say(u"--hello-interval takes 10 to 60000, --stat-period 10 to 1000, --slice-size 16 to 1024, --log-days 1 "
            u"to 36500, "
            "--log-size a size such as 4g."_s);
        return usageError;
    }
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return run(daemonOptions(parser), std::nullopt);
    if (words == QStringList {u"attach"_s})
        return attach(controlSocketPaths(defaultDataFolder(), parser.value(u"socket"_s)));
    if (words != QStringList {u"rehearse"_s}) {
        say(u"\"%1\" is no command. labcastd --help names what there is."_s.arg(words.join(u' ')));
        return usageError;
    }
    const auto rehearsal = rehearsalOptions(parser);
    return rehearsal ? run(daemonOptions(parser), *rehearsal) : sayFailure(rehearsal.error());
}
