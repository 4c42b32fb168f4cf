// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace labcast {

/// What a file of /proc says, or nothing when it may not be read or is gone.
inline QByteArray procFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace labcast
