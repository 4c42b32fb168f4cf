// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fogtables.h"

#include <QObject>

#include <functional>

namespace labcast {
struct RemedyRig;
}

/// What applying and undoing a remedy does to FOG's tables, on each kind of database.
class TestRemedies : public QObject
{
    Q_OBJECT
public:
    using MakeTables = std::function<std::unique_ptr<labcast::FogTables>(const QString &backend)>;
    TestRemedies(const QStringList &backends, MakeTables makeTables);
    ~TestRemedies() override;

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void whatWasAppliedAndUndoneIsAsItWas_data();
    void whatWasAppliedAndUndoneIsAsItWas();
    void nothingIsWrittenWhenTheWorldHasChanged();
    void nothingIsTakenBackWhenTheWorldHasChanged();
    void aRowThatWasChangedBehindTheCheckIsNotOverwritten();
    void whereOneRowHasChangedNoneIsWritten();
    void aCheckWithoutRemedyDoesNothing();
    void theLastRemedyIsTakenBackFirst();

private:
    const QStringList m_backends;
    const MakeTables m_makeTables;
    std::unique_ptr<labcast::RemedyRig> m_rig;
};
