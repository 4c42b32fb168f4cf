// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "answer.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace labcast {

/// Files of computers on their way into the library: handed over in pieces, looked at, then imported. Two at once
/// are kept, and none for longer than ten minutes after it was last asked for.
class HostImports : public QObject
{
    Q_OBJECT
public:
    explicit HostImports(AsyncStore &store, QObject *parent = nullptr);

    /// Appends to the file `id`, or begins one when that is 0; answers its id. Errors: import-expired,
    /// csv-too-large.
    Result<qint64> upload(qint64 id, const QByteArray &piece);
    /// What an import would do. Errors: import-expired, those of readCsv and of Store::planImport.
    void preview(qint64 id, AnswerTo<ImportPlan> answer);
    /// Imports the file, and forgets it. Errors: those of preview(), import-differs.
    void import(qint64 id, const ImportCounts &expected, AnswerTo<ImportCounts> answer);

private:
    void makeRoom();

    AsyncStore &m_store;
    QMap<qint64, QByteArray> m_files; ///< oldest first
    qint64 m_last = 0;
    QTimer m_idle;
};

} // namespace labcast
