// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordwriter.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QStorageInfo>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(recordLog, "labcast.record")

constexpr int againMs = 2000;
/// Of all sessions together; some 20 MB.
constexpr qsizetype mostPendingEvents = 20'000;
constexpr qsizetype mostPendingActs = 5'000;
/// A disk with less is full.
constexpr qint64 leastFreeBytes = 64 * 1024;

} // namespace

RecordWriter::RecordWriter(const QString &path)
    : m_path(path)
    , m_file(path)
    , m_opened(m_file.open())
    , m_soon(this)
    , m_again(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_again.setInterval(againMs);
    connect(&m_soon, &QTimer::timeout, this, &RecordWriter::write);
    connect(&m_again, &QTimer::timeout, this, &RecordWriter::write);
    m_lastAct = m_opened.and_then([this] { return m_file.lastAct(); }).value_or(0);
}

RecordWriter::~RecordWriter()
{
    write();
}

void RecordWriter::take(SessionId id, const std::function<void(SessionChange &)> &change)
{
    SessionChange &pending = m_pending.sessions[id];
    change(pending);
    if (pending.isNew && pending.info && !m_tracks.contains(id))
        m_tracks[id].isThinned = true;
    writeSoon();
}

void RecordWriter::resume(const SessionInfo &info)
{
    write();
    if (!m_tracks.contains(info.session)) {
        Track &track = m_tracks[info.session];
        for (const Sample &sample : m_file.samples(info.session).value_or(QList<Sample> {}))
            track.history.append(sample);
        track.written = track.history.samples().size();
    }
    take(info.session, [&info](SessionChange &change) {
        change.isReopened = true;
        change.verdict.reset();
        change.info = info;
    });
}

void RecordWriter::takeEvent(const SessionEvent &event)
{
    if (m_pendingEvents >= mostPendingEvents) {
        ++m_lostEvents;
        return;
    }
    ++m_pendingEvents;
    m_pending.sessions[event.session].events << event;
    writeSoon();
}

void RecordWriter::takeSamples(SessionId id, const QList<Sample> &samples)
{
    Track &track = m_tracks[id];
    for (const Sample &sample : samples) {
        const qsizetype before = track.history.samples().size();
        const bool isTaken = track.history.append(sample);
        track.isThinned = track.isThinned || (isTaken && track.history.samples().size() <= before);
    }
    m_pending.sessions[id]; // fillSamples() puts them in
    writeSoon();
}

void RecordWriter::takeSetup(const SetupProgress &progress)
{
    m_pending.setup = progress;
    writeSoon();
}

void RecordWriter::takeAct(RecordedAct act)
{
    if (m_pending.acts.size() >= mostPendingActs) {
        ++m_lostEvents;
        return;
    }
    act.id = ++m_lastAct;
    m_pending.acts << act;
    writeSoon();
}

void RecordWriter::writeSoon()
{
    if (!m_soon.isActive() && !m_trouble)
        m_soon.start();
}

void RecordWriter::write()
{
    if (!m_opened || m_pending.isEmpty())
        return;
    fillSamples();
    if (const auto done = m_file.write(m_pending); !done)
        return setTrouble(troubleOf(done.error()));
    written();
    setTrouble({});
}

/// What the file lacks of each session's samples. All of them where it has too many, and at the end in one part.
void RecordWriter::fillSamples()
{
    for (auto &[id, change] : m_pending.sessions) {
        const auto track = m_tracks.find(id);
        if (track == m_tracks.end())
            continue;
        const Track &samples = track->second;
        change.replacesSamples = samples.isThinned || change.verdict;
        change.samples
            = change.replacesSamples ? samples.history.samples() : samples.history.samples().mid(samples.written);
    }
}

void RecordWriter::written()
{
    for (const auto &[id, change] : m_pending.sessions) {
        const auto track = m_tracks.find(id);
        if (track == m_tracks.end())
            continue;
        track->second.written = track->second.history.samples().size();
        track->second.isThinned = false;
        if (change.verdict)
            m_tracks.erase(track);
    }
    m_pending = {};
    m_pendingEvents = 0;
    if (m_lostEvents > 0)
        qCWarning(recordLog) << "events and acts that could not be kept until they could be written:"
                             << m_lostEvents;
    m_lostEvents = 0;
}

