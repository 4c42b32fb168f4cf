// SPDX-License-Identifier: GPL-3.0-or-later
#include "packetfilter.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Chains may not call each other in a circle; the kernel allows 16.
constexpr int deepest = 16;

QString placeOf(const QJsonObject &object)
{
    return u"%1 %2 "_s.arg(object[u"family"_s].toString(), object[u"table"_s].toString());
}

/// Rules of IPv4 packets only.
bool isOfIpv4(const QJsonObject &object)
{
    const QString family = object[u"family"_s].toString();
    return family == "ip"_L1 || family == "inet"_L1;
}

/// The text of each rule, by "inet filter input 8".
QHash<QString, QString> ruleTexts(const QByteArray &text)
{
    static const QRegularExpression table(u"^table (\\S+ \\S+) \\{"_s);
    static const QRegularExpression chain(u"^\\tchain (\\S+) \\{"_s);
    static const QRegularExpression rule(u"^\\t\\t(.*) # handle (\\d+)$"_s);
    QHash<QString, QString> texts;
    QString tableName, chainName;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (const auto match = table.match(line); match.hasMatch())
            tableName = match.captured(1);
        else if (const auto begin = chain.match(line); begin.hasMatch())
            chainName = begin.captured(1);
        else if (const auto found = rule.match(line); found.hasMatch())
            texts[u"%1 %2 %3"_s.arg(tableName, chainName, found.captured(2))] = found.captured(1);
    }
    return texts;
}

bool isOn(const QString &hook, FilteredPacket::Way way)
{
    return way == FilteredPacket::Way::In ? hook == "input"_L1 || hook == "prerouting"_L1
                                          : hook == "output"_L1 || hook == "postrouting"_L1;
}

} // namespace

PacketFilter::PacketFilter(const NftRuleset &ruleset)
{
    const QJsonArray objects = QJsonDocument::fromJson(ruleset.json)[u"nftables"_s].toArray();
    for (const QJsonValue &object : objects) {
        for (const auto &kind : {u"set"_s, u"map"_s}) {
            if (const QJsonObject set = object[kind].toObject(); !set.isEmpty())
                m_sets[placeOf(set) + set[u"name"_s].toString()] = set[u"elem"_s].toArray();
        }
        const QJsonObject chain = object[u"chain"_s].toObject();
        const QString type = chain[u"type"_s].toString();
        if (chain.isEmpty() || !isOfIpv4(chain) || type == "nat"_L1)
            continue;
        const QString name = chain[u"name"_s].toString();
        m_chains[placeOf(chain) + name] = {.place = placeOf(chain),
            .name = name,
            .hook = chain[u"hook"_s].toString(),
            .priority = chain[u"prio"_s].toInt(),
            .isDropping = chain[u"policy"_s] == "drop"_L1};
    }
    const QHash<QString, QString> texts = ruleTexts(ruleset.text);
    for (const QJsonValue &object : objects)
        addRule(object[u"rule"_s].toObject(), texts);
}

void PacketFilter::addRule(const QJsonObject &rule, const QHash<QString, QString> &texts)
{
    const QString name = placeOf(rule) + rule[u"chain"_s].toString();
    const auto chain = m_chains.find(name);
    if (rule.isEmpty() || chain == m_chains.end())
        return;
    const QString key = name + u' ' + QString::number(rule[u"handle"_s].toInteger());
    chain->rules << Rule {rule[u"expr"_s].toArray(), texts.value(key)};
}

bool PacketFilter::isEmpty() const
{
    return std::ranges::all_of(m_chains,
        [](const Chain &chain) { return chain.hook.isEmpty() || (chain.rules.isEmpty() && !chain.isDropping); });
}

QString PacketFilter::manager() const
{
    for (const Chain &chain : m_chains) {
        if (chain.place.endsWith(" firewalld "_L1))
            return u"firewalld"_s;
        if (chain.name.startsWith("ufw-"_L1))
            return u"ufw"_s;
    }
    return {};
}

/// Every chain must let it pass, in their order.
FilterJudgement PacketFilter::judge(const FilteredPacket &packet) const
{
    using Verdict = FilterJudgement::Verdict;
    QList<const Chain *> chains;
    for (const Chain &chain : m_chains) {
        if (isOn(chain.hook, packet.way))
            chains << &chain;
    }
    std::ranges::stable_sort(chains, {}, &Chain::priority);
    FilterJudgement judgement;
    for (const Chain *chain : chains) {
        const Outcome outcome = run(*chain, 0, packet, 0);
        if (outcome.kind == Outcome::Kind::Drop)
            return {Verdict::Dropped, outcome.reason, outcome.chain};
        const bool isFirst = judgement.verdict == Verdict::Accepted;
        if (outcome.kind == Outcome::Kind::Unknown && isFirst)
            judgement = {Verdict::Unknown, outcome.reason, outcome.chain};
        else if (outcome.kind == Outcome::Kind::Accept && isFirst)
            judgement = {Verdict::Accepted, outcome.reason, outcome.chain};
    }
    return judgement;
}

