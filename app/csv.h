// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QStringList>

namespace labcast {

// Comma-separated values as RFC 4180 has them, in UTF-8.

/// One record of a CSV file.
struct CsvRecord
{
    int line = 0; ///< of the file, from 1, on which it begins
    QStringList cells;
};

/// One record with its line end, CR LF. A cell is quoted where it must be; its text stays as it is.
QByteArray csvLine(const QStringList &cells);

/// All records of a file but empty lines. A byte order mark and any line end are accepted; a quoted cell may hold
/// commas, quotes (doubled) and line ends. Errors: csv-too-large (above 16 MiB),
/// csv-too-many-cells (above a million), and with the line csv-not-unicode, csv-quote-open, csv-quote-followed,
/// csv-quote-inside.
Result<QList<CsvRecord>> readCsv(const QByteArray &bytes);

/// The most bytes that readCsv takes.
constexpr qsizetype longestCsv = 16 * 1024 * 1024;

} // namespace labcast
