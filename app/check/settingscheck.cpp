// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedysteps.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(const QString &value, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = value.trimmed().toLongLong(&isNumber);
    return isNumber && number >= least && number <= most;
}

bool isPort(const QString &value)
{
    return isNumber(value, 1024, 65534) && value.trimmed().toLongLong() % 2 == 0;
}

bool isPortPool(const QString &value)
{
    static const QRegularExpression between(u"[,\\s]+"_s);
    const QStringList ports = value.split(between, Qt::SkipEmptyParts);
    return value.trimmed() == "0"_L1 || std::ranges::all_of(ports, isPort);
}

bool isDataAddress(const QString &value)
{
    const QHostAddress address(value.trimmed());
    return value.trimmed().isEmpty() || value.trimmed() == "0"_L1
        || (address.protocol() == QHostAddress::IPv4Protocol && address.isMulticast());
}

bool isAddressOrEmpty(const QString &value)
{
    return value.trimmed().isEmpty() || QHostAddress(value.trimmed()).protocol() == QHostAddress::IPv4Protocol;
}

bool isDuplex(const QString &value)
{
    return value.trimmed() == "--full-duplex"_L1 || value.trimmed() == "--half-duplex"_L1;
}

bool isSwitch(const QString &value)
{
    return value.trimmed() == "0"_L1 || value.trimmed() == "1"_L1;
}

bool isFileName(const QString &value)
{
    return !value.trimmed().isEmpty() && !value.contains(u'/');
}

/// A setting of fog-facts (d): what FOG's installer gives it, and what it may be.
struct Setting
{
    QLatin1StringView key;
    QLatin1StringView standard;
    QLatin1StringView category;
    bool (*isSane)(const QString &value);
};

template <qint64 least, qint64 most>
bool isBetween(const QString &value)
{
    return isNumber(value, least, most);
}

