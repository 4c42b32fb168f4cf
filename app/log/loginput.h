// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace labcast {

/// The number by which the file system knows the file, and its size; {0, 0} when it is not there or no file.
struct FileIdentity
{
    quint64 inode = 0;
    qint64 bytes = 0;
    bool operator==(const FileIdentity &) const = default;
};
FileIdentity identityOf(const QString &path);

/// An ordinary file that is read at any place; a pipe, a device or a folder is never opened. Not mapped into
/// memory: who cuts a mapped file off kills the one that looks at it. Reading is safe from several threads at
/// once.
class LogInput
{
public:
    enum class State { Open, Missing, NoFile, Unreadable };

    explicit LogInput(QString path);
    ~LogInput();
    Q_DISABLE_COPY_MOVE(LogInput)

    const QString &path() const { return m_path; }

    /// Opens it anew, which is another file when the name now belongs to another.
    State open();
    void close();
    bool isOpen() const { return m_descriptor >= 0; }
    /// Why it is Unreadable, as the system says.
    const QString &cause() const { return m_cause; }

    /// Of what is open, also when its name is gone.
    FileIdentity identity() const;

    /// Up to `size` bytes at `offset`; fewer at the end, none on an error.
    qint64 read(qint64 offset, char *to, qint64 size) const;
    QByteArray read(qint64 offset, qint64 size) const;

private:
    const QString m_path;
    QString m_cause;
    int m_descriptor = -1;
};

} // namespace labcast
