// SPDX-License-Identifier: GPL-3.0-or-later
#include "naturalorder.h"

namespace labcast {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The run of digits at `from` without leading zeros; `from` is moved behind it.
QStringView takeNumber(QStringView text, qsizetype &from)
{
    while (from < text.size() && text[from] == u'0')
        ++from;
    const qsizetype begin = from;
    while (from < text.size() && isDigit(text[from]))
        ++from;
    return text.mid(begin, from - begin);
}

int compareNumbers(QStringView a, QStringView b)
{
    return a.size() != b.size() ? int(a.size() - b.size()) : a.compare(b);
}

} // namespace

int compareNaturally(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            if (const int order = compareNumbers(takeNumber(a, i), takeNumber(b, j)))
                return order;
        } else if (const int order = a[i++].toCaseFolded().unicode() - b[j++].toCaseFolded().unicode()) {
            return order;
        }
    }
    const qsizetype rest = (a.size() - i) - (b.size() - j);
    if (rest != 0)
        return rest < 0 ? -1 : 1;
    return a.compare(b); // 01 and 1: always in the same order
}

} // namespace labcast
