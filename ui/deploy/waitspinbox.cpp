// SPDX-License-Identifier: GPL-3.0-or-later
#include "waitspinbox.h"

#include "app/units.h"

#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// A number without a unit is meant in seconds.
const QRegularExpression &shape()
{
    static const QRegularExpression pattern(
        u"^\\s*(?:(\\d{1,2})\\s*h)?\\s*(?:(\\d{1,4})\\s*min)?\\s*(?:(\\d{1,5})\\s*s?)?\\s*$"_s);
    return pattern;
}

int stepAt(int seconds)
{
    if (seconds < 60)
        return 5;
    return seconds < 600 ? 30 : 300;
}

} // namespace

WaitSpinBox::WaitSpinBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(1, 86'400);
    setAccelerated(true);
}

void WaitSpinBox::stepBy(int steps)
{
    for (; steps > 0; --steps)
        setValue(value() + stepAt(value()));
    for (; steps < 0; ++steps)
        setValue(value() - stepAt(value() - 1));
    selectAll();
}

QString WaitSpinBox::textFromValue(int seconds) const
{
    return formatDuration(seconds, locale());
}

int WaitSpinBox::valueFromText(const QString &text) const
{
    const auto match = shape().match(text);
    return match.captured(1).toInt() * 3600 + match.captured(2).toInt() * 60 + match.captured(3).toInt();
}

QValidator::State WaitSpinBox::validate(QString &text, int &) const
{
    static const QRegularExpression typing(u"^[\\d\\shmins]*$"_s);
    if (shape().match(text).hasMatch()) {
        const int seconds = valueFromText(text);
        return seconds >= minimum() && seconds <= maximum() ? QValidator::Acceptable
                                                            : QValidator::Intermediate;
    }
    return typing.match(text).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

} // namespace labcast
