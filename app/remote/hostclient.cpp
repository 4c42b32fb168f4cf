// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostclient.h"

#include "../csv.h"
#include "hostcodec.h"

#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pieceBytes = 256 * 1024; // well below a message's limit, also in base64

QList<QStringList> rowsFromJson(const QJsonValue &value)
{
    QList<QStringList> rows;
    for (const QJsonValue &row : value.toArray())
        rows << row.toVariant().toStringList();
    return rows;
}

/// Piece after piece.
void upload(ControllerClient &client, qint64 file, const QByteArray &rest, Answer<qint64> answer)
{
    const QString piece = QString::fromLatin1(rest.first(std::min(pieceBytes, rest.size())).toBase64());
    client.request(u"host.upload"_s, {{u"file"_s, file}, {u"data"_s, piece}},
        [&client, rest, answer = std::move(answer)](const Result<QJsonObject> &kept) {
            if (!kept)
                return answer(tl::unexpected(kept.error()));
            const qint64 number = (*kept)[u"file"_s].toInteger();
            if (rest.size() <= pieceBytes)
                return answer(number);
            upload(client, number, rest.sliced(pieceBytes), answer);
        });
}

/// Page after page.
void preview(
    ControllerClient &client, const QJsonObject &params, const ImportPlan &soFar, Answer<ImportPlan> answer)
{
    client.request(u"host.preview"_s, params,
        [&client, params, soFar, answer = std::move(answer)](const Result<QJsonObject> &page) {
            if (!page)
                return answer(tl::unexpected(page.error()));
            ImportPlan plan = soFar;
            plan.counts = importCountsFromJson((*page)[u"counts"_s].toObject());
            plan.rows += listOf((*page)[u"rows"_s], importRowFromJson);
            const QJsonValue next = (*page)[u"next"_s];
            if (!next.isDouble())
                return answer(plan);
            QJsonObject following = params;
            following[u"from"_s] = next;
            preview(client, following, plan, answer);
        });
}

} // namespace

void HostClient::exportHosts(Answer<File> answer)
{
    const auto write = [answer = std::move(answer)](const Result<QList<QStringList>> &rows) {
        answer(rows.map([](const QList<QStringList> &lines) {
            File file {{}, int(lines.size())};
            for (const QStringList &cells : lines)
                file.bytes += csvLine(cells);
            return file;
        }));
    };
    askPages<QStringList>(m_client, u"host.export"_s, {}, u"rows"_s, rowsFromJson, write);
}

void HostClient::uploadHosts(const QByteArray &file, Answer<qint64> answer)
{
    if (file.size() > longestCsv)
        return answer(failure("csv-too-large"_L1, {{u"most"_s, longestCsv}}));
    upload(m_client, 0, file, std::move(answer));
}

void HostClient::previewImport(qint64 file, Answer<ImportPlan> answer)
{
    preview(m_client, {{u"file"_s, file}}, {}, std::move(answer));
}

void HostClient::importHosts(qint64 file, const ImportCounts &expected, Answer<ImportCounts> answer)
{
    QJsonObject params = toJson(expected);
    params[u"file"_s] = file;
    ask(m_client, u"host.import"_s, params, importCountsFromJson, std::move(answer));
}

void HostClient::listHosts(Answer<QList<Host>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, hostFromJson); };
    askPages<Host>(m_client, u"host.list"_s, {}, u"hosts"_s, read, std::move(answer));
}

void HostClient::addHost(const Host &host, Answer<Host> answer)
{
    ask(m_client, u"host.add"_s, toJson(host), hostFromJson, std::move(answer));
}

void HostClient::changeHost(const QString &name, const HostChange &change, Answer<Host> answer)
{
    QJsonObject params = toJson(change);
    params[u"name"_s] = name;
    ask(m_client, u"host.change"_s, params, hostFromJson, std::move(answer));
}

void HostClient::removeHosts(const QStringList &names, Answer<void> answer)
{
    askFor(m_client, u"host.remove"_s, {{u"names"_s, QJsonArray::fromStringList(names)}}, std::move(answer));
}

void HostClient::listLabs(Answer<QList<Lab>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, labFromJson); };
    askPages<Lab>(m_client, u"lab.list"_s, {}, u"labs"_s, read, std::move(answer));
}

void HostClient::addLab(const Lab &lab, Answer<Lab> answer)
{
    ask(m_client, u"lab.add"_s, toJson(lab), labFromJson, std::move(answer));
}

void HostClient::changeLab(const QString &name, const LabChange &change, Answer<Lab> answer)
{
    QJsonObject params = toJson(change);
    params[u"name"_s] = name;
    ask(m_client, u"lab.change"_s, params, labFromJson, std::move(answer));
}

void HostClient::removeLab(const QString &name, Answer<void> answer)
{
    askFor(m_client, u"lab.remove"_s, {{u"name"_s, name}}, std::move(answer));
}

void HostClient::listProtected(Answer<QList<ProtectedThing>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, protectedThingFromJson); };
    askPages<ProtectedThing>(m_client, u"protection.list"_s, {}, u"protected"_s, read, std::move(answer));
}

void HostClient::protect(const ProtectionChange &change, Answer<void> answer)
{
    askFor(m_client, u"protection.change"_s, toJson(change), std::move(answer));
}

} // namespace labcast
