// SPDX-License-Identifier: GPL-3.0-or-later
#include "steplist.h"

#include "ui/theme.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowMargin = 14;
constexpr int sideMargin = 48;

/// Keeps the texts below each other.
QIcon noIcon(QSize size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

StepList::StepList(const QStringList &steps, QWidget *parent)
    : QListWidget(parent)
{
    addItems(steps);
    setIconSize(QSize(smallIcon, smallIcon));
    setAccessibleName(tr("Steps"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    for (int row = 0; row < count(); ++row)
        item(row)->setSizeHint(QSize(0, fontMetrics().height() + rowMargin));
    showStep(0);
    setFixedWidth(sizeHint().width());
}

void StepList::showStep(int step)
{
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem *entry = item(row);
        QFont text = font();
        text.setWeight(row == step ? QFont::DemiBold : QFont::Normal);
        entry->setFont(text);
        entry->setForeground(palette().color(row > step ? QPalette::PlaceholderText : QPalette::Text));
        if (row < step)
            entry->setIcon(severityIcon(Severity::Ok));
        else
            entry->setIcon(row == step ? themeIcon("go-next"_L1) : noIcon(iconSize()));
        entry->setData(Qt::AccessibleTextRole, row < step ? tr("%1, done").arg(entry->text()) : entry->text());
    }
}

QSize StepList::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    int widest = 0;
    for (int row = 0; row < count(); ++row)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(item(row)->text()));
    return {widest + sideMargin, 0};
}

} // namespace labcast
