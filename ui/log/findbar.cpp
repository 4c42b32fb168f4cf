// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 1000; // the controller takes no more

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_previous(addStep(themeIcon("go-up"_L1), tr("Previous Hit"), QKeySequence::FindPrevious))
    , m_next(addStep(themeIcon("go-down"_L1), tr("Next Hit"), QKeySequence::FindNext))
    , m_case(addToggle(u"Aa"_s, tr("Match Case"), tr("Tell capital letters from small ones")))
    , m_regex(addToggle(u".*"_s, tr("Regular Expression"), tr("Read the text as a regular expression")))
    , m_word(addToggle(tr("Whole Words"), tr("Whole Words"), tr("Find only whole words")))
    , m_filter(addToggle(tr("Only Hits"), tr("Only Hits"), tr("Leave out all lines without a hit")))
{
    m_text->setObjectName(u"findText"_s);
    m_filter->setObjectName(u"onlyHits"_s);
    m_text->setPlaceholderText(tr("Find in this log"));
    m_text->setAccessibleName(tr("Find in this log"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(longestText);
    m_text->addAction(themeIcon("edit-find"_L1), QLineEdit::LeadingPosition);
    m_count->setObjectName(u"findCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
             static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_regex),
             static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_filter)})
        layout->addWidget(widget);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::queryChanged);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    setFocusProxy(m_text);
    showNothing();
}

QToolButton *FindBar::addToggle(const QString &text, const QString &name, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(hint);
    connect(button, &QToolButton::toggled, this, &FindBar::queryChanged);
    return button;
}

QToolButton *FindBar::addStep(const QIcon &icon, const QString &name, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
    return button;
}

LogQuery FindBar::query() const
{
    return {m_text->text(), m_regex->isChecked(), m_case->isChecked(), m_word->isChecked()};
}

bool FindBar::isFilter() const
{
    return m_filter->isChecked();
}

void FindBar::setFilter(bool isFilter)
{
    m_filter->setChecked(isFilter);
}

void FindBar::activate()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::showHits(qint64 current, const LogHits &hits)
{
    const QLocale locale;
    const QString count = locale.toString(hits.count);
    if (!hits.isComplete)
        m_count->setText(tr("%n hit(s) until now…", nullptr, int(hits.count)));
    else if (hits.count == 0)
        m_count->setText(tr("No hits"));
    else if (current < 0)
        m_count->setText(tr("%n hit(s)", nullptr, int(hits.count)));
    else
        m_count->setText(tr("%1 of %2").arg(locale.toString(current + 1), count));
    m_previous->setEnabled(!hits.rows.isEmpty());
    m_next->setEnabled(!hits.rows.isEmpty());
}

void FindBar::showLines(qint64 count)
{
    m_count->setText(count == 0 ? tr("No hits") : tr("%n hit(s)", nullptr, int(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::showSearching()
{
    m_count->setText(tr("Searching…"));
}

void FindBar::showNothing()
{
    m_count->clear();
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit closed();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QWidget::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else
        emit nextRequested();
}

} // namespace labcast
