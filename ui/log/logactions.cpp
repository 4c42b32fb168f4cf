// SPDX-License-Identifier: GPL-3.0-or-later
#include "logactions.h"

#include "ui/theme.h"

#include <QComboBox>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

LogActions::LogActions(QWidget *page)
    : QObject(page)
    , severity(new QComboBox)
    , m_page(page)
{
    follow = add("go-bottom"_L1, tr("Follow"), tr("Stay at the end, where new lines appear"),
        QKeySequence(Qt::CTRL | Qt::Key_End));
    wrap = add("text-wrap"_L1, tr("Wrap"), tr("Continue long lines below"), QKeySequence(Qt::ALT | Qt::Key_Z));
    jump
        = add("clock"_L1, tr("Jump to Time…"), tr("Go to the line of a time"), QKeySequence(Qt::CTRL | Qt::Key_G));
    jumpToLine = add({}, tr("Jump to Line…"), {}, QKeySequence(Qt::CTRL | Qt::Key_L));
    open = add("document-open"_L1, tr("Open…"), tr("Show a file of this computer"), QKeySequence::Open);
    close = add({}, tr("Close File"), {}, QKeySequence::Close);
    window = add("window-new"_L1, tr("Own Window"), tr("Show this log in a window of its own"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    chart = add("office-chart-line"_L1, tr("Show in Chart"), tr("Show the time of this line on the dashboard"),
        QKeySequence(Qt::CTRL | Qt::Key_B));
    states = add({}, tr("Earlier States…"), {}, QKeySequence(Qt::CTRL | Qt::Key_E));
    copy = add("edit-copy"_L1, tr("Copy"), tr("Copy the selected lines"), QKeySequence::Copy);
    save
        = add("document-save"_L1, tr("Save…"), tr("Save what is shown of this log as a file"), QKeySequence::Save);
    next = add({}, tr("Next Hit"), {}, QKeySequence(Qt::Key_F3));
    previous = add({}, tr("Previous Hit"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F3));
    larger = add({}, tr("Larger Text"), {}, QKeySequence::ZoomIn);
    larger->setShortcuts({QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add({}, tr("Smaller Text"), {}, QKeySequence::ZoomOut);
    usualSize = add({}, tr("Usual Text Size"), {}, QKeySequence(Qt::CTRL | Qt::Key_0));
    follow->setCheckable(true);
    follow->setChecked(true);
    wrap->setCheckable(true);
    severity->addItems({tr("All lines"), tr("Warnings and errors"), tr("Errors")});
    severity->setAccessibleName(tr("Which lines are shown"));
    severity->setToolTip(tr("Which lines are shown"));
    severity->setObjectName(u"severity"_s);
}

QAction *LogActions::add(
    QLatin1StringView icon, const QString &text, const QString &hint, const QKeySequence &keys)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : themeIcon(icon), text, m_page);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? hint : u"%1 (%2)"_s.arg(hint, shown));
    m_page->addAction(action);
    return action;
}

void LogActions::fillToolBar(QToolBar &bar)
{
    bar.addActions({open, window});
    bar.addSeparator();
    bar.addActions({follow, wrap});
    bar.addSeparator();
    bar.addActions({jump, chart});
    bar.addSeparator();
    bar.addActions({copy, save});
    auto *gap = new QWidget;
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(gap);
    bar.addWidget(severity);
}

} // namespace labcast
