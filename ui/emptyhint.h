// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace labcast {

/// What stands where rows would be: why there is nothing and what to press.
class EmptyHint : public QFrame
{
    Q_OBJECT
public:
    explicit EmptyHint(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text, const QString &hint = {});
    void addButton(QPushButton *button);

private:
    QLabel *addLabel(double size, int weight);

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace labcast
