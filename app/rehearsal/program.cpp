// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QHash>
#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString packageOf(const QString &program)
{
    static const QHash<QString, QString> packages {
        {u"ip"_s, u"iproute2"_s},
        {u"tc"_s, u"iproute2"_s},
        {u"nft"_s, u"nftables"_s},
        {u"unshare"_s, u"util-linux"_s},
        {u"udp-receiver"_s, u"udpcast"_s},
    };
    return packages.value(program, program);
}

} // namespace

QStringList systemFolders()
{
    return {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/local/sbin"_s};
}

Result<QString> findProgram(const QString &name, const QStringList &folders)
{
    QString path = QStandardPaths::findExecutable(name);
    if (path.isEmpty() && !folders.isEmpty())
        path = QStandardPaths::findExecutable(name, folders);
    if (path.isEmpty())
        return failure("rehearsal-program-missing"_L1, {{u"program"_s, name}, {u"package"_s, packageOf(name)}});
    return path;
}

} // namespace labcast
