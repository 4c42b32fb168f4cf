// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogsettings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 256 * 1024;

/// The last one counts, as in a shell.
QString valueOf(const QString &text, const QString &key, const QString &standard)
{
    const QRegularExpression line(
        u"^\\s*%1=(?:'([^'\\n]*)'|\"([^\"\\n]*)\"|([^\\s'\"#]*))"_s.arg(key), QRegularExpression::MultilineOption);
    QString value;
    for (auto it = line.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        value = match.captured(match.lastCapturedIndex());
    }
    return value.isEmpty() ? standard : value;
}

bool isThisMachine(const QString &host)
{
    return QStringList {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}.contains(host.section(u':', 0, 0))
        || host == "::1"_L1;
}

} // namespace

Result<FogSettings> fogSettingsFromText(const QByteArray &bytes)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString text = QString::fromUtf8(bytes);
    const FogSettings settings {valueOf(text, u"mysqldbname"_s, u"fog"_s),
        valueOf(text, u"snmysqlhost"_s, u"localhost"_s), valueOf(text, u"storageLocation"_s, u"/images"_s)};
    if (!name.match(settings.database).hasMatch())
        return failure("fog-settings-bad"_L1, {{u"key"_s, u"mysqldbname"_s}, {u"value"_s, settings.database}});
    if (!QDir::isAbsolutePath(settings.imageRoot))
        return failure(
            "fog-settings-bad"_L1, {{u"key"_s, u"storageLocation"_s}, {u"value"_s, settings.imageRoot}});
    if (!isThisMachine(settings.databaseHost))
        return failure("fog-database-elsewhere"_L1, {{u"host"_s, settings.databaseHost}});
    return settings;
}

Result<FogSettings> readFogSettings(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("fog-settings-missing"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}});
    return fogSettingsFromText(file.read(mostBytes));
}

} // namespace labcast
