// SPDX-License-Identifier: GPL-3.0-or-later
#include "recorder.h"

#include "recordwriter.h"

namespace labcast {

class Recorder::Writer : public RecordWriter
{
    using RecordWriter::RecordWriter;
};

template <typename Work>
auto Recorder::run(Work work)
{
    return m_thread.run([this, work = std::move(work)] { return work(*m_writer); });
}

Recorder::Recorder(const QString &path, QObject *parent)
    : QObject(parent)
    , m_thread(QStringLiteral("recorder"))
{
    qRegisterMetaType<std::optional<Error>>();
    m_thread.run([this, path] {
        m_writer = std::make_unique<Writer>(path);
        connect(m_writer.get(), &RecordWriter::troubleChanged, this, &Recorder::troubleChanged);
    });
}

Recorder::~Recorder()
{
    m_thread.run([this] { m_writer.reset(); });
}

Pending<Result<RecordedPast>> Recorder::past()
{
    return run([](Writer &writer) { return writer.past(mostRecent); });
}

Pending<Result<RecordedSession>> Recorder::session(SessionId id)
{
    return run([id](Writer &writer) { return writer.session(id); });
}

Pending<Result<QList<SessionEvent>>> Recorder::events(SessionId id)
{
    return run([id](Writer &writer) { return writer.events(id); });
}

Pending<Result<QList<Sample>>> Recorder::samples(SessionId id)
{
    return run([id](Writer &writer) { return writer.samples(id); });
}

Pending<Result<HistoryExcerpt>> Recorder::history(const HistoryQuery &query)
{
    return run([query](Writer &writer) { return writer.history(query); });
}

Pending<Result<SetupProgress>> Recorder::setup()
{
    return run([](Writer &writer) { return writer.setup(); });
}

Pending<Result<ActExcerpt>> Recorder::acts(const ActQuery &query)
{
    return run([query](Writer &writer) { return writer.acts(query); });
}

Pending<Result<qint64>> Recorder::addRemedy(const RecordedRemedy &remedy)
{
    return run([remedy](Writer &writer) { return writer.addRemedy(remedy); });
}

void Recorder::setRemedyState(qint64 id, RemedyState state)
{
    run([id, state](Writer &writer) { return writer.setRemedyState(id, state); });
}

Pending<Result<QList<RecordedRemedy>>> Recorder::remedies(int latest)
{
    return run([latest](Writer &writer) { return writer.remedies(latest); });
}

Pending<Result<void>> Recorder::copyTo(const QString &path)
{
    return run([path](Writer &writer) { return writer.copyTo(path); });
}

void Recorder::saveSetup(const SetupProgress &progress)
{
    run([progress](Writer &writer) { writer.takeSetup(progress); });
}

void Recorder::saveAct(const RecordedAct &act)
{
    run([act](Writer &writer) { writer.takeAct(act); });
}

void Recorder::begin(const SessionInfo &info, const DeployRequest &request)
{
    run([info, request](Writer &writer) {
        writer.take(info.session, [&](SessionChange &change) {
            change = {};
            change.isNew = true;
            change.info = info;
            change.request = request;
        });
    });
}

void Recorder::resume(const SessionInfo &info)
{
    run([info](Writer &writer) { writer.resume(info); });
}

void Recorder::saveStarter(SessionId id, const QString &starter)
{
    run([id, starter](
            Writer &writer) { writer.take(id, [&](SessionChange &change) { change.starter = starter; }); });
}

void Recorder::saveSender(SessionId id, const QString &version)
{
    run([id, version](
            Writer &writer) { writer.take(id, [&](SessionChange &change) { change.sender = version; }); });
}

void Recorder::saveInfo(const SessionInfo &info)
{
    run([info](Writer &writer) { writer.take(info.session, [&](SessionChange &change) { change.info = info; }); });
}

void Recorder::saveEvent(const SessionEvent &event)
{
    run([event](Writer &writer) { writer.takeEvent(event); });
}

void Recorder::saveSamples(const QList<SampleOf> &samples)
{
    run([samples](Writer &writer) {
        std::map<SessionId, QList<Sample>> bySession;
        for (const auto &[id, sample] : samples)
            bySession[id] << sample;
        for (const auto &[id, each] : bySession)
            writer.takeSamples(id, each);
    });
}

void Recorder::saveVerdict(const SessionInfo &info, const SessionVerdict &verdict)
{
    run([info, verdict](Writer &writer) {
        writer.take(info.session, [&](SessionChange &change) {
            change.info = info;
            change.verdict = verdict;
        });
    });
}

} // namespace labcast
