// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPatience = 24 * 60; // minutes

/// Lower case, without what is empty.
QStringList valuesOf(const QString &text)
{
    QStringList values;
    for (const QString &value : text.toLower().split(u','))
        values << value.trimmed();
    values.removeAll(QString());
    return values;
}

/// A key that is mistyped would protect nobody, so what is not known is refused.
bool takeProtection(Protection &protection, const QString &key, const QString &value)
{
    static const QRegularExpression mac(u"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"_s);
    QStringList values = valuesOf(value);
    if (key == "hosts"_L1)
        protection.hosts += values;
    else if (key == "labs"_L1 || key == "groups"_L1) // as FOG calls them
        protection.labs += values;
    else if (key == "macs"_L1)
        protection.macs += values.replaceInStrings(u"-"_s, u":"_s);
    else
        return false;
    return std::ranges::all_of(protection.macs, [](const QString &each) { return mac.match(each).hasMatch(); });
}

bool takeManager(Configuration &configuration, const QString &key, const QString &value)
{
    bool isNumber = false;
    const int minutes = value.toInt(&isNumber);
    configuration.patience = std::chrono::minutes(minutes);
    return key == "patience"_L1 && isNumber && minutes >= 1 && minutes <= mostPatience;
}

/// Of a section of ours; a line of another program's is none of our business.
bool takeLine(Configuration &configuration, const QString &section, const QString &line)
{
    const QString key = line.section(u'=', 0, 0).trimmed();
    const QString value = line.section(u'=', 1).trimmed();
    if (section == "protect"_L1)
        return line.contains(u'=') && takeProtection(configuration.protection, key, value);
    if (section == "manager"_L1)
        return line.contains(u'=') && takeManager(configuration, key, value);
    return !section.isEmpty();
}

} // namespace

// Not by QSettings: it takes what it does not understand for nothing, and the second time without a word.
Result<Configuration> readConfiguration(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Configuration {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure("config-unreadable"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}});
    Configuration configuration;
    QString section;
    int number = 0;
    for (const QString &each : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = each.trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.mid(1, line.size() - 2).trimmed();
        else if (!takeLine(configuration, section, line))
            return failure("config-bad"_L1, {{u"path"_s, path}, {u"line"_s, number}});
    }
    return configuration;
}

} // namespace labcast
