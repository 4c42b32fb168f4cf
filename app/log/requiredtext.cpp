// SPDX-License-Identifier: GPL-3.0-or-later
#include "requiredtext.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Whether a line has this character exactly where its bytes have it. Blanks may be tabulators, control characters
/// are shown as pictures, what is no UTF-8 as U+FFFD, and a line that is cut ends with " […]".
bool isShownAsWritten(QChar c, Qt::CaseSensitivity sensitivity)
{
    if (c <= u' ' || c == u'\x7f' || c == u'[' || c == u']' || c == u'\u2026' || c == u'\ufffd'
        || (c >= u'\u2400' && c <= u'\u2426'))
        return false;
    if (sensitivity == Qt::CaseSensitive)
        return !c.isSurrogate();
    // Two letters outside of ASCII, the Kelvin sign and the long s, are the same as these.
    return c < u'\x80' && !u"kKsS"_s.contains(c);
}

/// Reads a regular expression as far as to know what every match must contain.
class ExpressionReader
{
public:
    explicit ExpressionReader(const QString &expression)
        : m_text(expression)
    {
    }

    QString longest()
    {
        // Options in the expression, or quotes in it, change the meaning of all that follows.
        static const QRegularExpression changing(u"\\(\\?[a-zA-Z^-]|\\(\\*|\\\\[QE]"_s);
        if (m_text.contains(changing))
            return {};
        while (m_at < m_text.size() && !m_isChoice)
            readOne();
        endRun();
        return m_isChoice ? QString() : m_longest;
    }

private:
    void readOne()
    {
        const QChar c = m_text[m_at++];
        if (c == u'|')
            m_isChoice = true;
        else if (c == u'(')
            skipGroup();
        else if (c == u'[')
            skipClass();
        else if (c == u'*' || c == u'?' || c == u'{')
            dropLast();
        else if (c == u'\\')
            readEscaped();
        else if (u".^$+)}"_s.contains(c))
            endRun();
        else
            m_run += c;
    }

    void readEscaped()
    {
        const QChar c = m_at < m_text.size() ? m_text[m_at++] : QChar();
        if (!c.isLetterOrNumber() && !c.isNull()) {
            m_run += c;
            return;
        }
        endRun();
        // "\x41", "\p{L}" and their like go on in ways that are not read here.
        if (!u"bBdDsSwWAzZ"_s.contains(c))
            m_isChoice = true;
    }

    /// What stands before "*", "?" or "{" may be missing.
    void dropLast()
    {
        m_run.chop(1);
        endRun();
        if (m_text[m_at - 1] == u'{')
            m_at = std::max(m_at, m_text.indexOf(u'}', m_at) + 1);
    }

    void skipClass()
    {
        endRun();
        // The first character is part of it, also when it is "]".
        m_at += m_at < m_text.size() && m_text[m_at] == u'^' ? 2 : 1;
        for (; m_at < m_text.size() && m_text[m_at] != u']'; ++m_at)
            m_at += m_text[m_at] == u'\\' ? 1 : 0;
        ++m_at;
    }

    void skipGroup()
    {
        endRun();
        for (int depth = 1; m_at < m_text.size() && depth > 0;) {
            const QChar c = m_text[m_at++];
            if (c == u'[')
                skipClass();
            else if (c == u'\\')
                ++m_at;
            else
                depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        }
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    const QString m_text;
    qsizetype m_at = 0;
    QString m_run;
    QString m_longest;
    bool m_isChoice = false; ///< or something else of which nothing is required
};

} // namespace

RequiredText requiredText(const QString &literal, Qt::CaseSensitivity sensitivity)
{
    qsizetype longestAt = 0, longest = 0;
    for (qsizetype from = 0; from < literal.size();) {
        qsizetype end = from;
        while (end < literal.size() && isShownAsWritten(literal[end], sensitivity))
            ++end;
        if (end - from > longest) {
            longest = end - from;
            longestAt = from;
        }
        from = end + 1;
    }
    const QString run = literal.mid(longestAt, longest);
    return {(sensitivity == Qt::CaseSensitive ? run : run.toLower()).toUtf8(), longest == literal.size()};
}

RequiredText requiredTextOf(const QString &expression, Qt::CaseSensitivity sensitivity)
{
    RequiredText required = requiredText(ExpressionReader(expression).longest(), sensitivity);
    required.isWhole = false;
    return required;
}

} // namespace labcast
