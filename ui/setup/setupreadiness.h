// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/fog/storagenode.h"
#include "app/fog/storestatus.h"
#include "app/network/networkinterface.h"
#include "app/result.h"
#include "ui/check/multicasttester.h"

#include <QObject>
#include <QTimer>

namespace labcast {

class ControllerClient;

enum class SetupStep { Welcome, Connection, Interface, MasterNode, Test, Service, Summary };
inline constexpr int setupSteps = 7;

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

    /// Absent until the controller has told it.
    const std::optional<StoreStatus> &store() const { return m_store; }
    /// FOG's database as FOG's own settings there tell, or why they do not; absent until that is known.
    const std::optional<Result<StoreAddress>> &foundStore() const { return m_foundStore; }
    /// The kind that the admin would like; the step is done when the controller works on one of it.
    StoreAddress::Kind wantedStore() const { return m_wantedStore; }
    void setWantedStore(StoreAddress::Kind kind);
    void useStore(const StoreAddress &address, const std::optional<QString> &password);
    bool isChangingStore() const { return m_isChangingStore; }
    /// Why the last useStore() failed.
    const std::optional<Error> &storeError() const { return m_storeError; }

    const QList<NetworkInterface> &interfaces() const { return m_interfaces; }
    const StorageNode &node() const { return m_node; }
    /// Of the steps Interface, MasterNode and Service; empty until the controller has answered.
    const QList<Finding> &findings() const { return m_findings; }
    std::optional<Finding> finding(QLatin1StringView check) const;
    QList<Finding> findingsOf(SetupStep step) const;
    MulticastTester &tester() { return m_tester; }
    /// What the last test on this wizard found.
    const std::optional<Finding> &testResult() const { return m_tester.result(); }
    bool isTestSkipped() const { return m_isTestSkipped; }

    void setTestSkipped(bool isSkipped);
    /// Reads everything again, now.
    void read();
    void apply(const QString &check, const Remedy &remedy);
    /// Why the last remedy of this check was refused.
    std::optional<Error> remedyError(const QString &check) const;

signals:
    void changed();

private:
    void readStore();
    void findStore();
    void readNode();
    void readInterfaces();
    void readFindings();
    QString whyNotStore() const;
    QString whyNotFindings(SetupStep step) const;

    ControllerClient &m_client;
    QTimer m_clock;
    std::optional<StoreStatus> m_store;
    std::optional<Result<StoreAddress>> m_foundStore;
    StoreAddress::Kind m_wantedStore = StoreAddress::Kind::Embedded;
    bool m_isChangingStore = false;
    std::optional<Error> m_storeError;
    QList<NetworkInterface> m_interfaces;
    StorageNode m_node;
    QList<Finding> m_findings;
    QHash<QString, Error> m_remedyErrors; ///< by check
    MulticastTester m_tester;
    bool m_isTestSkipped = false;
};

} // namespace labcast
