// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/deploychecks.h"
#include "../check/fogdeploychecks.h"
#include "apitasking.h"
#include "deployment.h"
#include "manager.h"
#include "remedies.h"

#include <QObject>

namespace labcast {

/// What a deployment on a FOG server would come to.
struct FogPlan
{
    SessionPlan session; ///< as it would be sent; its request names the computers that FOG gives a task
    PortSource ports;
    QSet<quint16> taken {}; ///< portbases of FOG's sessions
    FogDeployFacts facts {};
    StorageNode node {};
    Remedy images {}; ///< what gives the computers the image; its choice is this plan's alone

    /// How many disks it overwrites.
    int overwrites() const { return session.request.receivers; }
};

/// A deployment that FOG's tables have now.
struct FogDeployed
{
    SessionId session; ///< msID
    QStringList hosts; ///< that have a task
};

/// Deployments on a FOG server: the session and its tasks become rows as FOG's own pages write them, by FOG itself
/// where its API may be used, and whoever runs FOG's sessions sends them.
class FogDeployment : public QObject
{
    Q_OBJECT
public:
    /// What it works with; everything outlives it.
    struct Parts
    {
        AsyncStore &store;
        Deployment &deployment;
        Remedies &remedies;
        ApiTasking &api;
        Manager &manager;
        WorkThread &system; ///< waits for answers of the network
    };

    explicit FogDeployment(const Parts &parts, QObject *parent = nullptr);

    /// What create() would come to; also asks the computers whether they are on. Changes nothing. Errors:
    /// Deployment::preview's, deploy-all-left-out, deploy-node-elsewhere.
    void preview(const DeployRequest &request, AnswerTo<FogPlan> answer);

    /// Computers that have another image get this one first; that is recorded as a remedy
    /// of deploy-images. Errors: preview's, overwrites-unconfirmed, overwrites-differ, Remedies::change's,
    /// Store::addTasking's or ApiTasking::create's, ports-exhausted, and tasking-differs when the rows are not
    /// what was asked for: they are cancelled then.
    void create(const DeployRequest &request, AnswerTo<FogDeployed> answer);

private:
    void plan(const DeployRequest &request, AnswerTo<FogPlan> answer);
    void prepare(const DeployRequest &request, AnswerTo<FogPlan> answer);
    void take(const FogPlan &plan, AnswerTo<FogPlan> answer);
    void assign(const FogPlan &plan, AnswerTo<FogDeployed> answer);
    void write(const FogPlan &plan, AnswerTo<FogDeployed> answer);
    void written(const FogPlan &plan, const Result<qint64> &id, const AnswerTo<FogDeployed> &answer);
    void verify(qint64 id, const FogPlan &plan, AnswerTo<FogDeployed> answer);
    void cancel(qint64 id, AnswerTo<void> answer);
    void takeBackImages(const FogPlan &plan, const Error &error, const AnswerTo<FogDeployed> &answer);

    Parts m_parts;
    NodeNames m_names;
};

} // namespace labcast
