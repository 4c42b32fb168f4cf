// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace labcast {

class SectionTitle;

/// The SQL statements with which a remedy changes FOG's tables, to be read and copied.
class StatementList : public QWidget
{
    Q_OBJECT
public:
    explicit StatementList(QWidget *parent = nullptr);

    /// Without any it is not seen.
    void setStatements(const QStringList &statements);

private:
    void fit(qsizetype lines);

    SectionTitle *m_title;
    QPlainTextEdit *m_text;
};

} // namespace labcast
