// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogsettings.h"

#include "../privilege.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <optional>

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

/// With or without a port.
bool isHere(const QString &host)
{
    return isThisMachine(host) || isThisMachine(host.section(u':', 0, 0));
}

/// "p:localhost" is PHP's way to keep a connection.
QString withoutPrefix(const QString &host)
{
    return host.startsWith("p:"_L1) ? host.mid(2) : host;
}

std::optional<QByteArray> contentOf(QFile &file)
{
    const ReadingAsRoot reading;
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(mostBytes)) : std::nullopt;
}

/// A PHP file without its comments, and with its texts in a list: their numbers stand in their place.
struct PhpCode
{
    QString code;
    QStringList texts;
};

PhpCode phpCode(const QString &text)
{
    // A comment or a text, whichever begins first: the sign of one may stand in the other.
    static const QRegularExpression piece(
        u"(?:/\\*.*?(?:\\*/|$(?!.))|(?://|#)[^\\n]*)|'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\""_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression escaped(u"\\\\(['\"\\\\$])"_s);
    PhpCode php;
    qsizetype end = 0;
    for (auto it = piece.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        php.code += text.sliced(end, match.capturedStart() - end) + u' ';
        end = match.capturedEnd();
        if (!match.captured().startsWith(u'\'') && !match.captured().startsWith(u'"'))
            continue;
        php.code += u'"' + QString::number(php.texts.size()) + u'"';
        php.texts << match.captured().sliced(1, match.capturedLength() - 2).replace(escaped, u"\\1"_s);
    }
    php.code += text.sliced(end);
    return php;
}

} // namespace

QString phpConstant(const QByteArray &text, const QString &name)
{
    static const QRegularExpression define(
        u"\\bdefine\\s*\\(\\s*\"(\\d+)\"\\s*,\\s*\"(\\d+)\"\\s*\\)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto [code, texts] = phpCode(QString::fromUtf8(text));
    for (auto it = define.globalMatch(code); it.hasNext();) {
        const auto match = it.next();
        if (texts.value(match.captured(1).toInt()) == name)
            return texts.value(match.captured(2).toInt()); // PHP keeps the first
    }
    return {};
}

Result<FogSettings> fogSettingsFromText(const QByteArray &bytes, const QByteArray &config)
{
    static const QRegularExpression name(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString text = QString::fromUtf8(bytes);
    const auto value = [&](const QString &key, const QString &constant, const QString &standard) {
        const QString configured = phpConstant(config, constant);
        return valueOf(text, key, configured.isEmpty() ? standard : configured);
    };
    const FogSettings settings {value(u"mysqldbname"_s, u"DATABASE_NAME"_s, u"fog"_s),
        withoutPrefix(value(u"snmysqlhost"_s, u"DATABASE_HOST"_s, u"localhost"_s)),
        valueOf(text, u"storageLocation"_s, u"/images"_s)};
    if (!name.match(settings.database).hasMatch())
        return failure("fog-settings-bad"_L1, {{u"key"_s, u"mysqldbname"_s}, {u"value"_s, settings.database}});
    if (!QDir::isAbsolutePath(settings.imageRoot))
        return failure(
            "fog-settings-bad"_L1, {{u"key"_s, u"storageLocation"_s}, {u"value"_s, settings.imageRoot}});
    if (!isHere(settings.databaseHost))
        return failure("fog-database-elsewhere"_L1, {{u"host"_s, settings.databaseHost}});
    return settings;
}

QString fogSetting(const QByteArray &text, const QString &key)
{
    return valueOf(QString::fromUtf8(text), key, {});
}

QString fogSettingsPath()
{
    return u"/opt/fog/.fogsettings"_s;
}

StoreAddress storeOf(const FogSettings &settings)
{
    return {.kind = StoreAddress::Kind::MariaDb,
        .host = u"localhost"_s,
        .database = settings.database,
        .user = u"labcast"_s,
        .unixSocket = u"/run/mysqld/mysqld.sock"_s,
        .mode = StoreMode::Observer};
}

QStringList imageRootsHere(const QString &installed, const QStringList &ofNodes)
{
    QStringList roots {QDir::cleanPath(installed)};
    for (const QString &root : ofNodes) {
        if (QDir::isAbsolutePath(root) && QDir(root).exists())
            roots << QDir::cleanPath(root);
    }
    roots.removeDuplicates();
    return roots;
}

QStringList fogConfigPaths(const QByteArray &settings)
{
    const QString text = QString::fromUtf8(settings);
    const QString named
        = valueOf(text, u"docroot"_s, u"/var/www/html"_s) + u'/' + valueOf(text, u"webroot"_s, u"/fog/"_s);
    QStringList paths;
    for (const QString &root :
        {named, u"/var/www/html/fog"_s, u"/var/www/fog"_s, u"/srv/http/fog"_s, u"/usr/share/nginx/html/fog"_s}) {
        if (QDir::isAbsolutePath(root))
            paths << QDir::cleanPath(root + u"/lib/fog/config.class.php"_s);
    }
    paths.removeDuplicates();
    return paths;
}

Result<FogSettings> readFogSettings(const QString &path, const QStringList &configs)
{
    QFile file(path);
    const auto settings = contentOf(file);
    for (const QString &place : configs.isEmpty() ? fogConfigPaths(settings.value_or(QByteArray())) : configs) {
        QFile configFile(place);
        if (const auto config = contentOf(configFile))
            return fogSettingsFromText(settings.value_or(QByteArray()), *config);
    }
    if (!settings)
        return failure("fog-settings-missing"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}});
    return fogSettingsFromText(*settings);
}

QString fogLogFolder()
{
    return u"/opt/fog/log"_s;
}

QString serverLogPath(const QString &folder, const QString &name, const QString &usual)
{
    // Settings are hostile as everything from a database: no name leads out of the folder.
    const bool isName = !name.isEmpty() && !name.contains(u'/');
    const bool isFolder = QDir::isAbsolutePath(folder);
    return QDir::cleanPath(isFolder ? folder : fogLogFolder()) + u'/' + (isName ? name : usual);
}

} // namespace labcast
