// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fogtables.h"

#include <QJsonObject>
#include <QObject>

namespace labcast {
class MariaDbServer;
struct Leftovers;
struct RemedyRig;
} // namespace labcast

/// A clean-up with its backup file on every kind of database, held against the database's own client.
class TestCleanUp : public QObject
{
    Q_OBJECT
public:
    explicit TestCleanUp(labcast::MariaDbServer &server);
    ~TestCleanUp() override;

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void whatIsEndedComesBackRowByRow_data();
    void whatIsEndedComesBackRowByRow();
    void theBackupMakesTheSameRowsInANewDatabase();
    void whatIsUnusualInATextComesBack();
    void nothingIsDoneWithoutABackup();
    void everythingIsDeletedOnlyWithTheRightNumber();
    void nothingIsDeletedWhileASenderRuns();
    void aSenderThatStartsAtTheLastMomentIsSeen();
    void aRowThatIsInTheWayIsToldAndNotOverwritten();
    void aSessionThatHasThePortNowIsToldAndNotDisturbed();
    void anAssociationThatWasMadeAgainIsToldAndNotDoubled();
    void newSessionsElsewhereAreNoHindrance();
    void aBackupThatWasChangedIsNotUsed();
    void aBackupThatIsGoneIsTold();
    void theRowsThatAreStillMissingAreBroughtBack();
    void ofTwoAdministratorsTheSecondChangesNothing();

private:
    QString dump();
    QString dump(const QString &database) const;
    QString apply(const QString &choice, qint64 confirmed = 0);
    QString apply(labcast::RemedyRig &rig, const QString &choice, qint64 confirmed = 0);
    QStringList backups() const;
    bool insertEverything();
    bool isSqlite() const;
    bool makeNewDatabase(const QString &name) const;
    bool loadInto(const QString &name, const QString &file) const;

    labcast::MariaDbServer &m_server;
    std::unique_ptr<labcast::RemedyRig> m_rig;
    std::unique_ptr<labcast::Leftovers> m_leftovers;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of databases that are loaded
};
