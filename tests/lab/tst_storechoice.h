// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "labcontroller.h"
#include "mariadbtables.h"

#include <QObject>

/// A real labcastd that is told by labcastctl to work on a FOG server's database.
class TestStoreChoice : public QObject
{
    Q_OBJECT
public:
    explicit TestStoreChoice(labcast::MariaDbServer &server)
        : m_server(server)
    {
    }

private slots:
    void init();
    void cleanup();

    void aFogServerIsChosenWithoutARestart();
    void aFogServerIsOnlyObservedAtFirst();
    void aDeploymentOnItsWayKeepsItsStore();
    void aStoreThatFailsChangesNothing_data();
    void aStoreThatFailsChangesNothing();
    void aLostServerIsToldSinceWhenAndFoundAgain();
    void aControllerStartsWithoutItsServer();
    void aWrongPasswordLeavesTheOneThatIsRight();
    void anAddressIsReadAsPeopleWriteIt_data();
    void anAddressIsReadAsPeopleWriteIt();

private:
    CtlResult choose(const QStringList &more = {});
    QString chosen()
    {
        return m_controller->ctl({QStringLiteral("store"), QStringLiteral("show")})
            .object()[QStringLiteral("store")]
            .toString();
    }
    QString trouble();
    QString fileWith(const QString &password);

    labcast::MariaDbServer &m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<LabController> m_controller;
};
