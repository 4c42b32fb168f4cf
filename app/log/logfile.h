// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace labcast {

/// A log that we write: every line begins with its time. Above `mostBytes` it is renamed to "….1" and begun anew,
/// so that it never takes more than twice that.
class LogFile
{
public:
    LogFile(const QString &path, qint64 mostBytes);

    /// Writes one line, or one for each line in `text`. False when it could not; errorString() says why.
    bool append(qint64 timeMs, QByteArrayView text);
    QString errorString() const { return m_file.errorString(); }

private:
    bool open();
    void rotate();

    QFile m_file;
    const qint64 m_mostBytes;
};

} // namespace labcast
