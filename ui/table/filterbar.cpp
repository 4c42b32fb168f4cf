// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterbar.h"

#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace labcast {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    m_field->setObjectName(name);
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter"));
    m_field->addAction(themeIcon("view-filter"_L1), QLineEdit::LeadingPosition);
    m_field->setMaximumWidth(320);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addStretch();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &FilterBar::changed);
    connect(m_field, &QLineEdit::returnPressed, this, &FilterBar::left);
}

void FilterBar::showCount(qsizetype shown, qsizetype all)
{
    const QLocale locale;
    m_count->setText(
        shown == all ? locale.toString(shown) : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

void FilterBar::find()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

} // namespace labcast
