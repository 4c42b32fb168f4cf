// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include "../check/servercheck.h"
#include "../network/neighbourtable.h"
#include "controller.h"
#include "diagnosistexts.h"

#include <QSysInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Of each log the end, which is what anybody looks at.
constexpr qint64 mostLogLines = 20'000;
constexpr qint64 linesAtOnce = 2000;
constexpr qint64 mostHosts = 100'000;
/// A log that is long is not counted at once.
constexpr int countingTries = 15;
constexpr std::chrono::milliseconds countingPause {200};

QString folderOf(SessionId session)
{
    return u"sessions/%1/"_s.arg(session.value);
}

void addNames(QStringList &names, const SessionInfo &info)
{
    names += info.absent;
    for (const ReceiverInfo &receiver : info.receivers)
        names << receiver.host;
}

} // namespace

struct Diagnosis::Round
{
    BundleRequest request;
    AnswerTo<Gathered> answer;
    Gathered gathered {};
    QList<SessionId> sessions {}; ///< not gathered yet
    QStringList logs {}; ///< the same
    QStringList wanted {}; ///< logs of sessions
};

Diagnosis::Diagnosis(Controller &controller, QObject *parent)
    : QObject(parent)
    , m_controller(controller)
{
}

void Diagnosis::gather(const BundleRequest &request, AnswerTo<Gathered> answer)
{
    const auto round = std::make_shared<Round>(Round {request, std::move(answer)});
    round->gathered.items << PackItem {u"README.txt"_s, readmeText(request.redaction)};
    round->gathered.names << QSysInfo::machineHostName() << m_controller.storeKeeper().status().address.host;
    findSessions(round);
}

void Diagnosis::findSessions(const RoundPointer &round)
{
    for (const qint64 session : round->request.sessions)
        round->sessions << SessionId {session};
    if (!round->sessions.isEmpty() || round->request.latest == 0)
        return addSession(round);
    m_controller.history().list({.limit = round->request.latest, .text = {}, .image = {}},
        [this, round](const Result<HistoryExcerpt> &page) {
            for (const HistoryEntry &entry : page.value_or(HistoryExcerpt {}).entries)
                round->sessions << entry.session;
            addSession(round);
        });
}

void Diagnosis::addSession(const RoundPointer &round)
{
    if (round->sessions.isEmpty())
        return findFacts(round);
    const SessionId id = round->sessions.takeFirst();
    round->wanted << sessionLogId(id.value);
    m_controller.history().session(id, [this, round](const Result<RecordedSession> &session) {
        if (!session)
            return round->answer(tl::unexpected(session.error()));
        addEvents(round, *session);
    });
}

void Diagnosis::addEvents(const RoundPointer &round, const RecordedSession &session)
{
    const SessionId id = session.info.session;
    addNames(round->gathered.names, session.info);
    if (session.origin.request)
        round->gathered.names += session.origin.request->hosts;
    m_controller.history().events(id, [this, round, id, session](const Result<QList<SessionEvent>> &events) {
        m_controller.history().samples(
            id, [this, round, id, session, events](const Result<QList<Sample>> &samples) {
                const SessionReport report {
                    session, events.value_or(QList<SessionEvent> {}), samples.value_or(QList<Sample> {})};
                for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Csv})
                    round->gathered.items
                        << PackItem {folderOf(id) + u"report"_s + suffixOf(format), reportAs(format, report)};
                addSession(round);
            });
    });
}

void Diagnosis::findFacts(const RoundPointer &round)
{
    m_controller.setup().look([this, round](const FoundFacts &found) { addFacts(round, found); });
}

void Diagnosis::addFacts(const RoundPointer &round, const FoundFacts &found)
{
    const QList<Finding> findings = run(serverChecks(), found);
    round->gathered.items << PackItem {u"versions.txt"_s, versionsText(m_controller.storeKeeper().status(), found)}
                          << PackItem {u"settings.txt"_s, settingsText(found)}
                          << PackItem {u"checks.txt"_s, checksText(findings)}
                          << PackItem {u"checks.json"_s, checksJson(findings)}
                          << PackItem {u"network/interfaces.txt"_s, interfaceLines(found.facts.interfaces)}
                          << PackItem {u"network/routes.txt"_s, routesText(routes())}
                          << PackItem {u"network/neighbours.txt"_s, neighboursText(neighbours())};
    findLogs(round, 0);
}

/// Those of the controller, of FOG's daemon, and of the sessions.
void Diagnosis::findLogs(const RoundPointer &round, int tries)
{
    m_controller.log().list().then(this, [this, round, tries](const QList<LogSource> &sources) {
        bool isCounted = true;
        round->logs.clear();
        for (const LogSource &source : sources) {
            if (source.session != 0 && !round->wanted.contains(source.id))
                continue;
            round->logs << source.id;
            // Those of sessions are read when their turn comes.
            isCounted = isCounted && (source.session != 0 || source.isCounted || !source.trouble.isEmpty());
        }
        if (isCounted || tries >= countingTries)
            return addLog(round);
        QTimer::singleShot(countingPause, this, [this, round, tries] { findLogs(round, tries + 1); });
    });
}

void Diagnosis::addLog(const RoundPointer &round)
{
    if (round->logs.isEmpty())
        return findNames(round);
    const QString id = round->logs.takeFirst();
    m_controller.log().read(id, 0, 1, {}).then(this, [this, round, id](const Result<LogExcerpt> &first) {
        round->gathered.items << PackItem {u"logs/"_s + plainName(id) + u".log"_s};
        if (!first)
            round->gathered.items.last().content = first.error().message.english.toUtf8() + '\n';
        readLog(round, id, first ? std::max<qint64>(0, first->total - mostLogLines) : 0);
    });
}

void Diagnosis::readLog(const RoundPointer &round, const QString &id, qint64 row)
{
    m_controller.log()
        .read(id, row, linesAtOnce, {})
        .then(this, [this, round, id, row](const Result<LogExcerpt> &page) {
            if (!page || page->lines.isEmpty())
                return addLog(round);
            QByteArray &content = round->gathered.items.last().content;
            for (const LogLine &line : page->lines)
                content += lineText(line);
            readLog(round, id, row + page->lines.size());
        });
}

void Diagnosis::findNames(const RoundPointer &round)
{
    if (!round->request.redaction.names)
        return round->answer(round->gathered);
    m_controller.hostLibrary().hosts(0, mostHosts, [round](const Result<QList<Host>> &hosts) {
        for (const Host &host : hosts.value_or(QList<Host> {}))
            round->gathered.names << host.name;
        round->answer(round->gathered);
    });
}

} // namespace labcast
