// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linecutter.h"
#include "mariadbtables.h"

#include <QObject>

#include <functional>

/// What becomes of FOG's tables when the line to them breaks in the middle of something, or their disk is full.
class TestStoreCut : public QObject
{
    Q_OBJECT
public:
    /// Whether it was done; an error otherwise.
    using Work = std::function<labcast::Result<void>(labcast::Store &)>;

    explicit TestStoreCut(labcast::MariaDbServer &server)
        : m_server(server)
    {
    }

private slots:
    void aLineThatIsCutAtAnyCommandLeavesAllOrNothing_data();
    void aLineThatIsCutAtAnyCommandLeavesAllOrNothing();
    void withoutTransactionsWhatIsDoneAgainIsWhole_data();
    void withoutTransactionsWhatIsDoneAgainIsWhole();
    void aFullDiskOfTheServerIsSaidAndNothingIsHalfDone();

private:
    bool load(const QString &generation);
    QString dump();
    /// Everything until `work` needs no more commands: `check` after each cut.
    void cutEverywhere(const QString &generation, const Work &work,
        const std::function<void(labcast::Store &, const labcast::Result<void> &)> &check);

    labcast::MariaDbServer &m_server;
};
