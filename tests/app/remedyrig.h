// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controller/remedies.h"
#include "fogtables.h"

#include <QTest>

namespace labcast {

using namespace Qt::StringLiterals;

/// A controller's parts around one database, as a FOG server's observer has them.
struct RemedyRig
{
    std::unique_ptr<FogTables> tables;
    QTemporaryDir folder;
    AsyncStore store {[this] { return tables->open(); }};
    WorkThread files {u"files"_s};
    Recorder recorder {folder.filePath(u"record.sqlite"_s)};
    std::function<StoreAddress()> address = [] {
        return StoreAddress {.kind = StoreAddress::Kind::MariaDb, .host = u"db"_s, .mode = StoreMode::Observer};
    };
    Service fogService {u"labcast-no-such-service"_s};
    WorkThread system {u"system"_s};
    Setup setup {{store, files, system, recorder, fogService,
        [] { return Result<QString>(u"/usr/bin/udp-sender"_s); }, {}, {}, address}};
    Remedies remedies {{store, recorder, setup, fogService, system, files, address, folder.path()}};

    /// The rows that remedies write, every column that FOG fills.
    QList<RowValues> dump()
    {
        QList<RowValues> rows;
        for (const auto &[table, columns] :
            {std::pair {u"nfsGroupMembers"_s,
                 u"ngmID ngmMemberName ngmIsMasterNode ngmIsEnabled ngmHostname ngmInterface ngmRootPath"_s},
                {u"globalSettings"_s, u"settingKey settingValue settingDesc settingCategory"_s}})
            rows << store
                        .run([table = table, columns = columns.split(u' ')](
                                 Store &each) { return each.rows(table, columns); })
                        .result()
                        .value_or(QList<RowValues>());
        std::ranges::sort(rows, {}, [](const RowValues &row) { return row.values().join(u'|'); });
        return rows;
    }

    Finding find(const QString &check)
    {
        std::optional<Result<QList<Finding>>> found;
        setup.check({check}, [&found](const auto &findings) { found = findings; });
        [&] { QTRY_VERIFY(found.has_value()); }();
        return (*found)->value(0);
    }

    QString apply(const Remedies::Request &request)
    {
        return told([&](const AnswerTo<Finding> &answer) { remedies.apply(request, answer); });
    }

    QString apply(const Finding &finding)
    {
        return apply({finding.check, finding.remedy()->choice, finding.remedy()->steps});
    }

    QString undo(const QString &check = {})
    {
        return told([&](const AnswerTo<Finding> &answer) { remedies.undo({.check = check}, answer); });
    }

    /// The id of the error, or the status that the check has afterwards.
    QString told(const std::function<void(const AnswerTo<Finding> &)> &act)
    {
        std::optional<Result<Finding>> done;
        act([&done](const Result<Finding> &finding) { done = finding; });
        [&] { QTRY_VERIFY(done.has_value()); }();
        return *done ? toWord((*done)->status) : done->error().message.id;
    }
};

} // namespace labcast
