// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/lineindex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace labcast {

/// A file of its own in a folder of its own.
struct Sheet
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("some.log"));

    void write(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::Append) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

inline QStringList textsOf(
    const LineIndex &index, qint64 row = 0, qint64 count = 1'000'000, LogFilter filter = LogFilter::Plain)
{
    QStringList texts;
    for (const LogLine &line : index.lines(row, count, filter, 1 << 30))
        texts << line.text;
    return texts;
}

/// The lines of a log as they are shown, read in the plainest way there is.
inline QList<LogLine> plainly(const QByteArray &bytes)
{
    QList<LogLine> lines;
    SeverityTrack track;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype newline = bytes.indexOf('\n', from);
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        LineBuffer buffer;
        buffer.append(QByteArrayView(bytes).sliced(from, end - from));
        if (newline < 0 && buffer.isEmpty())
            break; // nothing but carriage returns until now
        lines.append(shownLine(buffer));
        lines.last().number = lines.size();
        // A line that is not finished is not judged yet.
        if (newline >= 0)
            lines.last().severity = track.next(withoutLogTime(buffer.bytes()));
        from = end + 1;
    }
    return lines;
}

} // namespace labcast
