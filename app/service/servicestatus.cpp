// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestatus.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array managerWords {"none"_L1, "systemd"_L1, "sysv"_L1};
constexpr std::array stateWords {
    "unknown"_L1, "missing"_L1, "inactive"_L1, "starting"_L1, "active"_L1, "stopping"_L1, "failed"_L1};
constexpr std::array actWords {"start"_L1, "stop"_L1, "restart"_L1, "enable"_L1, "disable"_L1};

/// The place of a word; the first one for a word that a newer controller knows.
template <typename Enum, size_t N>
Enum placeOf(const std::array<QLatin1StringView, N> &words, const QJsonValue &word)
{
    const auto found = std::ranges::find(words, word.toString());
    return found == words.end() ? Enum(0) : Enum(found - words.begin());
}

} // namespace

QString toWord(ServiceStatus::Manager manager)
{
    return managerWords[size_t(manager)];
}

QString toWord(ServiceStatus::State state)
{
    return stateWords[size_t(state)];
}

QString toWord(ServiceAct act)
{
    return actWords[size_t(act)];
}

Result<ServiceAct> serviceActFromWord(const QString &word)
{
    const auto found = std::ranges::find(actWords, word);
    if (found != actWords.end())
        return ServiceAct(found - actWords.begin());
    QJsonArray known;
    for (const QLatin1StringView each : actWords)
        known << each;
    return failure("service-act-unknown"_L1, {{u"act"_s, word}, {u"known"_s, known}});
}

QJsonObject toJson(const ServiceStatus &status)
{
    return {{u"name"_s, status.name}, {u"manager"_s, toWord(status.manager)}, {u"state"_s, toWord(status.state)},
        {u"enabled"_s, status.isEnabled}, {u"subState"_s, status.subState}, {u"since"_s, status.sinceMs},
        {u"pid"_s, status.mainPid}, {u"trouble"_s, toJson(status.trouble)}};
}

ServiceStatus serviceStatusFromJson(const QJsonObject &object)
{
    return {.name = object[u"name"_s].toString(),
        .manager = placeOf<ServiceStatus::Manager>(managerWords, object[u"manager"_s]),
        .state = placeOf<ServiceStatus::State>(stateWords, object[u"state"_s]),
        .isEnabled = object[u"enabled"_s].toBool(),
        .subState = object[u"subState"_s].toString(),
        .sinceMs = object[u"since"_s].toInteger(),
        .mainPid = object[u"pid"_s].toInteger(),
        .trouble = messageFromJson(object[u"trouble"_s].toObject())};
}

QString commandOf(ServiceAct act, const QString &service, ServiceStatus::Manager manager)
{
    if (manager != ServiceStatus::Manager::SysV)
        return u"sudo systemctl %1 %2"_s.arg(toWord(act), service);
    if (act == ServiceAct::Enable || act == ServiceAct::Disable)
        return u"sudo update-rc.d %1 %2"_s.arg(service, toWord(act));
    return u"sudo service %1 %2"_s.arg(service, toWord(act));
}

QString fogServiceName()
{
    return u"FOGMulticastManager"_s;
}

} // namespace labcast
