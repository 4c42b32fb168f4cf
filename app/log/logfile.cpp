// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include "logline.h"

#include <QFileInfo>

namespace labcast {

using namespace Qt::StringLiterals;

LogFile::LogFile(const QString &path, qint64 mostBytes)
    : m_file(path)
    , m_mostBytes(mostBytes)
{
}

bool LogFile::append(qint64 timeMs, QByteArrayView text)
{
    if (!open())
        return false;
    const QByteArray prefix = logTimePrefix(timeMs);
    QByteArray lines;
    for (const QByteArray &line : text.toByteArray().split('\n'))
        lines += prefix + line + '\n';
    const bool isWritten = m_file.write(lines) == lines.size();
    if (m_file.size() > m_mostBytes)
        rotate();
    return isWritten;
}

bool LogFile::open()
{
    // Somebody may have removed it while it was open.
    if (m_file.isOpen() && !QFileInfo::exists(m_file.fileName()))
        m_file.close();
    if (m_file.isOpen())
        return true;
    // A line is written at once; a buffer for each of many sessions would only take memory.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return false;
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    return true;
}

void LogFile::rotate()
{
    m_file.close();
    const QString old = m_file.fileName() + u".1"_s;
    QFile::remove(old);
    QFile::rename(m_file.fileName(), old);
}

} // namespace labcast
