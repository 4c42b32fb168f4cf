// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace labcast {

using namespace Qt::StringLiterals;

SecretFile::SecretFile(const QString &folder)
    : m_path(folder + u"/secrets.json"_s)
{
}

QJsonObject SecretFile::read() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString SecretFile::value(const QString &name) const
{
    return read()[name].toString();
}

QStringList SecretFile::values() const
{
    QStringList values;
    const QJsonObject all = read();
    for (const QJsonValue &value : all)
        values << value.toString();
    return values;
}

Result<void> SecretFile::set(const QString &name, const QString &value) const
{
    QJsonObject all = read();
    if (value.isEmpty())
        all.remove(name);
    else
        all[name] = value;
    return writePrivately(m_path, all);
}

Result<void> writePrivately(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(object).toJson();
    // Before anything stands in it.
    const bool isDone = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(text) == text.size()
        && file.commit();
    if (isDone)
        return {};
    return failure(
        "store-not-saved"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}}, file.errorString());
}

} // namespace labcast
