// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedact.h"

#include "../jsontext.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The rows a controller looks at in one go.
constexpr int mostActs = 1000;

/// The label of every method that can be told in one way only.
const QHash<QString, QLatin1StringView> &plainLabels()
{
    static const QHash<QString, QLatin1StringView> labels {
        {u"image.add"_s, "label-act-image-add"_L1},
        {u"image.change"_s, "label-act-image-change"_L1},
        {u"image.remove"_s, "label-act-image-remove"_L1},
        {u"host.add"_s, "label-act-host-add"_L1},
        {u"host.change"_s, "label-act-host-change"_L1},
        {u"host.remove"_s, "label-act-host-remove"_L1},
        {u"host.import"_s, "label-act-host-import"_L1},
        {u"lab.add"_s, "label-act-lab-add"_L1},
        {u"lab.change"_s, "label-act-lab-change"_L1},
        {u"lab.remove"_s, "label-act-lab-remove"_L1},
        {u"protection.change"_s, "label-act-protection-change"_L1},
        {u"node.set"_s, "label-act-node-set"_L1},
        {u"remedy.apply"_s, "label-act-remedy-apply"_L1},
        {u"multicast.test"_s, "label-act-multicast-test"_L1},
        {u"multicast.invite"_s, "label-act-multicast-invite"_L1},
        {u"multicast.stop"_s, "label-act-multicast-stop"_L1},
        {u"setup.save"_s, "label-act-setup-save"_L1},
        {u"fog.take"_s, "label-act-fog-take"_L1},
        {u"fog.release"_s, "label-act-fog-release"_L1},
        {u"bundle.make"_s, "label-act-bundle-make"_L1},
        {u"backup.make"_s, "label-act-backup-make"_L1},
        {u"store.setApi"_s, "label-act-store-api"_L1},
        {u"store.set"_s, "label-act-store-set"_L1},
        {u"session.start"_s, "label-act-session-start"_L1},
        {u"session.cancel"_s, "label-act-session-cancel"_L1},
    };
    return labels;
}

QLatin1StringView deployLabel(const QJsonObject &asked)
{
    if (!asked[u"lab"_s].toString().isEmpty())
        return "label-act-deploy-lab"_L1;
    return asked[u"hosts"_s].toArray().isEmpty() ? "label-act-deploy-count"_L1 : "label-act-deploy-hosts"_L1;
}

QLatin1StringView serviceLabel(const QString &act)
{
    static const QHash<QString, QLatin1StringView> labels {{u"start"_s, "label-act-service-start"_L1},
        {u"stop"_s, "label-act-service-stop"_L1}, {u"restart"_s, "label-act-service-restart"_L1},
        {u"enable"_s, "label-act-service-enable"_L1}, {u"disable"_s, "label-act-service-disable"_L1}};
    return labels.value(act);
}

QLatin1StringView labelOf(const RecordedAct &act)
{
    if (act.method == "session.deploy"_L1)
        return deployLabel(act.asked);
    if (act.method == "service.act"_L1)
        return serviceLabel(act.asked[u"act"_s].toString());
    if (act.method == "remedy.undo"_L1)
        return act.asked.contains(u"check"_s) ? "label-act-remedy-undo"_L1 : "label-act-remedy-undo-last"_L1;
    if (act.method == "secret.set"_L1)
        return act.asked.contains(u"name"_s) ? "label-act-secret-set"_L1 : "label-act-secret-set-bad"_L1;
    return plainLabels().value(act.method);
}

} // namespace

Message wordsOf(const RecordedAct &act)
{
    const QLatin1StringView label = labelOf(act);
    if (label.isEmpty())
        return {};
    // What somebody left out, or sent as something else, leaves its place empty.
    QJsonObject args = act.asked;
    for (const QString &name : messageArguments(messageTemplate(label))) {
        if (!args.contains(name))
            args[name] = QString();
    }
    return makeMessage(label, args);
}

QString englishOf(const RecordedAct &act)
{
    const Message words = wordsOf(act);
    return words.isEmpty() ? act.method : words.english;
}

bool matches(const RecordedAct &act, const ActQuery &query)
{
    if (act.timeMs < query.sinceMs || (!query.who.isEmpty() && act.who != query.who))
        return false;
    if (query.text.isEmpty())
        return true;
    const QStringList texts {act.who, act.method, englishOf(act), textOf(act.asked), act.refusal.english};
    return std::ranges::any_of(
        texts, [&query](const QString &text) { return text.contains(query.text, Qt::CaseInsensitive); });
}

QJsonObject toJson(const RecordedAct &act)
{
    return {{u"id"_s, act.id}, {u"time"_s, act.timeMs}, {u"who"_s, act.who}, {u"method"_s, act.method},
        {u"asked"_s, act.asked}, {u"refusal"_s, act.isDone() ? QJsonValue() : QJsonValue(toJson(act.refusal))},
        {u"session"_s, act.session == 0 ? QJsonValue() : QJsonValue(act.session)}};
}

RecordedAct recordedActFromJson(const QJsonObject &object)
{
    return {.id = object[u"id"_s].toInteger(),
        .timeMs = object[u"time"_s].toInteger(),
        .who = object[u"who"_s].toString(),
        .method = object[u"method"_s].toString(),
        .asked = object[u"asked"_s].toObject(),
        .refusal = messageFromJson(object[u"refusal"_s].toObject()),
        .session = object[u"session"_s].toInteger()};
}

QJsonObject toJson(const ActQuery &query)
{
    QJsonObject object {{u"limit"_s, query.limit}};
    if (query.from != 0)
        object[u"from"_s] = query.from;
    if (!query.text.isEmpty())
        object[u"text"_s] = query.text;
    if (!query.who.isEmpty())
        object[u"who"_s] = query.who;
    if (query.sinceMs != 0)
        object[u"since"_s] = query.sinceMs;
    return object;
}

ActQuery actQueryFromJson(const QJsonObject &object)
{
    return {.from = object[u"from"_s].toInteger(),
        .limit = std::clamp(object[u"limit"_s].toInt(ActQuery().limit), 1, mostActs),
        .text = object[u"text"_s].toString(),
        .who = object[u"who"_s].toString(),
        .sinceMs = object[u"since"_s].toInteger()};
}

} // namespace labcast
