// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogjournal.h"

#include "../session/daemonremark.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRead = 4096; ///< of the end of a log: more than a line
constexpr mode_t readable = 0644; ///< FOG's pages are another user's

/// In the words of FOG's daemon where it has some.
QString eventOf(const ObservedSession &row, const Error &why)
{
    const QString &id = why.message.id;
    if (id == "managed-bad-port"_L1)
        return u"failed to execute, port must be even and numeric"_s;
    if (id == "image-directory-missing"_L1)
        return u"failed to execute, image file: %1 not found on this node"_s.arg(row.imagePath);
    if (id == "managed-no-slot"_L1)
        return u" No open slots "_s;
    return u"failed to start, "_s + why.message.english;
}

bool isDaemonLog(QFile &file)
{
    file.seek(std::max<qint64>(0, file.size() - mostRead));
    const QByteArray end = file.read(mostRead);
    return end.isEmpty() || std::ranges::any_of(end.split('\n'), [](const QByteArray &line) {
        return daemonRemark(line).has_value();
    });
}

} // namespace

FogJournal::FogJournal(WorkThread &files, QObject *parent)
    : QObject(parent)
    , m_files(files)
{
}

void FogJournal::writeTo(const QString &path, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toUtf8());
    m_path = path;
    m_zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

void FogJournal::note(const QString &text)
{
    write(u" * "_s + text);
}

void FogJournal::follow(ManagedSession &session, const ObservedSession &row, const QString &root)
{
    const auto say = [this, id = row.id, name = row.name](const QString &event) { tell(id, name, event); };
    say(u"is new"_s);
    say(u"image file found, file: %1/%2"_s.arg(root, row.imagePath));
    say(u"%1 clients found"_s.arg(row.members.isEmpty() ? row.expected : int(row.members.size())));
    say(u"sending on base port %1"_s.arg(session.plan().portbase));
    connect(&session, &Session::said, this, [this](const QByteArray &line) {
        if (line.startsWith("$ "))
            write(u" | Command: "_s + QString::fromUtf8(line.sliced(2)));
    });
    connect(&session, &ManagedSession::ready, this, [say] { say(u"has started"_s); });
    connect(&session, &Session::finished, this, [say, &session](const SessionVerdict &verdict) {
        if (!session.ownsRow())
            return say(u"is no longer active, stopping its sender"_s);
        const bool isComplete
            = verdict.outcome == SessionState::Completed || verdict.outcome == SessionState::Partial;
        say(isComplete ? u"has been completed"_s : u"has been cancelled"_s);
        say(isComplete ? u"is now completed"_s : u"is now cancelled"_s);
    });
}

void FogJournal::hold(const ObservedSession &row, const Error &why)
{
    tell(row.id, row.name, eventOf(row, why));
}

void FogJournal::tell(qint64 session, const QString &name, const QString &event)
{
    write(u" | Task ID: %1 Name: %2 %3"_s.arg(QString::number(session), name, event));
}

void FogJournal::write(const QString &text)
{
    if (m_path.isEmpty())
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_zone);
    QString oneLine = text; // a session's name may hold anything
    oneLine.replace(u'\n', u' ').replace(u'\r', u' ');
    const QString line = u"[%1] %2\n"_s.arg(QLocale::c().toString(now, u"MM-dd-yy h:mm:ss ap"_s), oneLine);
    m_files.run([path = m_path, line] { return appendToDaemonLog(path, line.toUtf8()); })
        .then(this, [this](const Result<void> &written) {
            if (!written && !std::exchange(m_hasFailed, true))
                emit failed(written.error());
            m_hasFailed = !written;
        });
}

Result<void> appendToDaemonLog(const QString &path, const QByteArray &lines)
{
    const auto failed = [&path](const QString &cause) {
        return failure("fog-log-failed"_L1, {{u"path"_s, path}, {u"cause"_s, cause}});
    };
    const int handle = ::open(
        QFile::encodeName(path).constData(), O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, readable);
    if (handle < 0)
        return failed(qt_error_string(errno));
    QFile file;
    struct stat status = {};
    if (!file.open(
            handle, QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)
        || ::fstat(handle, &status) != 0 || !S_ISREG(status.st_mode) || !isDaemonLog(file))
        return failed(u"it is no log of FOG's daemon"_s);
    if (status.st_size == 0)
        ::fchmod(handle, readable); // whatever the umask says; only its owner may
    if (file.write(lines) != lines.size())
        return failed(file.errorString());
    return {};
}

} // namespace labcast
