// SPDX-License-Identifier: GPL-3.0-or-later
#include "machinefacts.h"

#include "../fog/fogsettings.h"
#include "../machine/procfile.h"
#include "../privilege.h"
#include "../session/daemonheartbeat.h"
#include "library.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

ImageFacts readImage(const QString &root, const Image &image)
{
    ImageFacts facts {.name = image.name,
        .format = image.format,
        .isEnabled = image.enabled,
        .serverSize = image.serverSize,
        .fault = {}};
    if (const auto plan = readImagePlan(root, image.path, layoutOf(image)); !plan)
        facts.fault = plan.error();
    facts.bytes = sizeOnDisk(QDir(root).filePath(image.path));
    return facts;
}

} // namespace

InstalledFacts readInstalled()
{
    const QFileInfo info(fogSettingsPath());
    QFile file(info.filePath());
    const ReadingAsRoot reading;
    if (!file.open(QIODevice::ReadOnly))
        return {.interface = {}, .isHidden = info.exists()};
    return {.interface = fogSetting(file.readAll(), u"interface"_s)};
}

SendersFacts readSenders()
{
    return {senderProcesses(), portbasesToCome()};
}

Result<FirewallFacts> readFirewall()
{
    return readRuleset().map([](const NftRuleset &ruleset) {
        return FirewallFacts {.filter = PacketFilter(ruleset),
            .hasLegacyRules = procFile(u"/proc/net/ip_tables_names"_s).contains("filter"),
            .selinux = readSelinux()};
    });
}

DaemonFacts readDaemonLog(const QString &path)
{
    constexpr qint64 mostRead = 64 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - mostRead));
    const DaemonHeartbeat beat = heartbeatIn(file.read(mostRead));
    const qint64 silentMs = file.fileTime(QFile::FileModificationTime).msecsTo(QDateTime::currentDateTime());
    return {.hasLog = true,
        .silentMs = std::max<qint64>(0, silentMs),
        .passMs = beat.passBeforeMs < 0 ? -1 : std::max<qint64>(0, silentMs) + beat.passBeforeMs,
        .intervalMs = beat.intervalMs,
        .trouble = beat.trouble,
        .lines = beat.lines};
}

RootFacts readRoot(const QString &root)
{
    const QFileInfo info(root);
    RootFacts facts {.exists = info.exists(),
        .isDirectory = info.isDir(),
        .isReadable = info.isReadable() && info.isExecutable()};
    if (facts.isDirectory)
        facts.freeBytes = QStorageInfo(root).bytesAvailable();
    facts.exported = exportedHere(QDir::cleanPath(root));
    return facts;
}

QList<ImageFacts> readImages(const QString &root, const QList<Image> &images)
{
    QList<ImageFacts> facts;
    for (const Image &image : images)
        facts << readImage(root, image);
    return facts;
}

} // namespace labcast
