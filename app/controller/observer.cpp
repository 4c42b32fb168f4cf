// SPDX-License-Identifier: GPL-3.0-or-later
#include "observer.h"

#include "../session/sessionjson.h"
#include "library.h"
#include "observedrow.h"
#include "storefacts.h"

#include <QDir>
#include <QFileInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int databaseLookMs = 2000;

} // namespace

Observer::Observer(AsyncStore &store, WorkThread &files, LogBook &log, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_log(log)
    , m_daemon(files, log)
{
    connect(&m_daemon, &DaemonLog::said, this, &Observer::daemonSaid);
    connect(&m_daemon, &DaemonLog::taken, this, &Observer::tellTroubles);
    m_timer.setSingleShot(true);
    m_timer.setInterval(databaseLookMs);
    connect(&m_timer, &QTimer::timeout, this, &Observer::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Observer::logChanged);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Observer::readNewLogs);
}

void Observer::setActive(bool isActive)
{
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    if (isActive)
        return look();
    m_timer.stop();
    m_daemon.follow({});
    m_log.showServerLogs({});
    m_knowsLog = false;
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    for (auto &[id, followed] : std::exchange(m_followed, {})) {
        if (followed.session)
            followed.session->stop({});
    }
}

void Observer::setCancellable(bool isCancellable)
{
    m_isCancellable = isCancellable;
    for (auto &[id, followed] : m_followed) {
        if (followed.session)
            followed.session->setCancellable(isCancellable);
    }
}

void Observer::look()
{
    QList<qint64> known;
    for (const auto &[id, followed] : m_followed)
        known << id;
    m_daemon.read();
    const auto see = [known, knowsLog = m_knowsLog](Store &store) {
        return store.observe(known).and_then([&](const Observation &observation) -> Result<Sight> {
            if (knowsLog)
                return Sight {observation, std::nullopt};
            return readServerLogs(store).map([&](const QStringList &logs) { return Sight {observation, logs}; });
        });
    };
    m_store.run(see).then(this, [this](const Result<Sight> &sight) {
        if (!m_isActive)
            return;
        readLogs([](const Followed &) { return true; }); // also those of which the watcher has missed something
        // Without the database the logs go on telling; the store's own trouble says why.
        if (sight)
            take(*sight);
        m_timer.start();
    });
}

void Observer::take(const Sight &sight)
{
    if (sight.logs) {
        m_daemon.follow(sight.logs->first());
        m_log.showServerLogs(*sight.logs);
        m_knowsLog = true;
    }
    QSet<qint64> seen;
    for (const ObservedSession &row : sight.observation.sessions) {
        seen.insert(row.id);
        if (const auto found = m_followed.find(row.id); found != m_followed.end())
            update(found->second, row);
        else if (isActive(row))
            follow(row);
    }
    for (auto &[id, followed] : m_followed) {
        if (!seen.contains(id) && !followed.end)
            followed.end = std::optional<int>();
    }
}

void Observer::update(Followed &followed, const ObservedSession &row)
{
    if (!isActive(row)) {
        followed.end = row.state;
        return;
    }
    if (followed.session)
        followed.session->setMembers(membersOf(row));
}

void Observer::follow(const ObservedSession &row)
{
    m_followed[row.id]; // nobody looks twice
    m_store.run([name = row.imageName](Store &store) { return readFacts(store, name); })
        .then(this, [this, row](const Result<Facts> &facts) {
            if (facts)
                prepare(row, *facts);
            else
                m_followed.erase(row.id); // with the next look again
        });
}

Result<Observer::Facts> Observer::readFacts(Store &store, const QString &image)
{
    const auto node = store.masterNode();
    const auto known = image.isEmpty() ? Image {} : store.image(image);
    const auto log = readDaemonLogPath(store);
    if (!node || !log)
        return tl::unexpected(!node ? node.error() : log.error());
    if (!known && isStoreTrouble(known.error()))
        return tl::unexpected(known.error());
    return Facts {*node, known.value_or(Image {}), *log};
}

void Observer::prepare(const ObservedSession &row, const Facts &facts)
{
    const auto read = [root = facts.node.root, path = row.imagePath, layout = layoutOf(facts.image)] {
        return readImagePlan(root, path, layout);
    };
    m_files.run(read).then(
        this, [this, row, facts](const Result<ImagePlan> &image) { recall(row, facts, image); });
}

void Observer::recall(const ObservedSession &row, const Facts &facts, const Result<ImagePlan> &image)
{
    const SessionPlan plan = planOf(row, facts.node, image.value_or(ImagePlan {}));
    const SessionInfo info {.session = plan.session,
        .name = plan.name,
        .image = plan.request.image,
        .portbase = plan.portbase,
        .createdMs = plan.createdMs};
    m_recall(info, [this, guard = QPointer(this), row, facts, image](const std::optional<SessionPast> &past) {
        if (guard)
            begin(row, facts, image, past);
    });
}

