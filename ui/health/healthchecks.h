// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/record/recordedremedy.h"
#include "app/remote/nodeclient.h"

#include <QObject>

#include <optional>

namespace labcast {

/// One check of the server: what it last found, and whether it is looking.
struct HealthCheck
{
    QString check; ///< its id
    std::optional<Finding> finding {}; ///< absent: it has not answered yet
    bool isRunning = false;
    qint64 checkedMs = 0; ///< UTC, when it answered
    qint64 tookMs = 0;
    bool operator==(const HealthCheck &) const = default;
};

/// Every check of a controller, each asked by itself so that none waits for another; and their remedies.
class HealthChecks : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit HealthChecks(ControllerClient &client, QObject *parent = nullptr);

    /// In the order in which an admin would look; empty until the controller has told them.
    const QList<HealthCheck> &checks() const { return m_checks; }
    /// Null when there is no such check.
    const HealthCheck *find(const QString &check) const;
    bool isRunning() const;

    void run();
    /// One; a check that is looking already answers once.
    void run(const QString &check);

    /// Nothing else is changed until it has been answered.
    void apply(const QString &check, const Remedy &remedy);
    /// Takes lastRemedy() back.
    void undo();
    bool isApplying() const { return m_isApplying; }
    /// The last one that was applied and not taken back.
    const std::optional<RecordedRemedy> &lastRemedy() const { return m_last; }

signals:
    void changed();
    /// A remedy was applied, or taken back; `backup`: the file of the clean-up that it was, or empty.
    void applied(const QString &backup);
    void failed(const labcast::Error &error);

private:
    void list(const QStringList &ids);
    void answered(const QString &check, qint64 tookMs, const Result<QList<Finding>> &findings);
    void ended(const Result<Finding> &finding);
    void readRemedies();
    void forget();
    HealthCheck *entryOf(const QString &check);

    ControllerClient &m_client;
    QList<HealthCheck> m_checks;
    std::optional<RecordedRemedy> m_last;
    bool m_isApplying = false;
    int m_connection = 0; ///< answers to questions of one before are late
};

} // namespace labcast
