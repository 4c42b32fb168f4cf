// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mariadbtables.h"

#include <QObject>

/// What becomes of the store when its server, its tables or what is written into them is not as it should be.
class TestStoreLink : public QObject
{
    Q_OBJECT
public:
    explicit TestStoreLink(labcast::MariaDbServer &server)
        : m_server(server)
    {
    }

private slots:
    void init();

    void aStoreThatCannotBeUsedIsNamed_data();
    void aStoreThatCannotBeUsedIsNamed();
    void aGenerationIsToldByItsColumns_data();
    void aGenerationIsToldByItsColumns();
    void aNewerFogIsReadButNotWritten();
    void aRightThatIsTakenAwayIsNoUpgrade();
    void encryptionThatIsNotThereIsRefused();
    void aServerIsTrustedByItsCertificates();

    void aKilledServerIsNamedAndFoundAgain();
    void whatIsOwedIsDoneAfterwardsInOrderAndOnce();
    void aReadOnlyServerKeepsWhatIsOwed();
    void anUpgradeUnderneathWritesNothingUntilItIsOver();
    void anObserverChangesNoRow();

    void aTextThatDoesNotFitIsRefusedWhole_data();
    void aTextThatDoesNotFitIsRefusedWhole();
    void aNullInEveryColumnThatTakesItIsRead_data();
    void aNullInEveryColumnThatTakesItIsRead();
    void timesAreInFogsTimeZone();
    void anObservationIsTwoQueriesWhateverRuns();
    void tenThousandHostsAreReadWithoutComparingEachWithEveryMac();

private:
    std::unique_ptr<labcast::Store> open(const labcast::StoreAddress &address);
    std::unique_ptr<labcast::Store> open() { return open(labcast::fogAddress(m_server)); }
    QString value(const QString &sql) { return m_server.value(sql, QStringLiteral("fog")); }

    labcast::MariaDbServer &m_server;
};
