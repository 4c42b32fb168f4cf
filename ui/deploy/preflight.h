// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/deploychecks.h"
#include "app/network/networkinterface.h"
#include "app/remote/controllerclient.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace labcast {

/// What can be known of a deployment before it is asked for: the checks of the node and of this deployment, the
/// command that would be used, and where it would leave.
class Preflight : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit Preflight(ControllerClient &client, QObject *parent = nullptr);

    /// Asks for everything again.
    void check();

    /// What the deployment is now. It is judged at once, and the controller is asked what it would do with it when
    /// nothing has changed for a moment.
    void setDeployment(const DeployRequest &request, const DeployFacts &facts);

    /// Worst first.
    QList<Finding> findings() const;
    /// Whether every check has been answered.
    bool isComplete() const { return m_hasNodeFindings && m_hasPreview; }
    bool hasError() const;

    /// Sets it right and checks again.
    void apply(const QString &check, const Remedy &remedy);

    /// The command line of the first file, empty until it is known.
    const QStringList &command() const { return m_preview.command; }
    /// On a FOG server: how many disks it would overwrite.
    std::optional<int> overwrites() const { return m_preview.overwrites; }
    const StorageNode &node() const { return m_node; }
    std::optional<Bandwidth> linkSpeed() const { return m_linkSpeed; }

signals:
    void changed();
    void failed(const labcast::Error &error);

private:
    void connectClient();
    void askPreview();
    void showInterfaces(const QList<NetworkInterface> &interfaces);
    void takeSession(const SessionInfo &session);
    QList<BusyHosts> busy() const;

    ControllerClient &m_client;
    QTimer m_pause; ///< until nothing has changed for a moment
    int m_round = 0; ///< of the preview; answers to the ones before are too late
    bool m_hasNodeFindings = false;
    bool m_hasPreview = false; ///< for the deployment as it is now
    QList<Finding> m_nodeFindings;
    StorageNode m_node;
    std::optional<Bandwidth> m_linkSpeed;
    QList<NetworkInterface> m_interfaces;
    DeployRequest m_request;
    DeployFacts m_facts;
    DeployPreview m_preview;
    QMap<SessionId, SessionInfo> m_running;
};

} // namespace labcast
