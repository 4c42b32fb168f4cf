// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Lower case, without what is empty.
QStringList valuesOf(const QString &text)
{
    QStringList values;
    for (const QString &value : text.toLower().split(u','))
        values << value.trimmed();
    values.removeAll(QString());
    return values;
}

/// Takes one line of the section; false when it is none. A name that is mistyped would protect nobody, so what is
/// not known is refused.
bool takeLine(Protection &protection, const QString &line)
{
    static const QRegularExpression mac(u"^([0-9a-f]{2}:){5}[0-9a-f]{2}$"_s);
    const QString key = line.section(u'=', 0, 0).trimmed();
    QStringList values = valuesOf(line.section(u'=', 1));
    if (!line.contains(u'='))
        return false;
    if (key == "hosts"_L1)
        protection.hosts += values;
    else if (key == "labs"_L1)
        protection.labs += values;
    else if (key == "macs"_L1)
        protection.macs += values.replaceInStrings(u"-"_s, u":"_s);
    else
        return false;
    return std::ranges::all_of(protection.macs, [](const QString &each) { return mac.match(each).hasMatch(); });
}

/// Who is in a protected lab, in lower case.
Result<QStringList> labHosts(Store &store, const QStringList &labs)
{
    QStringList hosts;
    for (const QString &name : labs) {
        const auto lab = store.lab(name);
        if (!lab && lab.error().message.id != "lab-unknown"_L1)
            return tl::unexpected(lab.error());
        for (const QString &host : lab ? lab->hosts : QStringList())
            hosts << host.toLower();
    }
    return hosts;
}

Result<bool> hasProtectedMac(Store &store, const Protection &protection, const QString &name)
{
    if (protection.macs.isEmpty())
        return false;
    return store.host(name).map([&protection](const Host &host) {
        return std::ranges::any_of(
            host.macs, [&protection](const QString &mac) { return protection.macs.contains(mac.toLower()); });
    });
}

} // namespace

// Not by QSettings: it takes what it does not understand for nothing, and the second time without a word.
Result<Protection> readProtection(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Protection {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failure("config-unreadable"_L1, {{u"path"_s, path}, {u"cause"_s, file.errorString()}});
    Protection protection;
    QString section;
    int number = 0;
    for (const QString &each : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = each.trimmed();
        ++number;
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']'))
            section = line.mid(1, line.size() - 2).trimmed();
        else if (section.isEmpty() || (section == "protect"_L1 && !takeLine(protection, line)))
            return failure("config-bad"_L1, {{u"path"_s, path}, {u"line"_s, number}});
    }
    return protection;
}

Result<void> checkUnprotected(Store &store, const QString &configuration, const QStringList &hosts)
{
    const auto protection = readProtection(configuration);
    if (!protection)
        return tl::unexpected(protection.error());
    if (protection->isEmpty())
        return {};
    const auto ofLabs = labHosts(store, protection->labs);
    if (!ofLabs)
        return tl::unexpected(ofLabs.error());
    QStringList found;
    for (const QString &name : hosts) {
        const auto byMac = hasProtectedMac(store, *protection, name);
        if (!byMac)
            return tl::unexpected(byMac.error());
        if (*byMac || protection->hosts.contains(name.toLower()) || ofLabs->contains(name.toLower()))
            found << name;
    }
    if (found.isEmpty())
        return {};
    return failure(
        "host-protected"_L1, {{u"names"_s, QJsonArray::fromStringList(found)}, {u"path"_s, configuration}});
}

} // namespace labcast
