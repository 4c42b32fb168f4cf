// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/store.h"

#include <QObject>
#include <QTemporaryDir>

/// Lists of computers in and out of the store, as FOG's own files have them.
class TestHostTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void theColumnsAreFogsOwn();
    void whatIsExportedMakesTheSameHostsInAnEmptyStore();
    void everyFlawIsASentenceWithItsLine_data();
    void everyFlawIsASentenceWithItsLine();
    void aFlawLeavesOutItsLineAlone();
    void onlyWhatDiffersIsAChange();
    void aShortLineLeavesTheRestAsItIs();
    void columnsMayBeNamedAndInAnyOrder();
    void secretsAreNeitherWrittenNorRead();
    void nothingIsImportedWhenTheLibraryHasChanged();
    void tenThousandAreImportedAtOnce();
    void hostsAreReadPageByPage();

private:
    labcast::Result<labcast::ImportPlan> plan(const QByteArray &file);
    labcast::Result<labcast::ImportCounts> import(const QByteArray &file);
    QByteArray exported();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<labcast::Store> m_store;
};
