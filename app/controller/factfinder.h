// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/servercheck.h"
#include "../fog/asyncstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace labcast {

/// Finds out what checks look at: everything at once, so that nothing waits for another that hangs, and no longer
/// than two seconds.
class FactFinder : public QObject
{
    Q_OBJECT
public:
    /// What it asks; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        WorkThread &files; ///< may hang in a mount
        std::function<Result<QString>()> findSender;
    };

    using Done = std::function<void(const FoundFacts &)>;

    explicit FactFinder(Parts parts, QObject *parent = nullptr);

    /// What is not known by then is missing for check-waiting.
    void find(const QSet<Fact> &wanted, Done done);

private:
    struct Round;

    template <typename T>
    std::function<void(const Result<T> &)> taking(
        const std::shared_ptr<Round> &round, Fact fact, T CheckFacts::*member);
    void findRoot(const std::shared_ptr<Round> &round, const QList<StorageNode> &nodes);
    void findPorts(const std::shared_ptr<Round> &round);

    Parts m_parts;
    WorkThread m_sockets {QStringLiteral("sockets")}; ///< looks through /proc
};

} // namespace labcast
