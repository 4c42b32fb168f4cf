// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fogtables.h"

#include <QObject>

#include <functional>

namespace labcast {
struct Leftovers;
struct RemedyRig;
} // namespace labcast

/// What multicasts leave behind: which rows count as that, and what ending them does on each kind of database.
class TestLeftovers : public QObject
{
    Q_OBJECT
public:
    using MakeTables = std::function<std::unique_ptr<labcast::FogTables>(const QString &backend)>;
    TestLeftovers(const QStringList &backends, MakeTables makeTables);
    ~TestLeftovers() override;

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void everyRowIsToldFromWhatIsInUse();
    void cleaningUpDoesWhatFogDoesAndSparesWhatHasASender();
    void whatWasCleanedUpComesBackAsItWas();
    void aSessionThatGotASenderMeanwhileIsNotEnded();
    void ghostTasksAreCancelledAndComeBack();
    void aSessionWhoseComputersStillWriteIsLeftAlone();
    void aCommandThatStillHasStreamsToSendIsASender();
    void anOrphanIsEndedAndNoOtherProcess();
    void aNumberThatIsAnotherProcesssByNowIsNotTouched();

private:
    QStringList words();
    QStringList dump();

    const QStringList m_backends;
    const MakeTables m_makeTables;
    std::unique_ptr<labcast::RemedyRig> m_rig;
    std::unique_ptr<labcast::Leftovers> m_leftovers;
};
