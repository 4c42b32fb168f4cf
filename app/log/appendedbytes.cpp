// SPDX-License-Identifier: GPL-3.0-or-later
#include "appendedbytes.h"

namespace labcast {

AppendedBytes::Piece AppendedBytes::read()
{
    if (m_file.isOpen()) {
        if (const QByteArray bytes = m_file.read(longestPiece); !bytes.isEmpty())
            return {false, bytes};
        if (!isOver())
            return {};
    }
    return reopen();
}

/// Whether the name belongs to another file now, or the file was cut off.
bool AppendedBytes::isOver() const
{
    const FileIdentity now = identityOf(m_file.fileName());
    return now.inode != 0 && (now.inode != m_identity.inode || now.bytes < m_file.pos());
}

AppendedBytes::Piece AppendedBytes::reopen()
{
    m_file.close();
    m_identity = identityOf(m_file.fileName());
    // Never a pipe, which would make us wait for whoever writes it.
    if (m_identity.inode == 0)
        return {};
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {false, {}, m_file.errorString()};
    const qint64 mostOld = std::exchange(m_mostOld, std::numeric_limits<qint64>::max());
    if (m_identity.bytes > mostOld)
        m_file.seek(m_identity.bytes - mostOld);
    return {true, m_file.read(longestPiece)};
}

} // namespace labcast