void Observer::begin(const ObservedSession &row, const Facts &facts, const Result<ImagePlan> &image,
    const std::optional<SessionPast> &past)
{
    const auto followed = m_followed.find(row.id);
    if (followed == m_followed.end())
        return;
    const FogMembers members = membersOf(row);
    SessionPlan plan = planOf(row, facts.node, image.value_or(ImagePlan {}));
    plan.identify = m_identify;
    plan.canBeCancelled = m_isCancellable;
    followed->second.hasMembers = plan.request.receivers > 0;
    auto *session = new FogSession(std::move(plan), past);
    followed->second.session = session;
    followed->second.log = std::make_shared<AppendedBytes>(facts.log + u".udpcast.%1"_s.arg(row.id));
    followed->second.name = row.name;
    followed->second.hasImage = image.has_value();
    m_daemon.follow(facts.log);
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(QFileInfo(facts.log).path()); // a log appears there when its sender begins
    emit found(session);
    session->begin();
    session->setMembers(members);
    if (row.imageName.isEmpty())
        session->warn(
            makeMessage("fog-image-unknown"_L1, {{u"image"_s, row.image.value}, {u"path"_s, row.imagePath}}));
    if (!image)
        session->warn(image.error().message);
    for (const QString &line : m_daemon.book().takeLines(row.id))
        session->tell(line);
    session->setTrouble(troubleOf(row.id, followed->second));
}

void Observer::daemonSaid(const DaemonRemark &remark)
{
    const auto followed = m_followed.find(remark.session);
    if (followed != m_followed.end() && followed->second.session)
        followed->second.session->tell(remark.text);
}

void Observer::tellTroubles()
{
    for (auto &[id, followed] : m_followed) {
        if (followed.session)
            followed.session->setTrouble(troubleOf(id, followed));
    }
}

/// What the daemon says of this session, or of all, or of one that it may be.
std::optional<DaemonRemark> Observer::troubleOf(qint64 id, const Followed &followed) const
{
    using enum DaemonRemark::Kind;
    if (auto own = m_daemon.book().ofSession(id, followed.name))
        return own;
    std::optional<DaemonRemark> trouble;
    for (const DaemonRemark &remark : m_daemon.book().ofDaemon()) {
        const bool isOther = (remark.kind == NoImagePath && followed.hasImage)
            || (remark.kind == NoMembers && followed.hasMembers) || remark.kind == Ignored;
        if (!isOther)
            trouble = remark;
    }
    return trouble;
}

void Observer::tick()
{
    m_daemon.read();
    readLogs([](const Followed &followed) { return followed.end || !followed.isLive; });
    if (m_watcher.directories().isEmpty())
        readNewLogs();
}

void Observer::readNewLogs()
{
    readLogs([](const Followed &followed) { return !followed.isWatched; });
}

void Observer::logChanged(const QString &path)
{
    const bool isWatched = m_watcher.files().contains(path); // no more when the file was deleted
    for (auto &[id, followed] : m_followed) {
        if (followed.log && followed.log->path() == path)
            followed.isWatched = isWatched;
    }
    readLogs([&path](const Followed &followed) { return followed.log->path() == path; });
}

/// All in one piece of work: with hundreds of sessions handing it over would cost more than the reading.
void Observer::readLogs(const std::function<bool(const Followed &)> &isWanted)
{
    std::vector<std::pair<qint64, std::shared_ptr<AppendedBytes>>> logs;
    for (auto &[id, followed] : m_followed) {
        if (followed.session && !followed.isReading && isWanted(followed)) {
            followed.isReading = true;
            logs.emplace_back(id, followed.log);
        }
    }
    if (logs.empty())
        return;
    const auto read = [logs = std::move(logs)] {
        std::vector<std::pair<qint64, AppendedBytes::Piece>> pieces;
        for (const auto &[id, log] : logs)
            pieces.emplace_back(id, log->read());
        return pieces;
    };
    m_files.run(read).then(this, [this](const std::vector<std::pair<qint64, AppendedBytes::Piece>> &pieces) {
        for (const auto &[id, piece] : pieces)
            heard(id, piece);
    });
}

void Observer::heard(qint64 id, const AppendedBytes::Piece &piece)
{
    const auto found = m_followed.find(id);
    if (found == m_followed.end())
        return;
    Followed &followed = found->second;
    followed.isReading = false;
    if (followed.session && !piece.bytes.isEmpty())
        followed.session->read(piece.bytes, piece.isFirst, followed.isLive);
    if (!followed.isWatched && !piece.bytes.isEmpty())
        followed.isWatched = m_watcher.addPath(followed.log->path());
    if (followed.session && !piece.error.isEmpty())
        followed.session->missLog(followed.log->path(), piece.error);
    if (piece.bytes.size() < AppendedBytes::longestPiece)
        followed.isLive = true;
    if (!followed.end || !piece.bytes.isEmpty())
        return;
    if (followed.session)
        followed.session->close(*followed.end);
    m_watcher.removePath(followed.log->path());
    m_followed.erase(found);
}

} // namespace labcast
