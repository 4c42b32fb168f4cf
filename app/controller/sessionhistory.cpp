// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionhistory.h"

#include "../session/sessionjson.h"
#include "../session/sessionsentence.h"
#include "eventline.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// So many ticks are written at a time: what a killed controller loses at most, in quarters of a second.
constexpr int ticksInBatch = 12;

constexpr auto senderGreeting = "Udp-sender "_L1;

/// A stream its controller did not see the end of has failed.
void failOpenStreams(QList<StreamInfo> &streams)
{
    for (StreamInfo &stream : streams) {
        if (stream.state == StreamState::Waiting || stream.state == StreamState::Sending)
            stream.state = StreamState::Failed;
    }
}

/// Whether `past` was closed only because nobody looked any more and is what is seen now. Numbers alone are given
/// again by other stores.
bool isSame(const SessionInfo &past, const SessionInfo &now)
{
    return past.isObserved && past.sentence.headline.id == "fog-unwatched"_L1 && past.createdMs == now.createdMs
        && past.portbase == now.portbase && past.name == now.name && past.image == now.image;
}

/// The verdict of a session whose controller died: everything after the last record is unknown.
SessionVerdict verdictOfDead(const SessionInfo &info)
{
    SessionVerdict verdict {.session = info.session,
        .outcome = SessionState::Failed,
        .reason = makeMessage(info.isObserved ? "fog-unwatched"_L1 : "controller-died"_L1),
        .bytes = info.acknowledged,
        .streams = info.streams,
        .receivers = info.receivers};
    for (ReceiverInfo &receiver : verdict.receivers) {
        receiver.state = ReceiverState::Ended;
        if (!receiver.result)
            receiver.result = ReceiverResult::Stopped;
    }
    failOpenStreams(verdict.streams);
    const qsizetype missing = std::max(info.expected - info.receivers.size(), info.absent.size());
    for (qsizetype i = 0; i < missing; ++i)
        verdict.receivers.append(
            {.host = info.absent.value(i), .state = ReceiverState::Ended, .result = ReceiverResult::NeverJoined});
    for (const StreamInfo &stream : info.streams)
        verdict.seconds += stream.seconds;
    return verdict;
}

} // namespace

