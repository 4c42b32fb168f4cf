// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfile.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace labcast {

/// Gathers what is to be written and writes it in one go; keeps it for later when that fails. Lives on the
/// recorder's thread.
class RecordWriter : public QObject
{
    Q_OBJECT
public:
    explicit RecordWriter(const QString &path);
    /// Tries once more.
    ~RecordWriter() override;

    /// Whether the file could be opened.
    const Result<void> &opened() const { return m_opened; }

    /// Changes what is to be written; that happens as soon as nothing else is to be done on the thread.
    void take(SessionId id, const std::function<void(SessionChange &)> &change);
    void resume(const SessionInfo &info);
    void takeEvent(const SessionEvent &event);
    void takeSamples(SessionId id, const QList<Sample> &samples);
    void takeSetup(const SetupProgress &progress);
    /// Gives it its id.
    void takeAct(RecordedAct act);

    Result<RecordedPast> past(int recent);
    Result<RecordedSession> session(SessionId id);
    Result<QList<SessionEvent>> events(SessionId id);
    Result<QList<Sample>> samples(SessionId id);
    Result<HistoryExcerpt> history(const HistoryQuery &query);
    Result<SetupProgress> setup();
    Result<ActExcerpt> acts(const ActQuery &query);

    // As RecordFile's.
    Result<void> copyTo(const QString &path);
    Result<qint64> addRemedy(const RecordedRemedy &remedy);
    Result<void> setRemedyState(qint64 id, RemedyState state);
    Result<QList<RecordedRemedy>> remedies(int latest);

signals:
    void troubleChanged(const std::optional<labcast::Error> &trouble);

private:
    /// The samples of a session that runs, and how many of them are in the file.
    struct Track
    {
        SampleHistory history;
        qsizetype written = 0;
        bool isThinned = false; ///< the file has what the history no longer has
    };

    void writeSoon();
    void write();
    void fillSamples();
    void written();
    Error troubleOf(const Error &error) const;
    void setTrouble(const std::optional<Error> &trouble);

    const QString m_path;
    RecordFile m_file;
    Result<void> m_opened;
    RecordChange m_pending;
    qsizetype m_pendingEvents = 0;
    qsizetype m_lostEvents = 0;
    qint64 m_lastAct = 0; ///< its id
    std::map<SessionId, Track> m_tracks;
    std::optional<Error> m_trouble;
    QTimer m_soon;
    QTimer m_again;
};

} // namespace labcast
