// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

namespace labcast {

/// A time in seconds, shown and typed as "90 s", "10 min" or "1 h 5 min"; the steps grow with the value.
class WaitSpinBox : public QSpinBox
{
    Q_OBJECT
public:
    explicit WaitSpinBox(QWidget *parent = nullptr);

    void stepBy(int steps) override;

protected:
    QString textFromValue(int seconds) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;
};

} // namespace labcast
