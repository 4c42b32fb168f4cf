// SPDX-License-Identifier: GPL-3.0-or-later
#include "udpcastarguments.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Far above udp-sender's limit of 1024: the start is the controller's decision.
constexpr int neverByItself = 4096;

/// udp-sender 20120424 reads digits with k or m only.
QString rateText(Bandwidth rate)
{
    if (rate.bitsPerSecond % 1'000'000 == 0)
        return QString::number(rate.bitsPerSecond / 1'000'000) + u'm';
    return QString::number(std::max<qint64>(1, rate.bitsPerSecond / 1000)) + u'k';
}

/// Every place in the chain costs the wait for its receivers: they are to be found at once (udpcast-facts D.6).
int helloInterval(const SenderOptions &options, const UdpcastSettings &settings)
{
    return options.isNextStream ? std::max(10, settings.helloIntervalMs / 4) : settings.helloIntervalMs;
}

QStringList startArguments(const SenderOptions &options)
{
    if (options.startCount == 0)
        return {u"--min-receivers"_s, QString::number(neverByItself)};
    return {u"--min-receivers"_s, QString::number(options.startCount), u"--max-wait"_s,
        QString::number(options.startWait)};
}

} // namespace

bool isOneFile(const SenderOptions &options)
{
    return options.files.size() == 1 && options.header.isEmpty();
}

QStringList udpcastArguments(const SenderOptions &options, const UdpcastSettings &settings)
{
    QStringList arguments {u"--interface"_s, options.interface, u"--portbase"_s, QString::number(options.portbase),
        u"--nokbd"_s, u"--full-duplex"_s, u"--slice-size"_s, QString::number(settings.sliceSize),
        u"--rexmit-hello-interval"_s, QString::number(helloInterval(options, settings)), u"--stat-period"_s,
        QString::number(settings.statPeriodMs),
        // The first ten retries are quick, the others a second apart (udpcast-facts F.2).
        u"--retries-until-drop"_s, QString::number(options.tolerateStall + 10)};
    arguments += startArguments(options);
    // Multicast also to one receiver, as FOG does.
    if (!options.isLoopback)
        arguments << u"--nopointopoint"_s;
    if (options.maxBitrate)
        arguments << u"--max-bitrate"_s << rateText(*options.maxBitrate);
    if (!options.rendezvous.isEmpty())
        arguments << u"--mcast-rdv-address"_s << options.rendezvous;
    if (!options.dataAddress.isEmpty())
        arguments << u"--mcast-data-address"_s << options.dataAddress;
    // Otherwise HELLO goes to the subnet's broadcast address, the only one a waiting FOG client hears (D.8).
    if (options.behindRouter)
        arguments << u"--ttl"_s << u"32"_s;
    // Otherwise it reads its standard input.
    if (isOneFile(options))
        arguments << u"--file"_s << options.files.first();
    return arguments;
}

Result<QString> findUdpSender(const QString &configured)
{
    if (!configured.isEmpty() && QFileInfo(configured).isExecutable())
        return configured;
    if (!configured.isEmpty())
        return failure("sender-missing"_L1, {{u"places"_s, QJsonArray {configured}}});
    const QString inPath = QStandardPaths::findExecutable(u"udp-sender"_s);
    if (!inPath.isEmpty())
        return inPath;
    const QStringList folders {u"/usr/sbin"_s, u"/usr/local/sbin"_s};
    const QString elsewhere = QStandardPaths::findExecutable(u"udp-sender"_s, folders);
    if (!elsewhere.isEmpty())
        return elsewhere;
    const QStringList looked = QStringList(u"PATH"_s) + folders;
    return failure("sender-missing"_L1, {{u"places"_s, QJsonArray::fromStringList(looked)}});
}

} // namespace labcast
