// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sentenceframe.h"

namespace labcast {

struct LogLine;

/// What the current line of a log means, why it usually comes, and the way to the check that helps. Hidden while
/// there is nothing to explain.
class LineMeaning : public SentenceFrame
{
    Q_OBJECT
public:
    explicit LineMeaning(QWidget *parent = nullptr);

    /// Null: no line.
    void explain(const LogLine *line);

signals:
    void checkRequested(const QString &check);

private:
    void nameCheck();

    QPushButton *m_button;
    QString m_text; ///< the line that is explained
    QString m_check;
};

} // namespace labcast