constexpr auto multicast = "Multicast Settings"_L1;
constexpr std::array settings {
    Setting {"FOG_UDPCAST_STARTINGPORT"_L1, "63100"_L1, multicast, isPort},
    Setting {"FOG_MULTICAST_MAX_SESSIONS"_L1, "64"_L1, multicast, isBetween<1, 10'000>},
    Setting {"FOG_UDPCAST_MAXWAIT"_L1, "10"_L1, multicast, isBetween<1, 10'000>},
    Setting {"FOG_MULTICAST_ADDRESS"_L1, "0"_L1, multicast, isDataAddress},
    Setting {"FOG_MULTICAST_PORT_OVERRIDE"_L1, "0"_L1, multicast, isPortPool},
    Setting {"FOG_MULTICAST_DUPLEX"_L1, "--full-duplex"_L1, multicast, isDuplex},
    Setting {"FOG_MULTICAST_RENDEZVOUS"_L1, ""_L1, multicast, isAddressOrEmpty},
    Setting {"MULTICASTGLOBALENABLED"_L1, "1"_L1, "FOG Linux Service Enabled"_L1, isSwitch},
    Setting {"MULTICASTSLEEPTIME"_L1, "10"_L1, "FOG Linux Service Sleep Times"_L1, isBetween<1, 3600>},
    Setting {"MULTICASTLOGFILENAME"_L1, "multicast.log"_L1, "FOG Linux Service Logs"_L1, isFileName},
};

/// Read for other checks; FOG does without it.
constexpr std::array otherSettings {"FOG_UDPCAST_INTERFACE"_L1};

RemedyStep insertStep(const Setting &setting)
{
    const RowValues row {{u"settingKey"_s, setting.key}, {u"settingValue"_s, setting.standard},
        {u"settingDesc"_s, u"Set by Labcast to FOG's default."_s}, {u"settingCategory"_s, setting.category}};
    return {.what = makeMessage("label-setting"_L1, {{u"key"_s, QString(setting.key)}}),
        .now = {},
        .afterwards = setting.standard.isEmpty() ? u"\"\""_s : QString(setting.standard),
        .row = RowChange {u"globalSettings"_s, u"settingKey"_s, setting.key, {}, row}};
}

/// A second row of the same key, which would come back as it was.
RemedyStep removeStep(const SettingRow &row)
{
    return {.what = makeMessage("label-setting-again"_L1, {{u"key"_s, row.key}}),
        .now = row.value,
        .afterwards = {},
        .row = RowChange {u"globalSettings"_s, u"settingID"_s, row.id, row.all, {}}};
}

/// What is wrong with the settings, and the steps that would mend it.
struct Faults
{
    QStringList missing;
    QStringList doubled;
    QStringList odd;
    QList<Evidence> evidence;
    QList<RemedyStep> steps;

    void judge(const Setting &setting, const QList<SettingRow> &rows, bool mustBeThere);
};

void Faults::judge(const Setting &setting, const QList<SettingRow> &rows, bool mustBeThere)
{
    const QString key = setting.key;
    const Message label = makeMessage("label-setting"_L1, {{u"key"_s, key}});
    if (rows.isEmpty()) {
        if (!mustBeThere)
            return;
        missing << key;
        evidence << Evidence {label, {}, FindingStatus::Error};
        steps << insertStep(setting);
        return;
    }
    const bool isSane = setting.isSane(rows.first().value);
    evidence << Evidence {label, rows.first().value, isSane ? FindingStatus::Ok : FindingStatus::Error};
    if (!isSane) {
        odd << key;
        steps << settingStep(rows.first(), setting.standard);
    }
    if (rows.size() == 1)
        return;
    doubled << key;
    for (const SettingRow &again : rows.sliced(1)) {
        evidence << Evidence {
            makeMessage("label-setting-again"_L1, {{u"key"_s, key}}), again.value, FindingStatus::Error};
        steps << removeStep(again);
    }
}

QList<SettingRow> rowsOf(const CheckFacts &facts, const QString &key)
{
    QList<SettingRow> rows;
    std::ranges::copy_if(
        facts.settings, std::back_inserter(rows), [&key](const SettingRow &row) { return row.key == key; });
    return rows;
}

Message summaryOf(const Faults &faults)
{
    const auto listed = [](QLatin1StringView id, const QStringList &keys) {
        return makeMessage(id, {{u"keys"_s, QJsonArray::fromStringList(keys)}});
    };
    if (!faults.missing.isEmpty())
        return listed("check-settings-missing"_L1, faults.missing);
    if (!faults.doubled.isEmpty())
        return listed("check-settings-doubled"_L1, faults.doubled);
    return faults.odd.isEmpty() ? makeMessage("check-settings-ok"_L1)
                                : listed("check-settings-odd"_L1, faults.odd);
}

} // namespace

QStringList multicastSettings()
{
    QStringList keys;
    for (const Setting &setting : settings)
        keys << setting.key;
    for (const QLatin1StringView key : otherSettings)
        keys << key;
    return keys;
}

Finding checkSettings(const CheckFacts &facts)
{
    Faults faults;
    const bool isFog = facts.address.kind == StoreAddress::Kind::MariaDb;
    for (const Setting &setting : settings)
        faults.judge(setting, rowsOf(facts, setting.key), isFog);
    Finding finding {.check = u"settings"_s,
        .status = faults.steps.isEmpty() ? FindingStatus::Ok : FindingStatus::Error,
        .summary = summaryOf(faults),
        .evidence = faults.evidence};
    const auto off = std::ranges::find(facts.settings, u"MULTICASTGLOBALENABLED"_s, &SettingRow::key);
    if (!faults.steps.isEmpty()) {
        finding.advice = makeMessage("check-settings-advice"_L1);
        finding.remedies = {{.act = makeMessage("remedy-settings"_L1), .steps = faults.steps}};
    } else if (facts.fogSends() && off != facts.settings.end() && off->value.trimmed() == "0"_L1) {
        finding.status = FindingStatus::Error;
        finding.summary = makeMessage("check-settings-off"_L1);
        finding.advice = makeMessage("check-settings-off-advice"_L1);
        finding.remedies = {{.act = makeMessage("remedy-multicast-on"_L1), .steps = {settingStep(*off, u"1"_s)}}};
    }
    return finding;
}

} // namespace labcast
