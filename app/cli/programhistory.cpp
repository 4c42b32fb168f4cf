// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about past sessions.

#include "../record/historyjson.h"
#include "../remote/historyclient.h"
#include "program.h"
#include "texts.h"

#include <QSaveFile>

namespace labcast {

using namespace Qt::StringLiterals;

void Program::runHistory()
{
    HistoryClient history(m_client);
    switch (m_line.verb()) {
    case Verb::HistoryShow:
        return history.show({m_line.argument().toLongLong()},
            then<RecordedSession>([this](const RecordedSession &session) {
                m_terminal.print(toJson(session), recordText(session));
                if (session.verdict && !m_terminal.isJson())
                    m_terminal.printVerdict(*session.verdict);
                end(ExitCode::Well);
            }));
    case Verb::HistoryExport:
        return exportHistory();
    default:
        return history.list({.limit = m_line.number(u"limit"_s).value_or(usualLimit),
                                .text = {},
                                .image = m_line.value(u"image"_s)},
            printing<QList<HistoryEntry>>(historyText));
    }
}

void Program::exportHistory()
{
    fetchReport([this](const SessionReport &report) {
        const bool isCsv = m_line.value(u"format"_s) == "csv"_L1;
        const QByteArray content = reportAs(isCsv ? ReportFormat::Csv : ReportFormat::Json, report);
        const QString path = m_line.value(u"output"_s);
        if (path.isEmpty()) {
            m_terminal.printRaw(content);
            return end(ExitCode::Well);
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            return fail({makeMessage("file-not-written"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}}),
                file.errorString()});
        m_terminal.print(QJsonObject {{u"written"_s, path}}, u"Written: "_s + path);
        end(ExitCode::Well);
    });
}

void Program::fetchReport(const std::function<void(const SessionReport &)> &next)
{
    const SessionId id {m_line.argument().toLongLong()};
    auto report = std::make_shared<SessionReport>();
    const auto samplesFetched = then<QList<Sample>>([report, next](const QList<Sample> &samples) {
        report->samples = samples;
        next(*report);
    });
    const auto eventsFetched
        = then<QList<SessionEvent>>([this, id, report, samplesFetched](const QList<SessionEvent> &events) {
              report->events = events;
              m_client.fetchSamples(id, samplesFetched);
          });
    HistoryClient(m_client).show(
        id, then<RecordedSession>([this, id, report, eventsFetched](const RecordedSession &session) {
            report->session = session;
            m_client.fetchEvents(id, eventsFetched);
        }));
}

} // namespace labcast
