// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "theme.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyledItemDelegate>

namespace labcast {

namespace {

constexpr int titleRole = Qt::UserRole;
constexpr int alertsRole = Qt::UserRole + 1;
constexpr int entryMargin = 14;

/// Draws the number of alerts behind the title.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const int alerts = index.data(alertsRole).toInt();
        if (alerts == 0)
            return;
        const QString text = QLocale().toString(alerts);
        const int height = option.fontMetrics.height() + 2;
        const int width = std::max(height, option.fontMetrics.horizontalAdvance(text) + 8);
        QRect frame(0, 0, width, height);
        frame.moveCenter(option.rect.center());
        frame.moveRight(option.rect.right() - 8);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawRoundedRect(frame.adjusted(0, 0, -1, -1), 2, 2);
        painter->drawText(frame, Qt::AlignCenter, text);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(),
            std::max(mediumIcon, option.fontMetrics.height()) + entryMargin};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, false);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new NavigationDelegate(this));
    setAccessibleName(tr("Pages"));
    setIconSize(QSize(mediumIcon, mediumIcon));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Navigation::addPage(const QString &title, const QKeySequence &keys)
{
    auto *item = new QListWidgetItem(m_isCompact ? QString() : title, this);
    item->setData(titleRole, title);
    item->setData(Qt::AccessibleTextRole, title);
    item->setToolTip(tr("%1 (%2)").arg(title, keys.toString(QKeySequence::NativeText)));
    QPixmap place(mediumIcon, mediumIcon);
    place.fill(Qt::transparent);
    item->setIcon(place);
    updateGeometry();
}

void Navigation::setIcons(const QList<QIcon> &icons)
{
    m_icons = icons;
    showIcons();
}

void Navigation::setAlerts(int row, int alerts)
{
    if (QListWidgetItem *entry = item(row))
        entry->setData(alertsRole, alerts);
}

void Navigation::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) == isCompact)
        return;
    for (int row = 0; row < count(); ++row)
        item(row)->setText(isCompact ? QString() : item(row)->data(titleRole).toString());
    updateGeometry();
}

QSize Navigation::sizeHint() const
{
    if (m_isCompact)
        return {mediumIcon + 2 * entryMargin, 0};
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(item(row)->data(titleRole).toString()));
    return {std::max(168, widest + mediumIcon + 5 * entryMargin), 0};
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

void Navigation::showIcons()
{
    for (int row = 0; row < int(m_icons.size()); ++row)
        item(row)->setIcon(iconForSelection(m_icons.at(row), mediumIcon, devicePixelRatioF(), palette()));
}

} // namespace labcast
