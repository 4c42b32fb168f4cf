// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/network/multicasttestresult.h"
#include "app/network/networkinterface.h"
#include "app/result.h"

#include <QObject>
#include <QTimer>

namespace labcast {

class ControllerClient;

enum class SetupStep { Welcome, Interface, MasterNode, Test, Summary };
inline constexpr int setupSteps = 5;

/// Everything the setup wizard knows, read from the controller once a second, and the one place that decides
/// whether a step is done.
class SetupReadiness : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit SetupReadiness(ControllerClient &client, QObject *parent = nullptr);

    /// Whether the wizard may go on from `step`.
    bool isReady(SetupStep step) const { return whyNot(step).isEmpty(); }
    /// The sentence that says why not, empty when it may.
    QString whyNot(SetupStep step) const;

    const QList<NetworkInterface> &interfaces() const { return m_interfaces; }
    const StorageNode &node() const { return m_node; }
    /// Of the steps Interface and MasterNode; empty until the controller has answered.
    const QList<Finding> &findings() const { return m_findings; }
    std::optional<Finding> finding(QLatin1StringView check) const;
    QList<Finding> findingsOf(SetupStep step) const;
    bool isTesting() const { return m_isTesting; }
    const std::optional<Result<MulticastTestResult>> &testResult() const { return m_testResult; }
    bool isTestSkipped() const { return m_isTestSkipped; }

    void setTestSkipped(bool isSkipped);
    /// Reads everything again, now.
    void read();
    void apply(const StorageNodeChange &change);
    /// Through the node's interface.
    void test();

signals:
    void changed();
    /// An act failed; `changed` comes too.
    void failed(const labcast::Error &reason);

private:
    void readNode();
    void readInterfaces();
    void readFindings();
    QString whyNotFindings(SetupStep step) const;

    ControllerClient &m_client;
    QTimer m_clock;
    QList<NetworkInterface> m_interfaces;
    StorageNode m_node;
    QList<Finding> m_findings;
    bool m_isTesting = false;
    bool m_isTestSkipped = false;
    std::optional<Result<MulticastTestResult>> m_testResult;
};

} // namespace labcast
