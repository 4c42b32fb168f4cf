// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/log/logsearch.h"
#include "app/log/logsource.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace labcast {

/// What to look for, how, and how much of it there is.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    LogQuery query() const;
    /// Whether lines without a hit are left out.
    bool isFilter() const;
    void setFilter(bool isFilter);
    /// Goes to the field, with what stands there selected.
    void activate();

    /// "3 of 8"; `current` from 0, or -1 when the current line is none of them.
    void showHits(qint64 current, const LogHits &hits);
    /// With isFilter(): how many lines are left.
    void showLines(qint64 count);
    void showSearching();
    void showNothing();

signals:
    void queryChanged();
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name, const QString &hint);
    QToolButton *addStep(const QIcon &icon, const QString &name, const QKeySequence &keys);

    QLineEdit *m_text;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_regex;
    QToolButton *m_word;
    QToolButton *m_filter;
};

} // namespace labcast
