// SPDX-License-Identifier: GPL-3.0-or-later
#include "protectedlist.h"

#include "../jsonlist.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

ProtectedHost hostFrom(const QJsonObject &object)
{
    return {object[u"name"_s].toString(), object[u"macs"_s].toVariant().toStringList()};
}

QJsonObject hostTo(const ProtectedHost &host)
{
    return {{u"name"_s, host.name}, {u"macs"_s, QJsonArray::fromStringList(host.macs)}};
}

} // namespace

Protection protectionOf(const ProtectedList &list)
{
    Protection protection;
    for (const ProtectedHost &host : list.hosts) {
        protection.hosts << host.name.toLower();
        for (const QString &mac : host.macs)
            protection.macs << mac.toLower();
    }
    for (const QString &lab : list.labs)
        protection.labs << lab.toLower();
    return protection;
}

Result<ProtectedList> readProtectedList(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return ProtectedList {};
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QJsonObject object = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
    if (!isOpen || !object[u"hosts"_s].isArray() || !object[u"labs"_s].isArray())
        return failure("protected-unreadable"_L1,
            {{u"path"_s, path}, {u"cause"_s, isOpen ? u"it is no list"_s : file.errorString()}});
    return ProtectedList {listOf(object[u"hosts"_s], hostFrom), object[u"labs"_s].toVariant().toStringList()};
}

Result<void> writeProtectedList(const QString &path, const ProtectedList &list)
{
    const QJsonObject object {
        {u"hosts"_s, arrayOf(list.hosts, hostTo)}, {u"labs"_s, QJsonArray::fromStringList(list.labs)}};
    const QByteArray text = QJsonDocument(object).toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure("protected-unwritable"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}});
    return {};
}

} // namespace labcast
