// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace labcast {

/// The field above a table that narrows it as one types, and how many of its rows are left.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the field's object name.
    explicit FilterBar(const QString &name, QWidget *parent = nullptr);

    void showCount(qsizetype shown, qsizetype all);
    /// The keyboard goes there.
    void find();

signals:
    void changed(const QString &text);
    /// Whoever types is done with it.
    void left();

private:
    QLineEdit *m_field;
    QLabel *m_count;
};

} // namespace labcast
