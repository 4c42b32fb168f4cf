// SPDX-License-Identifier: GPL-3.0-or-later
#include "lvmsidecar.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Where "fstype" stands in an LV line; 0 for a format that is not known.
qsizetype typeColumn(const QString &firstLine)
{
    const QString format = firstLine.simplified();
    if (format == "LVMFORMAT 1"_L1)
        return 4;
    return format == "LVMFORMAT 2"_L1 ? 5 : 0;
}

bool isPlainName(const QString &name)
{
    return !name.contains(u'/') && !name.startsWith(u'.');
}

} // namespace

Result<QStringList> readLvmSidecar(const QByteArray &text, const QString &path)
{
    const auto bad = [&path](qsizetype line) {
        return failure("image-lvm-bad"_L1, {{u"path"_s, path}, {u"line"_s, line + 1}});
    };
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    const qsizetype column = typeColumn(lines.first());
    if (column == 0)
        return bad(0);
    QStringList files;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList words = lines[i].simplified().split(u' ');
        if (words.first() != "LV"_L1)
            continue;
        if (words.size() < column + 2 || !isPlainName(words[column + 1]))
            return bad(i);
        if (words[column] != "swap"_L1 && words[column + 1] != "-"_L1)
            files << words[column + 1];
    }
    return files.isEmpty() ? bad(0) : Result<QStringList>(files);
}

} // namespace labcast
