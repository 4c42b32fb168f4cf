// SPDX-License-Identifier: GPL-3.0-or-later
#include "loginput.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace labcast {

namespace {

FileIdentity identityIn(const struct stat &facts)
{
    return S_ISREG(facts.st_mode) ? FileIdentity {facts.st_ino, facts.st_size} : FileIdentity {};
}

} // namespace

FileIdentity identityOf(const QString &path)
{
    struct stat facts
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return identityIn(facts);
}

LogInput::LogInput(QString path)
    : m_path(std::move(path))
{
}

LogInput::~LogInput()
{
    close();
}

LogInput::State LogInput::open()
{
    close();
    const QByteArray name = QFile::encodeName(m_path);
    struct stat facts
    {
    };
    if (::stat(name.constData(), &facts) != 0) {
        m_cause = qt_error_string(errno);
        return errno == ENOENT || errno == ENOTDIR ? State::Missing : State::Unreadable;
    }
    // Looked at before it is opened: to open a device may do something to it.
    if (!S_ISREG(facts.st_mode))
        return State::NoFile;
    // Somebody may have put a pipe there since; that would let us wait for whoever writes it.
    m_descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (m_descriptor < 0) {
        m_cause = qt_error_string(errno);
        return errno == ENOENT ? State::Missing : State::Unreadable;
    }
    if (identity().inode != 0)
        return State::Open;
    close();
    return State::NoFile;
}

void LogInput::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

FileIdentity LogInput::identity() const
{
    struct stat facts
    {
    };
    if (m_descriptor < 0 || ::fstat(m_descriptor, &facts) != 0)
        return {};
    return identityIn(facts);
}

qint64 LogInput::read(qint64 offset, char *to, qint64 size) const
{
    qint64 done = 0;
    while (m_descriptor >= 0 && done < size) {
        const ssize_t got = ::pread(m_descriptor, to + done, size_t(size - done), offset + done);
        if (got > 0)
            done += got;
        else if (got == 0 || errno != EINTR)
            break;
    }
    return done;
}

QByteArray LogInput::read(qint64 offset, qint64 size) const
{
    QByteArray bytes(size, Qt::Uninitialized);
    bytes.truncate(read(offset, bytes.data(), size));
    return bytes;
}

} // namespace labcast
