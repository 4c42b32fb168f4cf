// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtermatch.h"
#include "nftruleset.h"

#include <QList>
#include <QMap>

namespace labcast {

/// What becomes of a packet, and which rule or chain decides it.
struct FilterJudgement
{
    enum class Verdict { Accepted, Dropped, Unknown };

    Verdict verdict = Verdict::Accepted;
    QString reason {}; ///< "inet filter input: policy drop"; empty when nothing had to decide
    QString chain {}; ///< of the decision: "inet filter input"
    bool operator==(const FilterJudgement &) const = default;
};

/// The rules of nftables, those that iptables-nft, firewalld and ufw have made among them, and what they do to a
/// packet. What a rule asks and we do not know decides nothing: then the verdict is Unknown, unless both ways lead
/// to the same.
class PacketFilter
{
public:
    explicit PacketFilter(const NftRuleset &ruleset);

    FilterJudgement judge(const FilteredPacket &packet) const;

    /// Nothing is filtered at all.
    bool isEmpty() const;
    /// Who has made the rules: "firewalld", "ufw" or empty.
    QString manager() const;

private:
    struct Rule
    {
        QJsonArray expressions;
        QString text;
    };
    struct Chain
    {
        QString place; ///< "inet filter "
        QString name;
        QString hook; ///< empty: it is only jumped to
        int priority = 0;
        bool isDropping = false; ///< its policy
        QList<Rule> rules {};
    };
    /// How a chain, or what is left of it, ends.
    struct Outcome
    {
        enum class Kind { Back, Accept, Drop, Unknown };
        Kind kind = Kind::Back;
        QString reason {};
        QString chain {};
    };

    void addRule(const QJsonObject &rule, const QHash<QString, QString> &texts);
    static Outcome endOf(const Chain &chain, int depth);
    Outcome run(const Chain &chain, qsizetype from, const FilteredPacket &packet, int depth) const;
    Outcome verdictOf(const Chain &chain, const QJsonObject &verdict, const Rule &rule,
        const FilteredPacket &packet, int depth, bool &endsChain) const;
    FilterMatch matches(const Chain &chain, const Rule &rule, const FilteredPacket &packet) const;
    QJsonObject verdictIn(const Chain &chain, const Rule &rule, const FilteredPacket &packet) const;

    QMap<QString, Chain> m_chains; ///< by "inet filter input"
    FilterSets m_sets;
};

} // namespace labcast