FilterMatch PacketFilter::matches(const Chain &chain, const Rule &rule, const FilteredPacket &packet) const
{
    FilterMatch all = FilterMatch::Yes;
    for (const QJsonValue &expression : rule.expressions) {
        const QJsonObject object = expression.toObject();
        if (object.contains(u"match"_s))
            all = std::min(all, matchOf(object[u"match"_s].toObject(), packet, m_sets, chain.place));
        else if (object[u"xt"_s][u"type"_s] == "match"_L1)
            all = std::min(all, matchOfText(object[u"xt"_s][u"name"_s].toString(), rule.text, packet));
        else if (object.contains(u"limit"_s) || object.contains(u"quota"_s) || object.contains(u"ct count"_s))
            all = std::min(all, FilterMatch::Maybe);
    }
    return all;
}

/// The verdict of a rule that matches; empty when it has none.
QJsonObject PacketFilter::verdictIn(const Chain &chain, const Rule &rule, const FilteredPacket &packet) const
{
    static const QStringList verdicts {
        u"accept"_s, u"drop"_s, u"reject"_s, u"jump"_s, u"goto"_s, u"return"_s, u"queue"_s};
    static const QStringList undeciding {u"LOG"_s, u"NFLOG"_s, u"MARK"_s, u"CONNMARK"_s, u"CT"_s, u"TCPMSS"_s,
        u"CHECKSUM"_s, u"TOS"_s, u"DSCP"_s, u"TTL"_s, u"CLASSIFY"_s};
    for (const QJsonValue &expression : rule.expressions) {
        const QJsonObject object = expression.toObject();
        for (const QString &verdict : verdicts) {
            if (object.contains(verdict))
                return object;
        }
        // iptables-nft keeps its own targets; nft shows no more of them than the name.
        if (object[u"xt"_s][u"type"_s] == "target"_L1) {
            const QString name = object[u"xt"_s][u"name"_s].toString();
            if (name == "REJECT"_L1)
                return {{u"reject"_s, QJsonValue()}};
            if (!undeciding.contains(name))
                return {{u"unknown"_s, true}};
        }
        const QJsonObject map = object[u"vmap"_s].toObject();
        if (map.isEmpty())
            continue;
        const QJsonValue data = map[u"data"_s];
        const QJsonArray pairs
            = data.isString() ? m_sets.value(chain.place + data.toString().mid(1)) : data[u"set"_s].toArray();
        for (const QJsonValue &pair : pairs) {
            const FilterMatch match = isAmong(map[u"key"_s], pair[0], packet, m_sets, chain.place);
            if (match == FilterMatch::Yes)
                return pair[1].toObject();
            if (match == FilterMatch::Maybe)
                return {{u"unknown"_s, true}};
        }
    }
    return {};
}

/// Runs a verdict; `endsChain` says whether the rules behind it count no more.
PacketFilter::Outcome PacketFilter::verdictOf(const Chain &chain, const QJsonObject &verdict, const Rule &rule,
    const FilteredPacket &packet, int depth, bool &endsChain) const
{
    using Kind = Outcome::Kind;
    const QString name = chain.place + chain.name;
    const QString reason = name + u": "_s + rule.text;
    endsChain = true;
    if (verdict.contains(u"accept"_s))
        return {Kind::Accept, reason, name};
    if (verdict.contains(u"drop"_s) || verdict.contains(u"reject"_s))
        return {Kind::Drop, reason, name};
    if (verdict.contains(u"return"_s))
        return {};
    for (const auto &call : {u"jump"_s, u"goto"_s}) {
        if (!verdict.contains(call))
            continue;
        const auto target = m_chains.constFind(chain.place + verdict[call][u"target"_s].toString());
        if (target == m_chains.cend() || depth >= deepest)
            return {Kind::Unknown, reason, name};
        const Outcome outcome = run(*target, 0, packet, depth + 1);
        endsChain = call == "goto"_L1 || outcome.kind != Kind::Back;
        return outcome;
    }
    endsChain = !verdict.isEmpty();
    return verdict.isEmpty() ? Outcome {} : Outcome {Kind::Unknown, reason, name};
}

/// What holds when no rule of the chain has decided: of one that was called, that its caller goes on.
PacketFilter::Outcome PacketFilter::endOf(const Chain &chain, int depth)
{
    if (depth > 0)
        return {};
    const QString name = chain.place + chain.name;
    if (chain.isDropping)
        return {Outcome::Kind::Drop, name + u": policy drop"_s, name};
    return {Outcome::Kind::Accept, {}, name};
}

PacketFilter::Outcome PacketFilter::run(
    const Chain &chain, qsizetype from, const FilteredPacket &packet, int depth) const
{
    for (qsizetype i = from; i < chain.rules.size(); ++i) {
        const Rule &rule = chain.rules[i];
        const FilterMatch match = matches(chain, rule, packet);
        if (match == FilterMatch::No)
            continue;
        bool endsChain = false;
        Outcome outcome = verdictOf(chain, verdictIn(chain, rule, packet), rule, packet, depth, endsChain);
        if (!endsChain)
            continue;
        if (outcome.kind == Outcome::Kind::Back)
            outcome = endOf(chain, depth);
        if (match == FilterMatch::Yes)
            return outcome;
        // Whether it is this rule or those behind it: the same is the same.
        const Outcome otherwise = run(chain, i + 1, packet, depth);
        if (otherwise.kind == outcome.kind)
            return otherwise;
        const QString name = chain.place + chain.name;
        return {Outcome::Kind::Unknown, name + u": "_s + rule.text, name};
    }
    return endOf(chain, depth);
}

} // namespace labcast
