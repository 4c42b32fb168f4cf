// SPDX-License-Identifier: GPL-3.0-or-later
#include "mount.h"

#include "procfile.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array remoteSystems {"nfs"_L1, "nfs4"_L1, "cifs"_L1, "smb3"_L1, "smbfs"_L1, "ceph"_L1,
    "glusterfs"_L1, "lustre"_L1, "9p"_L1, "afs"_L1, "ncpfs"_L1, "coda"_L1, "fuse.sshfs"_L1, "fuse.glusterfs"_L1,
    "fuse.ceph-fuse"_L1, "fuse.rclone"_L1, "fuse.s3fs"_L1, "fuse.davfs"_L1, "davfs"_L1, "fuse.smbnetfs"_L1,
    "fuse.curlftpfs"_L1};

/// Blanks and backslashes of a path stand in mountinfo as three octal digits.
QString unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isOctal = false;
        const int code = text[i] == '\\' ? text.mid(i + 1, 3).toInt(&isOctal, 8) : 0;
        plain += isOctal ? char(code) : text[i];
        i += isOctal ? 3 : 0;
    }
    return QString::fromLocal8Bit(plain);
}

/// Absent for a line that is none.
std::optional<Mount> mountOfLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const qsizetype dash = words.indexOf("-");
    if (dash < 6 || words.size() < dash + 3)
        return std::nullopt;
    return Mount {unescaped(words[4]), QString::fromLatin1(words[dash + 1]).toLower(), unescaped(words[dash + 2])};
}

bool holds(const Mount &mount, const QString &path)
{
    return mount.point == "/"_L1 || path == mount.point || path.startsWith(mount.point + u'/');
}

} // namespace

bool Mount::isRemote() const
{
    return std::ranges::find(remoteSystems, fileSystem) != remoteSystems.end();
}

std::optional<Mount> mountOf(const QString &path, const QByteArray &mountinfo)
{
    std::optional<Mount> found;
    for (const QByteArray &line : mountinfo.split('\n')) {
        const auto mount = mountOfLine(line);
        // Of two at one place the later one covers the other.
        if (mount && holds(*mount, path) && !(found && found->point.size() > mount->point.size()))
            found = mount;
    }
    return found;
}

std::optional<Mount> namedMount(const QString &path)
{
    return mountOf(path, procFile(u"/proc/self/mountinfo"_s));
}

std::optional<Mount> mountOf(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return namedMount(real.isEmpty() ? path : real);
}

} // namespace labcast
