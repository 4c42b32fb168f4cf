// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployrequest.h"

#include "sessionjson.h"

#include <QHostAddress>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// udp-sender 20120424 keeps the rate in 32 bits (udpcast-facts A.1).
constexpr qint64 fastestBitrate = 2'147'000'000;
/// Below a kbit/s a number without k, m or g was meant as something else.
constexpr qint64 slowestBitrate = 1000;

Result<void> checkTime(QLatin1StringView field, int seconds, int least, int most)
{
    if (seconds >= least && seconds <= most)
        return {};
    return failure("bad-wait"_L1,
        {{u"field"_s, QString(field)}, {u"number"_s, seconds}, {u"least"_s, least}, {u"most"_s, most}});
}

Result<void> checkPortbase(const QJsonValue &value)
{
    const int port = value.toInt(-1);
    if (value.isUndefined() || (port >= 1024 && port <= 65534 && port % 2 == 0))
        return {};
    return failure("bad-portbase"_L1, {{u"port"_s, value}});
}

Result<void> checkRate(const QJsonValue &value)
{
    const Bandwidth rate {value.toInteger()};
    if (value.isUndefined())
        return {};
    if (rate.bitsPerSecond <= 0)
        return failure("bad-rate"_L1, {{u"text"_s, value.toVariant().toString()}});
    return checkBitrate(rate);
}

Result<void> checkRendezvous(const QString &text)
{
    // QHostAddress also reads "10" and "10.1"; udp-sender does not.
    const QHostAddress address(text);
    if (text.isEmpty() || (address.protocol() == QHostAddress::IPv4Protocol && address.toString() == text))
        return {};
    return failure("bad-address"_L1, {{u"address"_s, text}});
}

Result<void> check(const DeployRequest &request)
{
    if (request.image.isEmpty())
        return failure("missing-field"_L1, {{u"field"_s, u"image"_s}});
    if (!request.lab.isEmpty() && !request.hosts.isEmpty())
        return failure("deploy-lab-and-hosts"_L1);
    const bool isTold = !request.lab.isEmpty() || !request.hosts.isEmpty();
    if (request.receivers < (isTold ? 0 : 1) || request.receivers > 1024)
        return failure("bad-receivers"_L1, {{u"number"_s, request.receivers}});
    return checkTime("max-wait"_L1, request.maxWait, 1, 86'400)
        .and_then([&] { return checkTime("next-wait"_L1, request.nextWait, 1, 86'400); })
        .and_then([&] { return checkTime("tolerate-stall"_L1, request.tolerateStall, 5, 3'600); })
        .and_then([&] { return checkRendezvous(request.rendezvous); });
}

} // namespace

Result<void> checkBitrate(Bandwidth rate)
{
    const QJsonObject args {{u"rate"_s, rate.bitsPerSecond}};
    if (rate.bitsPerSecond < slowestBitrate)
        return failure("rate-too-low"_L1, args);
    return rate.bitsPerSecond < fastestBitrate ? Result<void>() : failure("rate-too-high"_L1, args);
}

Result<DeployRequest> deployRequestFromJson(const QJsonObject &object)
{
    const DeployRequest standard;
    DeployRequest request {.image = object[u"image"_s].toString(),
        .lab = object[u"lab"_s].toString(),
        .hosts = object[u"hosts"_s].toVariant().toStringList(),
        .receivers = object[u"receivers"_s].toInt(),
        .interface = object[u"interface"_s].toString(),
        .portbase = {},
        .maxWait = object[u"maxWait"_s].toInt(standard.maxWait),
        .nextWait = object[u"nextWait"_s].toInt(standard.nextWait),
        .maxBitrate = {},
        .rendezvous = object[u"rendezvous"_s].toString(),
        .behindRouter = object[u"behindRouter"_s].toBool(),
        .tolerateStall = object[u"tolerateStall"_s].toInt(standard.tolerateStall),
        .wakes = object[u"wakes"_s].toBool(),
        .overwrites = object[u"overwrites"_s].toInt(),
        .streamHeader = object[u"streamHeader"_s].toBool()};
    if (auto rate = checkRate(object[u"maxBitrate"_s]); !rate)
        return tl::unexpected(rate.error());
    if (object.contains(u"maxBitrate"_s))
        request.maxBitrate = Bandwidth {object[u"maxBitrate"_s].toInteger()};
    if (auto port = checkPortbase(object[u"portbase"_s]); !port)
        return tl::unexpected(port.error());
    if (object.contains(u"portbase"_s))
        request.portbase = quint16(object[u"portbase"_s].toInt());
    return check(request).map([&request] { return request; });
}

} // namespace labcast
