// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QStringDecoder>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A file of commas alone must not take the memory of the program.
constexpr qsizetype mostCells = 1'000'000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QString quoted(const QString &cell)
{
    const bool mustQuote
        = std::ranges::any_of(cell, [](QChar c) { return isLineEnd(c) || c == u',' || c == u'"'; });
    return mustQuote ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

/// Goes through a text once, cell after cell.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }

    Result<QList<CsvRecord>> read()
    {
        QList<CsvRecord> records;
        for (skipEmptyLines(); !isAtEnd(); skipEmptyLines()) {
            auto record = readRecord();
            if (!record)
                return tl::unexpected(record.error());
            m_cells += record->cells.size();
            if (m_cells > mostCells)
                return failure("csv-too-many-cells"_L1, {{u"most"_s, mostCells}});
            records << *record;
        }
        return records;
    }

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAt(QChar c) const { return !isAtEnd() && m_text.at(m_at) == c; }

    Result<CsvRecord> readRecord()
    {
        CsvRecord record {.line = m_line, .cells = {}};
        for (;;) {
            auto cell = isAt(u'"') ? readQuoted() : readPlain();
            if (!cell)
                return tl::unexpected(cell.error());
            record.cells << *cell;
            if (!isAt(u',') || record.cells.size() > mostCells)
                break;
            ++m_at;
        }
        skipLineEnd();
        return record;
    }

    Result<QString> readPlain()
    {
        const qsizetype from = m_at;
        while (!isAtEnd() && !isAt(u',') && !isLineEnd(m_text.at(m_at))) {
            if (isAt(u'"'))
                return failure("csv-quote-inside"_L1, {{u"line"_s, m_line}});
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }

    Result<QString> readQuoted()
    {
        const int begin = m_line;
        QString cell;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at + 1);
            if (quote < 0)
                return failure("csv-quote-open"_L1, {{u"line"_s, begin}});
            const auto part = QStringView(m_text).mid(m_at + 1, quote - m_at - 1);
            cell += part;
            countLines(part);
            m_at = quote + 1;
            if (!isAt(u'"'))
                break;
            cell += u'"';
        }
        if (!isAtEnd() && !isAt(u',') && !isLineEnd(m_text.at(m_at)))
            return failure("csv-quote-followed"_L1, {{u"line"_s, m_line}});
        return cell;
    }

    void countLines(QStringView text)
    {
        const auto returns = text.count(u'\r');
        m_line += int(text.count(u'\n') + returns - (returns > 0 ? text.count(u"\r\n"_s) : 0));
    }

    void skipEmptyLines()
    {
        while (!isAtEnd() && isLineEnd(m_text.at(m_at)))
            skipLineEnd();
    }

    /// CR LF, or either alone.
    void skipLineEnd()
    {
        if (isAtEnd())
            return;
        m_at += isAt(u'\r') && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n' ? 2 : 1;
        ++m_line;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    int m_line = 1;
};

/// The line of the first byte that is not UTF-8.
int lineOfBadByte(const QByteArray &bytes)
{
    int line = 0;
    for (qsizetype from = 0; from < bytes.size();) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes).sliced(from, to - from));
        ++line;
        if (decoder.hasError())
            break;
        from = to;
    }
    return line;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &cell : cells)
        line += quoted(cell) + u',';
    line.chop(1);
    if (line.isEmpty())
        line = u"\"\""_s; // an empty line would be no record
    return QString(line + u"\r\n"_s).toUtf8();
}

Result<QList<CsvRecord>> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > longestCsv)
        return failure("csv-too-large"_L1, {{u"most"_s, longestCsv}});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes); // without the byte order mark
    if (decoder.hasError())
        return failure("csv-not-unicode"_L1, {{u"line"_s, lineOfBadByte(bytes)}});
    return CsvReader(text).read();
}

} // namespace labcast