Error RecordWriter::troubleOf(const Error &error) const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    const QJsonObject args {{u"folder"_s, folder}};
    const QStorageInfo disk(folder);
    // SQLite tells a full disk in several ways; the disk itself knows best.
    if (disk.isReadOnly() || !QFileInfo(m_path).isWritable())
        return {makeMessage("record-read-only"_L1, args), error.cause};
    if (error.cause.contains("disk is full"_L1) || disk.bytesAvailable() < leastFreeBytes)
        return {makeMessage("record-disk-full"_L1, args), error.cause};
    return {makeMessage("record-not-written"_L1, {{u"folder"_s, folder}, {u"cause"_s, error.cause}}), error.cause};
}

void RecordWriter::setTrouble(const std::optional<Error> &trouble)
{
    if (trouble)
        m_again.start();
    else
        m_again.stop();
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    if (trouble)
        qCWarning(recordLog).noquote() << trouble->message.english << trouble->cause;
    else
        qCInfo(recordLog) << "sessions are recorded again";
    emit troubleChanged(trouble);
}

Result<RecordedPast> RecordWriter::past(int recent)
{
    write();
    return m_opened.and_then([&] { return m_file.past(recent); });
}

Result<RecordedSession> RecordWriter::session(SessionId id)
{
    write();
    const auto pending = m_pending.sessions.find(id);
    if (pending == m_pending.sessions.end() || !pending->second.info)
        return m_opened.and_then([&] { return m_file.session(id); });
    const SessionChange &change = pending->second;
    RecordedSession session;
    if (const auto before = m_file.session(id); before && !change.isNew)
        session = *before;
    session.info = *change.info;
    session.verdict = change.verdict;
    session.origin.starter = change.starter.value_or(session.origin.starter);
    session.origin.sender = change.sender.value_or(session.origin.sender);
    if (change.request)
        session.origin.request = change.request;
    if (change.isNew)
        session.origin.labcast = QStringLiteral(LABCAST_VERSION);
    return session;
}

Result<QList<SessionEvent>> RecordWriter::events(SessionId id)
{
    write();
    return m_opened.and_then([&] { return m_file.events(id); }).map([&](QList<SessionEvent> events) {
        if (const auto pending = m_pending.sessions.find(id); pending != m_pending.sessions.end())
            events += pending->second.events;
        return events;
    });
}

Result<QList<Sample>> RecordWriter::samples(SessionId id)
{
    if (const auto track = m_tracks.find(id); track != m_tracks.end())
        return track->second.history.samples();
    return m_opened.and_then([&] { return m_file.samples(id); });
}

Result<HistoryExcerpt> RecordWriter::history(const HistoryQuery &query)
{
    write();
    auto page = m_opened.and_then([&] { return m_file.history(query); });
    if (!page)
        return page;
    // What could not be written stands at its place as well; the page may become longer by it.
    for (const auto &[id, change] : m_pending.sessions) {
        const bool isInside
            = (query.from == 0 || id.value <= query.from) && (!page->next || id.value > *page->next);
        if (!isInside || !change.verdict)
            continue;
        const HistoryEntry entry = historyEntry(*change.info, *change.verdict, change.starter.value_or(QString()));
        const auto place = std::ranges::find_if(
            page->entries, [&entry](const HistoryEntry &other) { return other.session <= entry.session; });
        if (matches(entry, query) && (place == page->entries.end() || place->session != entry.session))
            page->entries.insert(place, entry);
    }
    return page;
}

Result<SetupProgress> RecordWriter::setup()
{
    write();
    return m_opened.and_then([this] { return m_file.setup(); });
}

Result<ActExcerpt> RecordWriter::acts(const ActQuery &query)
{
    write();
    auto page = m_opened.and_then([&] { return m_file.acts(query); });
    if (!page)
        return page;
    // What could not be written is the newest; the page may become longer by it.
    for (const RecordedAct &act : m_pending.acts) {
        if ((query.from == 0 || act.id <= query.from) && matches(act, query))
            page->acts.prepend(act);
    }
    return page;
}

Result<void> RecordWriter::copyTo(const QString &path)
{
    write();
    return m_opened.and_then([&] { return m_file.copyTo(path); });
}

Result<qint64> RecordWriter::addRemedy(const RecordedRemedy &remedy)
{
    return m_opened.and_then([&] { return m_file.addRemedy(remedy); });
}

Result<void> RecordWriter::setRemedyState(qint64 id, RemedyState state)
{
    return m_opened.and_then([&] { return m_file.setRemedyState(id, state); });
}

Result<QList<RecordedRemedy>> RecordWriter::remedies(int latest)
{
    return m_opened.and_then([&] { return m_file.remedies(latest); });
}

} // namespace labcast
