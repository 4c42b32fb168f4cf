// SPDX-License-Identifier: GPL-3.0-or-later
#include "nfsexport.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <optional>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// The directory at the beginning of a line: quoted, or with its blanks as octal numbers.
QString directoryOf(const QString &line)
{
    static const QRegularExpression form(u"^\\s*(?:\"([^\"]*)\"|([^\\s#\"]+))\\s"_s);
    const auto match = form.match(line + u' ');
    QString path = match.captured(match.lastCapturedIndex());
    return QDir::cleanPath(path.replace("\\040"_L1, " "_L1));
}

} // namespace

Exported exportedBy(const QByteArray &exports, const QString &path)
{
    QByteArray joined = exports;
    joined.replace("\\\n", " ");
    for (const QString &line : QString::fromLocal8Bit(joined).split(u'\n')) {
        const QString given = directoryOf(line);
        if (given.startsWith(u'/') && (path == given || given == "/"_L1 || path.startsWith(given + u'/')))
            return Exported::Yes;
    }
    return Exported::No;
}

Exported exportedHere(const QString &path)
{
    // Empty while no server runs.
    if (const auto now = contentOf(u"/var/lib/nfs/etab"_s); now && !now->isEmpty())
        return exportedBy(*now, path);
    auto planned = contentOf(u"/etc/exports"_s);
    if (!planned)
        return Exported::Unknown;
    for (const QFileInfo &more : QDir(u"/etc/exports.d"_s).entryInfoList({u"*.exports"_s}, QDir::Files))
        *planned += '\n' + contentOf(more.filePath()).value_or(QByteArray());
    return exportedBy(*planned, path);
}

} // namespace labcast