SessionHistory::SessionHistory(Recorder &recorder, LogBook &log, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_log(log)
{
    connect(&recorder, &Recorder::troubleChanged, this, [this](const std::optional<Error> &trouble) {
        m_trouble = trouble;
        emit troubleChanged();
    });
}

void SessionHistory::load(AnswerTo<void> answer)
{
    m_recorder.past().then(this, [this, answer = std::move(answer)](const Result<RecordedPast> &past) {
        if (!past)
            return answer(tl::unexpected(past.error()));
        for (const SessionInfo &info : past->recent)
            remember(info);
        buryAll(past->unfinished, answer);
    });
}

/// One after the other: how far each came its last sample tells.
void SessionHistory::buryAll(QList<RecordedSession> dead, AnswerTo<void> answer)
{
    if (dead.isEmpty())
        return answer({});
    const RecordedSession session = dead.takeFirst();
    m_recorder.samples(session.info.session)
        .then(this, [this, session, dead = std::move(dead), answer](const Result<QList<Sample>> &samples) {
            const qint64 begun = std::max(session.info.createdMs, session.info.startedMs);
            const bool isSampled = samples && !samples->isEmpty();
            buryDead(session, isSampled ? std::max(begun, samples->last().timeMs) : begun);
            buryAll(dead, answer);
        });
}

void SessionHistory::buryDead(RecordedSession session, qint64 lastMs)
{
    const SessionVerdict verdict = verdictOfDead(session.info);
    SessionInfo &info = session.info;
    info.state = SessionState::Failed;
    info.receivers = verdict.receivers;
    info.streams = verdict.streams;
    info.joined = 0;
    info.rate = {};
    info.secondsLeft.reset();
    info.silent.clear();
    info.finishedMs = lastMs;
    info.sentence = finishedSentence(verdict);
    finish(info, verdict);
    happened({EventKind::Verdict, info.session, info.finishedMs, {{u"verdict"_s, toJson(verdict)}}});
}

void SessionHistory::begin(const SessionInfo &info, const DeployRequest &request)
{
    DeployRequest asked = request;
    if (!asked.lab.isEmpty())
        asked.hosts.clear(); // of the lab, not chosen one by one
    m_recorder.begin(info, asked);
}

void SessionHistory::recall(
    const SessionInfo &info, std::function<void(const std::optional<SessionPast> &)> answer)
{
    const auto found = m_recent.find(info.session);
    if (found == m_recent.end() || !isSame(found->second, info))
        return answer({});
    const SessionInfo past = found->second;
    m_recorder.events(past.session)
        .then(this, [this, past, answer = std::move(answer)](const Result<QList<SessionEvent>> &events) {
            m_recorder.samples(past.session)
                .then(this, [this, past, events, answer](const Result<QList<Sample>> &samples) {
                    if (!events || !samples)
                        return answer({});
                    m_recent.erase(past.session);
                    m_recorder.resume(past);
                    answer(SessionPast {past, *events, *samples});
                });
        });
}

void SessionHistory::heard(SessionId id, const QByteArray &line)
{
    if (line.startsWith(senderGreeting.data()))
        m_recorder.saveSender(id, QString::fromUtf8(line.mid(senderGreeting.size())).trimmed().left(80));
}

void SessionHistory::happened(const SessionEvent &event)
{
    m_recorder.saveEvent(event);
    writeDown(event);
}

void SessionHistory::finish(const SessionInfo &info, const SessionVerdict &verdict)
{
    m_recorder.saveSamples(std::exchange(m_samples, {}));
    m_recorder.saveVerdict(info, verdict);
    remember(info);
}

bool SessionHistory::sampled(const QList<SessionSample> &samples)
{
    for (const SessionSample &sample : samples)
        m_samples << SampleOf(sample.session, sample.sample);
    if (++m_ticks < ticksInBatch)
        return false;
    m_ticks = 0;
    m_recorder.saveSamples(std::exchange(m_samples, {}));
    return true;
}

void SessionHistory::remember(const SessionInfo &info)
{
    m_recent[info.session] = info;
    if (m_recent.size() <= Recorder::mostRecent)
        return;
    m_recent.erase(
        std::ranges::min_element(m_recent, {}, [](const auto &session) { return session.second.finishedMs; }));
}

void SessionHistory::writeDown(const SessionEvent &event)
{
    const EventLine line = eventLine(event);
    if (line.text.isEmpty())
        return;
    m_log.note(line.severity, u"session %1: "_s.arg(event.session.value) + line.text);
    if (!line.isFromSender)
        m_log.note(sessionLogId(event.session.value), line.severity, line.text);
}

void SessionHistory::session(SessionId id, AnswerTo<RecordedSession> answer)
{
    m_recorder.session(id).then(this, std::move(answer));
}

void SessionHistory::events(SessionId id, AnswerTo<QList<SessionEvent>> answer)
{
    session(id, [this, id, answer = std::move(answer)](const Result<RecordedSession> &known) {
        if (!known)
            return answer(tl::unexpected(known.error()));
        m_recorder.events(id).then(this, answer);
    });
}

void SessionHistory::samples(SessionId id, AnswerTo<QList<Sample>> answer)
{
    session(id, [this, id, answer = std::move(answer)](const Result<RecordedSession> &known) {
        if (!known)
            return answer(tl::unexpected(known.error()));
        m_recorder.samples(id).then(this, answer);
    });
}

void SessionHistory::list(const HistoryQuery &query, AnswerTo<HistoryExcerpt> answer)
{
    m_recorder.history(query).then(this, std::move(answer));
}

} // namespace labcast
