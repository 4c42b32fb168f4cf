// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that move whole lists of computers in and out of files.

#include "../csv.h"
#include "../remote/hostclient.h"
#include "../remote/hostcodec.h"
#include "program.h"
#include "texts.h"

#include <QFile>
#include <QSaveFile>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Error fileError(const QFileDevice &file, QLatin1StringView id)
{
    return {makeMessage(id, {{u"path"_s, file.fileName()}, {u"cause"_s, file.errorString()}}), {}};
}

/// At most one byte more than an import takes: what is larger is refused by its size.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = path == "-"_L1 ? file.open(0, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    const QByteArray bytes = isOpen ? file.read(longestCsv + 1) : QByteArray();
    if (!isOpen || file.error() != QFileDevice::NoError)
        return tl::unexpected(fileError(file, "file-unreadable"_L1));
    return bytes;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(fileError(file, "file-unwritable"_L1));
    return {};
}

} // namespace

void Program::exportHosts()
{
    HostClient(m_client).exportHosts([this](const Result<HostClient::File> &file) {
        if (!file)
            return fail(file.error());
        const QString path = m_line.value(u"output"_s);
        const QString text = QString::fromUtf8(file->bytes);
        if (path.isEmpty()) {
            m_terminal.print(text, text.chopped(text.isEmpty() ? 0 : 2)); // its last line end is the terminal's
            return end(ExitCode::Well);
        }
        if (auto done = writeFile(path, file->bytes); !done)
            return fail(done.error());
        m_terminal.print(QJsonObject {{u"exported"_s, file->hosts}}, exportText(file->hosts, path));
        end(ExitCode::Well);
    });
}

void Program::importHosts()
{
    const auto bytes = bytesOf(m_line.argument());
    if (!bytes)
        return fail(bytes.error());
    HostClient(m_client).uploadHosts(*bytes, [this](const Result<qint64> &file) {
        if (!file)
            return fail(file.error());
        HostClient(m_client).previewImport(*file, [this, file = *file](const Result<ImportPlan> &plan) {
            if (!plan)
                return fail(plan.error());
            showPlan(file, *plan);
        });
    });
}

void Program::showPlan(qint64 file, const ImportPlan &plan)
{
    for (const ImportRow &row : plan.rows) {
        if (row.act == ImportAct::Fault)
            m_terminal.remark(u"Line %1: %2"_s.arg(row.line).arg(row.fault.english));
    }
    if (m_line.wants(u"preview"_s) || plan.counts.added + plan.counts.changed == 0)
        return endImport(plan.counts, importText(plan.counts, false));
    HostClient(m_client).importHosts(file, plan.counts, [this](const Result<ImportCounts> &done) {
        if (!done)
            return fail(done.error());
        endImport(*done, importText(*done, true));
    });
}

void Program::endImport(const ImportCounts &counts, const QString &text)
{
    m_terminal.print(toJson(counts), text);
    end(counts.faults > 0 ? ExitCode::Failed : ExitCode::Well);
}

} // namespace labcast
