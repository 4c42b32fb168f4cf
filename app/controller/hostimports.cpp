// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostimports.h"

#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFiles = 2;
constexpr std::chrono::minutes longestIdle {10};

} // namespace

HostImports::HostImports(AsyncStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(longestIdle);
    connect(&m_idle, &QTimer::timeout, this, [this] { m_files.clear(); });
}

Result<qint64> HostImports::upload(qint64 id, const QByteArray &piece)
{
    if (id == 0) {
        makeRoom();
        id = ++m_last;
        m_files.insert(id, {});
    }
    const auto file = m_files.find(id);
    if (file == m_files.end())
        return failure("import-expired"_L1);
    m_idle.start();
    if (file->size() + piece.size() > longestCsv) {
        m_files.erase(file);
        return failure("csv-too-large"_L1, {{u"most"_s, longestCsv}});
    }
    *file += piece;
    return id;
}

/// The oldest gives way.
void HostImports::makeRoom()
{
    while (m_files.size() >= mostFiles)
        m_files.erase(m_files.begin());
}

void HostImports::preview(qint64 id, AnswerTo<ImportPlan> answer)
{
    const auto file = m_files.constFind(id);
    if (file == m_files.constEnd())
        return answer(failure("import-expired"_L1));
    m_idle.start();
    // Off the main thread: the file may be as large as the limit.
    const auto look = [bytes = *file](Store &store) {
        return readCsv(bytes).and_then(
            [&store](const QList<CsvRecord> &records) { return store.planImport(records); });
    };
    m_store.run(look).then(this, std::move(answer));
}

void HostImports::import(qint64 id, const ImportCounts &expected, AnswerTo<ImportCounts> answer)
{
    const auto file = m_files.constFind(id);
    if (file == m_files.constEnd())
        return answer(failure("import-expired"_L1));
    const auto write = [bytes = *file, expected](Store &store) {
        return readCsv(bytes).and_then(
            [&](const QList<CsvRecord> &records) { return store.importHosts(records, expected); });
    };
    m_store.run(write).then(this, [this, id, answer = std::move(answer)](const Result<ImportCounts> &done) {
        if (done)
            m_files.remove(id);
        answer(done);
    });
}

} // namespace labcast
