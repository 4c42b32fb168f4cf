// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loginput.h"

#include <QFile>

#include <limits>

namespace labcast {

/// Reads what somebody else appends to a file. Once it is open it is read to its end, also when it has been
/// removed meanwhile. Touches the disk: not for the main thread.
class AppendedBytes
{
public:
    struct Piece
    {
        bool isFirst = false; ///< of another file than the piece before: what was read until then is over
        QByteArray bytes; ///< empty when there is nothing new
        QString error {}; ///< why a file that is there cannot be read
    };

    /// Of a longer piece the rest comes with the next read().
    static constexpr qint64 longestPiece = 256 * 1024;

    /// Of the first file it reads it leaves out all but the last `mostOld` bytes.
    explicit AppendedBytes(const QString &path, qint64 mostOld = std::numeric_limits<qint64>::max())
        : m_file(path)
        , m_mostOld(mostOld)
    {
    }

    QString path() const { return m_file.fileName(); }

    Piece read();

private:
    bool isOver() const;
    Piece reopen();

    QFile m_file;
    qint64 m_mostOld;
    FileIdentity m_identity; ///< of the file that is open
};

} // namespace labcast
