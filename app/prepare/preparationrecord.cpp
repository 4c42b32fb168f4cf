// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparationrecord.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace labcast {

using namespace Qt::StringLiterals;

PreparationRecord::PreparationRecord()
    : m_path(u"/etc/labcast/prepared"_s)
{
}

QStringList PreparationRecord::made() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> PreparationRecord::add(const QString &thing)
{
    QStringList things = made();
    return things.contains(thing) ? Result<void> {} : write(things << thing);
}

Result<void> PreparationRecord::remove(const QString &thing)
{
    QStringList things = made();
    things.removeAll(thing);
    if (!things.isEmpty())
        return write(things);
    QFile::remove(m_path);
    QDir().rmdir(QFileInfo(m_path).path()); // unless something else is in it
    return {};
}

Result<void> PreparationRecord::write(const QStringList &things) const
{
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray text = (things.join(u'\n') + u'\n').toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return failure("prepare-record-failed"_L1, {{u"path"_s, m_path}, {u"cause"_s, file.errorString()}});
}

} // namespace labcast
